import Essentials
import Synchronization
import Trust

extension Records {
    /// Holds every version, payload, journal entry, seal, copied seal, index row and archived file against the others.
    ///
    /// Found are: one altered byte anywhere in them; a chain that was rewritten with all its hashes, by the seals and
    /// their signatures; seals rewritten with the key, by the outside copy. What was committed since the last seal is
    /// guarded by its chain alone; ``VerificationReport/unsealed`` says how much that is.
    public func verify() -> VerificationReport {
        sealing.withLock { _ in
            var verifier = Verifier(records: self)
            verifier.run()
            return verifier.report
        }
    }

    /// Verifies the store of a folder, also beside a process that writes; a store that cannot be opened is a finding.
    ///
    /// - Throws: ``RecordsError`` when there is no store.
    public static func verify(
        at folder: String, keys: SealKeys, kinds: [DocumentKind], outsideCopy: String? = nil
    ) throws -> VerificationReport {
        do {
            let records = try open(
                at: folder, keys: keys, kinds: kinds, clock: { Timestamp(seconds: 0) }, random: { _ in [] },
                outsideCopy: outsideCopy, access: .reading)
            let report = records.verify()
            try records.close()
            return report
        } catch let error as RecordsError where !error.isMissing {
            var report = VerificationReport()
            report.add(.database, folder, "\(error)")
            return report
        }
    }
}

/// One pass over a store.
struct Verifier {
    let records: Records
    var report = VerificationReport()
    /// The files that payloads name, and the first place that names each.
    var namedImages: [Digest: String] = [:]

    init(records: Records) { self.records = records }

    mutating func run() {
        // The copy is read before the database: a seal that is made meanwhile is then in the database at least.
        let copied = step("the outside copy", .outsideCopy) { try $0.records.outside.lines() } ?? []
        step("the database", .database) { verifier in
            try verifier.records.engine.read { session in
                try verifier.checkDatabase(session)
                let current = verifier.guarded("versions", .version) { try $0.checkVersions(session) }
                verifier.guarded("the journal", .journal) { try $0.checkJournal(session) }
                verifier.guarded("the seals", .seal) { try $0.checkSeals(session, copied: copied) }
                if let current { verifier.guarded("the index", .index) { try $0.checkIndex(session, current) } }
            }
        }
        if records.access == .exclusive {
            step("full-text search", .index) { try $0.records.engine.write { try $0.checkSearch() } }
        }
        step("the archive", .image) { try $0.checkImages() }
    }

    /// Runs one part; what stops it is a finding, and the other parts go on.
    @discardableResult
    mutating func step<Value>(
        _ place: String, _ fault: VerificationFinding.Fault, _ body: (inout Verifier) throws -> Value
    ) -> Value? {
        guarded(place, fault, body)
    }

    @discardableResult
    mutating func guarded<Value>(
        _ place: String, _ fault: VerificationFinding.Fault, _ body: (inout Verifier) throws -> Value
    ) -> Value? {
        do {
            return try body(&self)
        } catch {
            report.add(fault, place, "could not be read to the end: \(SQLiteEngine.words(error, records.engine.path))")
            return nil
        }
    }

    private mutating func checkDatabase(_ session: SQLiteSession) throws {
        for problem in try session.integrityProblems() { report.add(.database, "SQLite", problem) }
        let (found, declared) = (try session.schema(), try SQLiteSession.declaredSchema())
        if found != declared {
            let names = found.symmetricDifference(declared).map {
                $0.split(separator: " ").prefix(2).joined(separator: " ")
            }
            report.add(
                .database, "the schema",
                "not as this program declares it: \(Set(names).sorted().prefix(5).joined(separator: ", "))")
        }
        if try session.storeValue("identity") != records.identity {
            report.add(.database, "the store's identity", "changed while the store was open")
        }
    }
}
