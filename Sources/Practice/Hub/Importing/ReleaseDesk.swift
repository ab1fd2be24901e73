import CodeReference
import Essentials
import Records
import Trust

/// The releases in the hub's store: staged, compared, applied, withdrawn.
///
/// Each is a document that names its archived file; the texts are read from the file anew. Who may do what is asked
/// before.
struct ReleaseDesk: Sendable {
    /// The owner of the hub's documents.
    static let owner = Hub.organisation
    static let releaseKind = "release"
    static let stagedKind = "staged-release"
    static let settingKind = "setting"

    let records: Records
    let columns: ReleaseColumns
    private let memory: ReleaseFileMemory

    init(records: Records, memory: ReleaseFileMemory = ReleaseFileMemory()) throws {
        self.records = records
        self.memory = memory
        columns = try ReleaseColumns.shipped()
    }

    // MARK: What is there

    /// The applied releases, the latest first.
    func list() throws -> [ReleaseRecord] {
        try documents(Self.releaseKind).map { document in
            let payload = try ReleasePayload(json: document.payload)
            return ReleaseRecord(
                label: payload.label, scope: payload.scope, version: document.version, file: payload.file,
                summary: payload.summary, base: payload.base, author: document.stamp.author, at: document.stamp.at)
        }.sorted { $1.label < $0.label }
    }

    /// The applied releases with their texts.
    ///
    /// - Parameter left: a release that is left out.
    func shelf(without left: ReleaseLabel? = nil) throws -> ReleaseShelf {
        var shelf = ReleaseShelf()
        for record in try list().reversed() where record.label != left {
            shelf = shelf.placing(
                try shelf.release(try file(record.file).codes, as: record.label, holding: record.scope))
        }
        return shelf
    }

    /// The releases that wait, the latest first.
    func stagedList() throws -> [StagedReleaseSummary] {
        try documents(Self.stagedKind).map { document in
            let payload = try ReleasePayload(json: document.payload)
            return StagedReleaseSummary(
                id: document.key.id, label: payload.label, scope: payload.scope, file: payload.file,
                author: document.stamp.author, at: document.stamp.at)
        }.sorted { ($1.at.seconds, $1.id) < ($0.at.seconds, $0.id) }
    }

    private func documents(_ kind: String) throws -> [Document] {
        try records.documents(Query(organisation: Self.owner, kind: kind, limit: Query.limitOfLimit)).compactMap {
            try records.document($0.key)
        }
    }

    // MARK: Staging

    /// Reads a file and sees whether it can be compared.
    ///
    /// - Throws: `ReleaseFileError`, `ReleaseLabelError`, ``ReleaseImportError``.
    func read(_ draft: ReleaseDraft) throws -> ReleaseFile {
        guard !draft.fileName.isEmpty, draft.fileName.utf8.count <= 200,
            !draft.fileName.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F })
        else { throw ReleaseImportError.name }
        let file = try ReleaseFile(draft.bytes, columns: columns, reading: draft.reading)
        _ = try shelf().plan(file.codes, as: draft.label, holding: draft.scope)
        return file
    }

    /// Keeps a file that was read, to be looked at; the same file twice is one.
    ///
    /// - Returns: what names it.
    func stage(_ draft: ReleaseDraft, as file: ReleaseFile, by user: String) throws -> String {
        let digest = try records.images.store(draft.bytes)
        let payload = ReleasePayload(
            label: draft.label, scope: draft.scope,
            file: ReleaseFileRecord(
                name: draft.fileName, digest: digest, size: draft.bytes.count, encoding: file.encoding,
                separator: file.separator, ignored: file.ignored, codes: file.codes.count, lines: file.lines))
        memory.keep(file, as: ReleaseFileMemory.Key(digest: digest, reading: payload.file.reading))
        let id = "\(draft.label.id).\(draft.scope.rawValue).\(digest.hex.prefix(16))"
        let key = try key(Self.stagedKind, id)
        let last = try records.lastVersion(of: key)?.version
        try records.commit(
            [.put(key, payload.json, expecting: last.map { .version($0) } ?? .new)], by: user,
            reason: "\(draft.label.name) staged")
        return id
    }

    /// A release that waits, compared with what is applied now.
    func staged(_ id: String, reference: Reference, searches: [TouchSearch]) throws -> StagedRelease {
        let document = try waiting(id)
        let payload = try ReleasePayload(json: document.payload)
        let preview = try ReleasePreview(
            file: try file(payload.file), label: payload.label, scope: payload.scope, shelf: try shelf(),
            reference: reference, searches: searches)
        return StagedRelease(
            id: id, file: payload.file, preview: preview, isApplied: try isApplied(payload), standing: try standing(),
            author: document.stamp.author, at: document.stamp.at)
    }

    private func file(_ record: ReleaseFileRecord) throws -> ReleaseFile {
        let key = ReleaseFileMemory.Key(digest: record.digest, reading: record.reading)
        if let file = memory[key] { return file }
        let file = try ReleaseFile(
            try records.images.read(record.digest), columns: columns, reading: record.reading)
        memory.keep(file, as: key)
        return file
    }

    private func waiting(_ id: String) throws -> Document {
        guard let document = try records.document(try key(Self.stagedKind, id)) else {
            throw ReleaseImportError.missing(id)
        }
        return document
    }

    private func isApplied(_ payload: ReleasePayload) throws -> Bool {
        try list().contains {
            $0.label == payload.label && $0.scope == payload.scope && $0.file.digest == payload.file.digest
                && $0.file.reading == payload.file.reading
        }
    }

    /// A word that changes whenever a release is applied or withdrawn.
    func standing() throws -> String { "\(try indexVersion())" }

    /// The version of the list of applied releases, which is written with each of them; 0 before the first.
    private func indexVersion() throws -> Int { try records.lastVersion(of: try indexKey())?.version ?? 0 }

    private func indexKey() throws -> DocumentKey { try key(Self.settingKind, "releases") }

    /// The list of applied releases as it will be.
    private func index(adding label: ReleaseLabel? = nil, leaving left: ReleaseLabel? = nil) throws -> Write {
        var labels = Set(try list().map(\.label))
        if let label { labels.insert(label) }
        if let left { labels.remove(left) }
        let version = try indexVersion()
        return .put(
            try indexKey(), ["releases": .strings(labels.sorted().map(\.id))],
            expecting: version == 0 ? .new : .version(version))
    }

    // MARK: Applying

    /// Applies a release that waits; a file that is applied already changes nothing.
    ///
    /// - Parameter expected: the standing that was shown with the comparison; nil to take it as it is.
    func apply(_ id: String, expecting expected: String?, by user: String) throws -> ReleaseRecord {
        let stagedKey = try key(Self.stagedKind, id)
        guard let document = try records.document(stagedKey) else {
            if let again = try applied(id) { return again }
            throw ReleaseImportError.missing(id)
        }
        var payload = try ReleasePayload(json: document.payload)
        let removal = Write.remove(stagedKey, expecting: document.version)
        if try isApplied(payload) {
            try records.commit([removal], by: user, reason: "\(payload.label.name) is applied already")
        } else {
            if let expected, try standing() != expected { throw ReleaseImportError.moved }
            let plan = try shelf().plan(try file(payload.file).codes, as: payload.label, holding: payload.scope)
            payload.summary = plan.comparison?.summary ?? "\(plan.release.codes.count) codes, the first import"
            payload.base = plan.base
            let key = try key(Self.releaseKind, payload.label.id)
            let last = try records.lastVersion(of: key)?.version
            try records.commit(
                [
                    .put(key, payload.json, expecting: last.map { .version($0) } ?? .new),
                    try index(adding: payload.label), removal,
                ], by: user,
                reason: "\(payload.label.name) imported: \(payload.summary)")
        }
        guard let record = try list().first(where: { $0.label == payload.label }) else {
            throw ReleaseImportError.missing(payload.label.id)
        }
        return record
    }

    /// The applied release that an id, staged earlier, has become: a second click changes nothing.
    private func applied(_ id: String) throws -> ReleaseRecord? {
        try list().first { "\($0.label.id).\($0.scope.rawValue).\($0.file.digest.hex.prefix(16))" == id }
    }

    /// Takes a release that waits away, with its file where nothing else names it.
    func discard(_ id: String, by user: String) throws {
        let document = try waiting(id)
        let digest = try ReleasePayload(json: document.payload).file.digest
        var last = document.version
        let gone = Set(try records.history(of: document.key).compactMap(\.target))
        for stamp in try records.history(of: document.key) where stamp.change == .put && !gone.contains(stamp.version) {
            let write = Write.destroyPayload(document.key, version: stamp.version, expecting: last)
            last = try records.commit([write], by: user, reason: "discarded").last?.version ?? last
        }
        try records.destroyUnnamedFiles(among: [digest])
    }

    /// Takes an applied release out; its versions stay in the store.
    func withdraw(_ label: ReleaseLabel, reason: String, by user: String) throws {
        let reason = reason.split(whereSeparator: \.isNewline).joined(separator: " ")
        guard !reason.isEmpty, reason.utf8.count <= 1000 else {
            throw ReleaseImportError.reason
        }
        let key = try key(Self.releaseKind, label.id)
        guard let document = try records.document(key) else { throw ReleaseImportError.missing(label.id) }
        // Additions that rest on it would hang in the air.
        _ = try shelf(without: label)
        try records.commit(
            [.remove(key, expecting: document.version), try index(leaving: label)], by: user, reason: reason)
    }

    // MARK: The licence

    /// What was last said of the licence.
    func licence() throws -> LicenceStatement? {
        guard let document = try records.document(try key(Self.settingKind, "licence")) else { return nil }
        guard let allows = document.payload["allowsPublicTexts"]?.bool, let words = document.payload["words"]?.string
        else { throw StoreError.malformed("the statement on the licence", wanted: "all its fields") }
        return LicenceStatement(
            allowsPublicTexts: allows, words: words, author: document.stamp.author, at: document.stamp.at)
    }

    func state(allowsPublicTexts: Bool, words: String, by user: String) throws -> LicenceStatement {
        let limit = LicenceStatement.wordLimit
        guard words.utf8.contains(where: { $0 > 0x20 }), words.utf8.count <= limit else {
            throw ReleaseImportError.words("which licence allows what, in 1 to \(limit) bytes")
        }
        let key = try key(Self.settingKind, "licence")
        let last = try records.lastVersion(of: key)?.version
        let payload: JSONValue = ["allowsPublicTexts": .bool(allowsPublicTexts), "words": .string(words)]
        let stamps = try records.commit(
            [.put(key, payload, expecting: last.map { .version($0) } ?? .new)], by: user,
            reason: allowsPublicTexts ? "texts may be public" : "texts stay private")
        guard let stamp = stamps.last else { throw ReleaseImportError.missing("licence") }
        return LicenceStatement(
            allowsPublicTexts: allowsPublicTexts, words: words, author: stamp.author, at: stamp.at)
    }

    /// The releases that may be shown to everyone: all of them where the licence allows it, else none.
    func publicReleases() throws -> [ImportedRelease] {
        try licence()?.allowsPublicTexts == true ? try shelf().releases : []
    }

    /// How often releases or the statement on the licence were changed.
    func revision() throws -> Int {
        try indexVersion() + (records.lastVersion(of: try key(Self.settingKind, "licence"))?.version ?? 0)
    }

    private func key(_ kind: String, _ id: String) throws -> DocumentKey {
        guard !id.utf8.contains(UInt8(ascii: "/")) else { throw ReleaseImportError.missing(id) }
        return try DocumentKey(organisation: Self.owner, kind: kind, id: id)
    }
}
