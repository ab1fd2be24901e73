public import Claims
public import Coding
import Essentials
public import Evidence
public import Reporting
public import X12

/// All that one run of ``BillingJob`` gives.
public struct BilledCase: Sendable {
    public let material: CaseMaterial
    /// Nil where nobody has read the images.
    public let report: Report?
    public let facts: CodingFacts
    /// What decided, with an extract of the whole diagnoses where they were loaded.
    public let decider: Decider
    public let decision: CodingDecision
    /// What stands beside the decision.
    public let overrides: [DecisionOverride]
    /// One for each party that asks to be paid, in the order of the case.
    public let bills: [PartyBill]
    /// The files in the order of their names.
    public let files: [OutputFile]

    /// Whether every party that asks to be paid has a claim.
    public var isWholeClaimed: Bool { !bills.isEmpty && bills.allSatisfy { $0.claim != nil } }
}

/// What became of one party's wish to be paid.
public struct PartyBill: Sendable {
    public let billing: ClinicalCase.Billing
    /// The party's name.
    public let name: String
    /// Nil where nothing is billed; then ``obstacles`` says why.
    public let claim: BilledClaim?
    public let obstacles: [Obstacle]

    public var party: String { billing.party }
}

/// A claim with what goes with it.
public struct BilledClaim: Sendable {
    public let claim: DentalClaim
    /// The 837D interchange.
    public let x12: [UInt8]
    /// What goes beside the claim, in the order of the claim's own attachments.
    public let attachments: [PlannedAttachment]
    /// What the checks found; none of them an error.
    public let checks: [X12.Finding]
    public let evidence: EvidenceBundle
}

/// Why a party gets no claim, and what would cure it.
public struct Obstacle: Hashable, Sendable {
    /// A stable word, such as `written_interpretation`, `key`, or the identifier of a claim check.
    public let item: String
    /// One sentence.
    public let words: String
    public let cure: String

    public init(item: String, words: String, cure: String) {
        self.item = item
        self.words = words
        self.cure = cure
    }
}
