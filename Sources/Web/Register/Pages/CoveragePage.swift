import Hypertext
import Patients

/// Adding a coverage to a person, or changing one.
struct CoveragePage: Hashable, Sendable {
    var title: String
    /// Whose it is.
    var who: String
    var form: CoverageForm
    /// Keys and names of the directory's payers.
    var payers: [Choice.Option]
    var faults = FormFaults()
    var versions: BothVersions?
    var address: String
    var cancel: String
    var expecting: Int
    var key: String
    var token: String

    static func shows(_ name: String) -> Bool {
        name.hasPrefix("subscriber.")
            || ["payer", "memberID", "groupNumber", "relationship", "rank", "from", "until"].contains(name)
    }

    var html: HTML {
        .group {
            RoomHeader(title: title, note: who)
            versions
            faults.note
            if payers.isEmpty {
                Note(
                    kind: .warn, headline: "The directory has no payer yet.",
                    text: "An administrator adds payers there; then a coverage can name one.")
            }
            element("form", ["method": "post", "action": address, "class": "entry wide", "novalidate": ""]) {
                FormToken(token: token)
                FormKey(key: key)
                HiddenFields(values: ["expecting": "\(expecting)"])
                policy
                holder
                element("div", ["class": "btns sticky"]) {
                    element("button", ["class": "btn go"], text: "Save coverage")
                    Button(text: "Go back", address: cancel)
                }
            }
        }
    }

    private var policy: HTML {
        element("section", ["class": "block"]) {
            element("h2", text: "Policy")
            if !payers.isEmpty {
                Choice(
                    label: "Payer", name: "payer", options: payers, value: form.typed["payer"],
                    fault: faults.text(of: "payer"))
            }
            element("div", ["class": "row even"]) {
                field("Member number", "memberID", limit: 38, hint: "As the card shows it")
                field("Group number", "groupNumber", limit: 38, isRequired: false)
            }
            element("div", ["class": "row even"]) {
                field("From", "from", limit: 20, isRequired: false, hint: TypedDate.hint)
                field("Until", "until", limit: 20, isRequired: false, hint: "Empty while it goes on")
                Choice(
                    label: "Asked", name: "rank",
                    options: [.init(value: "primary", text: "First"), .init(value: "secondary", text: "Second")],
                    value: form.typed["rank"], fault: faults.text(of: "rank"))
            }
            Choice(
                label: "The patient is", name: "relationship",
                options: [
                    .init(value: "self", text: "The holder"), .init(value: "spouse", text: "Spouse of the holder"),
                    .init(value: "child", text: "Child of the holder"), .init(value: "other", text: "Someone else"),
                ], value: form.typed["relationship"], fault: faults.text(of: "relationship"))
        }
    }

    /// Hidden by the style sheet while the patient is the holder.
    private var holder: HTML {
        element("section", ["class": "block holder"]) {
            element("h2", text: "Holder of the policy")
            element("div", ["class": "row even"]) {
                field("Family name", "subscriber.name.family", limit: 60)
                field("Given name", "subscriber.name.given", limit: 35, isRequired: false)
                field("Birth date", "subscriber.birthDate", limit: 20, hint: TypedDate.hint)
            }
            Choice(
                label: "Sex, as the insurance has it", name: "subscriber.sex",
                options: Patient.Sex.allCases.map { .init(value: $0.rawValue, text: Words.sentence($0.rawValue)) },
                value: form.typed["subscriber.sex"], fault: faults.text(of: "subscriber.sex"))
            element("div", ["class": "field"]) {
                element("label", ["class": "tick", "for": "same-address"]) {
                    element(
                        "input",
                        [
                            "type": "checkbox", "id": "same-address", "name": "same-address", "value": "1",
                            "checked": form.typed.isTicked("same-address") ? "" : nil,
                        ])
                    " Lives at the patient’s address"
                }
            }
            element("div", ["class": "other-address"]) {
                AddressFields(start: "subscriber.address", typed: form.typed, faults: faults)
            }
        }
    }

    private func field(
        _ label: String, _ name: String, limit: Int, isRequired: Bool = true, hint: String = ""
    ) -> Field {
        faults.dress(
            Field(
                label: label, name: name, value: form.typed[name], hint: hint, isRequired: isRequired, limit: limit,
                saysOptional: false))
    }
}
