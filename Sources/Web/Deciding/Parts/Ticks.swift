import Hypertext

/// Answers to one question, of which none may be ticked (unknown), one, or several.
struct Ticks: Part {
    struct Option: Hashable, Sendable {
        /// The name of the field that the box sends.
        var name: String
        var text: String
        var isTicked: Bool
    }

    var label: String
    /// Begins the identifiers on the page.
    var name: String
    var options: [Option]
    var hint = ""
    var fault = ""
    /// Whether several ticked are several values, rather than a contradiction.
    var isList = false

    private var isContradicted: Bool { !isList && options.filter(\.isTicked).count > 1 }

    var html: HTML {
        element("fieldset", ["class": fault.isEmpty ? "field" : "field wrong", "aria-describedby": described]) {
            element("legend", ["class": "label"]) {
                label
                " "
                if options.allSatisfy({ !$0.isTicked }) {
                    element("span", ["class": "unknown-v"], text: "unknown")
                } else if isContradicted {
                    element("span", ["class": "contra"], text: "contradicted")
                }
            }
            element("div", ["class": "ticks"]) {
                for option in options {
                    element("label", ["for": identifier(option)]) {
                        element(
                            "input",
                            [
                                "type": "checkbox", "id": identifier(option), "name": option.name, "value": "1",
                                "checked": option.isTicked ? "" : nil,
                            ])
                        element("span", text: option.text)
                    }
                }
            }
            if !fault.isEmpty {
                element("p", ["class": "why", "id": "why-\(name)"]) {
                    Icon.stop.mark
                    element("span", text: fault)
                }
            }
            if !hint.isEmpty { element("p", ["class": "hint", "id": "hint-\(name)"], text: hint) }
        }
    }

    private func identifier(_ option: Option) -> String { "t-\(option.name)" }

    private var described: String? {
        let parts = [fault.isEmpty ? "" : "why-\(name)", hint.isEmpty ? "" : "hint-\(name)"].filter { !$0.isEmpty }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}
