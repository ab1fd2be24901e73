import Hypertext

/// A field of a form: label above, what is wrong under the control, hint beneath.
struct Field: Part {
    var label: String
    var name: String
    /// Its identifier on the page, where several fields have one name; else its name.
    var id: String?
    var value = ""
    var type = "text"
    /// The browser's own name for what goes in, such as `username`.
    var autocomplete = "off"
    var hint = ""
    /// Why the value was refused; empty when it was not.
    var fault = ""
    /// The text again, with the words marked that the fault is about; empty where it is about the whole.
    var found: [MarkedText.Piece] = []
    var hasFocus = false
    var isRequired = true
    /// The most characters.
    var limit = 200
    /// A text of several lines has so many to begin with; 0 is a field of one line.
    var lines = 0
    /// Names what a module of the page checks on leaving the field.
    var check: String?
    /// Whether a field that may stay empty says so; where all of a form may, one sentence above says it.
    var saysOptional = true

    var html: HTML {
        element("div", ["class": fault.isEmpty ? "field" : "field wrong"]) {
            element("label", ["for": identifier]) {
                label
                if !isRequired, saysOptional { element("span", ["class": "optional"], text: " (may stay empty)") }
            }
            control
            if !fault.isEmpty {
                element("div", ["id": "why-\(identifier)"]) {
                    element("p", ["class": "why"]) {
                        Icon.stop.mark
                        element("span", text: fault)
                    }
                    if !found.isEmpty { MarkedText(pieces: found) }
                }
            }
            if !hint.isEmpty { element("p", ["class": "hint", "id": "hint-\(identifier)"], text: hint) }
        }
    }

    private var identifier: String { id ?? name }

    private var control: HTML {
        let described = [fault.isEmpty ? "" : "why-\(identifier)", hint.isEmpty ? "" : "hint-\(identifier)"]
            .filter { !$0.isEmpty }.joined(separator: " ")
        let description = described.isEmpty ? nil : described
        let isInvalid = fault.isEmpty ? nil : "true"
        let focus = hasFocus ? "" : nil
        if lines > 0 {
            return element(
                "textarea",
                [
                    "id": identifier, "name": name, "rows": "\(lines)", "required": isRequired ? "" : nil,
                    "maxlength": "\(limit)", "aria-describedby": description, "aria-invalid": isInvalid,
                    "autofocus": focus, "data-check": check,
                ],
                // A browser drops the first line break of a text area.
                text: value.hasPrefix("\n") ? "\n" + value : value)
        }
        return element(
            "input",
            [
                "id": identifier, "name": name, "type": type, "value": value.isEmpty ? nil : value,
                "autocomplete": autocomplete, "required": isRequired ? "" : nil, "maxlength": "\(limit)",
                "aria-describedby": description, "aria-invalid": isInvalid, "autofocus": focus, "data-check": check,
            ])
    }
}
