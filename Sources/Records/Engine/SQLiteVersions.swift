import Essentials
import FoundationEssentials
import GRDB

/// Versions and payloads.
extension SQLiteSession {
    private static let versionColumns = """
        position, organisation, kind, id, version, change, target, author, seconds, offset_minutes, reason,
        payload_digest, previous, hash, seal
        """

    private static func version(_ columns: Columns) throws -> VersionLink {
        VersionLink(
            position: try columns.int(0),
            key: DocumentKey(stored: try columns.text(1), try columns.text(2), try columns.text(3)),
            version: try columns.int(4), change: try columns.text(5), target: try columns.optionalInt(6),
            author: try columns.text(7),
            at: try columns.moment(8, hasOffset: true),
            reason: try columns.text(10), payloadDigest: try columns.optionalBlob(11),
            previous: try columns.optionalBlob(12), hash: try columns.blob(13), seal: try columns.optionalInt(14))
    }

    /// The last version of a document.
    func head(_ key: DocumentKey) throws -> VersionLink? {
        try first(
            "version",
            """
            SELECT \(Self.versionColumns) FROM version WHERE organisation = ? AND kind = ? AND id = ?
            ORDER BY version DESC LIMIT 1
            """, [key.organisation, key.kind, key.id], Self.version)
    }

    func version(_ key: DocumentKey, _ number: Int) throws -> VersionLink? {
        try first(
            "version",
            "SELECT \(Self.versionColumns) FROM version WHERE organisation = ? AND kind = ? AND id = ? AND version = ?",
            [key.organisation, key.kind, key.id, number], Self.version)
    }

    func versions(of key: DocumentKey) throws -> [VersionLink] {
        try rows(
            "version",
            """
            SELECT \(Self.versionColumns) FROM version WHERE organisation = ? AND kind = ? AND id = ? ORDER BY version
            """, [key.organisation, key.kind, key.id], Self.version)
    }

    /// Every version, chain after chain.
    func eachVersion(_ body: (VersionLink) throws -> Void) throws {
        try each(
            "version",
            "SELECT \(Self.versionColumns) FROM version NOT INDEXED ORDER BY organisation, kind, id, version, position"
        ) { try body(try Self.version($0)) }
    }

    func nextVersionPosition() throws -> Int {
        try first("version", "SELECT coalesce(max(position), 0) + 1 FROM version") { try $0.int(0) } ?? 1
    }

    func insert(_ link: VersionLink) throws {
        try execute(
            """
            INSERT INTO version (\(Self.versionColumns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                link.position, link.key.organisation, link.key.kind, link.key.id, link.version, link.change,
                link.target, link.author, link.at.seconds, link.at.offsetMinutes, link.reason,
                link.payloadDigest.map { Data($0) }, link.previous.map { Data($0) }, Data(link.hash), link.seal,
            ])
    }

    func insertPayload(position: Int, salt: [UInt8], bytes: [UInt8]) throws {
        try execute(
            "INSERT INTO payload (position, salt, bytes) VALUES (?, ?, ?)", [position, Data(salt), Data(bytes)])
    }

    func payload(position: Int) throws -> (salt: [UInt8], bytes: [UInt8])? {
        try first("payload", "SELECT salt, bytes FROM payload WHERE position = ?", [position]) {
            (try $0.blob(0), try $0.blob(1))
        }
    }

    func deletePayload(position: Int) throws { try execute("DELETE FROM payload WHERE position = ?", [position]) }

    /// How many payloads belong to no version.
    func payloadsWithoutVersion() throws -> Int {
        try first(
            "payload",
            """
            SELECT count(*) FROM payload NOT INDEXED
            WHERE NOT EXISTS (SELECT 1 FROM version WHERE version.position = payload.position)
            """
        ) { try $0.int(0) } ?? 0
    }
}
