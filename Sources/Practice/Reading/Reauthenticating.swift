import Essentials
import Synchronization
import Trust

extension GuardedStore {
    /// Asks who is signed in for their password once more, before an act that can't be taken back.
    ///
    /// Guesses are counted with those at the door.
    /// - Throws: ``SignInRefused``.
    func reauthenticate(_ password: String, _ session: Session) throws {
        guard let account = try storedAccount(session.user)?.account, account.isActive, !account.isDemo || isDemo else {
            throw SignInRefused(wait: 0)
        }
        let key = "user/\(session.user)"
        try countGuess([key], at: clock())
        let isTooLong = password.utf8.count > 4 * passwordRules.maximum
        guard account.password.matches(isTooLong ? "" : password), !isTooLong else {
            try note("sign-in-failed", session, subject: "account/\(session.user)", detail: "to sign a report")
            throw SignInRefused(wait: 0)
        }
        gate.throttle.withLock { $0.forgive(user: key, origin: "") }
    }
}
