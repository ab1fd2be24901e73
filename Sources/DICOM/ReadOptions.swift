/// How far and how strictly a data set is read.
public struct ReadOptions: Hashable, Sendable {
    /// Stops before the first element of group 7FE0, where pixel data stands.
    public var untilPixels: Bool
    /// The deepest nesting of sequences that is followed, at most 256; more is an error.
    public var depthLimit: Int
    /// Keeps what was read before an error instead of throwing it; the error then stands in `problem`.
    public var keepsPartial: Bool

    public init(untilPixels: Bool = false, depthLimit: Int = 64, keepsPartial: Bool = false) {
        self.untilPixels = untilPixels
        self.depthLimit = min(max(0, depthLimit), 256)
        self.keepsPartial = keepsPartial
    }
}

/// Something in a file that was read but is not as the standard wants it.
public struct ReadFinding: Hashable, Sendable, CustomStringConvertible {
    /// The byte of the file, from 0.
    public let offset: Int
    /// The element, outermost sequence first; empty when it concerns the file.
    public let path: [Tag]
    /// What was found and how it was taken.
    public let message: String

    public var description: String {
        let place = path.isEmpty ? "" : " in " + path.map(\.nameAndNumber).joined(separator: " > ")
        return "at byte \(offset)\(place): \(message)."
    }
}
