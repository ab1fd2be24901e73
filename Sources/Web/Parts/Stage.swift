import Hypertext

/// One image of a study, large, with its measurements drawn over it and listed below.
struct Stage: Part {
    /// A measurement below the picture: value or refusal, and where it comes from.
    struct Measure: Hashable, Sendable {
        var number: Int
        var label: String
        /// `3.0 mm`, or pixels where millimetres were refused.
        var value: String
        /// Frame, region and resolution, or the reason of the refusal and its cure.
        var how: String
        var isRefused: Bool
        var anchor: String
    }

    /// The picture's address.
    var picture: String
    var width: Int
    var height: Int
    var alt: String
    /// What the image is: region, plane, frames.
    var caption: String
    var marks: [CalliperMark]
    var measures: [Measure]

    var html: HTML {
        element("div", ["class": "stage"]) {
            element("p", ["class": "caption"], text: caption)
            element("div", ["class": "picture"]) {
                element("svg", ["viewBox": "0 0 \(width) \(height)", "role": "img", "aria-label": alt]) {
                    element("image", ["href": picture, "width": "\(width)", "height": "\(height)"])
                    for (mark, label) in zip(
                        marks, CalliperLabel.placed(marks, imageWidth: width, imageHeight: height))
                    {
                        mark.html(imageWidth: width, at: label)
                    }
                }
            }
            if measures.isEmpty {
                element("p", ["class": "measures none"], text: "Nothing was measured on this image.")
            } else {
                element("ol", ["class": "measures", "aria-label": "Measurements on this image"]) {
                    for measure in measures { Stage.row(measure) }
                }
            }
        }
    }

    private static func row(_ measure: Measure) -> HTML {
        element("li", ["class": measure.isRefused ? "stop" : nil, "id": measure.anchor]) {
            element("b", text: "\(measure.number)")
            element("span", text: measure.label)
            element("strong", text: measure.value)
            element("span", ["class": "how"], text: measure.how)
        }
    }
}
