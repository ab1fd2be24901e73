import Hypertext

/// One field of a draft: its label, its control, what was measured elsewhere, and what is wrong with it.
struct DraftControl: Part {
    enum Kind: Hashable, Sendable {
        case line, lines(Int)
        /// A number in a unit as it is shown; `key` is the unit of measurements that fit.
        case number(unit: String, key: String)
        case choice([Choice.Option])
        /// One sentence that is taken or not.
        case tick(String, isOffered: Bool)
    }

    /// A measurement that stands in the field in place of a typed number.
    struct Evidence: Hashable, Sendable {
        var text: String
        var address: String
    }

    /// What somebody else wrote in the same field.
    struct Clash: Hashable, Sendable {
        var theirs: String
        var name: String
        var time: String
    }

    var path: String
    var label: String
    var kind: Kind
    var value = ""
    var version = 0
    var hint = ""
    /// Ranges that were found in some population, with it; never compared with the value.
    var references: [String] = []
    /// Why it waits to be filled or mended; empty where nothing is wrong.
    var lack = ""
    var evidence: Evidence?
    var clash: Clash?
    /// Label beside the control instead of above it.
    var isInline = false
    /// Where the label says less than is needed out of its place.
    var spoken = ""

    var html: HTML {
        element(
            "div",
            [
                "class": (isInline ? "inline" : "field") + (lack.isEmpty ? "" : " need"), "id": "w-\(path)",
                "data-field": path, "data-version": "\(version)", "data-unit": unit,
            ]
        ) {
            heading
            control
            if let clash { DraftControl.clash(clash, path: path) }
            remarks
        }
    }

    private var identifier: String { "f-\(path)" }
    private var name: String { "v.\(path)" }

    private var unit: String? {
        if case .number(_, let key) = kind { key } else { nil }
    }

    private var isStrip: Bool {
        if case .choice(let options) = kind { options.count < 6 } else { false }
    }

    private var heading: HTML {
        switch kind {
        case .tick: .empty
        case .choice where isStrip: element("span", ["class": "label", "id": "l-\(path)"], text: label)
        default: element("label", ["for": identifier], text: label)
        }
    }

    private var described: String? {
        hint.isEmpty && references.isEmpty && lack.isEmpty ? nil : "h-\(path)"
    }

    @HTMLBuilder private var control: HTML {
        switch kind {
        case .line:
            element(
                "input",
                [
                    "id": identifier, "name": name, "value": value.isEmpty ? nil : value, "autocomplete": "off",
                    "maxlength": "400", "aria-describedby": described, "aria-label": spoken.isEmpty ? nil : spoken,
                ])
        case .lines(let rows):
            element(
                "textarea",
                [
                    "id": identifier, "name": name, "rows": "\(rows)", "maxlength": "20000",
                    "aria-describedby": described, "aria-label": spoken.isEmpty ? nil : spoken,
                ], text: value.hasPrefix("\n") ? "\n" + value : value)
        case .number(let unit, _): number(unit)
        case .choice(let options): isStrip ? strip(options) : list(options)
        case .tick(let sentence, let isOffered):
            element("label", ["class": "sentence", "for": identifier]) {
                element(
                    "input",
                    [
                        "type": "checkbox", "id": identifier, "name": name, "value": "yes",
                        "checked": value == "yes" ? "" : nil, "disabled": isOffered || value == "yes" ? nil : "",
                        "aria-describedby": described,
                    ])
                element("span") {
                    element("b", text: label)
                    " "
                    sentence
                }
            }
            // A box that is not ticked sends nothing; this says that it was seen.
            element("input", ["type": "hidden", "name": name, "value": ""])
        }
    }

    private func number(_ unit: String) -> HTML {
        element("span", ["class": "measured"]) {
            if let evidence {
                element("a", ["class": "ev", "href": evidence.address]) {
                    Icon.cal.mark
                    element("span", text: evidence.text)
                }
            }
            element(
                "input",
                [
                    "id": identifier, "name": name, "value": value.isEmpty ? nil : value, "inputmode": "decimal",
                    "autocomplete": "off", "maxlength": "40", "aria-describedby": described,
                    "aria-label": spoken.isEmpty ? nil : spoken, "class": evidence == nil ? nil : "held",
                    "readonly": evidence == nil ? nil : "",
                ])
            if !unit.isEmpty { element("span", ["class": "unit"], text: unit) }
            if evidence != nil {
                element(
                    "button", ["class": "btn quiet", "name": "act", "value": "clear:\(path)", "data-act": "clear"],
                    text: "Take out")
            }
        }
    }

    private func strip(_ options: [Choice.Option]) -> HTML {
        element(
            "div",
            [
                "class": "pick", "role": "radiogroup", "aria-labelledby": "l-\(path)", "aria-describedby": described,
                "id": identifier, "tabindex": "-1",
            ]
        ) {
            for (index, option) in ([Choice.Option(value: "", text: "not said")] + options).enumerated() {
                element("label", ["for": "\(identifier)-\(index)"]) {
                    element(
                        "input",
                        [
                            "type": "radio", "id": "\(identifier)-\(index)", "name": name, "value": option.value,
                            "checked": option.value == value ? "" : nil,
                        ])
                    option.text
                }
            }
        }
    }

    private func list(_ options: [Choice.Option]) -> HTML {
        let isKnown = value.isEmpty || options.contains { $0.value == value }
        return element(
            "select",
            [
                "id": identifier, "name": name, "aria-describedby": described,
                "aria-label": spoken.isEmpty ? nil : spoken,
            ]
        ) {
            element("option", ["value": ""], text: "not said")
            if !isKnown { element("option", ["value": value, "selected": ""], text: value) }
            for option in options {
                element(
                    "option", ["value": option.value, "selected": option.value == value ? "" : nil], text: option.text)
            }
        }
    }

    @HTMLBuilder private var remarks: HTML {
        if described != nil {
            element("div", ["class": "remarks", "id": "h-\(path)"]) {
                if !lack.isEmpty {
                    element("p", ["class": "why"]) {
                        Icon.alert.mark
                        element("span", text: lack)
                    }
                }
                if !hint.isEmpty { element("p", ["class": "hint"], text: hint) }
                for reference in references { element("p", ["class": "hint"], text: reference) }
            }
        }
    }

    /// Both texts side by side; the field itself holds one's own.
    static func clash(_ clash: Clash, path: String) -> HTML {
        element("div", ["class": "clash-f", "role": "alert", "data-clash": ""]) {
            element("p") {
                element("strong", text: "Two texts for one field. ")
                element("span", ["data-who": ""], text: "\(clash.name) wrote at \(clash.time):")
            }
            element(
                "p", ["class": "theirs", "data-theirs": ""], text: clash.theirs.isEmpty ? "(cleared)" : clash.theirs)
            element("p", ["class": "hint"], text: "Your text stands in the field and is not saved yet.")
            element("p", ["class": "btns"]) {
                element(
                    "button", ["class": "btn", "name": "act", "value": "mine:\(path)", "data-take": "mine"],
                    text: "Keep mine")
                element(
                    "button", ["class": "btn", "name": "act", "value": "theirs:\(path)", "data-take": "theirs"],
                    text: "Take theirs")
            }
        }
    }
}
