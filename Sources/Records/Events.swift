public import Essentials

/// Which acts of an organisation are wanted: entries of the journal and changes of documents, the newest first.
public struct EventQuery: Hashable, Sendable {
    /// Where an act was written down.
    public enum Source: Hashable, Sendable, CaseIterable {
        case journal
        /// The chains of documents.
        case versions
    }

    public var organisation: String
    public var sources: Set<Source> = [.journal, .versions]
    public var user: String?
    /// `read`, `refused`, `put` and so on.
    public var action: String?
    /// The subject itself, and whatever lies beneath it: `case/c-1` finds `case/c-1/see-report` too.
    public var subject: String?
    /// Seconds since 1970, the first that counts.
    public var from: Int64?
    /// Seconds since 1970, the first that no longer counts.
    public var until: Int64?
    /// Documents of another organisation's chains that belong here: the keys' kind and their identifiers.
    public var beside: Beside?
    /// At most 1000.
    public var limit: Int
    public var offset: Int

    /// Documents of one kind that another owner keeps, such as the accounts of an installation.
    public struct Beside: Hashable, Sendable {
        public var organisation: String
        public var kind: String
        public var ids: [String]
        /// The user whose journal under that owner belongs here as well.
        public var user: String

        public init(organisation: String, kind: String, ids: [String], user: String) {
            self.organisation = organisation
            self.kind = kind
            self.ids = ids
            self.user = user
        }
    }

    public init(organisation: String, limit: Int = 100, offset: Int = 0) {
        self.organisation = organisation
        self.limit = limit
        self.offset = offset
    }
}

/// One act: who did what to what, when.
public struct RecordedEvent: Hashable, Sendable {
    public let at: Timestamp
    public let user: String
    public let action: String
    /// `case/c-1`, `worklist`.
    public let subject: String
    /// The circumstances; the reason of a change.
    public let detail: String
    /// The version that a change made; nil for the journal.
    public let version: Int?
    public let seal: Int?
}

extension Records {
    /// What the journal and the chains say, the newest first.
    public func events(_ query: EventQuery) throws -> [RecordedEvent] {
        try engine.read { try $0.events(query) }
    }

    /// The same beyond the limit of one query, as they stood at one moment: what is noted meanwhile shifts nothing.
    ///
    /// - Parameter most: how many at most; the query's own limit does not count.
    public func events(_ query: EventQuery, upTo most: Int) throws -> [RecordedEvent] {
        try engine.read { session in
            var page = query
            page.limit = Query.limitOfLimit
            var events: [RecordedEvent] = []
            while events.count < most {
                page.offset = query.offset + events.count
                let more = try session.events(page)
                events += more
                if more.count < page.limit { break }
            }
            return Array(events.prefix(most))
        }
    }

    /// How many acts a query finds, whatever its limit.
    public func eventCount(_ query: EventQuery) throws -> Int {
        try engine.read { try $0.eventCount(query) }
    }
}
