import Essentials
import Trust

extension Records {
    /// Notes an act in the user's chain; the same act within the same minute is noted once.
    public func note(_ note: JournalNote) throws {
        try requireWriting()
        for (name, text) in [
            ("organisation", note.organisation), ("user", note.user), ("action", note.action),
            ("subject", note.subject),
        ] { try Records.check(text, "the journal's \(name)", limit: 300) }
        if !note.detail.isEmpty { try Records.check(note.detail, "the journal's detail", limit: 2000) }
        let at = clock()
        let minute = JournalLink.minute(of: at)
        if try engine.read({ try $0.hasEntry(note, minute: minute) }) { return }
        try engine.write { session in
            if try session.hasEntry(note, minute: minute) { return }
            let last = try session.lastEntry(organisation: note.organisation, user: note.user)
            var link = JournalLink(
                position: try session.nextJournalPosition(), note: note, sequence: (last?.sequence ?? 0) &+ 1, at: at,
                minute: minute, previous: last?.hash)
            link.hash = link.computedHash(store: identity)
            try session.insert(link)
        }
    }

    /// The entries of an organisation, the newest first.
    ///
    /// - Parameter limit: at most 1000.
    public func journal(
        organisation: String, user: String? = nil, subject: String? = nil, limit: Int = 100, offset: Int = 0
    ) throws -> [JournalEntry] {
        let limit = min(max(limit, 0), Query.limitOfLimit)
        return try engine.read {
            try $0.entries(
                organisation: organisation, user: user, subject: subject, limit: limit, offset: max(offset, 0)
            ).map { try $0.entry() }
        }
    }
}
