import Essentials
import Records

extension Directory {
    /// An entry as a form shows it, and its version; nil where there is none.
    public func typed(_ kind: DirectoryKind, _ id: String) -> (texts: [String: String], version: Int?)? {
        entry(kind, id).map { ($0.typed, $0.version) }
    }

    func entry(_ kind: DirectoryKind, _ id: String) -> (any DirectoryEntry)? {
        switch kind {
        case .organisation: organisation(id)
        case .provider: provider(id)
        case .payer: payer(id)
        case .place: place(id)
        case .fee: fees.first { $0.id == id }
        case .exchange: exchange
        }
    }

    func entries(_ kind: DirectoryKind) -> [any DirectoryEntry] {
        switch kind {
        case .organisation: organisations
        case .provider: providers
        case .payer: payers
        case .place: places
        case .fee: fees
        case .exchange: exchange.map { [$0] } ?? []
        }
    }
}

extension PracticeStore {
    /// Keeps what was typed into a form of the directory.
    ///
    /// The same form twice makes one entry.
    /// - Parameters:
    ///   - id: nil for a new entry, which gets its key from its name.
    ///   - version: the version that the form showed; nil for a new entry.
    /// - Returns: the entry's key.
    /// - Throws: ``FieldFaults``, ``EntryOvertaken``, ``AccessRefused``.
    @discardableResult
    public func save(
        _ kind: DirectoryKind, id: String?, typed texts: [String: String], expecting version: Int?, by session: Session
    ) throws -> String {
        try permit(
            kind == .organisation ? .saveOrganisation : .saveDirectory, session,
            subject: "\(kind.documents)/\(id ?? "new")")
        let directory = try storedDirectory(of: session.organisation)
        switch kind {
        case .organisation:
            return try keep(DirectoryOrganisation.self, id, texts, version, directory, session)
        case .provider: return try keep(DirectoryProvider.self, id, texts, version, directory, session)
        case .payer: return try keep(DirectoryPayer.self, id, texts, version, directory, session)
        case .place: return try keep(DirectoryPlace.self, id, texts, version, directory, session)
        case .fee: return try keep(DirectoryFee.self, id, texts, version, directory, session)
        case .exchange: return try keep(DirectoryExchange.self, id, texts, version, directory, session)
        }
    }

    private func keep<Entry: DirectoryEntry>(
        _: Entry.Type, _ id: String?, _ texts: [String: String], _ version: Int?, _ directory: Directory,
        _ session: Session
    ) throws -> String {
        if id == nil, let twin = try twin(Entry.self, texts, directory) { return twin }
        // The practice's own organisation has the key that its accounts and cases belong to.
        let isOwn = Entry.kind == .organisation && id == nil && directory.organisation(directory.own) == nil
        var fields = TypedFields(texts)
        let entry = Entry(&fields, id: isOwn ? directory.own : id, in: directory)
        try fields.check()
        guard var entry else { throw FieldFaults([:]) }
        entry.version = version
        do {
            return try save(entry, by: session).id
        } catch let stale as StaleWrite {
            throw EntryOvertaken(stale) ?? stale as any Error
        }
    }

    /// The key of an entry that says just the same: the form was sent twice.
    private func twin<Entry: DirectoryEntry>(
        _: Entry.Type, _ texts: [String: String], _ directory: Directory
    ) throws -> String? {
        directory.entries(Entry.kind).first { held in
            var fields = TypedFields(texts)
            guard let entry = Entry(&fields, id: held.id, in: directory) else { return false }
            return entry.stored == held.stored
        }?.id
    }
}
