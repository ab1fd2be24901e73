public import Essentials

/// One dental claim or predetermination, holding just what an 837D carries.
///
/// Parties are made from `Patients` values by their initialisers, which leave behind what a claim has no place for.
/// ``DentalClaim837`` writes it and reads the same claim back.
public struct DentalClaim: Hashable, Sendable {
    /// What the claim is to an earlier one (CLM05-3).
    public enum Frequency: String, Hashable, Sendable, CaseIterable {
        case original = "1"
        case replacement = "7"
        case void = "8"
    }

    /// The sender's own identifier, at most 38 characters (CLM01); payers need echo only 20.
    public var id: String
    public var submitter: ClaimSubmitter
    public var receiver: ClaimReceiver
    public var billing: ClaimOrganization
    /// The person who rendered the service; nil where it is the billing provider.
    public var rendering: ClaimProvider?
    public var referring: ClaimProvider?
    public var assistant: ClaimProvider?
    public var supervising: ClaimProvider?
    /// Where the service was rendered, when that is not the billing provider's address.
    public var facility: ClaimFacility?
    public var patient: ClaimPerson
    public var coverage: ClaimCoverage
    /// A code of the place-of-service set, such as `11` for an office (CLM05-1).
    public var placeOfService: String
    /// Nil on a predetermination.
    public var serviceDate: CalendarDate?
    /// Whether this asks what would be paid, before the service (CLM19 `PB`).
    public var isPredetermination: Bool
    public var frequency: Frequency
    /// The number that the payer gave the claim which this one replaces or voids (REF F8).
    public var payerClaimNumber: String?
    /// The number of a prior authorisation (REF G1).
    public var priorAuthorization: String?
    /// The payer's number of a predetermination made earlier (REF G3).
    public var predeterminationNumber: String?
    public var indicators: ClaimIndicators
    public var accident: ClaimAccident?
    public var lines: [ClaimLine]
    /// ICD-10-CM codes with their dot, the principal one first, at most four.
    public var diagnoses: [String]
    /// At most ten (PWK).
    public var attachments: [ClaimAttachment]
    /// At most five, each of at most 80 characters (NTE ADD).
    public var notes: [String]
    /// Data that the payer asked for in a fixed place of its own, each of at most 80 characters (K3).
    public var fixedFormat: [String]
    /// Payers that answered before this one.
    public var otherPayers: [OtherPayer]

    public init(
        id: String, submitter: ClaimSubmitter, receiver: ClaimReceiver, billing: ClaimOrganization,
        rendering: ClaimProvider? = nil, referring: ClaimProvider? = nil, patient: ClaimPerson,
        coverage: ClaimCoverage, placeOfService: String = "11", serviceDate: CalendarDate?,
        isPredetermination: Bool = false, lines: [ClaimLine], diagnoses: [String] = []
    ) {
        self.id = id
        self.submitter = submitter
        self.receiver = receiver
        self.billing = billing
        self.rendering = rendering
        self.referring = referring
        self.patient = patient
        self.coverage = coverage
        self.placeOfService = placeOfService
        self.serviceDate = serviceDate
        self.isPredetermination = isPredetermination
        self.lines = lines
        self.diagnoses = diagnoses
        frequency = .original
        indicators = ClaimIndicators()
        attachments = []
        notes = []
        fixedFormat = []
        otherPayers = []
    }

    /// The exact sum of the lines' charges (CLM02).
    public var total: Money {
        get throws { try Money.sum(lines.map(\.charge)) }
    }
}
