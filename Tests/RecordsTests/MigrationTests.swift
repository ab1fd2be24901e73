import Essentials
import GRDB
import TestSupport
import Testing
import Trust

@testable import Records

@Suite struct MigrationTests {
    /// A step that was released is never changed; this fails when one is.
    @Test func keepsReleasedSteps() {
        let digests = SQLiteMigrations.all.map { Digest(of: $0.sql).hex.prefix(16) }
        #expect(digests == ["2e09c7eae35573b5", "93136d3a4956d0c0"])
        #expect(SQLiteMigrations.all.map(\.name).first == "1 chains, seals, index")
    }

    /// A store of every earlier version comes up to date with all that it holds.
    @Test(arguments: SQLiteMigrations.all.indices) func bringsEveryEarlierVersionUpToDate(index: Int) throws {
        let store = try TestStore()
        try POSIXFile.makeFolder(store.path)
        let engine = try SQLiteEngine(path: store.databasePath, isReadOnly: false, migrations: index + 1)
        try engine.write { try $0.setStoreValue("identity", "0011") }
        try engine.close()
        let records = try store.filled()
        #expect(records.identity == "0011")
        #expect(try records.document(try TestStore.key("one"))?.version == 3)
        #expect(records.verify().findings == [])
    }

    /// What an administrator looks at first is found by its time, without sorting all that ever happened.
    @Test func findsActsByTheirTime() throws {
        let store = try TestStore()
        try store.filled().close()
        let plan = try SQLiteEngine(path: store.databasePath, isReadOnly: true).read { session in
            try session.rows(
                "journal", "EXPLAIN QUERY PLAN \(SQLiteSession.newest)",
                StatementArguments(Array(repeating: nil, count: 14) as [(any DatabaseValueConvertible)?])
            ) { try $0.text(3) }
        }
        for index in ["journal_by_time", "version_by_time"] {
            #expect(plan.contains { $0.contains(index) && $0.contains("seconds>? AND seconds<?") }, "\(plan)")
        }
        #expect(!plan.contains("USE TEMP B-TREE FOR ORDER BY"))
    }

    @Test func refusesTheTablesOfANewerProgram() throws {
        let store = try TestStore()
        try store.filled().close()
        try store.tamper { try $0.execute("INSERT INTO grdb_migrations (identifier) VALUES ('99 the future')") }
        #expect(throws: RecordsError.self) { try store.open() }
    }
}
