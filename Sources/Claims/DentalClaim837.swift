public import X12

/// Dental claims as an 837D file and back, without loss.
///
///     let bytes = try DentalClaim837.write([claim], in: envelope)
///     let same = try DentalClaim837.read(bytes).first?.claim == claim
public enum DentalClaim837 {
    /// Writes claims of one submitter to one receiver as one transaction set.
    ///
    /// - Throws: ``ClaimError`` for what an 837D has no place for, `X12Error` for a value that cannot be written.
    public static func write(
        _ claims: [DentalClaim], in envelope: ClaimEnvelope, delimiters: Delimiters = .usual, lineEnd: String = "\n"
    ) throws -> [UInt8] {
        guard let first = claims.first else {
            throw ClaimError.unwritable("claims", found: "none", wanted: "at least one claim")
        }
        for (index, claim) in claims.enumerated() {
            guard claim.submitter == first.submitter, claim.receiver == first.receiver else {
                throw ClaimError.unwritable(
                    "claims[\(index)]", found: "another submitter or receiver", wanted: "one of each in a file")
            }
            try ClaimForm.check(claim)
        }
        let header = envelope.interchange
        var writer = InterchangeWriter(delimiters: delimiters, lineEnd: lineEnd)
        try writer.begin(header)
        try writer.begin(
            GroupHeader(
                kind: "HC", sender: header.sender.id, receiver: header.receiver.id, created: header.created,
                control: envelope.groupControl, version: envelope.version.rawValue))
        try writer.begin(transaction: "837", control: envelope.transactionControl)
        var body = ClaimBodyWriter(writer: writer, writesQuantityOfOne: envelope.writesQuantityOfOne)
        try body.write(claims, reference: envelope.reference, created: header.created)
        writer = body.writer
        try writer.endTransaction()
        try writer.endGroup()
        try writer.endInterchange()
        return writer.bytes
    }

    /// Reads all claims of a file.
    ///
    /// - Throws: `X12Error` for a file that is none or whose guide is another, ``ClaimError`` for a claim that lacks
    ///   what every claim holds.
    public static func read(_ bytes: [UInt8], limits: Limits = Limits()) throws -> [ReadClaim] {
        var reader = try DentalClaimReader(bytes, limits: limits)
        var claims: [ReadClaim] = []
        while let claim = try reader.next() { claims.append(claim) }
        return claims
    }
}

/// A claim with its place in the file that it was read from.
public struct ReadClaim: Hashable, Sendable {
    public let claim: DentalClaim
    /// The byte at which its CLM starts.
    public let offset: Int
    /// Places of segments that say more than the claim holds; empty when nothing was left behind.
    public let leftBehind: [Place]

    /// A segment of the file.
    public struct Place: Hashable, Sendable {
        public let loop: String
        public let segment: String
        public let offset: Int
    }
}
