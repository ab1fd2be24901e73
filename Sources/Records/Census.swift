public import Essentials

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

extension Records {
    /// Counts what is there; walks the archive, so it takes a while where there are many files.
    public func census(organisation: String) throws -> StoreCensus {
        let counted = try engine.read { session in
            (
                kinds: try session.kindCounts(organisation), entries: try session.nextJournalPosition() - 1,
                seal: try session.lastSeals(1).first, unsealed: try session.unsealedCount()
            )
        }
        let digests = try images.contents().digests
        let bytes = digests.reduce(0) { $0 + (POSIXFile.size(images.path(of: $1)) ?? 0) }
        let database = ["", "-wal"].reduce(0) { $0 + (POSIXFile.size("\(folder)/records.sqlite\($1)") ?? 0) }
        return StoreCensus(
            kinds: counted.kinds, journalEntries: counted.entries, images: digests.count, imageBytes: bytes,
            databaseBytes: database, freeBytes: POSIXFile.freeBytes(folder), lastSeal: counted.seal,
            unsealed: counted.unsealed, outsideCopy: outside.path,
            isCopyInside: outside.path == folder + "/seals.jsonl")
    }
}
