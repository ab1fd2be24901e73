import Hypertext

/// Region, side and plane of the image on the stage, given with one key; works as a plain form too.
struct LabelStrip: Part {
    struct Choice: Hashable, Sendable {
        var value: String
        var text: String
        /// 1 to 9; nil for those that come after.
        var key: Int?
        var isChosen: Bool
    }

    var address: String
    var token: String
    var object: String
    /// The image's number, for the answer without script.
    var number: Int
    var choices: [Choice]
    /// The planes, the chosen one marked.
    var planes: [Choice]
    var isLabelled: Bool
    /// The label that is shown, so that nobody labels over another one that they have not seen.
    var seen = ""

    var html: HTML {
        element("form", ["method": "post", "action": address, "class": "labelling", "data-send": "label"]) {
            FormToken(token: token)
            element("input", ["type": "hidden", "name": "object", "value": object])
            element("input", ["type": "hidden", "name": "image", "value": "\(number)"])
            element("input", ["type": "hidden", "name": "seen", "value": seen])
            element("fieldset", ["class": "planes"]) {
                element("legend", text: "Plane")
                element("div", ["class": "pick"]) {
                    for (index, plane) in planes.enumerated() {
                        element("label", ["for": "plane-\(index)"]) {
                            element(
                                "input",
                                [
                                    "type": "radio", "name": "plane", "id": "plane-\(index)", "value": plane.value,
                                    "checked": plane.isChosen ? "" : nil,
                                ])
                            plane.text
                        }
                    }
                }
            }
            element("div", ["class": "regions", "role": "group", "aria-label": "Region and side of this image"]) {
                for choice in choices where choice.key != nil { LabelStrip.button(choice) }
                let further = choices.filter { $0.key == nil }
                if !further.isEmpty {
                    element("details", ["class": "further"]) {
                        element("summary", text: "Other regions")
                        element("div") { for choice in further { LabelStrip.button(choice) } }
                    }
                }
                if isLabelled {
                    element("button", ["name": "label", "value": "none", "data-key": "0"]) {
                        "Take the label off "
                        element("kbd", text: "0")
                    }
                }
            }
        }
    }

    private static func button(_ choice: Choice) -> HTML {
        element(
            "button",
            [
                "name": "label", "value": choice.value, "data-key": choice.key.map(String.init),
                "aria-pressed": choice.isChosen ? "true" : "false",
            ]
        ) {
            choice.text
            if let key = choice.key {
                " "
                element("kbd", text: "\(key)")
            }
        }
    }
}
