import Claims
import Coding
import Essentials
import Evidence
import Patients
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
    struct ListedFile: Hashable, Sendable {
        var name: String
        var size: Int
    }

    var source: ClinicalCase
    /// Where the case stands, as the work list says.
    var stand: CaseStand
    var images: [StudyImage]
    /// Nil where nobody has read the images.
    var report: Report?
    var decision: CodingDecision
    /// The ways of the decision, one for each answer.
    var trees: [DecisionTree] = []
    /// What a reader should still add.
    var hints: [ReaderHint] = []
    /// What the payer's plan says of the supported codes; nil where no plans can be read.
    var coverage: CoverageLayer?
    var claims: [PartyClaim]
    /// Why a party gets no claim, by party.
    var obstacles: [String: [Obstacle]]
    var bundles: [PartyBundle]
    var files: [ListedFile]
}

extension CaseRecord {
    /// What billing a case gave, and where it stands.
    init(_ billed: BilledCase, _ stand: CaseStand) {
        self.stand = stand
        source = billed.material.source
        images = billed.material.images.map(\.study)
        report = billed.report
        decision = billed.decision
        claims = billed.bills.compactMap { bill in
            bill.claim.map {
                PartyClaim(party: bill.party, claim: $0.claim, findings: $0.checks, interchange: $0.x12)
            }
        }
        obstacles = Dictionary(billed.bills.map { ($0.party, $0.obstacles) }, uniquingKeysWith: { first, _ in first })
        bundles = billed.bills.compactMap { bill in
            guard let evidence = bill.claim?.evidence else { return nil }
            let bytes = evidence.bytes
            return PartyBundle(
                party: bill.party, manifest: evidence.manifest, key: evidence.signature.key,
                sizes: Dictionary(
                    evidence.archive.entries.map { ($0.name, $0.bytes.count) }, uniquingKeysWith: { first, _ in first }),
                file: "evidence-\(bill.party).zip", size: bytes.count, digest: Digest(of: bytes))
        }
        hints = ShippedLayers.guide.map { ReaderHints.hints(for: billed, guide: $0) } ?? []
        let payer = billed.material.source.coverage?.payer.id
        coverage = ShippedLayers.plans.flatMap { plans in
            payer.map { CoverageLayer(decision: billed.decision, payer: $0, plans: plans) }
        }
        files = billed.files.map { ListedFile(name: $0.name, size: $0.bytes.count) }
    }

    /// A case as it stands, without what billing makes of it.
    init(_ overview: CaseOverview) {
        let assessed = overview.assessed
        self.init(
            source: assessed.material.source, stand: overview.stand, images: assessed.material.images.map(\.study),
            report: assessed.report,
            decision: assessed.decision,
            hints: ShippedLayers.guide.map { ReaderHints.hints(for: assessed, guide: $0) } ?? [], claims: [],
            obstacles: [:], bundles: [], files: [])
    }
}
