/// Something that can't happen to a claim where it stands: what, where, why, and what would help.
///
/// The text never holds a patient's value.
public struct ClaimWayRefused: Error, Hashable, Sendable, CustomStringConvertible {
    public let act: ClaimActKind
    public let stage: ClaimStage
    /// One sentence.
    public let reason: String
    /// One sentence.
    public let cure: String

    public init(act: ClaimActKind, stage: ClaimStage, reason: String, cure: String) {
        self.act = act
        self.stage = stage
        self.reason = reason
        self.cure = cure
    }

    public var description: String { "\(reason) \(cure)" }
}
