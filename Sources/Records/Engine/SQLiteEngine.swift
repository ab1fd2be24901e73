import Essentials
import GRDB

/// SQLite, for one machine without set-up.
///
/// All SQL stands in this folder. Another engine gives the same two doors, `read` and `write`, and a session with the same methods.
struct SQLiteEngine: Sendable {
    let path: String
    private let pool: DatabasePool

    /// Opens the database, making it where there is none, and brings its tables up to date.
    ///
    /// - Parameter isReadOnly: opens what is there and changes nothing.
    init(path: String, isReadOnly: Bool, migrations: Int = SQLiteMigrations.all.count) throws {
        self.path = path
        var configuration = Configuration()
        configuration.readonly = isReadOnly
        configuration.busyMode = .timeout(10)
        configuration.label = "records"
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA trusted_schema = OFF")
            if !isReadOnly { try database.execute(sql: "PRAGMA secure_delete = ON") }
        }
        do {
            pool = try DatabasePool(path: path, configuration: configuration)
            if isReadOnly { return }
            // An acknowledged write must survive a loss of power: in WAL mode only FULL waits for the disk.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            let migrator = SQLiteMigrations.migrator(upTo: migrations)
            if try pool.read(migrator.hasBeenSuperseded) {
                throw RecordsError.database(path, wanted: "a newer program: this one does not know its tables")
            }
            try migrator.migrate(pool)
        } catch let error as DatabaseError {
            throw SQLiteEngine.explain(error, path: path)
        }
    }

    func read<Value>(_ body: (SQLiteSession) throws -> Value) throws -> Value {
        do {
            return try pool.read { try body(SQLiteSession(database: $0)) }
        } catch let error as DatabaseError {
            throw SQLiteEngine.explain(error, path: path)
        }
    }

    /// One transaction: all of it is on the disk when this returns, or none of it.
    func write<Value>(_ body: (SQLiteSession) throws -> Value) throws -> Value {
        do {
            return try pool.write { try body(SQLiteSession(database: $0)) }
        } catch let error as DatabaseError {
            throw SQLiteEngine.explain(error, path: path)
        }
    }

    /// Moves the log into the database and empties it, so that nothing destroyed stays in the log.
    func emptyLog() throws {
        do {
            try pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
        } catch let error as DatabaseError {
            throw SQLiteEngine.explain(error, path: path)
        }
    }

    func close() throws { try pool.close() }

    static func explain(_ error: DatabaseError, path: String) -> RecordsError {
        let cure =
            switch error.resultCode {
            case .SQLITE_CORRUPT, .SQLITE_NOTADB: "the file is damaged; restore it from a backup"
            case .SQLITE_FULL: "free space on the disk"
            case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: "access to the file and its folder"
            default: "SQLite reported code \(error.extendedResultCode.rawValue) (\(error.message ?? "no message"))"
            }
        return .database(path, wanted: cure)
    }
}

/// The columns of one row, each read as what it must be; a wrong storage class is a fault, never a crash.
struct Columns {
    /// Seconds since 1970 of the years 1 to 9999.
    private static let times = -62_135_596_800...253_402_300_799

    private let row: Row
    private let table: String

    init(_ row: Row, table: String) {
        self.row = row
        self.table = table
    }

    private func value(_ index: Int) throws -> DatabaseValue.Storage {
        guard index < row.count else { throw fault(index, "a value") }
        return (row[index] as DatabaseValue).storage
    }

    private func fault(_ index: Int, _ wanted: String) -> RecordsError {
        .altered("a row of table \(table)", wanted: "column \(index + 1) is not \(wanted)")
    }

    func text(_ index: Int) throws -> String {
        guard case .string(let text) = try value(index) else { throw fault(index, "text") }
        return text
    }

    func int(_ index: Int) throws -> Int {
        guard case .int64(let number) = try value(index) else { throw fault(index, "a whole number") }
        return Int(number)
    }

    func blob(_ index: Int) throws -> [UInt8] {
        switch try value(index) {
        case .blob(let data): return [UInt8](data)
        default: throw fault(index, "bytes")
        }
    }

    /// Seconds and, in the next column where there is one, minutes of offset; only such as a clock can show.
    func moment(_ index: Int, hasOffset: Bool) throws -> Timestamp {
        let (seconds, offset) = (try int(index), hasOffset ? try int(index + 1) : 0)
        guard Columns.times.contains(seconds), (-1440...1440).contains(offset) else {
            throw fault(index, "a time")
        }
        return Timestamp(seconds: Int64(seconds), offsetMinutes: offset)
    }

    private func isNull(_ index: Int) throws -> Bool {
        if case .null = try value(index) { true } else { false }
    }

    func optionalText(_ index: Int) throws -> String? { try isNull(index) ? nil : text(index) }
    func optionalInt(_ index: Int) throws -> Int? { try isNull(index) ? nil : int(index) }
    func optionalBlob(_ index: Int) throws -> [UInt8]? { try isNull(index) ? nil : blob(index) }
}

/// One transaction's view of the database: the statements that the store needs, and nothing of what they mean.
struct SQLiteSession {
    let database: Database

    func execute(_ sql: String, _ arguments: StatementArguments = []) throws {
        try database.execute(sql: sql, arguments: arguments)
    }

    func rows<Value>(
        _ table: String, _ sql: String, _ arguments: StatementArguments = [], _ read: (Columns) throws -> Value
    ) throws -> [Value] {
        var values: [Value] = []
        try each(table, sql, arguments) { values.append(try read($0)) }
        return values
    }

    /// Walks the rows one at a time, so that a large table is never in memory whole.
    func each(
        _ table: String, _ sql: String, _ arguments: StatementArguments = [], _ read: (Columns) throws -> Void
    ) throws {
        let cursor = try Row.fetchCursor(database, sql: sql, arguments: arguments)
        while let row = try cursor.next() { try read(Columns(row, table: table)) }
    }

    func first<Value>(
        _ table: String, _ sql: String, _ arguments: StatementArguments = [], _ read: (Columns) throws -> Value
    ) throws -> Value? {
        let cursor = try Row.fetchCursor(database, sql: sql, arguments: arguments)
        return try cursor.next().map { try read(Columns($0, table: table)) }
    }
}

extension SQLiteEngine {
    /// An error in words, the engine's own with its cure.
    static func words(_ error: any Error, _ path: String) -> String {
        if let error = error as? DatabaseError { return explain(error, path: path).description }
        return "\(error)"
    }
}
