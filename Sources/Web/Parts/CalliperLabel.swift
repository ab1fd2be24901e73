/// Where the text of a mark stands: its left end, its line, and how large it is, in the image's pixels.
struct CalliperLabel: Hashable, Sendable {
    var x: Double
    var y: Double
    var size: Double
    /// Estimated, since the server has no fonts to measure with.
    var width: Double

    /// Above the points, within the image: where it stands when nothing is in its way.
    init(_ mark: CalliperMark, imageWidth: Int) {
        let unit = Double(imageWidth) / 448
        let (left, top) = (mark.points.map(\.x).min() ?? 0, mark.points.map(\.y).min() ?? 0)
        width = Double(mark.label.count) * 6.6 * unit
        x = max(4 * unit, min(left, Double(imageWidth) - width - 4 * unit))
        y = max(top - 9 * unit, 12 * unit)
        size = 11 * unit
    }

    /// How far a label is moved, in turn: up, down, further up.
    private static let steps: [Double] = (0..<24).flatMap { step -> [Double] in [-Double(step), Double(step)] }

    /// The labels of several marks, moved up or down so that none stands on another.
    static func placed(_ marks: [CalliperMark], imageWidth: Int, imageHeight: Int) -> [CalliperLabel] {
        var placed: [CalliperLabel] = []
        for mark in marks {
            let wish = CalliperLabel(mark, imageWidth: imageWidth)
            let free = steps.lazy.map { wish.moved(by: $0 * wish.size * 0.6) }.first { label in
                guard label.y > label.size, label.y < Double(imageHeight) else { return false }
                return !placed.contains { $0.meets(label) }
            }
            placed.append(free ?? wish)
        }
        return placed
    }

    private func moved(by distance: Double) -> CalliperLabel {
        var label = self
        label.y += distance
        return label
    }

    private func meets(_ other: CalliperLabel) -> Bool {
        x < other.x + other.width && other.x < x + width && abs(y - other.y) < size * 1.1
    }
}
