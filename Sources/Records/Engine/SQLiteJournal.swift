import Essentials
import FoundationEssentials
import GRDB

/// The journal.
extension SQLiteSession {
    private static let journalColumns = """
        position, organisation, user, sequence, action, subject, detail, seconds, offset_minutes, minute, previous,
        hash, seal
        """

    private static func journalLink(_ columns: Columns) throws -> JournalLink {
        JournalLink(
            position: try columns.int(0),
            note: JournalNote(
                organisation: try columns.text(1), user: try columns.text(2), action: try columns.text(4),
                subject: try columns.text(5), detail: try columns.text(6)),
            sequence: try columns.int(3),
            at: try columns.moment(7, hasOffset: true),
            minute: try columns.int(9), previous: try columns.optionalBlob(10), hash: try columns.blob(11),
            seal: try columns.optionalInt(12))
    }

    func hasEntry(_ note: JournalNote, minute: Int) throws -> Bool {
        try first(
            "journal",
            """
            SELECT 1 FROM journal
            WHERE organisation = ? AND user = ? AND action = ? AND subject = ? AND minute = ?
            """, [note.organisation, note.user, note.action, note.subject, minute]
        ) { _ in true } ?? false
    }

    /// The last entry of a user's chain.
    func lastEntry(organisation: String, user: String) throws -> JournalLink? {
        try first(
            "journal",
            """
            SELECT \(Self.journalColumns) FROM journal WHERE organisation = ? AND user = ?
            ORDER BY sequence DESC LIMIT 1
            """, [organisation, user], Self.journalLink)
    }

    func nextJournalPosition() throws -> Int {
        try first("journal", "SELECT coalesce(max(position), 0) + 1 FROM journal") { try $0.int(0) } ?? 1
    }

    func insert(_ link: JournalLink) throws {
        try execute(
            "INSERT INTO journal (\(Self.journalColumns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                link.position, link.note.organisation, link.note.user, link.sequence, link.note.action,
                link.note.subject, link.note.detail, link.at.seconds, link.at.offsetMinutes, link.minute,
                link.previous.map { Data($0) }, Data(link.hash), link.seal,
            ])
    }

    /// Every entry, chain after chain.
    func eachEntry(_ body: (JournalLink) throws -> Void) throws {
        try each(
            "journal",
            """
            SELECT \(Self.journalColumns) FROM journal NOT INDEXED ORDER BY organisation, user, sequence, position
            """
        ) { try body(try Self.journalLink($0)) }
    }

    /// The newest entries of an organisation first.
    func entries(organisation: String, user: String?, subject: String?, limit: Int, offset: Int) throws
        -> [JournalLink]
    {
        try rows(
            "journal",
            """
            SELECT \(Self.journalColumns) FROM journal
            WHERE organisation = ?1 AND (?2 IS NULL OR user = ?2) AND (?3 IS NULL OR subject = ?3)
            ORDER BY position DESC LIMIT ?4 OFFSET ?5
            """, [organisation, user, subject, limit, offset], Self.journalLink)
    }
}
