import Hypertext

/// Boxes under one question, any of which may be ticked.
struct Boxes: Part {
    struct Option: Hashable, Sendable {
        /// The name of the field that the box sends.
        var option: Choice.Option
        var isTicked: Bool
    }

    var label: String
    /// Begins the identifiers on the page.
    var name: String
    var options: [Option]
    var hint = ""

    var html: HTML {
        element("fieldset", ["class": "field", "aria-describedby": hint.isEmpty ? nil : "hint-\(name)"]) {
            element("legend", ["class": "label"], text: label)
            for box in options {
                element("label", ["class": "tick", "for": "b-\(box.option.value)"]) {
                    element(
                        "input",
                        [
                            "type": "checkbox", "id": "b-\(box.option.value)", "name": box.option.value, "value": "1",
                            "checked": box.isTicked ? "" : nil,
                        ])
                    element("span", text: box.option.text)
                }
            }
            if !hint.isEmpty { element("p", ["class": "hint", "id": "hint-\(name)"], text: hint) }
        }
    }
}
