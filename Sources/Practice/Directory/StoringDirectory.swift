import Essentials
import Records

extension PracticeStore {
    /// The most entries of one kind.
    public static let directoryLimit = 5000

    /// The whole directory of the session's organisation.
    public func directory(for session: Session) throws -> Directory {
        try permit(.seeDirectory, session, subject: "directory")
        return try storedDirectory(of: session.organisation)
    }

    /// The directory without asking who wants it, for use cases that have asked.
    func storedDirectory(of organisation: String) throws -> Directory {
        func all<Entry: DirectoryEntry>(_: Entry.Type) throws -> [Entry] {
            var found: [Entry] = []
            while true {
                let page = try records.documents(
                    Query(
                        organisation: organisation, kind: Entry.kind.documents, limit: Query.limitOfLimit,
                        offset: found.count))
                found += try page.compactMap { try records.document($0.key) }.map {
                    try Entry(stored: $0.payload, id: $0.key.id, version: $0.version)
                }
                if page.count < Query.limitOfLimit { return found }
            }
        }
        let exchange = try records.document(
            try DocumentKey(organisation: organisation, kind: "setting", id: DirectoryExchange.key))
        return Directory(
            own: organisation, organisations: try all(DirectoryOrganisation.self),
            providers: try all(DirectoryProvider.self), payers: try all(DirectoryPayer.self),
            places: try all(DirectoryPlace.self), fees: try all(DirectoryFee.self),
            exchange: try exchange.map {
                try DirectoryExchange(stored: $0.payload, id: $0.key.id, version: $0.version)
            })
    }

    /// Keeps an entry against the version that it carries; one that says nothing new is not written.
    ///
    /// - Returns: the entry with its new version.
    /// - Throws: ``AccessRefused``; `StaleWrite` when someone else wrote first; ``FieldFaults`` for an account that is
    ///   not there.
    @discardableResult
    public func save<Entry: DirectoryEntry>(_ entry: Entry, by session: Session) throws -> Entry {
        try permit(
            Entry.kind == .organisation ? .saveOrganisation : .saveDirectory, session,
            subject: "\(Entry.kind.documents)/\(entry.id)")
        if let account = (entry as? DirectoryProvider)?.account {
            let isThere = try storedAccount(account)?.account.organisation == session.organisation
            guard isThere else {
                throw FieldFaults(["account": .init(found: "no such account", wanted: "an account of this practice")])
            }
        }
        let key = try entryKey(Entry.kind, entry.id, session)
        if let stored = try records.document(key), stored.payload == entry.stored {
            return try Entry(stored: stored.payload, id: entry.id, version: stored.version)
        }
        // A removed entry has a chain already, on which the new one goes on.
        let last = try records.lastVersion(of: key)?.version
        let isGone = try last != nil && records.document(key) == nil
        let expecting = entry.version ?? (isGone ? last : nil)
        let stamps = try records.commit(
            [.put(key, entry.stored, expecting: expecting.map { .version($0) } ?? .new)], by: session.user,
            reason: "\(Entry.kind.rawValue) \(entry.version == nil ? "added" : "changed")")
        var saved = entry
        saved.version = stamps.last?.version
        return saved
    }

    /// Takes an entry out of the directory; its versions stay.
    ///
    /// - Throws: ``EntryOvertaken`` when somebody else changed or removed it first.
    public func remove(_ kind: DirectoryKind, _ id: String, expecting version: Int, by session: Session) throws {
        try permit(.saveDirectory, session, subject: "\(kind.documents)/\(id)")
        guard kind.isRemovable else {
            throw StoreError.malformed("the removal", wanted: "a payer, a place or a fee; a provider is made inactive")
        }
        do {
            try records.commit(
                [.remove(try entryKey(kind, id, session), expecting: version)], by: session.user,
                reason: "\(kind.rawValue) removed")
        } catch let stale as StaleWrite {
            throw EntryOvertaken(stale) ?? stale as any Error
        }
    }

    private func entryKey(_ kind: DirectoryKind, _ id: String, _ session: Session) throws -> DocumentKey {
        try DocumentKey(organisation: session.organisation, kind: kind.documents, id: id)
    }
}
