public import Essentials
public import Records
public import Trust

/// The practice's memory: accounts, organisations, cases with their files and outputs, under one folder.
///
///     let store = try PracticeStore.open(at: "data", clock: now)
///     let signedIn = try store.signIn(user: "okafor", password: "…", origin: "127.0.0.1")
///     let cases = try store.cases(for: signedIn.session)
///
/// Every method that shows or changes anything takes the ``Session`` of whoever asks, holds it against the one table of
/// who may do what, and notes reads of patients' data before it answers. Methods wait for the disk.
public final class PracticeStore: GuardedStore {
    public let gate: Gate

    /// Opens the store of a folder; an empty or missing folder becomes a working store with a key of its own.
    ///
    /// - Parameters:
    ///   - isDemo: lets demo accounts sign in; see ``GuardedStore/addDemoAccounts()``.
    ///   - outsideCopy: the file for copies of the seals, best on another disk; `seals.jsonl` in the folder when nil.
    public static func open(
        at folder: String, isDemo: Bool = false, clock: @escaping @Sendable () -> Timestamp,
        random: @escaping @Sendable (Int) -> [UInt8] = SystemRandom.bytes, outsideCopy: String? = nil,
        passwordCost: PasswordHash.Cost = .standard
    ) throws -> PracticeStore {
        let store = PracticeStore(
            gate: try Gate(
                realm: .practice, at: folder, kinds: try StoreKinds.shipped(), isDemo: isDemo, clock: clock,
                random: random, outsideCopy: outsideCopy, passwordCost: passwordCost))
        try store.outbox.reconcile(numbers: store.lastControlNumber)
        return store
    }

    private init(gate: Gate) { self.gate = gate }

    /// Verifies the store of a folder, also beside a server that has it open: what `tragus records verify` runs.
    public static func verify(at folder: String, outsideCopy: String? = nil) throws -> VerificationReport {
        try Records.verify(
            at: folder, keys: try StoreKeys(folder: folder).trusted(), kinds: try StoreKinds.shipped(),
            outsideCopy: outsideCopy)
    }
}
