import Essentials
import TestSupport
import Testing
import Trust

@testable import Records

@Suite struct MigrationTests {
    /// A step that was released is never changed; this fails when one is.
    @Test func keepsReleasedSteps() {
        let digests = SQLiteMigrations.all.map { Digest(of: $0.sql).hex.prefix(16) }
        #expect(digests == ["2e09c7eae35573b5"])
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

    @Test func refusesTheTablesOfANewerProgram() throws {
        let store = try TestStore()
        try store.filled().close()
        try store.tamper { try $0.execute("INSERT INTO grdb_migrations (identifier) VALUES ('99 the future')") }
        #expect(throws: RecordsError.self) { try store.open() }
    }
}
