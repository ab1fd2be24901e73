import Hypertext

/// Fields that a form sends without showing them, by name.
struct HiddenFields: Part {
    var values: [String: String]

    var html: HTML {
        HTML(
            joining: values.sorted { $0.key < $1.key }.filter { !$0.value.isEmpty }.map {
                element("input", ["type": "hidden", "name": $0.key, "value": $0.value])
            })
    }
}

/// One button that does something at once: a form of its own.
struct DeedButton: Part {
    var text: String
    var address: String
    var token: String
    var hidden: [String: String] = [:]
    /// What a screen reader adds, where several buttons say the same.
    var about = ""

    var html: HTML {
        element("form", ["method": "post", "action": address, "class": "deed"]) {
            FormToken(token: token)
            HiddenFields(values: hidden)
            element("button", ["class": "btn"]) {
                text
                if !about.isEmpty { element("span", ["class": "hide"], text: " \(about)") }
            }
        }
    }
}
