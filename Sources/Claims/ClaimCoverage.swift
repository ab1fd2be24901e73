public import Patients

/// Whose policy pays, and what the patient is to its holder (loops 2000B, 2010BA, 2010BB, 2000C).
public struct ClaimCoverage: Hashable, Sendable {
    public var payer: PayerReference
    /// NM109 with MI.
    public var memberID: String
    /// SBR03; may be empty.
    public var groupNumber: String
    public var relationship: Coverage.Relationship
    /// The holder of the policy; nil exactly when the relationship is `self`.
    public var subscriber: ClaimSubscriber?
    /// The kind of insurance (SBR09), such as `CI` for a commercial insurer.
    public var filingIndicator: String
    /// Whether this payer is asked first, second or third (SBR01).
    public var order: PayerOrder

    public init(
        payer: PayerReference, memberID: String, groupNumber: String = "", relationship: Coverage.Relationship,
        subscriber: ClaimSubscriber? = nil, filingIndicator: String = "CI", order: PayerOrder = .primary
    ) {
        self.payer = payer
        self.memberID = memberID
        self.groupNumber = groupNumber
        self.relationship = relationship
        self.subscriber = subscriber
        self.filingIndicator = filingIndicator
        self.order = order
    }

    /// What a claim carries of a coverage.
    public init(_ coverage: Coverage) {
        self.init(
            payer: coverage.payer, memberID: coverage.memberID, groupNumber: coverage.groupNumber,
            relationship: coverage.relationship, subscriber: coverage.subscriber.map(ClaimSubscriber.init))
    }
}

/// The order in which payers are asked (SBR01).
public enum PayerOrder: String, Hashable, Sendable, CaseIterable {
    case primary = "P"
    case secondary = "S"
    case tertiary = "T"
}
