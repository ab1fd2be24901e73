/// The side of the body that a finding or measurement belongs to (DICOM CID 244 where it has a code).
public enum BodySide: String, Hashable, Sendable, CaseIterable {
    case right, left, bilateral, midline

    /// As it stands in a heading: `Right`.
    public var label: String {
        switch self {
        case .right: "Right"
        case .left: "Left"
        case .bilateral: "Both sides"
        case .midline: "Midline"
        }
    }

    /// Whether DICOM's `R`, `L` or `B` names this side.
    public func matches(laterality: String) -> Bool {
        switch self {
        case .right: laterality == "R" || laterality == "B"
        case .left: laterality == "L" || laterality == "B"
        case .bilateral: laterality == "B"
        case .midline: laterality == "U" || laterality.isEmpty
        }
    }
}
