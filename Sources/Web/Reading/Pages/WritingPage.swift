import Hypertext

/// The report while it is written: images on the left, the form on the right, the gate at its foot.
struct WritingPage: Hashable, Sendable {
    /// A region on a side, or a lesion: its own fields.
    struct Group: Hashable, Sendable {
        /// Names it in acts: `parotid.right`, `L1`.
        var id: String
        var legend: String
        /// The normal sentence, where the region has one.
        var normal: DraftControl?
        /// Why the normal sentence is not offered; empty where it is.
        var refusal: String
        var controls: [DraftControl]
        /// Fields that are seldom filled, folded away.
        var more: [DraftControl]
        /// The act that takes it out; empty where it was asked for and stays.
        var removal: String
        /// Whether the normal sentence may be taken by one key.
        var fills: Bool
    }

    /// A measurement: it may be put into a number's field, or says why not.
    struct Laid: Hashable, Sendable {
        var id: String
        var number: Int
        var label: String
        var value: String
        /// Empty where the report has no place for it.
        var unit: String
        /// The image with the calliper.
        var address: String
        /// What is wrong with it, and the cure; empty where nothing is.
        var trouble: String
    }

    /// Something that can be chosen for an act.
    struct Pickable: Hashable, Sendable {
        var value: String
        var text: String
    }

    var caseAddress: String
    var token: String
    /// By which the form is known when it is sent twice.
    var key: String
    var version: Int
    var order: [String]
    var viewer: ViewerPart
    var meter: DraftMeter
    var gate: DraftGateState
    var signing: SigningBox?
    var before: [DraftControl]
    var groups: [Group]
    var lesions: [Group]
    var priors: [Group]
    var after: [DraftControl]
    var critical: Group
    var laid: [Laid]
    var sites: [Pickable]
    var priorReports: [Pickable]
    var priorLesions: [Pickable]
    /// What `Insert` would write; empty where nothing is offered any more.
    var offers: [String]
    var impressionOffer: String
    var offersAllNormal: Bool
    /// Others who have the draft open.
    var people: [String]
    var notes: [Note]

    var address: String { "\(caseAddress)/report" }

    var html: HTML {
        element("div", ["class": "reader writing"]) {
            viewer
            element(
                "section",
                [
                    "class": "report", "aria-label": "Report", "id": "writing", "data-address": address,
                    "data-version": "\(version)",
                ]
            ) {
                meter
                element(
                    "p", ["class": "people", "id": "people", "role": "status"], text: people.joined(separator: " "))
                for note in notes { note }
                form
                gateBox
                template
            }
        }
    }

    private var form: HTML {
        element("form", ["class": "form", "id": "draft", "method": "post", "action": address]) {
            FormToken(token: token)
            FormKey(key: key)
            element("input", ["type": "hidden", "name": "base", "value": "\(version)", "id": "base"])
            element("p", ["class": "btns", "id": "save-row"]) {
                element("button", ["class": "btn", "name": "act", "value": "save"], text: "Save")
            }
            element("div", ["class": "order"]) {
                element("h1", text: "Report, not signed")
                for line in order { element("p", text: line) }
            }
            if !laid.isEmpty { measures }
            element("div", ["id": "offers", "hidden": offers.isEmpty ? "" : nil]) {
                element("p", ["class": "hint"], text: offers.joined(separator: " "))
                act("insert", "Insert", key: "I")
            }
            for control in before { control }
            for group in priors { WritingPage.group(group) }
            adding(priorReports, name: "prior", act: "add-prior", label: "A prior study", button: "Add prior study")
            act("no-prior", "No prior available", key: "C")
            element("h2", ["id": "findings"], text: "Findings")
            if offersAllNormal {
                element("p") {
                    act("all-normal", "All labelled regions normal", key: "Shift+O")
                    " "
                    element("span", ["class": "hint"], text: "You confirm each line by looking.")
                }
            }
            for group in groups { WritingPage.group(group) }
            adding(sites, name: "site", act: "add-site", label: "Another region and side", button: "Add region")
            element("h2", ["id": "lesions"], text: "Lesions")
            for group in lesions { WritingPage.group(group) }
            adding(
                priorLesions, name: "follow", act: "add-lesion", label: "A new lesion, or one that is followed",
                button: "Add lesion")
            element("h2", text: "What it means")
            element("div", ["id": "impression-offer", "hidden": impressionOffer.isEmpty ? "" : nil]) {
                element("p", ["class": "hint", "id": "impression-words"], text: impressionOffer)
                act("impression", "Insert impression", key: "E")
            }
            for control in after { control }
            element("details", ["class": "more", "open": critical.controls.contains { !$0.value.isEmpty } ? "" : nil]) {
                element("summary", text: "Critical communication")
                WritingPage.group(critical)
            }
        }
    }

    private var measures: HTML {
        element("section", ["class": "laid", "aria-label": "Measurements"]) {
            element("h2", text: "Measurements")
            element("ul") {
                for laid in laid {
                    element("li", ["class": laid.trouble.isEmpty ? nil : "stop"]) { WritingPage.measure(laid) }
                }
            }
            element(
                "p", ["class": "hint"],
                text:
                    "Go to a number’s field and press M or a measurement. Typed, a measurement is @ and its key, such as "
                    + "@\(laid.first?.id ?? "m1").")
        }
    }

    @HTMLBuilder private static func measure(_ laid: Laid) -> HTML {
        let words: HTML = .group {
            Icon.cal.mark
            element("b", text: "\(laid.number)")
            " "
            element("span", text: laid.label)
            " "
            element("strong", text: laid.value)
        }
        if laid.unit.isEmpty {
            element("a", ["class": "btn", "href": laid.address]) { words }
        } else {
            element(
                "button",
                [
                    "type": "button", "class": "btn", "draggable": "true", "data-measure": laid.id,
                    "data-unit": laid.unit, "data-address": laid.address, "data-value": laid.value,
                ]
            ) { words }
        }
        if !laid.trouble.isEmpty {
            element("p", ["class": "why"]) {
                Icon.alert.mark
                element("span", text: laid.trouble)
                " "
                element("a", ["href": laid.address], text: "Show it")
            }
        }
    }

    private var gateBox: HTML {
        element("div", ["class": gate.blocking.isEmpty ? "gate open" : "gate", "id": "gate"]) {
            gate
            element("div", ["class": "btns"]) {
                element(
                    "a",
                    [
                        "class": "btn go", "id": "next-missing",
                        "href": gate.blocking.first(where: { !$0.address.isEmpty })?.address ?? "#writing",
                        "hidden": gate.blocking.isEmpty ? "" : nil,
                    ]
                ) {
                    "Next missing "
                    element("kbd", text: "N")
                }
                signing
            }
        }
    }

    /// What the script copies: the marks of both states, and a field with two texts.
    private var template: HTML {
        element("template", ["id": "clash"]) {
            DraftControl.clash(.init(theirs: "", name: "", time: ""), path: "")
            Icon.check.mark
            Icon.alert.mark
            Icon.cal.mark
        }
    }

    // MARK: Pieces

    private func act(_ value: String, _ words: String, key: String) -> HTML {
        element("button", ["class": "btn", "name": "act", "value": value, "data-act": value, "data-key": key]) {
            words
            " "
            element("kbd", text: key)
        }
    }

    private func adding(_ choices: [Pickable], name: StaticString, act: String, label: String, button: String) -> HTML {
        element("p", ["class": "adding"]) {
            if !choices.isEmpty {
                element("label", ["for": "add-\(name)"], text: label)
                element("select", ["id": "add-\(name)", "name": "\(name)"]) {
                    for choice in choices { element("option", ["value": choice.value], text: choice.text) }
                }
            }
            element("button", ["class": "btn", "name": "act", "value": act], text: button)
        }
    }

    private static func group(_ group: Group) -> HTML {
        element("fieldset", ["data-group": group.id, "data-fills": group.fills ? "yes" : nil, "id": "g-\(group.id)"]) {
            element("legend", text: group.legend)
            if let normal = group.normal {
                if group.fills || normal.value == "yes" { normal }
                if group.fills, normal.value != "yes" {
                    element("p") {
                        element(
                            "button",
                            [
                                "class": "btn", "name": "act", "value": "normal:\(group.id)",
                                "data-act": "normal:\(group.id)",
                            ]
                        ) {
                            "Fill as normal "
                            element("kbd", text: "O")
                        }
                    }
                }
            }
            if !group.refusal.isEmpty { element("p", ["class": "hint"], text: group.refusal) }
            for control in group.controls { control }
            if !group.more.isEmpty {
                element("details", ["class": "more", "open": group.more.contains { !$0.value.isEmpty } ? "" : nil]) {
                    element("summary", text: "\(group.more.count) more values")
                    for control in group.more { control }
                }
            }
            if !group.removal.isEmpty {
                element("p") {
                    element("button", ["class": "btn quiet", "name": "act", "value": group.removal], text: "Take out")
                }
            }
        }
    }
}
