extension MeasurementKind {
    /// The kind in words: `long axis`.
    public var spoken: String {
        switch self {
        case .longAxis: "long axis"
        case .shortAxis: "short axis"
        case .distanceFromSkin: "distance from the skin"
        case .area: "area of the ellipse"
        case .length, .depth, .thickness, .width, .diameter, .duration, .velocity: rawValue
        }
    }

    /// A measurement's name: its label, and its kind where the label does not say one.
    ///
    ///     MeasurementKind.longAxis.name("Stone")                 // "Stone, long axis"
    ///     MeasurementKind.longAxis.name("Stone long axis")       // "Stone long axis"
    ///     MeasurementKind.diameter.name("Width of the duct")     // "Width of the duct"
    public func name(_ label: String) -> String {
        let said = label.lowercased()
        guard !said.allSatisfy(\.isWhitespace) else { return spoken.prefix(1).uppercased() + spoken.dropFirst() }
        let isSaid =
            said.contains(spoken)
            || self != .longAxis && self != .shortAxis && MeasurementKind.sizes.contains(where: said.contains)
        return isSaid || self == .length ? label : "\(label), \(spoken)"
    }

    /// Words by which a label says what was measured.
    private static let sizes = [
        "length", "depth", "thickness", "width", "diameter", "distance", "area", "duration", "velocity",
    ]
}
