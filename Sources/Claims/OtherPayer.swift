public import Essentials
public import Patients

/// A payer that has answered before the claim goes on to the next (loops 2320, 2330A, 2330B; per line 2430).
public struct OtherPayer: Hashable, Sendable {
    /// What an amount that was not paid is called by the payer (CAS).
    public struct Adjustment: Hashable, Sendable {
        /// Who bears it: `CO` the provider, `PR` the patient, `OA` another, `PI` the payer's own initiative.
        public var group: String
        /// A claim adjustment reason code, such as `45`.
        public var reason: String
        public var amount: Money
        /// Units adjusted; nil where it is about money alone.
        public var quantity: Int?

        public init(group: String, reason: String, amount: Money, quantity: Int? = nil) {
            self.group = group
            self.reason = reason
            self.amount = amount
            self.quantity = quantity
        }
    }

    /// What the payer decided of one line (SVD, CAS, DTP 573).
    public struct LineDecision: Hashable, Sendable {
        /// The position of the line in the claim, from 0.
        public var line: Int
        public var paid: Money
        /// The code that was paid.
        public var code: String
        public var quantity: Int
        public var adjustments: [Adjustment]
        public var date: CalendarDate

        public init(
            line: Int, paid: Money, code: String, quantity: Int, adjustments: [Adjustment], date: CalendarDate
        ) {
            self.line = line
            self.paid = paid
            self.code = code
            self.quantity = quantity
            self.adjustments = adjustments
            self.date = date
        }
    }

    public var payer: PayerReference
    public var order: PayerOrder
    public var filingIndicator: String
    public var groupNumber: String
    public var memberID: String
    /// What the patient is to the subscriber of this payer.
    public var relationship: Coverage.Relationship
    public var subscriberName: PersonName
    /// What the payer paid for the whole claim (AMT D).
    public var paid: Money
    public var benefits: ClaimIndicators.Benefits
    public var release: ClaimIndicators.Release
    /// When it decided, where the claim as a whole carries that (DTP 573).
    public var decided: CalendarDate?
    public var adjustments: [Adjustment]
    public var lines: [LineDecision]

    public init(
        payer: PayerReference, order: PayerOrder, filingIndicator: String = "CI", groupNumber: String = "",
        memberID: String, relationship: Coverage.Relationship, subscriberName: PersonName, paid: Money,
        benefits: ClaimIndicators.Benefits = .assigned, release: ClaimIndicators.Release = .signed,
        decided: CalendarDate? = nil, adjustments: [Adjustment] = [], lines: [LineDecision] = []
    ) {
        self.payer = payer
        self.order = order
        self.filingIndicator = filingIndicator
        self.groupNumber = groupNumber
        self.memberID = memberID
        self.relationship = relationship
        self.subscriberName = subscriberName
        self.paid = paid
        self.benefits = benefits
        self.release = release
        self.decided = decided
        self.adjustments = adjustments
        self.lines = lines
    }
}
