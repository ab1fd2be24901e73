public import Essentials
public import FHIR

/// A dental claim as a FHIR R4 bundle: the Claim (oral) first, then everything that it names.
///
///     let bundle = try ClaimFHIR.bundle(of: claim, created: day, digest: digest.bytes)
///
/// Source: http://hl7.org/fhir/R4/claim.html.
public enum ClaimFHIR {
    /// - Parameters:
    ///   - created: the day on which the claim is made.
    ///   - digest: at least 16 bytes that stand for this claim, such as the SHA-256 of its 837; the names of the
    ///     entries are made from them, so that the same claim gives the same bundle.
    /// - Throws: `ValueError` where the digest is too short or the charges don't fit.
    public static func bundle(
        of claim: DentalClaim, created: CalendarDate, digest: [UInt8]
    ) throws -> R4.Bundle {
        guard digest.count >= 16 else { throw ValueError.malformed("digest", wanted: "at least 16 bytes") }
        var builder = ClaimBundle(claim: claim, created: created, digest: Array(digest[..<16]))
        try builder.addParties()
        try builder.addCoverages()
        let resource = try builder.claimResource()
        return try R4.Bundle {
            $0.type = .collection
            $0.add(resource, as: try builder.urn(.claim))
            $0.entry += builder.entries
        }
    }
}

/// A claim's bundle in the making.
struct ClaimBundle {
    /// The entries of the bundle, each with a number of its own.
    enum Entry: Hashable {
        case claim, patient, billing, payer, coverage, subscriber, rendering, referring, assistant, supervising
        case otherPayer(Int), otherCoverage(Int), otherSubscriber(Int)

        var number: Int {
            switch self {
            case .claim: 0
            case .patient: 1
            case .billing: 2
            case .payer: 3
            case .coverage: 4
            case .subscriber: 5
            case .rendering: 6
            case .referring: 7
            case .assistant: 8
            case .supervising: 9
            case .otherPayer(let index): 10 + index * 3
            case .otherCoverage(let index): 11 + index * 3
            case .otherSubscriber(let index): 12 + index * 3
            }
        }
    }

    let claim: DentalClaim
    let created: CalendarDate
    let digest: [UInt8]
    var entries: [R4.BundleEntry] = []

    /// The digest with the entry's number in its last two bytes, as a name.
    func urn(_ entry: Entry) throws -> String {
        var bytes = digest
        let number = entry.number
        bytes[14] ^= UInt8(truncatingIfNeeded: number >> 8)
        bytes[15] ^= UInt8(truncatingIfNeeded: number)
        return try FHIRUUID.urn(digest: bytes)
    }

    func reference(_ entry: Entry) throws -> R4.Reference { R4.Reference(try urn(entry)) }

    mutating func add(_ resource: some FHIRResource, as entry: Entry) throws {
        let url = try urn(entry)
        entries.append(
            R4.BundleEntry {
                $0.fullUrl = url
                $0.resource = R4.AnyResource(resource)
            })
    }
}

extension String {
    /// The text, nil where it is empty: FHIR leaves out what is not there.
    var nonEmpty: String? { isEmpty ? nil : self }
}
