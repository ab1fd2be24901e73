import Essentials
import FoundationEssentials
import GRDB
import Trust

/// Seals.
extension SQLiteSession {
    private static func seal(_ columns: Columns) throws -> Seal {
        Seal(
            sequence: try columns.int(0), at: try columns.moment(1, hasOffset: false),
            entries: try columns.int(2), root: try Digest(bytes: try columns.blob(3)),
            previous: try columns.optionalBlob(4).map { try Digest(bytes: $0) },
            key: try VerifyingKey(hex: Hex.encode(try columns.blob(5))), signature: try columns.blob(6))
    }

    /// The last seals, the newest first.
    func lastSeals(_ count: Int) throws -> [Seal] {
        try rows(
            "seal",
            """
            SELECT sequence, seconds, entries, root, previous, key, signature FROM seal
            ORDER BY sequence DESC LIMIT ?
            """, [count], Self.seal)
    }

    func seals() throws -> [Seal] {
        try rows(
            "seal",
            "SELECT sequence, seconds, entries, root, previous, key, signature FROM seal ORDER BY sequence", [],
            Self.seal)
    }

    func insert(_ seal: Seal) throws {
        try execute(
            """
            INSERT INTO seal (sequence, seconds, entries, root, previous, key, signature) VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                seal.sequence, seal.at.seconds, seal.entries, Data(seal.root.bytes),
                seal.previous.map { Data($0.bytes) }, Data(seal.key.bytes), Data(seal.signature),
            ])
    }

    /// The hashes that one seal covers, or those that none does: versions in their order, then journal entries in theirs.
    func leaves(seal: Int?) throws -> [[UInt8]] {
        try ["version", "journal"].flatMap { table in
            try rows(table, "SELECT hash FROM \(table) WHERE seal IS ? ORDER BY position", [seal]) { try $0.blob(0) }
        }
    }

    /// How many versions and entries there are that no seal covers.
    func unsealedCount() throws -> Int {
        try first(
            "version",
            """
            SELECT (SELECT count(*) FROM version WHERE seal IS NULL) + (SELECT count(*) FROM journal WHERE seal IS NULL)
            """
        ) { try $0.int(0) } ?? 0
    }

    func assignUnsealed(to seal: Int) throws {
        try execute("UPDATE version SET seal = ? WHERE seal IS NULL", [seal])
        try execute("UPDATE journal SET seal = ? WHERE seal IS NULL", [seal])
    }

    // MARK: The store itself

    func storeValue(_ name: String) throws -> String? {
        try first("store", "SELECT value FROM store WHERE name = ?", [name]) { try $0.text(0) }
    }

    func setStoreValue(_ name: String, _ value: String) throws {
        try execute(
            "INSERT INTO store (name, value) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = ?2", [name, value])
    }
}
