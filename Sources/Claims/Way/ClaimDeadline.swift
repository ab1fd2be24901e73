public import Essentials

/// A day by which something must have been done with a claim, and where that is said.
///
/// Nothing is assumed: payers' limits differ, so a deadline is entered with its source or is not there.
public struct ClaimDeadline: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The first claim must be with the payer.
        case filing
        /// A replacement or an appeal must be with the payer.
        case correction
    }

    public var kind: Kind
    public var day: CalendarDate
    /// Where it is said, such as the provider manual with its page; at most ``sourceLimit`` characters.
    public var source: String

    public static let sourceLimit = 200

    public init(kind: Kind, day: CalendarDate, source: String) {
        self.kind = kind
        self.day = day
        self.source = source
    }

    /// Days from a day to the deadline, below zero when it has passed.
    public func daysLeft(on today: CalendarDate) -> Int { today.days(to: day) }

    public var json: JSONValue {
        ["kind": .string(kind.rawValue), "day": .string(day.description), "source": .string(source)]
    }

    /// Reads what ``json`` writes.
    public init(json: JSONValue) throws {
        guard let kind = json["kind"]?.string.flatMap(Kind.init(rawValue:)), let day = json["day"]?.string,
            let source = json["source"]?.string
        else { throw ClaimEventError(wanted: "kind, day and source of a deadline") }
        self.init(kind: kind, day: try CalendarDate(day), source: source)
    }
}

extension ClaimWay {
    /// The deadlines that count where the claim stands: filing until it is out, correction once it was answered.
    public func pressing(_ deadlines: [ClaimDeadline]) -> [ClaimDeadline] {
        deadlines.filter { deadline in
            switch deadline.kind {
            case .filing: stage.isDraft && standing.frequency == .original
            case .correction:
                [.denied, .partlyPaid].contains(stage) || (stage.isDraft && standing.frequency != .original)
            }
        }.sorted { $0.day < $1.day }
    }
}
