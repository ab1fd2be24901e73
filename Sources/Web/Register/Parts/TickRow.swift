import Hypertext

/// Boxes of which any number may be ticked; none is an answer as well.
struct TickRow: Part {
    struct Option: Hashable, Sendable {
        /// The name of the field that the box sends.
        var name: String
        var text: String
        /// A code before the text.
        var code = ""
        var isTicked: Bool
    }

    var label: String
    var name: String
    var options: [Option]
    var hint = ""
    var fault = ""

    var html: HTML {
        element("fieldset", ["class": fault.isEmpty ? "field" : "field wrong", "aria-describedby": described]) {
            element("legend", ["class": "label"], text: label)
            element("div", ["class": "ticks"]) {
                for option in options {
                    element("label", ["for": "t-\(option.name)"]) {
                        element(
                            "input",
                            [
                                "type": "checkbox", "id": "t-\(option.name)", "name": option.name, "value": "1",
                                "checked": option.isTicked ? "" : nil,
                            ])
                        element("span") {
                            if !option.code.isEmpty {
                                element("span", ["class": "code"], text: option.code)
                                " "
                            }
                            option.text
                        }
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

    private var described: String? {
        let parts = [fault.isEmpty ? "" : "why-\(name)", hint.isEmpty ? "" : "hint-\(name)"].filter { !$0.isEmpty }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}
