public import Essentials
import Records
import Synchronization

/// How the practice's records stand: what an administrator looks at.
public struct StoreState: Sendable {
    /// Documents of one kind.
    public struct Kind: Hashable, Sendable {
        public let name: String
        /// How many are current.
        public let documents: Int
        public let versions: Int
    }

    /// The last seal over the records.
    public struct Sealed: Hashable, Sendable {
        public let number: Int
        public let at: Timestamp
    }

    /// The moment that it is the state of.
    public let at: Timestamp
    /// Nil where the store was never verified.
    public let verification: KeptVerification?
    /// Since when the store is being verified; nil while it is not.
    public let verifyingSince: Timestamp?
    /// Nil where nothing was sealed yet.
    public let seal: Sealed?
    /// Versions and entries that no seal covers yet.
    public let unsealed: Int
    /// The file with the copies of the seals, and whether it lies in the store's own folder.
    public let sealCopy: (path: String, isInside: Bool)
    public let kinds: [Kind]
    public let journalEntries: Int
    /// The files of the archive, counted at most a minute before.
    public let images: (count: Int, bytes: Int, at: Timestamp)
    public let databaseBytes: Int
    /// What the disk of the store still takes.
    public let freeBytes: Int
    public let openSessions: Int
    /// Sign-ins that failed since midnight; the same account counts once a minute.
    public let failedSignIns: Int
    public let door: StoredDoorSettings
}

extension PracticeStore {
    /// Counts everything; walks the archive at most once a minute, which may take a while.
    public func state(for session: Session) throws -> StoreState {
        try permit(.seeSystem, session, subject: "system")
        let now = clock()
        let census = try records.census(organisation: session.organisation)
        var failed = AuditQuery()
        failed.act = "sign-in-failed"
        failed.from = try now.date
        return StoreState(
            at: now, verification: try keptVerification(session), verifyingSince: verifyingSince,
            seal: census.lastSeal.map { .init(number: $0.sequence, at: $0.at) }, unsealed: census.unsealed,
            sealCopy: (census.outsideCopy, census.isCopyInside),
            kinds: census.kinds.map { .init(name: $0.name, documents: $0.documents, versions: $0.versions) },
            journalEntries: census.journalEntries, images: (census.images, census.imageBytes, census.imagesCounted),
            databaseBytes: census.databaseBytes, freeBytes: census.freeBytes,
            openSessions: gate.sessions.withLock { $0.count(of: session.organisation, at: now) },
            failedSignIns: try eventCount(failed, session), door: try doorSettings(for: session))
    }
}
