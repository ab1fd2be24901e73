import Essentials
public import Records
import Synchronization
public import Trust

/// Which of the house's stores an account and a session belong to; neither opens the other's door.
public enum Realm: String, Hashable, Sendable, CaseIterable {
    /// Patients' cases.
    case practice
    /// The public reference.
    case hub
}

/// The door of one store: its documents, its accounts, who is signed in, and the table of who may do what.
///
/// Made by the store that it guards.
public final class Gate: Sendable {
    /// The owner of the accounts: a user name is given once in a store.
    static let installation = "installation"

    let realm: Realm
    let authorisation: Authorisation
    let passwordRules: PasswordRules
    let isDemo: Bool
    let records: Records
    let clock: @Sendable () -> Timestamp
    let random: @Sendable (Int) -> [UInt8]
    let passwordCost: PasswordHash.Cost
    /// What the password of an unknown user is held against, so that the answer takes as long.
    let decoy: PasswordHash
    let sessions: Mutex<SessionBook>
    /// One change of accounts at a time, so that two administrators can't switch each other off.
    let accountChanges = Mutex(())
    /// Since when the store is being verified; nil while it is not.
    let verifying = Mutex<Timestamp?>(nil)
    let throttle = Mutex(SignInThrottle())

    /// Opens the documents of a folder and makes the store's key where it has none.
    init(
        realm: Realm, at folder: String, kinds: [DocumentKind], isDemo: Bool,
        clock: @escaping @Sendable () -> Timestamp, random: @escaping @Sendable (Int) -> [UInt8],
        outsideCopy: String?, passwordCost: PasswordHash.Cost
    ) throws {
        self.realm = realm
        self.isDemo = isDemo
        self.clock = clock
        self.random = random
        self.passwordCost = passwordCost
        // The hub shows no patient; its editors may take longer.
        sessions = Mutex(realm == .practice ? SessionBook() : SessionBook(idle: 1800))
        authorisation = try Authorisation.shipped()
        passwordRules = try PasswordRules.shipped()
        decoy = try PasswordHash(of: Hex.encode(random(16)), salt: random(16), cost: passwordCost)
        let keys = try StoreKeys(folder: folder).openOrMake(random: random)
        records = try Records.open(
            at: folder, keys: keys, kinds: kinds, clock: clock, random: random, outsideCopy: outsideCopy)
    }
}

/// A store behind a ``Gate``: what accounts, sessions, the journal and the seals of every store have in common.
///
/// Every method that shows or changes anything takes the ``Session`` of whoever asks, and holds it against the one table.
public protocol GuardedStore: Sendable {
    var gate: Gate { get }
}

extension GuardedStore {
    public var authorisation: Authorisation { gate.authorisation }
    public var passwordRules: PasswordRules { gate.passwordRules }
    /// Whether demo accounts may sign in.
    public var isDemo: Bool { gate.isDemo }
    /// The public key that the store's seals are signed with.
    public var sealKeys: Set<VerifyingKey> { records.keys.trusted }

    var records: Records { gate.records }
    var clock: @Sendable () -> Timestamp { gate.clock }
    var random: @Sendable (Int) -> [UInt8] { gate.random }

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
}
