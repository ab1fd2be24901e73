import Coding
import Hypertext

/// Ordering an examination, or changing an order.
struct OrderPage: Hashable, Sendable {
    var title: String
    var who: String
    var form: OrderForm
    var problems: [TickRow.Option]
    var providers: [Choice.Option]
    var places: [Choice.Option]
    var coverages: [Choice.Option]
    var lookUp: CodeLookUp
    var faults = FormFaults()
    var versions: BothVersions?
    var address: String
    var cancel: String
    /// `Order`, `Save changes`.
    var button: String
    /// The version of the case that was seen; nil for a new order.
    var expecting: Int?
    /// Cancelling the order; nil where it can't be.
    var end: Act?
    var key: String
    var token: String

    static func shows(_ name: String) -> Bool {
        name.hasPrefix("diagnoses")
            || [
                "reason", "question", "whyNotRadiograph", "area", "side", "purpose", "dateOfService", "orderedBy",
                "capturedBy", "readBy", "coverage", "place",
            ].contains(name)
    }

    var html: HTML {
        .group {
            RoomHeader(title: title, note: who)
            versions
            faults.note
            element("form", ["method": "post", "action": address, "class": "entry wide", "novalidate": ""]) {
                // Enter in a field does what the main button does, although another one stands before it.
                element("button", ["class": "hide", "tabindex": "-1", "aria-hidden": "true"], text: button)
                FormToken(token: token)
                FormKey(key: key)
                if let expecting { HiddenFields(values: ["expecting": "\(expecting)"]) }
                what
                people
                payment
                diagnoses
                element("div", ["class": "btns sticky"]) {
                    element("button", ["class": "btn go"], text: button)
                    Button(text: "Go back", address: cancel)
                }
            }
            if let end { element("div", ["class": "deeds"]) { end } }
        }
    }

    private var what: HTML {
        element("section", ["class": "block"]) {
            element("h2", text: "What and why")
            text("Reason", "reason", "What the patient has, since when", hasFocus: faults.faults.isEmpty)
            text("Question", "question", "What the examination is to answer", isRequired: false)
            text(
                "Why a radiograph would not do", "whyNotRadiograph", "Without it the claim is weaker", isRequired: false
            )
            TickRow(
                label: "Regions", name: "area",
                options: CodingFacts.Area.allCases.map {
                    .init(
                        name: "area:\($0.rawValue)", text: Words.sentence(Words.plain($0.rawValue)),
                        isTicked: form.typed.isTicked("area:\($0.rawValue)"))
                }, fault: faults.text(of: "area"))
            element("div", ["class": "row even"]) {
                Choice(
                    label: "Side", name: "side",
                    options: CodingFacts.Side.allCases.map {
                        .init(value: $0.rawValue, text: Words.sentence(Words.plain($0.rawValue)))
                    }, value: form.typed["side"], fault: faults.text(of: "side"))
                Choice(
                    label: "Purpose", name: "purpose",
                    options: CodingFacts.Purpose.allCases.map {
                        .init(value: $0.rawValue, text: Words.sentence($0.rawValue))
                    }, value: form.typed["purpose"], fault: faults.text(of: "purpose"))
            }
        }
    }

    private var people: HTML {
        element("section", ["class": "block"]) {
            element("h2", text: "When, where and by whom")
            element("div", ["class": "row even"]) {
                faults.dress(
                    Field(
                        label: "Date of service", name: "dateOfService", value: form.typed["dateOfService"],
                        hint: TypedDate.hint, limit: 20))
                choice("Place", "place", places)
            }
            choice("Ordered by", "orderedBy", providers)
            choice("Images taken by", "capturedBy", providers)
            choice(
                "Images read by", "readBy", providers + [.init(value: OrderForm.nobody, text: "Nobody yet")],
                hint: "Who reads for another practice is a party of their own")
        }
    }

    private var payment: HTML {
        element("section", ["class": "block"]) {
            element("h2", text: "Coverage")
            choice(
                "Who pays", "coverage", coverages + [.init(value: OrderForm.none, text: "No coverage")],
                hint: coverages.isEmpty ? "The person has none on record; without one there is no claim" : "")
        }
    }

    private var diagnoses: HTML {
        element("section", ["class": "block", "id": "diagnoses"]) {
            element("h2", text: "Diagnoses, at most four")
            if !problems.isEmpty {
                TickRow(
                    label: "From the problem list", name: "diagnoses", options: problems,
                    fault: faults.text(of: "diagnoses"))
            }
            lookUp
            element("div", ["class": "row even"]) {
                for number in 1...OrderForm.codeCount { code(number) }
            }
        }
    }

    private func code(_ number: Int) -> Field {
        let name = "code.\(number)"
        var field = Field(
            label: number == 1 ? "Code" : "Code \(number)", name: name, value: form.typed[name],
            hint: lookUp.meaning(of: form.typed[name]) ?? (number == 1 ? "ICD-10-CM, such as K11.5" : ""),
            isRequired: false, limit: 12, saysOptional: false)
        let fault = faults.text(of: name)
        field.fault = fault.isEmpty && problems.isEmpty && number == 1 ? faults.text(of: "diagnoses") : fault
        return field
    }

    private func choice(_ label: String, _ name: String, _ options: [Choice.Option], hint: String = "") -> Choice {
        Choice(
            label: label, name: name, options: options, value: form.typed[name], hint: hint,
            fault: faults.text(of: name))
    }

    private func text(
        _ label: String, _ name: String, _ hint: String, isRequired: Bool = true, hasFocus: Bool = false
    ) -> Field {
        faults.dress(
            Field(
                label: label, name: name, value: form.typed[name], hint: hint, hasFocus: hasFocus,
                isRequired: isRequired, limit: 1000, lines: 2, saysOptional: false))
    }
}
