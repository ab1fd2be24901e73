import Essentials
import Records
import Trust

extension PracticeStore {
    /// The most files of a case, and of its outputs.
    public static let fileLimit = 2000

    /// Saves a case's files; its outputs, if there were any, belong to the earlier version from then on.
    ///
    /// Files are in the archive and on the disk before the case names them.
    /// - Parameter expecting: the version that was read; nil for a case that is new.
    /// - Throws: `StaleWrite` with the current version when someone else wrote first; ``AccessRefused``.
    @discardableResult
    public func saveCase(
        _ draft: CaseDraft, expecting version: Int? = nil, by session: Session, reason: String = "case saved"
    ) throws -> CaseSummary {
        let key = try caseKey(draft.id, session)
        try permit(.saveCase, session, subject: "case/\(draft.id)")
        let payload = CasePayload(
            title: draft.title, patient: draft.patient, dateOfService: draft.dateOfService, state: draft.state,
            person: draft.person, order: draft.order, files: try archive(draft.files), outputs: [])
        return try commit(payload, key, expecting: version.map { .version($0) } ?? .new, session, reason)
    }

    /// Saves what billing made of a case.
    ///
    /// - Parameter expecting: the version of the case that was billed.
    @discardableResult
    public func saveOutputs(
        _ outputs: [OutputFile], of id: String, state: CaseState, expecting version: Int, by session: Session,
        reason: String = "billed"
    ) throws -> CaseSummary {
        let key = try caseKey(id, session)
        try permit(.billCase, session, subject: "case/\(id)")
        let payload = try payload(key, outputs: outputs, state: state)
        return try commit(payload, key, expecting: .version(version), session, reason)
    }

    /// The write that gives a case other outputs, for a transaction with something else.
    func rebilled(_ key: DocumentKey, outputs: [OutputFile], state: CaseState, expecting version: Int) throws -> Write {
        .put(key, try payload(key, outputs: outputs, state: state).json, expecting: .version(version))
    }

    private func payload(_ key: DocumentKey, outputs: [OutputFile], state: CaseState) throws -> CasePayload {
        var payload = try CasePayload(json: try current(key).payload)
        payload.state = state
        payload.outputs = try archive(outputs)
        return payload
    }

    /// Takes a case out of the lists; its versions stay.
    public func removeCase(_ id: String, expecting version: Int, by session: Session, reason: String) throws {
        let key = try caseKey(id, session)
        try permit(.removeCase, session, subject: "case/\(id)")
        try records.commit([.remove(key, expecting: version)], by: session.user, reason: reason)
    }

    /// Destroys the content of every version of a case for good, and the files that nothing else names.
    ///
    /// The chain with who, when and why stays and still verifies.
    public func destroyCase(_ id: String, by session: Session, reason: String) throws {
        let key = try caseKey(id, session)
        try permit(.destroyCase, session, subject: "case/\(id)")
        let history = try records.history(of: key)
        guard var last = history.last?.version else {
            throw StoreError.missing("case \(id)", wanted: "a case of this organisation")
        }
        let gone = Set(history.compactMap(\.target))
        var files: Set<Digest> = []
        for stamp in history where stamp.change == .put && !gone.contains(stamp.version) {
            let payload = try CasePayload(json: try records.payload(of: key, version: stamp.version))
            files.formUnion((payload.files + payload.outputs).map(\.digest))
            let write = Write.destroyPayload(key, version: stamp.version, expecting: last)
            last = try records.commit([write], by: session.user, reason: reason).last?.version ?? last
        }
        try destroyOverrides(of: id, by: session, reason: reason)
        files.formUnion(try destroyReading(of: id, by: session, reason: reason))
        files.formUnion(try destroyClaims(of: id, by: session, reason: reason))
        try records.destroyUnnamedFiles(among: files)
    }

    // MARK: What the above share

    func caseKey(_ id: String, _ session: Session) throws -> DocumentKey {
        try DocumentKey(organisation: session.organisation, kind: "case", id: id)
    }

    func current(_ key: DocumentKey) throws -> Document {
        guard let document = try records.document(key) else {
            throw StoreError.missing("case \(key.id)", wanted: "a case of this organisation")
        }
        return document
    }

    func commit(
        _ payload: CasePayload, _ key: DocumentKey, expecting: Expectation, _ session: Session, _ reason: String
    ) throws -> CaseSummary {
        let stamps = try records.commit(
            [.put(key, payload.json, expecting: expecting)], by: session.user, reason: reason)
        return CaseSummary(payload, id: key.id, version: stamps.last?.version ?? 0)
    }

    func archive(_ files: [OutputFile]) throws -> [StoredFile] {
        guard files.count <= PracticeStore.fileLimit, Set(files.map(\.name)).count == files.count else {
            throw StoreError.malformed(
                "the files of the case", wanted: "at most \(PracticeStore.fileLimit), each name once")
        }
        for file in files {
            let parts = file.name.split(separator: "/", omittingEmptySubsequences: false)
            guard file.name.utf8.count <= 200, !parts.contains(where: { ["", ".", ".."].contains($0) }),
                !file.name.utf8.contains(where: { $0 < 0x20 || $0 == 0x5C || $0 == 0x7F })
            else {
                throw StoreError.malformed("a file's name", wanted: "a relative path without '..', up to 200 bytes")
            }
        }
        return try files.map {
            StoredFile(
                name: $0.name, mediaType: $0.mediaType, size: $0.bytes.count,
                digest: try records.images.store($0.bytes))
        }
    }
}

extension CaseSummary {
    init(_ payload: CasePayload, id: String, version: Int) {
        self.init(
            id: id, title: payload.title, patient: payload.patient, dateOfService: payload.dateOfService,
            state: payload.state, version: version, person: payload.person, order: payload.order)
    }
}
