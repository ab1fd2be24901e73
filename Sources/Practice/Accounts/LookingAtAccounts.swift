public import Essentials
import Records

/// An account as an administrator sees it.
public struct ListedAccount: Hashable, Sendable {
    public let account: Account
    /// What whoever changes it must name.
    public let version: Int
    /// Nil where nobody signed in with it yet.
    public let lastSignIn: Timestamp?
}

extension GuardedStore {
    /// The accounts of the session's organisation, by user, each with its last sign-in.
    public func listedAccounts(for session: Session) throws -> [ListedAccount] {
        try permit(.seeAccounts, session, subject: "accounts")
        return try storedAccounts(of: session.organisation).compactMap { account in
            try storedAccount(account.user).map { try listed($0, session) }
        }.sorted { $0.account.user < $1.account.user }
    }

    /// One of them.
    public func listedAccount(_ user: String, for session: Session) throws -> ListedAccount {
        try permit(.seeAccounts, session, subject: "accounts")
        guard let stored = try storedAccount(user), stored.account.organisation == session.organisation else {
            throw StoreError.missing("the account", wanted: "an account of this organisation")
        }
        return try listed(stored, session)
    }

    /// One's own account, with when it was signed in to and when that failed, the newest first.
    public func ownAccount(for session: Session) throws -> (account: ListedAccount, signIns: [AuditEvent]) {
        try permit(.changeOwnPassword, session, subject: "account/\(session.user)")
        guard let stored = try storedAccount(session.user) else {
            throw StoreError.missing("the account", wanted: "an account of this store")
        }
        var query = EventQuery(organisation: session.organisation, limit: 20)
        query.sources = [.journal]
        (query.user, query.subject) = (session.user, "account/\(session.user)")
        let acts = ["sign-in", "sign-in-failed", "sign-out"]
        let signIns = try records.events(query).filter { acts.contains($0.action) }.map(AuditEvent.init)
        return (try listed(stored, session), Array(signIns.prefix(10)))
    }

    private func listed(_ stored: (account: Account, version: Int), _ session: Session) throws -> ListedAccount {
        var query = EventQuery(organisation: session.organisation, limit: 1)
        query.sources = [.journal]
        (query.user, query.action) = (stored.account.user, "sign-in")
        return ListedAccount(
            account: stored.account, version: stored.version, lastSignIn: try records.events(query).first?.at)
    }
}
