public import Essentials

/// Days of service from one to another, both included; a missing end is open.
public struct DateSpan: Hashable, Sendable {
    public var from: CalendarDate?
    public var until: CalendarDate?

    public init(from: CalendarDate? = nil, until: CalendarDate? = nil) {
        self.from = from
        self.until = until
    }

    public func contains(_ date: CalendarDate) -> Bool {
        (from.map { $0 <= date } ?? true) && (until.map { date <= $0 } ?? true)
    }

    /// The days that both spans hold; nil when there are none.
    public func intersection(_ other: DateSpan) -> DateSpan? {
        let from = [self.from, other.from].compactMap(\.self).max()
        let until = [self.until, other.until].compactMap(\.self).min()
        if let from, let until, from > until { return nil }
        return DateSpan(from: from, until: until)
    }

    /// `since 2013-01-01`, `until 2022-12-31`, `2021-01-01 to 2022-12-31`, `at any date`.
    public var words: String {
        switch (from, until) {
        case (nil, nil): "at any date"
        case (let from?, nil): "since \(from)"
        case (nil, let until?): "until \(until)"
        case (let from?, let until?): "\(from) to \(until)"
        }
    }
}
