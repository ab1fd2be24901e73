import Essentials
import Synchronization
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
        let own = WaitingNote(note: note, at: at, minute: minute)
        waitingNotes.withLock { $0.append(own) }
        try engine.write { session in
            // Whoever has the turn writes for all who wait behind it: one wait for the disk in place of many. Who finds
            // its entry there when its own turn comes knows that it is on the disk; who does not, writes it.
            let others = waitingNotes.withLock { waiting in
                defer { waiting = [] }
                return waiting
            }
            try add(own, in: session)
            for other in others {
                // What is wrong with another's chain is told to that other, at its own turn.
                do { try add(other, in: session) } catch is RecordsError { continue }
            }
        }
    }

    private func add(_ waiting: WaitingNote, in session: SQLiteSession) throws {
        let note = waiting.note
        if try session.hasEntry(note, minute: waiting.minute) { return }
        let last = try session.lastEntry(organisation: note.organisation, user: note.user)
        var link = JournalLink(
            position: try session.nextJournalPosition(), note: note, sequence: (last?.sequence ?? 0) &+ 1,
            at: waiting.at, minute: waiting.minute, previous: last?.hash)
        link.hash = link.computedHash(store: identity)
        try session.insert(link)
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

/// An entry whose writer waits for its turn.
struct WaitingNote: Sendable {
    let note: JournalNote
    let at: Timestamp
    let minute: Int
}
