/// Lengths and areas of points under a scale for each axis.
enum CalliperGeometry {
    /// The extent of a measurement, in the units of the scales (squared for an area).
    ///
    /// - Parameters:
    ///   - scaleX: physical units for one pixel across.
    ///   - scaleY: physical units for one pixel down.
    static func extent(_ kind: MeasurementKind, _ points: [ImagePoint], scaleX: Double, scaleY: Double) -> Double {
        func span(_ from: Int, _ to: Int) -> (x: Double, y: Double) {
            (scaleX * (points[to].x - points[from].x), scaleY * (points[to].y - points[from].y))
        }
        switch kind {
        case .velocity:
            return 0
        case .duration:
            return abs(span(0, 1).x)
        case .area:
            // The ellipse that has both axes as conjugate diameters: right also where pixels are not square.
            let (first, second) = (span(0, 1), span(2, 3))
            return abs(first.x * second.y - first.y * second.x) * Double.pi / 4
        default:
            let along = span(0, 1)
            return (along.x * along.x + along.y * along.y).squareRoot()
        }
    }
}
