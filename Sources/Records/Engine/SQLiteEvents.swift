import Essentials
import FoundationEssentials
import GRDB

/// The journal and the chains as one list.
extension SQLiteSession {
    /// Both tables under the same names. The plus keeps an index from being taken by the owner, who has nearly all rows:
    /// the one by time gives the newest first.
    static let found = """
        SELECT seconds, offset_minutes, user, action, subject, detail, NULL AS version, seal, 0 AS source, position
        FROM journal
        WHERE ?1 AND (+organisation = ?3 OR (+organisation = ?9 AND user = ?12))
            AND (?4 IS NULL OR user = ?4) AND (?5 IS NULL OR action = ?5)
            AND (?6 IS NULL OR subject = ?6 OR substr(subject, 1, length(?6) + 1) = ?6 || '/')
            AND seconds >= ?7 AND seconds < ?8
        UNION ALL
        SELECT seconds, offset_minutes, author, change, kind || '/' || id, reason, version, seal, 1, position
        FROM version
        WHERE ?2 AND (+organisation = ?3
                OR (+organisation = ?9 AND kind = ?10 AND id IN (SELECT value FROM json_each(?11))))
            AND (?4 IS NULL OR author = ?4) AND (?5 IS NULL OR change = ?5)
            AND (?6 IS NULL OR kind || '/' || id = ?6
                OR substr(kind || '/' || id, 1, length(?6) + 1) = ?6 || '/')
            AND seconds >= ?7 AND seconds < ?8
        """

    /// The newest first; acts of one second as they were written.
    static let newest = "\(found) ORDER BY seconds DESC, source DESC, position DESC LIMIT ?13 OFFSET ?14"

    private static func arguments(_ query: EventQuery) -> [(any DatabaseValueConvertible)?] {
        [
            query.sources.contains(.journal), query.sources.contains(.versions), query.organisation, query.user,
            query.action, query.subject, query.from ?? Int64.min, query.until ?? Int64.max, query.beside?.organisation,
            query.beside?.kind, JSONValue.strings(query.beside?.ids ?? []).compact, query.beside?.user,
        ]
    }

    func events(_ query: EventQuery) throws -> [RecordedEvent] {
        let limits: [(any DatabaseValueConvertible)?] = [
            min(max(query.limit, 0), Query.limitOfLimit), max(query.offset, 0),
        ]
        return try rows(
            "journal", Self.newest, StatementArguments(Self.arguments(query) + limits)
        ) { columns in
            RecordedEvent(
                at: try columns.moment(0, hasOffset: true), user: try columns.text(2), action: try columns.text(3),
                subject: try columns.text(4), detail: try columns.text(5), version: try columns.optionalInt(6),
                seal: try columns.optionalInt(7))
        }
    }

    func eventCount(_ query: EventQuery) throws -> Int {
        try first(
            "journal", "SELECT count(*) FROM (\(Self.found))", StatementArguments(Self.arguments(query))
        ) { try $0.int(0) } ?? 0
    }
}
