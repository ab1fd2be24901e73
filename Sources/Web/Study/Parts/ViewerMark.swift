import Hypertext

/// A calliper that was laid on an image: its drawing, and a grip at each end where it may be moved.
struct ViewerMark: Part {
    var id: String
    /// Counted among the measurements of the image, from 1.
    var number: Int
    /// `Stone, long axis`.
    var title: String
    var frame: Int
    var mark: CalliperMark
    var isMovable: Bool
    var imageWidth: Int
    var place: CalliperLabel
    /// Whether the frame on the stage is its own.
    var isShown: Bool

    var html: HTML {
        element(
            "g",
            [
                "class": "laid", "data-mark": id, "data-frame": "\(frame)", "data-shape": shape,
                "data-points": mark.points.map { "\(short($0.x)),\(short($0.y))" }.joined(separator: " "),
                "display": isShown ? nil : "none",
            ]
        ) {
            mark.html(imageWidth: imageWidth, at: place)
            if isMovable {
                for (index, point) in mark.points.enumerated() { grip(index, point) }
            }
        }
    }

    private var shape: String { mark.shape == .ellipse ? "ellipse" : "line" }

    private func grip(_ index: Int, _ point: CalliperMark.Point) -> HTML {
        element(
            "circle",
            [
                "class": "grip", "tabindex": "0", "role": "button", "data-end": "\(index)",
                "r": short(9 * Double(imageWidth) / 448), "cx": short(point.x), "cy": short(point.y),
                "aria-label": "\(title), end \(index + 1) of \(mark.points.count). Arrow keys move it.",
            ])
    }
}
