import Hypertext

/// The image on the stage, with everything that its module needs to move it.
struct ViewerStage: Part {
    var object: String
    var number: Int
    /// Frames lie below this address, one number each.
    var frames: String
    var frame: Int
    var frameCount: Int
    /// Milliseconds from each frame to the next; one number where all are alike.
    var times: [Double]
    var width: Int
    var height: Int
    /// What the image shows, for those who don't see it.
    var alt: String
    var caption: String
    /// Why this image gives no millimetres; empty where it does.
    var uncalibrated: String
    var tools: ViewerTools
    var cine: CineBar?
    var labels: LabelStrip?
    /// Region and side for the events of the page.
    var region: String
    var side: String
    var marks: [ViewerMark]
    var measures: [MeasureRow]

    var html: HTML {
        element(
            "div",
            [
                "class": "stage", "data-object": object, "data-image": "\(number)", "data-frames": frames,
                "data-frame": "\(frame)", "data-count": "\(frameCount)",
                "data-times": times.map { short($0) }.joined(separator: " "), "data-region": region,
                "data-side": side,
            ]
        ) {
            tools
            element("p", ["class": "caption"], text: caption)
            element("div", ["class": "picture"]) {
                element(
                    "svg",
                    ["viewBox": "0 0 \(width) \(height)", "role": "group", "aria-label": alt, "data-stage": ""]
                ) {
                    element("image", ["href": "\(frames)\(frame)", "width": "\(width)", "height": "\(height)"])
                    for mark in marks { mark }
                }
            }
            if !uncalibrated.isEmpty {
                element("p", ["class": "uncalibrated"]) {
                    Icon.stop.mark
                    " \(uncalibrated)"
                }
            }
            cine
            labels
            if measures.isEmpty {
                element("p", ["class": "measures none"], text: "Nothing was measured on this image.")
            } else {
                element(
                    "ol", ["class": "measures", "aria-label": "Measurements on this image", "aria-live": "polite"]
                ) {
                    for measure in measures { measure }
                }
            }
        }
    }
}
