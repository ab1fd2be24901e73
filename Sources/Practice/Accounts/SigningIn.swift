import Essentials
import Synchronization
import Trust

/// A sign-in that was refused.
///
/// It does not tell whether the user is unknown, switched off, or the password wrong.
public struct SignInRefused: Error, Hashable, Sendable, CustomStringConvertible {
    /// Seconds to wait before the next guess is weighed at all; 0 when it may be at once.
    public let wait: Int

    public var description: String {
        wait > 0 ? "Too many sign-ins failed. Try again in \(wait) seconds." : "User or password is not right."
    }
}

extension GuardedStore {
    /// Signs a person in.
    ///
    /// An unknown user takes the same path and time as a wrong password. Waits for scrypt: a tenth of a second or so.
    /// - Parameter origin: where the request comes from, such as an address; guesses are counted by it too.
    /// - Throws: ``SignInRefused``.
    public func signIn(user: String, password: String, origin: String) throws -> SignedIn {
        let user = Account.normalised(user)
        let now = clock()
        let keys = ["user/\(user)", "origin/\(origin)"]
        try countGuess(keys, at: now)
        let account = Account.isValid(user) ? try storedAccount(user)?.account : nil
        let isTooLong = password.utf8.count > 4 * passwordRules.maximum
        let isRight = (account?.password ?? gate.decoy).matches(isTooLong ? "" : password)
        guard let account, isRight, !isTooLong, account.isActive, !account.isDemo || isDemo else {
            try noteFailedSignIn(of: account)
            throw SignInRefused(wait: 0)
        }
        gate.throttle.withLock { $0.forgive(user: keys[0], origin: keys[1]) }
        try gate.lookUpIdle(of: account.organisation)
        let signedIn = gate.sessions.withLock { $0.open(account, realm: gate.realm, token: random(32), at: now) }
        try note("sign-in", signedIn.session, subject: "account/\(account.user)")
        return signedIn
    }

    /// The session behind a token; nil when it has ended.
    ///
    /// - Parameter isUse: whether a person did something, from which the idle time starts anew; looking is none.
    public func session(token: String, isUse: Bool = false) -> Session? {
        let now = clock()
        return gate.sessions.withLock { $0.find(token, at: now, isUse: isUse) }
    }

    /// Seconds until a session ends by itself; nil where it has ended. Asking is no use of it.
    public func secondsLeft(token: String) -> Int? {
        let now = clock()
        return gate.sessions.withLock { $0.secondsLeft(token, at: now) }.map(Int.init)
    }

    /// Minutes without use after which a session ends.
    public func idleMinutes(of session: Session) -> Int {
        Int(gate.sessions.withLock { $0.idle(of: session.organisation) } / 60)
    }

    /// The session of an account that was let in by ``signIn(user:password:origin:)``, for a face that keeps its own visits.
    ///
    /// It has the roles that the account has now; nil when the account is switched off.
    public func session(user: String) throws -> Session? {
        guard let account = try storedAccount(user)?.account, account.isActive, !account.isDemo || isDemo else {
            return nil
        }
        return Session(
            user: account.user, name: account.spoken, organisation: account.organisation, roles: account.roles,
            realm: gate.realm, startedAt: clock(), formToken: "")
    }

    public func signOut(token: String) throws {
        guard let session = gate.sessions.withLock({ $0.end(token) }) else { return }
        try note("sign-out", session, subject: "account/\(session.user)")
    }

    /// Counts a guess before it is weighed; a right one is forgiven.
    func countGuess(_ keys: [String], at now: Timestamp) throws {
        let wait = gate.throttle.withLock { throttle in
            let wait = throttle.wait(keys, at: now)
            if wait == 0 { throttle.count(keys, at: now) }
            return wait
        }
        guard wait == 0 else { throw SignInRefused(wait: Int(wait)) }
    }

    /// What an unknown user typed may be a password: it is not written down.
    private func noteFailedSignIn(of account: Account?) throws {
        let user = account?.user ?? "unknown"
        let session = Session(
            user: user, name: "", organisation: account?.organisation ?? Gate.installation, roles: [],
            realm: gate.realm, startedAt: clock(), formToken: "")
        try note("sign-in-failed", session, subject: "account/\(user)")
    }
}
