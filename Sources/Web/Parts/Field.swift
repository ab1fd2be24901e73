import Hypertext

/// A field of a form: label above, hint beneath, what is wrong under it.
struct Field: Part {
    var label: String
    var name: String
    var value = ""
    var type = "text"
    /// The browser's own name for what goes in, such as `username`.
    var autocomplete = "off"
    var hint = ""
    /// Why the value was refused; empty when it was not.
    var fault = ""
    var hasFocus = false

    var html: HTML {
        let described = [fault.isEmpty ? "" : "why-\(name)", hint.isEmpty ? "" : "hint-\(name)"]
            .filter { !$0.isEmpty }.joined(separator: " ")
        return element("div", ["class": fault.isEmpty ? "field" : "field wrong"]) {
            element("label", ["for": name], text: label)
            element(
                "input",
                [
                    "id": name, "name": name, "type": type, "value": value.isEmpty ? nil : value,
                    "autocomplete": autocomplete, "required": "", "maxlength": "200",
                    "aria-describedby": described.isEmpty ? nil : described,
                    "aria-invalid": fault.isEmpty ? nil : "true", "autofocus": hasFocus ? "" : nil,
                ])
            if !fault.isEmpty {
                element("p", ["class": "why", "id": "why-\(name)"]) {
                    Icon.stop.mark
                    element("span", text: fault)
                }
            }
            if !hint.isEmpty { element("p", ["class": "hint", "id": "hint-\(name)"], text: hint) }
        }
    }
}
