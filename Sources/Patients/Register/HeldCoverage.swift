public import Essentials

/// A coverage that a person has, with the days on which it holds.
public struct HeldCoverage: Hashable, Sendable {
    /// Which payer is asked first.
    public enum Rank: String, Hashable, Sendable, CaseIterable {
        case primary, secondary

        var order: Int { self == .primary ? 0 : 1 }
    }

    /// Names it within the person: `c1`, `c2`.
    public var key: String
    /// The key of a payer in the practice's directory.
    public var payer: String
    public var memberID: String
    /// May be empty.
    public var groupNumber: String
    public var relationship: Coverage.Relationship
    /// The person who holds the policy; nil when it is the patient.
    public var subscriber: Subscriber?
    /// The first day on which it holds; nil where nobody said.
    public var from: CalendarDate?
    /// The last day on which it holds; nil while it goes on.
    public var until: CalendarDate?
    public var rank: Rank

    public init(
        key: String, payer: String, memberID: String, groupNumber: String = "", relationship: Coverage.Relationship,
        subscriber: Subscriber? = nil, from: CalendarDate? = nil, until: CalendarDate? = nil, rank: Rank = .primary
    ) {
        self.key = key
        self.payer = payer
        self.memberID = memberID
        self.groupNumber = groupNumber
        self.relationship = relationship
        self.subscriber = subscriber
        self.from = from
        self.until = until
        self.rank = rank
    }

    public func holds(on day: CalendarDate) -> Bool {
        (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }

    /// The coverage as a claim takes it.
    public func coverage(plan: Coverage.Plan, payer: PayerReference) -> Coverage {
        Coverage(
            plan: plan, payer: payer, memberID: memberID, groupNumber: groupNumber, relationship: relationship,
            subscriber: subscriber)
    }
}
