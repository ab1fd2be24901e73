public import Essentials
import Synchronization
import Trust

/// A versioned, tamper-evident store of documents, with an archive of files beside it.
///
///     let records = try Records.open(at: "data", keys: keys, kinds: kinds, clock: clock, random: SystemRandom.bytes)
///     try records.commit([.put(key, ["name": "Ana"], expecting: .new)], by: "okafor", reason: "registered")
///     try records.seal()
///     try records.verify().isIntact        // true
///
/// In its folder lie `records.sqlite`, `images/`, and `seals.jsonl`, unless the outside copy of the seals is laid elsewhere.
/// Times and random bytes come from the caller. All methods may be called from any task; they wait for the disk.
public final class Records: Sendable {
    /// How a store is opened.
    public enum Access: Hashable, Sendable {
        /// For this process alone.
        case exclusive
        /// Beside a process that writes; every change is refused.
        case reading
    }

    /// The files addressed by their digests.
    public let images: ImageArchive
    public let folder: String
    public let access: Access
    let engine: SQLiteEngine
    /// The store's own identity, which every hash covers, so that no chain can be carried into another store.
    let identity: String
    let kinds: [String: DocumentKind]
    let declaration: String
    public let keys: SealKeys
    let outside: OutsideCopy
    let clock: @Sendable () -> Timestamp
    let random: @Sendable (Int) -> [UInt8]
    /// One sealing or verifying at a time.
    let sealing = Mutex(())
    /// Entries of the journal whose writers wait for their turn.
    let waitingNotes = Mutex<[WaitingNote]>([])
    /// What the last walk through the archive found.
    let archiveSize = Mutex<ArchiveSize?>(nil)
    private let watchers = Mutex<[@Sendable ([Write]) -> Void]>([])
    private let lock: StoreLock?

    /// Opens the store of a folder; an empty or missing folder becomes a working store.
    ///
    /// - Parameters:
    ///   - kinds: the kinds of documents and their declared fields; when they change, the index is made anew.
    ///   - clock: the time now; of versions, entries and seals.
    ///   - random: that many random bytes, for salts and the store's identity.
    ///   - outsideCopy: the file for the copies of the seals, best on another disk; `seals.jsonl` in the folder when nil.
    /// - Throws: ``RecordsError`` when another process has the store, or when it cannot be read or written.
    public static func open(
        at folder: String, keys: SealKeys, kinds: [DocumentKind], clock: @escaping @Sendable () -> Timestamp,
        random: @escaping @Sendable (Int) -> [UInt8], outsideCopy: String? = nil, access: Access = .exclusive
    ) throws -> Records {
        let declared = Dictionary(kinds.map { ($0.name, $0) }) { first, _ in first }
        guard declared.count == kinds.count else {
            throw RecordsError.invalid("the kinds of documents", wanted: "each name once")
        }
        let images = ImageArchive(folder: folder + "/images", random: random)
        var lock: StoreLock?
        if access == .exclusive {
            try POSIXFile.makeFolder(folder)
            lock = try StoreLock(folder: folder)
            try images.prepare()
        }
        let path = folder + "/records.sqlite"
        if access == .reading, !POSIXFile.exists(path) {
            throw RecordsError.missing("the store \(folder)", wanted: "a folder that a store was made in")
        }
        // SQLite gives its log the access of the database: nobody but the owner reads either.
        if access == .exclusive { try POSIXFile.makePrivate(path) }
        let engine = try SQLiteEngine(path: path, isReadOnly: access == .reading)
        let identity = try identity(in: engine, access: access, random: random)
        let records = Records(
            folder: folder, access: access, engine: engine, identity: identity, images: images, kinds: declared,
            keys: keys, outside: OutsideCopy(path: outsideCopy ?? folder + "/seals.jsonl"), clock: clock,
            random: random, lock: lock)
        if access == .exclusive { try records.bringIndexUpToDate() }
        return records
    }

    private static func identity(
        in engine: SQLiteEngine, access: Access, random: @Sendable (Int) -> [UInt8]
    ) throws -> String {
        if let identity = try engine.read({ try $0.storeValue("identity") }) { return identity }
        guard access == .exclusive else {
            throw RecordsError.altered("the store's identity", wanted: "it is not there; restore it from a backup")
        }
        let identity = Hex.encode(random(16))
        try engine.write { session in
            guard try session.nextVersionPosition() == 1 else {
                throw RecordsError.altered("the store's identity", wanted: "it is gone; restore it from a backup")
            }
            try session.setStoreValue("identity", identity)
        }
        return identity
    }

    private init(
        folder: String, access: Access, engine: SQLiteEngine, identity: String, images: ImageArchive,
        kinds: [String: DocumentKind], keys: SealKeys, outside: OutsideCopy, clock: @escaping @Sendable () -> Timestamp,
        random: @escaping @Sendable (Int) -> [UInt8], lock: StoreLock?
    ) {
        self.folder = folder
        self.access = access
        self.engine = engine
        self.identity = identity
        self.images = images
        self.kinds = kinds
        self.declaration = DocumentKind.declaration(of: Array(kinds.values))
        self.keys = keys
        self.outside = outside
        self.clock = clock
        self.random = random
        self.lock = lock
    }

    /// Waits for what is under way and lets go of the files; anything done afterwards throws.
    public func close() throws {
        try engine.close()
        lock?.release()
    }

    /// Has something told of every commit, after it is durable and on the thread that made it.
    public func whenCommitted(_ told: @escaping @Sendable ([Write]) -> Void) { watchers.withLock { $0.append(told) } }

    func tellWatchers(_ writes: [Write]) {
        for watcher in watchers.withLock({ $0 }) { watcher(writes) }
    }

    func requireWriting() throws {
        guard access == .exclusive else { throw RecordsError.readOnly(folder) }
    }
}
