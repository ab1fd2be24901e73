public import Essentials
import Synchronization

/// How large a store is and how far it is sealed.
public struct StoreCensus: Hashable, Sendable {
    /// Documents of one kind.
    public struct Kind: Hashable, Sendable {
        public let name: String
        /// How many are current.
        public let documents: Int
        public let versions: Int
    }

    /// By name, of one organisation; only kinds of which there are any.
    public let kinds: [Kind]
    /// Of the whole store.
    public let journalEntries: Int
    public let images: Int
    public let imageBytes: Int
    /// When the archive was counted, at most ``ArchiveSize/lifetime`` ago.
    public let imagesCounted: Timestamp
    /// The database with its log.
    public let databaseBytes: Int
    /// What the disk of the store still takes.
    public let freeBytes: Int
    public let lastSeal: Seal?
    /// Versions and entries that no seal covers yet.
    public let unsealed: Int
    /// The file with the copies of the seals.
    public let outsideCopy: String
    /// Whether that file lies in the store's own folder.
    public let isCopyInside: Bool
}

/// How many files an archive held at a moment, and how large they were together.
struct ArchiveSize: Hashable, Sendable {
    /// Seconds for which a count is good enough: walking many files takes a while.
    static let lifetime: Int64 = 60

    let files: Int
    let bytes: Int
    let at: Timestamp

    func isGood(at now: Timestamp) -> Bool { (0..<ArchiveSize.lifetime).contains(now.seconds - at.seconds) }
}

extension Records {
    /// Counts the archive, or gives the count of a moment ago; who asks meanwhile waits for the same count.
    private func sizeOfArchive() throws -> ArchiveSize {
        try archiveSize.withLock { kept in
            let now = clock()
            if let kept, kept.isGood(at: now) { return kept }
            let digests = try images.contents().digests
            let bytes = digests.reduce(0) { $0 + (POSIXFile.size(images.path(of: $1)) ?? 0) }
            let counted = ArchiveSize(files: digests.count, bytes: bytes, at: now)
            kept = counted
            return counted
        }
    }

    /// Counts what is there; the files of the archive at most once a minute, since they are walked one by one.
    public func census(organisation: String) throws -> StoreCensus {
        let counted = try engine.read { session in
            (
                kinds: try session.kindCounts(organisation), entries: try session.nextJournalPosition() - 1,
                seal: try session.lastSeals(1).first, unsealed: try session.unsealedCount()
            )
        }
        let archive = try sizeOfArchive()
        let database = ["", "-wal"].reduce(0) { $0 + (POSIXFile.size("\(folder)/records.sqlite\($1)") ?? 0) }
        return StoreCensus(
            kinds: counted.kinds, journalEntries: counted.entries, images: archive.files,
            imageBytes: archive.bytes, imagesCounted: archive.at, databaseBytes: database,
            freeBytes: POSIXFile.freeBytes(folder), lastSeal: counted.seal,
            unsealed: counted.unsealed, outsideCopy: outside.path,
            isCopyInside: outside.path == folder + "/seals.jsonl")
    }
}
