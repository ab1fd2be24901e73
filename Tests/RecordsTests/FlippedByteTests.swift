import Essentials
import Foundation
import TestSupport
import Testing

@testable import Records

/// One altered byte anywhere is found.
@Suite struct FlippedByteTests {
    private struct Undo: Error {}

    /// Every byte of every column of every row that proves something, altered through SQL.
    @Test(arguments: ["version", "payload", "journal", "seal", "document", "field"])
    func isFoundInEveryColumn(table: String) throws {
        let store = try TestStore()
        let records = try store.filled()
        let copied = try records.outside.lines()
        var flips = 0
        #expect(throws: Undo.self) {
            try records.engine.write { session in
                _ = try session.dropTriggers()
                let columns = try session.rows("pragma", "SELECT name FROM pragma_table_info('\(table)')") {
                    try $0.text(0)
                }
                for column in columns {
                    flips += try self.flip(column, of: table, in: session, records, copied)
                }
                throw Undo()
            }
        }
        #expect(flips > 30)
        #expect(records.verify().findings == [], "the trial itself left nothing behind")
    }

    private func flip(
        _ column: String, of table: String, in session: SQLiteSession, _ records: Records, _ copied: [String]
    ) throws -> Int {
        let identity = table == "field" ? "document || name" : "rowid"
        let cells = try session.rows(
            table, "SELECT CAST(\(identity) AS TEXT), typeof(\(column)), hex(CAST(\(column) AS BLOB)) FROM \(table)"
        ) { (try $0.text(0), try $0.text(1), try $0.text(2)) }
        var flips = 0
        func attempt(_ sql: String, _ row: String, _ place: String) throws {
            try session.execute("SAVEPOINT flip")
            // A flip that the engine itself refuses, such as a key that stands twice, cannot be there.
            if (try? session.execute("UPDATE \(table) SET \(column) = \(sql) WHERE \(identity) = '\(row)'")) != nil {
                flips += 1
                var verifier = Verifier(records: records)
                verifier.check(table, session, copied)
                #expect(!verifier.report.isIntact, "\(table).\(column) of row \(row), \(place)")
            }
            try session.execute("ROLLBACK TO flip")
            try session.execute("RELEASE flip")
        }
        for (row, type, hex) in cells where type != "null" {
            let bytes = Hex.decode(hex) ?? []
            if type == "integer" {
                for extreme in [Int.min, Int.max, -1] { try attempt("\(extreme)", row, "\(extreme)") }
            }
            for index in bytes.indices {
                var altered = bytes
                altered[index] ^= type == "integer" ? 1 : 0x80
                if type == "text" { altered[index] = bytes[index] == 0x7E ? 0x7D : bytes[index] + 1 }
                let value = "X'\(Hex.encode(altered))'"
                let sql = type == "blob" ? value : "CAST(\(value) AS \(type == "text" ? "TEXT" : "INTEGER"))"
                try attempt(sql, row, "byte \(index)")
            }
        }
        return flips
    }

    /// Bytes of the closed file itself: found, or not part of anything that the store says.
    @Test func isFoundInTheFile() throws {
        let store = try TestStore()
        let records = try store.filled()
        try records.engine.emptyLog()
        try records.close()
        let url = URL(fileURLWithPath: store.databasePath)
        let bytes = [UInt8](try Data(contentsOf: url))
        let said = try said(store)
        var random = SeededGenerator(seed: 11)
        var found = 0
        for trial in 0..<120 {
            var altered = bytes
            // Half of the trials where bytes are in use, the others anywhere.
            var index = Int.random(in: bytes.indices, using: &random)
            while trial.isMultiple(of: 2), bytes[index] == 0 { index = Int.random(in: bytes.indices, using: &random) }
            altered[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            try Data(altered).write(to: url)
            if try !store.verified().isIntact {
                found += 1
            } else {
                #expect(try self.said(store) == said, "byte \(index) changed what the store says and was not found")
            }
        }
        #expect(found > 10)
        try Data(bytes).write(to: url)
        #expect(try store.verified().findings == [])
    }

    /// All that a reader of the store can learn.
    private func said(_ store: TestStore) throws -> [String] {
        let records = try store.open(access: .reading)
        defer { try? records.close() }
        let query = Query(organisation: "riverside", kind: "case", order: .init("fee"))
        let lists = try records.documents(query).map { "\($0.key) \($0.version) \($0.fields.count)" }
        let words = try records.documents(Query(organisation: "riverside", kind: "case", words: "ana")).map(\.key.id)
        let histories = try ["one", "two"].flatMap { id in
            try records.history(of: try TestStore.key(id)).map { "\($0)" }
        }
        let payload = try records.document(try TestStore.key("one"))?.payload.canonical ?? "none"
        let journal = try records.journal(organisation: "riverside").map { "\($0)" }
        return lists + words + histories + journal + [payload]
    }
}

extension Verifier {
    /// The checks that look at a table, without SQLite's own check of its pages.
    mutating func check(_ table: String, _ session: SQLiteSession, _ copied: [String]) {
        switch table {
        case "seal": guarded("the seals", .seal) { try $0.checkSeals(session, copied: copied) }
        case "journal": guarded("the journal", .journal) { try $0.checkJournal(session) }
        default:
            let current = guarded("versions", .version) { try $0.checkVersions(session) }
            if let current, table == "document" || table == "field" {
                guarded("the index", .index) { try $0.checkIndex(session, current) }
            }
        }
        // A version or entry that fits its chain may still be missing from its seal.
        if report.isIntact { guarded("the seals", .seal) { try $0.checkSeals(session, copied: copied) } }
    }
}
