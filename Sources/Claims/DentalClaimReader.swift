import Essentials
import Patients
public import X12

/// Reads the claims of a file one after another, holding no more than one.
public struct DentalClaimReader: Sendable {
    private var loops: LoopReader

    /// - Throws: `X12Error` where the shipped guide does not fit the code.
    public init(_ bytes: [UInt8], limits: Limits = Limits()) throws(X12Error) {
        loops = LoopReader(bytes, guide: try Guide.dental(), loop: "2300", limits: limits)
    }

    /// The next claim, nil at the end of the file.
    public mutating func next() throws -> ReadClaim? {
        guard let entry = try loops.next() else { return nil }
        let parts = try ClaimParts(entry)
        let claim = try parts.claim()
        return ReadClaim(
            claim: claim, offset: entry.loop.segments.first?.offset ?? 0,
            leftBehind: try LeftBehind.places(in: entry, claim: claim))
    }
}
