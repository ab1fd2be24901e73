import Claims
import Coding
import Essentials
import Evidence
import Practice
import Reporting
import Trust
import X12

/// All that the pages show of one case, in the domain's own values.
struct CaseRecord: Sendable {
    /// The claim of one party: what was made of it, what was found, and the bytes that would be sent.
    struct PartyClaim: Sendable {
        var party: String
        var claim: DentalClaim
        var findings: [Finding]
        /// How many checks ran.
        var checks: Int
        var interchange: [UInt8]
    }

    /// The evidence bundle of one party.
    struct PartyBundle: Sendable {
        var party: String
        var manifest: EvidenceManifest
        var key: VerifyingKey
        /// Sizes of the entries by their names.
        var sizes: [String: Int]
        var file: String
        var size: Int
        /// The digest of the whole bundle.
        var digest: Digest
    }

    /// A file that can be had.
    struct StoredFile: Hashable, Sendable {
        var name: String
        var mediaType: String
        var size: Int
    }

    var source: ClinicalCase
    var images: [StudyImage]
    /// Nil where nobody has read the images.
    var report: Report?
    var decision: CodingDecision
    var claims: [PartyClaim]
    var bundles: [PartyBundle]
    var files: [StoredFile]
}
