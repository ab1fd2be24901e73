import Hypertext

/// A measurement drawn over an image, in the image's own pixels: two crosses and a dotted line, or an ellipse.
///
/// Points are DICOM SCOORD: column and row, 0.0\0.0 the upper left corner of the upper left pixel.
struct CalliperMark: Hashable, Sendable {
    struct Point: Hashable, Sendable {
        var x: Double
        var y: Double
    }

    enum Shape: Hashable, Sendable {
        case line, ellipse
    }

    var label: String
    var shape: Shape
    var points: [Point]
    /// Not in millimetres, because the calibration does not allow it.
    var isRefused = false

    /// The drawing, with text and crosses sized for an image of that width.
    func html(imageWidth: Int, at placed: CalliperLabel? = nil) -> HTML {
        let place = placed ?? CalliperLabel(self, imageWidth: imageWidth)
        guard !points.isEmpty else { return .empty }
        let unit = Double(imageWidth) / 448
        let style = isRefused ? " stop" : ""
        var crosses = ""
        for point in points {
            crosses += "M\(short(point.x - 5 * unit)) \(short(point.y))h\(short(10 * unit))"
            crosses += "M\(short(point.x)) \(short(point.y - 5 * unit))v\(short(10 * unit))"
        }
        return element("g") {
            element("path", ["class": "cal line\(style)", "d": outline])
            element("path", ["class": "cal\(style)", "d": crosses])
            element(
                "text",
                [
                    "class": "cal-n\(style)", "x": short(place.x), "y": short(place.y),
                    "font-size": short(place.size),
                ], text: label)
        }
    }

    private var outline: String {
        switch shape {
        case .line:
            return points.enumerated().map {
                "\($0.offset == 0 ? "M" : "L")\(short($0.element.x)) \(short($0.element.y))"
            }
            .joined()
        case .ellipse:
            guard points.count == 4 else { return "" }
            let (a, b, c, d) = (points[0], points[1], points[2], points[3])
            let first = distance(a, b) / 2
            let second = distance(c, d) / 2
            let turn = angle(a, b)
            let arc = "A\(short(first)) \(short(second)) \(short(turn)) 0 1 "
            return "M\(short(a.x)) \(short(a.y))\(arc)\(short(b.x)) \(short(b.y))\(arc)\(short(a.x)) \(short(a.y))Z"
        }
    }
}
