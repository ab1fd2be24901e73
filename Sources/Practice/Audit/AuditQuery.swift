public import Essentials
import Records

/// Which acts an administrator wants to see.
public struct AuditQuery: Hashable, Sendable {
    public var user: String?
    public var act: String?
    /// A kind of subject, or one subject and what lies beneath it: `case`, `case/c-1`.
    public var subject: String?
    public var from: CalendarDate?
    /// The last day that counts.
    public var to: CalendarDate?
    public var offset = 0
    /// At most 1000.
    public var limit = 50

    public init() {}

    /// The acts that may be asked for.
    public static let acts = [
        "read", "export", "refused", "break-glass", "break-glass-ended", "sign-in", "sign-in-failed", "sign-out",
        "override",
        "override-withdrawn", "put", "remove", "destroy",
    ]
    /// The most lines of an export.
    public static let exportLimit = 50_000

    /// Whether a text can be a subject: a word of the house and identifiers, never free words.
    public static func isSubject(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard let kind = parts.first, text.utf8.count <= 300, subjects.contains(String(kind)) else { return false }
        return parts.dropFirst().allSatisfy { part in
            !part.isEmpty
                && part.utf8.allSatisfy {
                    (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || [0x2D, 0x2E, 0x5F].contains($0)
                }
        }
    }

    /// What the first part of a subject can be: kinds of documents, and places that are no document.
    static let subjects: Set<String> = {
        let kinds = (try? StoreKinds.shipped().map(\.name)) ?? []
        return Set(kinds).union([
            "worklist", "facts", "audit", "accounts", "records", "organisations", "system", "grants", "patients",
            "pages", "persons", "tray", "claims", "evidence", "directory", "providers", "payers", "fees", "places",
            "import",
        ])
    }()

    /// In words for the journal, without anybody's name: `user=okafor from=2026-03-10`.
    var words: String {
        [
            user.map { "user=\($0)" }, act.map { "act=\($0)" }, subject.map { "subject=\($0)" },
            from.map { "from=\($0)" }, to.map { "to=\($0)" },
        ].compactMap(\.self).joined(separator: " ")
    }
}

/// A page of what was found.
public struct AuditPage: Hashable, Sendable {
    public let events: [AuditEvent]
    /// All that the query finds.
    public let total: Int
}

extension PracticeStore {
    /// Reads, refusals, sign-ins and changes, the newest first.
    ///
    /// Days are those of the clock's own time zone.
    public func auditEvents(_ query: AuditQuery, for session: Session) throws -> AuditPage {
        try permit(.seeAudit, session, subject: "audit")
        let found = try eventQuery(query, session)
        return AuditPage(
            events: try records.events(found).map(AuditEvent.init), total: try records.eventCount(found))
    }

    /// The same without pages, up to ``AuditQuery/exportLimit``; noted as an export.
    public func exportAudit(_ query: AuditQuery, as format: String, for session: Session) throws -> [AuditEvent] {
        try permit(.seeAudit, session, subject: "audit")
        try note("export", session, subject: "audit", detail: query.words.isEmpty ? format : "\(format) \(query.words)")
        var found = try eventQuery(query, session)
        found.offset = 0
        return try records.events(found, upTo: AuditQuery.exportLimit).map(AuditEvent.init)
    }

    /// How many acts a query finds; who may know was asked before.
    func eventCount(_ query: AuditQuery, _ session: Session) throws -> Int {
        try records.eventCount(try eventQuery(query, session))
    }

    private func eventQuery(_ query: AuditQuery, _ session: Session) throws -> EventQuery {
        let offset = Int64(clock().offsetMinutes) * 60
        func start(_ day: CalendarDate) -> Int64 { Int64(day.dayNumber) * 86_400 - offset }
        var found = EventQuery(organisation: session.organisation, limit: query.limit, offset: query.offset)
        (found.user, found.action, found.subject) = (query.user, query.act, query.subject)
        found.from = query.from.map(start)
        found.until = query.to.map { start($0) + 86_400 }
        found.beside = .init(
            organisation: Gate.installation, kind: "account",
            ids: try storedAccounts(of: session.organisation).map(\.user), user: "unknown")
        return found
    }
}
