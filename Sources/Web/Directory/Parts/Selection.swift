import Hypertext

/// A list to open, of which nothing may be chosen.
struct Selection: Part {
    var label: String
    var name: String
    var options: [Choice.Option]
    /// What stands for nothing chosen.
    var nothing: String
    var value: String
    var hint = ""
    var fault = ""
    var hasFocus = false

    var html: HTML {
        element("div", ["class": fault.isEmpty ? "field" : "field wrong"]) {
            element("label", ["for": name], text: label)
            element(
                "select",
                [
                    "id": name, "name": name, "aria-describedby": described,
                    "aria-invalid": fault.isEmpty ? nil : "true", "autofocus": hasFocus ? "" : nil,
                ]
            ) {
                element("option", ["value": "", "selected": value.isEmpty ? "" : nil], text: nothing)
                for option in options {
                    element(
                        "option", ["value": option.value, "selected": option.value == value ? "" : nil],
                        text: option.text)
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
