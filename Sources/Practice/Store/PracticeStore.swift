public import Essentials
public import Records
import Synchronization
public import Trust

/// The practice's memory: accounts, organisations, cases with their files and outputs, under one folder.
///
///     let store = try PracticeStore.open(at: "data", clock: now)
///     let signedIn = try store.signIn(user: "okafor", password: "…", origin: "127.0.0.1")
///     let cases = try store.cases(for: signedIn.session)
///
/// Every method that shows or changes anything takes the ``Session`` of whoever asks, holds it against the one table of
/// who may do what, and notes reads of patients' data before it answers. Methods wait for the disk.
public final class PracticeStore: Sendable {
    public let authorisation: Authorisation
    public let passwordRules: PasswordRules
    /// Whether demo accounts may sign in.
    public let isDemo: Bool
    let records: Records
    let clock: @Sendable () -> Timestamp
    let random: @Sendable (Int) -> [UInt8]
    let passwordCost: PasswordHash.Cost
    /// What the password of an unknown user is held against, so that the answer takes as long.
    let decoy: PasswordHash
    let sessions = Mutex(SessionBook())
    let throttle = Mutex(SignInThrottle())

    /// Opens the store of a folder; an empty or missing folder becomes a working store with a key of its own.
    ///
    /// - Parameters:
    ///   - isDemo: lets demo accounts sign in; see ``addDemoAccounts()``.
    ///   - outsideCopy: the file for copies of the seals, best on another disk; `seals.jsonl` in the folder when nil.
    public static func open(
        at folder: String, isDemo: Bool = false, clock: @escaping @Sendable () -> Timestamp,
        random: @escaping @Sendable (Int) -> [UInt8] = SystemRandom.bytes, outsideCopy: String? = nil,
        passwordCost: PasswordHash.Cost = .standard
    ) throws -> PracticeStore {
        let authorisation = try Authorisation.shipped()
        let rules = try PasswordRules.shipped()
        let kinds = try StoreKinds.shipped()
        let decoy = try PasswordHash(of: Hex.encode(random(16)), salt: random(16), cost: passwordCost)
        let keys = try StoreKeys(folder: folder).openOrMake(random: random)
        let records = try Records.open(
            at: folder, keys: keys, kinds: kinds, clock: clock, random: random, outsideCopy: outsideCopy)
        return PracticeStore(
            authorisation: authorisation, passwordRules: rules, isDemo: isDemo, records: records, clock: clock,
            random: random, passwordCost: passwordCost, decoy: decoy)
    }

    private init(
        authorisation: Authorisation, passwordRules: PasswordRules, isDemo: Bool, records: Records,
        clock: @escaping @Sendable () -> Timestamp, random: @escaping @Sendable (Int) -> [UInt8],
        passwordCost: PasswordHash.Cost, decoy: PasswordHash
    ) {
        self.authorisation = authorisation
        self.passwordRules = passwordRules
        self.isDemo = isDemo
        self.records = records
        self.clock = clock
        self.random = random
        self.passwordCost = passwordCost
        self.decoy = decoy
    }

    /// The public key that the store's seals are signed with.
    public var sealKeys: Set<VerifyingKey> { records.keys.trusted }

    /// Seals at every interval until the task is cancelled, and once more then.
    public func keepSealing(
        every interval: Duration = .seconds(1), failed: @Sendable (any Error) -> Void = { _ in }
    ) async {
        await records.keepSealing(every: interval, failed: failed)
    }

    /// Seals what is committed; nil when there is nothing new.
    @discardableResult
    public func seal() throws -> Seal? { try records.seal() }

    /// Lets go of the files.
    public func close() throws { try records.close() }

    /// Verifies the whole store.
    public func verify(for session: Session) throws -> VerificationReport {
        try permit(.verifyRecords, session, subject: "records")
        return records.verify()
    }

    /// Verifies the store of a folder, also beside a server that has it open: what `tragus records verify` runs.
    public static func verify(at folder: String, outsideCopy: String? = nil) throws -> VerificationReport {
        try Records.verify(
            at: folder, keys: try StoreKeys(folder: folder).trusted(), kinds: try StoreKinds.shipped(),
            outsideCopy: outsideCopy)
    }
}
