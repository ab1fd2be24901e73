import GRDB

/// What verifying asks of the engine itself.
extension SQLiteSession {
    /// What SQLite finds wrong with its pages, indexes and constraints; empty when all is well.
    func integrityProblems() throws -> [String] {
        let problems = try rows("sqlite", "PRAGMA integrity_check(20)") { try $0.text(0) }.filter { $0 != "ok" }
        let strays = try rows("sqlite", "PRAGMA foreign_key_check") {
            "a row of table \(try $0.text(0)) refers to nothing"
        }
        return problems + strays
    }

    /// The tables, indexes and triggers as they were declared.
    func schema() throws -> Set<String> {
        Set(
            try rows("sqlite_master", "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master") {
                "\(try $0.text(0)) \(try $0.text(1)) \(try $0.text(2)) \(try $0.text(3))"
            })
    }

    /// The tables as this program's migrations declare them.
    static func declaredSchema() throws -> Set<String> { try declared.get() }

    private static let declared = Result<Set<String>, any Error> {
        let queue = try DatabaseQueue()
        try SQLiteMigrations.migrator().migrate(queue)
        return try queue.read { try SQLiteSession(database: $0).schema() }
    }
}
