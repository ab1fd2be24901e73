import Essentials
import Records
import Trust

extension PracticeStore {
    /// Keeps an uploaded file by its digest, without importing anything; the same file again is the same import.
    ///
    /// - Parameters:
    ///   - name: the file's name, for people.
    ///   - system: whose numbers the people in it have, such as `Dentrix`.
    /// - Throws: ``ImportFault`` for a file of which nothing can be read; ``FieldFaults`` for the system; ``AccessRefused``.
    public func stageImport(_ bytes: [UInt8], name: String, system: String, by session: Session) throws -> StagedImport
    {
        try permit(.importPatients, session, subject: "import/new")
        var fields = TypedFields(["system": system, "name": String(name.prefix(120))])
        let system = fields.words("system", upTo: 40)
        try fields.check()
        let kind = ImportKind.of(bytes)
        let read = try kind.read(bytes)
        guard !read.rows.isEmpty else {
            throw ImportFault(nil, found: "nobody in the file", wanted: "at least one person")
        }
        let digest = try records.images.store(bytes)
        let key = try importKey(digest.hex, session)
        if let document = try records.document(key) {
            let held = try StagedImport(json: document.payload, id: key.id, version: document.version)
            if held.system == system { return held }
        }
        var staged = StagedImport(
            id: digest.hex, name: fields["name"].isEmpty ? "a file" : fields["name"], system: system ?? "", kind: kind,
            state: .staged, by: session.user, at: clock(), lines: [], version: 0)
        let last = try records.lastVersion(of: key)?.version
        let stamps = try records.commit(
            [.put(key, staged.json, expecting: last.map { .version($0) } ?? .new)], by: session.user,
            reason: "file staged for import")
        staged.version = stamps.last?.version ?? 0
        return staged
    }

    /// The files that were uploaded, the latest first.
    public func imports(for session: Session) throws -> [StagedImport] {
        try permit(.importPatients, session, subject: "imports")
        return try records.documents(
            Query(
                organisation: session.organisation, kind: "import", order: .init("at", isDescending: true), limit: 50)
        ).compactMap { try records.document($0.key) }.map {
            try StagedImport(json: $0.payload, id: $0.key.id, version: $0.version)
        }
    }

    public func stagedImport(_ id: String, for session: Session) throws -> StagedImport {
        try permit(.importPatients, session, subject: "import/\(id)")
        return try storedImport(id, session)
    }

    /// Destroys an uploaded file and what is kept of it; that it was there stays.
    public func discardImport(_ id: String, by session: Session) throws {
        try permit(.importPatients, session, subject: "import/\(id)")
        let key = try importKey(id, session)
        let history = try records.history(of: key)
        guard var last = history.last?.version else { return }
        let gone = Set(history.compactMap(\.target))
        for stamp in history where stamp.change == .put && !gone.contains(stamp.version) {
            last =
                try records.commit(
                    [.destroyPayload(key, version: stamp.version, expecting: last)], by: session.user,
                    reason: "uploaded file discarded"
                ).last?.version ?? last
        }
        try records.destroyUnnamedFiles(among: [try Digest(hex: id)])
    }

    func importKey(_ id: String, _ session: Session) throws -> DocumentKey {
        try DocumentKey(organisation: session.organisation, kind: "import", id: id)
    }

    func storedImport(_ id: String, _ session: Session) throws -> StagedImport {
        guard let document = try records.document(try importKey(id, session)) else {
            throw StoreError.missing("the import", wanted: "a file that was uploaded")
        }
        return try StagedImport(json: document.payload, id: id, version: document.version)
    }
}
