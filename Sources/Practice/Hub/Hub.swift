public import CodeReference
public import Essentials
public import Records
import Synchronization
public import Trust

/// The public reference with its editors' desk: what is shipped, what editors accepted since, and what the public sends in.
///
///     let hub = try Hub.open(at: "data/hub", clock: now)
///     hub.current.reference.statement("D0370.role")
///     let receipt = try hub.suggest(draft, origin: "203.0.113.7")     // receipt.token: the private link
///     let editor = try hub.signIn(user: "editor", password: "…", origin: "203.0.113.7").session
///     for item in try hub.queue(for: editor) { … }
///
/// It has a store and accounts of its own and never opens that of the patients. Nothing that waits for review is in
/// ``current``. Methods that write wait for the disk. All of them may throw ``RecordsError`` when the store fails;
/// editors' methods throw ``AccessRefused``.
public final class Hub: GuardedStore {
    /// What is shown to everyone, at one moment.
    public struct Current: Sendable {
        public let reference: Reference
        /// Grows with every accepted change; the same after a restart.
        public let revision: Int
        public let search: ReferenceSearch
        /// What editors changed, the newest first.
        public let changes: [ReferenceChange]
        /// The last version of everything that was ever changed.
        let versions: [ChangeTarget: Int]
    }

    /// The owner of all documents of the hub, and the organisation of its editors.
    public static let organisation = "hub"
    /// Its folder below the data folder.
    public static let folderName = "hub"

    public let gate: Gate
    /// As it came with the program.
    let shipped: Reference
    /// What editors accepted; whoever holds it is the only one that changes the reference.
    let accepted: Mutex<AcceptedChanges>
    let floods: Mutex<FloodGate>
    /// The files of imported releases that were read last.
    let releaseFiles = ReleaseFileMemory()
    private let shown: Mutex<Current>

    /// Opens the hub's store; an empty or missing folder becomes a working store.
    ///
    /// A change that was committed when the program was killed is in ``current`` again, and a destruction that was
    /// under way is brought to its end.
    /// - Parameters:
    ///   - isDemo: lets demo accounts sign in.
    ///   - outsideCopy: the file for copies of the seals; `seals.jsonl` in the folder when nil.
    ///   - shipped: the data to begin with; those of the program when nil.
    public static func open(
        at folder: String, isDemo: Bool = false, clock: @escaping @Sendable () -> Timestamp,
        random: @escaping @Sendable (Int) -> [UInt8] = SystemRandom.bytes, outsideCopy: String? = nil,
        passwordCost: PasswordHash.Cost = .standard, shipped: Reference? = nil
    ) throws -> Hub {
        let shipped = try shipped ?? Reference.shipped()
        let gate = try Gate(
            realm: .hub, at: folder, kinds: try StoreKinds.hub(), isDemo: isDemo, clock: clock, random: random,
            outsideCopy: outsideCopy, passwordCost: passwordCost)
        let accepted = try AcceptedChanges(loading: gate.records, shipped: shipped)
        let hub = Hub(gate: gate, shipped: shipped, accepted: accepted)
        try hub.finishDestroying()
        return hub
    }

    private init(gate: Gate, shipped: Reference, accepted: AcceptedChanges) {
        self.gate = gate
        self.shipped = shipped
        shown = Mutex(accepted.applied(to: shipped))
        self.accepted = Mutex(accepted)
        floods = Mutex(FloodGate())
    }

    /// What is shown to everyone; reading it waits for nothing but the swap of a pointer.
    public var current: Current { shown.withLock { $0 } }

    /// Whoever is at the command line: acts as an administrator of the hub.
    public static func console(at now: Timestamp) -> Session {
        .console(organisation: organisation, realm: .hub, at: now)
    }

    /// Verifies the hub's store of a folder, also beside a server that has it open.
    public static func verify(at folder: String, outsideCopy: String? = nil) throws -> VerificationReport {
        try Records.verify(
            at: folder, keys: try StoreKeys(folder: folder).trusted(), kinds: try StoreKinds.hub(),
            outsideCopy: outsideCopy)
    }

    /// Commits, takes the new versions into what is accepted, and shows the reference that follows from it.
    ///
    /// - Throws: ``ChangedMeanwhile`` when someone else wrote one of the documents first; then nothing is written.
    @discardableResult
    func commit(
        _ writes: [Write], into accepted: inout AcceptedChanges, by user: String, reason: String
    ) throws -> [ReferenceChange] {
        let stamps = try commit(writes, by: user, reason: reason)
        let changes = try accepted.take(stamps, from: records, shipped: shipped)
        show(accepted)
        return changes
    }

    /// Shows the reference that follows from what is accepted.
    func show(_ accepted: AcceptedChanges) {
        let next = accepted.applied(to: shipped)
        shown.withLock { $0 = next }
    }

    /// Commits what changes nothing that is shown.
    @discardableResult
    func commit(_ writes: [Write], by user: String, reason: String) throws -> [VersionStamp] {
        do {
            return try records.commit(writes, by: user, reason: reason)
        } catch let stale as StaleWrite {
            throw ChangedMeanwhile(what: stale.key, by: try shownName(of: stale.current?.author), at: stale.current?.at)
        }
    }

    /// The error for a document that is no longer at the version that someone saw.
    func changedMeanwhile(_ key: DocumentKey) throws -> ChangedMeanwhile {
        let last = try records.lastVersion(of: key)
        return ChangedMeanwhile(what: key, by: try shownName(of: last?.author), at: last?.at)
    }

    private func shownName(of user: String?) throws -> String? {
        guard let user else { return nil }
        return try storedAccount(user)?.account.name ?? "its sender"
    }

    func key(_ kind: String, _ id: String) throws -> DocumentKey {
        try DocumentKey(organisation: Hub.organisation, kind: kind, id: id)
    }
}
