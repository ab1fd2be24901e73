import Hypertext

/// A measurement below the picture: value or refusal, where it comes from, and the ways to rename or lift it.
struct MeasureRow: Part {
    var id: String
    var number: Int
    var title: String
    /// The name alone, as it is renamed.
    var label: String
    /// `3.0 mm`, or pixels where millimetres were refused.
    var value: String
    /// Frame, region and resolution, or the reason of the refusal and its cure.
    var how: String
    var frame: Int
    var isRefused: Bool
    var anchor: String
    /// Where it is renamed; lifted below that. Nil where it may not be changed.
    var address: String?
    var token: String

    static let longestLabel = 80

    var html: HTML {
        element(
            "li", ["class": isRefused ? "stop" : nil, "id": anchor, "data-row": id, "data-frame": "\(frame)"]
        ) {
            element("b", text: "\(number)")
            if let address {
                element("details", ["class": "named"]) {
                    element("summary", text: title)
                    element("form", ["method": "post", "action": address, "class": "rename", "data-send": ""]) {
                        FormToken(token: token)
                        element("label", ["class": "hide", "for": "name-\(anchor)"], text: "Name of the measurement")
                        element(
                            "input",
                            [
                                "id": "name-\(anchor)", "name": "label", "value": label,
                                "maxlength": "\(MeasureRow.longestLabel)", "required": "", "autocomplete": "off",
                            ])
                        element("button", ["class": "btn"], text: "Rename")
                    }
                }
            } else {
                element("span", text: title)
            }
            element("strong", text: value)
            element("span", ["class": "how"], text: how)
            if let address {
                element("form", ["method": "post", "action": "\(address)/lift", "class": "lift", "data-send": ""]) {
                    FormToken(token: token)
                    element("button", ["class": "icon", "aria-label": "Lift \(title) off the image"]) { Icon.bin.mark }
                }
            }
        }
    }
}
