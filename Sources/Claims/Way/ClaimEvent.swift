public import Essentials

/// One thing that happened to a claim: what, when, by whom, and what was said.
public struct ClaimEvent: Hashable, Sendable {
    public var act: ClaimAct
    public var at: Timestamp
    /// The account that did it or wrote it down.
    public var by: String
    /// Why, or what else there is to say; at most ``noteLimit`` characters, may be empty.
    public var note: String

    public static let noteLimit = 1000

    public init(_ act: ClaimAct, at: Timestamp, by: String, note: String = "") {
        self.act = act
        self.at = at
        self.by = by
        self.note = note
    }
}

/// What can happen to a claim, with its numbers.
public enum ClaimAct: Hashable, Sendable {
    /// Billing made it from the record.
    case made
    /// It was held against the checks: how many would be rejected, how many probably denied.
    case checked(errors: Int, warnings: Int)
    /// Something of it was changed, and it was made anew.
    case mended
    case sent(ClaimSending)
    /// The file that was sent was taken from the workspace.
    case downloaded
    case acknowledged(ClaimAcknowledgement)
    case answered(ClaimAnswer)
    /// A claim in place of an earlier one was begun; the number that the payer gave that one.
    case replaced(payerClaimNumber: String)
    /// Taking the claim back was begun.
    case voided(payerClaimNumber: String)
    /// A replacement or a void that was begun and not sent is let go; the earlier claim stands.
    case dropped
    /// The payer's no is taken as the last word.
    case acceptedDenial
    /// Nothing more is asked for.
    case writtenOff

    /// A stable word, such as `sent`.
    public var kind: ClaimActKind {
        switch self {
        case .made: .made
        case .checked: .checked
        case .mended: .mended
        case .sent: .sent
        case .downloaded: .downloaded
        case .acknowledged: .acknowledged
        case .answered: .answered
        case .replaced: .replaced
        case .voided: .voided
        case .dropped: .dropped
        case .acceptedDenial: .acceptedDenial
        case .writtenOff: .writtenOff
        }
    }
}

/// The kinds of ``ClaimAct``.
public enum ClaimActKind: String, Hashable, Sendable, CaseIterable {
    case made, checked, mended, sent, downloaded, acknowledged, answered, replaced, voided, dropped
    case acceptedDenial = "accepted-denial"
    case writtenOff = "written-off"
}

/// A file that went out: under which number, to whom, and exactly which bytes.
public struct ClaimSending: Hashable, Sendable {
    /// ISA13.
    public var control: Int
    public var frequency: DentalClaim.Frequency
    /// SHA-256 of the file as it was sent, in hexadecimal.
    public var digest: String
    /// ISA08.
    public var receiver: String
    /// CLM02.
    public var charge: Money

    public init(control: Int, frequency: DentalClaim.Frequency, digest: String, receiver: String, charge: Money) {
        self.control = control
        self.frequency = frequency
        self.digest = digest
        self.receiver = receiver
        self.charge = charge
    }

    /// Nine digits, as ISA13 carries it.
    public var number: String {
        let digits = String(control)
        return String(repeating: "0", count: max(0, 9 - digits.count)) + digits
    }
}

/// What says that a file was received, or a claim taken in.
public struct ClaimAcknowledgement: Hashable, Sendable {
    public enum Form: String, Hashable, Sendable, CaseIterable {
        /// The file was read (or not).
        case file = "999"
        /// The claim was taken in by the payer (or not).
        case claim = "277CA"
    }

    public var form: Form
    public var isAccepted: Bool
    /// The number that the payer gave the claim; nil where it gave none.
    public var payerClaimNumber: String?

    public init(form: Form, isAccepted: Bool, payerClaimNumber: String? = nil) {
        self.form = form
        self.isAccepted = isAccepted
        self.payerClaimNumber = payerClaimNumber
    }
}

/// What the payer decided.
public struct ClaimAnswer: Hashable, Sendable {
    public enum Outcome: String, Hashable, Sendable, CaseIterable {
        case paid
        case partlyPaid = "partly-paid"
        case denied
        /// The answer to a void: the claim is taken back.
        case reversed
    }

    /// Part of the charge that was not paid, and why.
    public struct Adjustment: Hashable, Sendable {
        /// Who bears it.
        public enum Group: String, Hashable, Sendable, CaseIterable {
            case provider = "CO"
            case patient = "PR"
            case other = "OA"
            case payer = "PI"
        }

        public var group: Group
        /// A claim adjustment reason code, such as `252`.
        public var reason: String
        public var amount: Money
        /// Remittance advice remark codes, such as `N463`; at most five.
        public var remarks: [String]

        public init(group: Group, reason: String, amount: Money, remarks: [String] = []) {
            self.group = group
            self.reason = reason
            self.amount = amount
            self.remarks = remarks
        }
    }

    public var outcome: Outcome
    /// The day of the answer.
    public var on: CalendarDate
    public var paid: Money
    /// At most ``adjustmentLimit``.
    public var adjustments: [Adjustment]
    /// The number that the payer gave the claim; nil where the answer names none.
    public var payerClaimNumber: String?

    public static let adjustmentLimit = 10

    public init(
        outcome: Outcome, on: CalendarDate, paid: Money, adjustments: [Adjustment] = [],
        payerClaimNumber: String? = nil
    ) {
        self.outcome = outcome
        self.on = on
        self.paid = paid
        self.adjustments = adjustments
        self.payerClaimNumber = payerClaimNumber
    }
}
