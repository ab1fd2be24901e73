/// What a calliper measures, and so how many points it takes.
public enum MeasurementKind: String, Hashable, Sendable, CaseIterable {
    case longAxis = "long-axis"
    case shortAxis = "short-axis"
    case length
    case depth
    case distanceFromSkin = "distance-from-skin"
    case thickness
    case width
    case diameter
    /// The ellipse with two axes: the ends of the one, then the ends of the other.
    case area
    /// The time between two points of an M-mode or spectral region.
    case duration
    /// The velocity at one point of a spectral region, against its reference pixel.
    case velocity

    /// The number of points that it takes.
    public var pointCount: Int {
        switch self {
        case .area: 4
        case .velocity: 1
        default: 2
        }
    }

    /// Whether it is a straight distance between two points.
    public var isLength: Bool {
        switch self {
        case .area, .duration, .velocity: false
        default: true
        }
    }
}
