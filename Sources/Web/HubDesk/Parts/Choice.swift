import Hypertext

/// A choice of one among several: a strip of radio buttons under six, else a list to open.
struct Choice: Part {
    struct Option: Hashable, Sendable {
        var value: String
        var text: String
    }

    var label: String
    var name: String
    var options: [Option]
    /// The value that is chosen; empty where nothing is.
    var value: String
    var hint = ""
    var fault = ""

    var html: HTML {
        options.count < 6 ? strip : list
    }

    private var strip: HTML {
        element("fieldset", ["class": fault.isEmpty ? "field" : "field wrong", "aria-describedby": described]) {
            element("legend", ["class": "label"], text: label)
            element("div", ["class": "pick"]) {
                for option in options {
                    element("label", ["for": "\(name)-\(option.value)"]) {
                        element(
                            "input",
                            [
                                "type": "radio", "id": "\(name)-\(option.value)", "name": name, "value": option.value,
                                "checked": option.value == value ? "" : nil, "required": "",
                            ])
                        option.text
                    }
                }
            }
            remarks
        }
    }

    private var list: HTML {
        element("div", ["class": fault.isEmpty ? "field" : "field wrong"]) {
            element("label", ["for": name], text: label)
            element("select", ["id": name, "name": name, "aria-describedby": described, "required": ""]) {
                if value.isEmpty { element("option", ["value": ""], text: "Choose") }
                for option in options {
                    element(
                        "option", ["value": option.value, "selected": option.value == value ? "" : nil],
                        text: option.text)
                }
            }
            remarks
        }
    }

    private var described: String? {
        let parts = [fault.isEmpty ? "" : "why-\(name)", hint.isEmpty ? "" : "hint-\(name)"].filter { !$0.isEmpty }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    @HTMLBuilder private var remarks: HTML {
        if !fault.isEmpty {
            element("p", ["class": "why", "id": "why-\(name)"]) {
                Icon.stop.mark
                element("span", text: fault)
            }
        }
        if !hint.isEmpty { element("p", ["class": "hint", "id": "hint-\(name)"], text: hint) }
    }
}
