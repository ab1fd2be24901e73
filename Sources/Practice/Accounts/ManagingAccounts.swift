import Essentials
import Records
import Synchronization
import Trust

extension GuardedStore {
    /// Makes an account: `tragus user add`.
    ///
    /// - Throws: ``StoreError`` when the user is there already or a field is not right; ``PasswordRefused``.
    @discardableResult
    public func addAccount(_ account: NewAccount, by session: Session) throws -> Account {
        try permit(.saveAccount, session, subject: "account/\(Account.normalised(account.user))")
        guard account.organisation == session.organisation || session.user == "console" else {
            throw StoreError.malformed("the account", wanted: "the organisation of whoever adds it")
        }
        try passwordRules.check(account.password, user: account.user)
        return try insert(account, isDemo: false, by: session, reason: "account added")
    }

    func insert(_ new: NewAccount, isDemo: Bool, by session: Session, reason: String) throws -> Account {
        guard Account.isValid(new.user) else {
            throw StoreError.malformed("the user", wanted: "2 to 64 of a-z, digits, '.', '-' and '_'")
        }
        guard !["console", "unknown", "scanner"].contains(new.user) else {
            throw StoreError.malformed("the user", wanted: "a name that the audit does not use itself")
        }
        let name = new.name.filter { !$0.isNewline }
        guard !name.isEmpty, name.utf8.count <= 200, new.credential.utf8.count <= 100, !new.roles.isEmpty else {
            throw StoreError.malformed("the account", wanted: "a name and at least one role")
        }
        try gate.realm.check(new.roles)
        _ = try DocumentKey(organisation: new.organisation, kind: "case", id: "any")
        let stored = try records.lastVersion(of: try accountKey(new.user))
        guard stored == nil else {
            throw StoreError.exists("the account \(new.user)", wanted: "another user name")
        }
        let account = Account(
            user: new.user, organisation: new.organisation, name: name, credential: new.credential, roles: new.roles,
            isActive: true, isDemo: isDemo, password: try hash(new.password))
        try records.commit(
            [.put(try accountKey(account.user), account.json, expecting: .new)], by: session.user, reason: reason)
        return account
    }

    /// The accounts of the session's organisation, by user.
    public func accounts(for session: Session) throws -> [Account] {
        try permit(.seeAccounts, session, subject: "accounts")
        return try records.documents(
            Query(
                organisation: Gate.installation, kind: "account",
                where: [.init("organisation", .equals, .text(session.organisation))], limit: Query.limitOfLimit)
        ).compactMap { try storedAccount($0.key.id)?.account }.sorted { $0.user < $1.user }
    }

    /// Gives an account other roles, or switches it off or on; its open sessions end.
    ///
    /// - Parameter version: the version that was seen; the last word holds when nil.
    /// - Throws: ``AccountRefused`` for one's own account, for the last administrator who may sign in, and when someone
    ///   else was first.
    public func changeAccount(
        _ user: String, roles: Set<Role>, isActive: Bool, expecting version: Int? = nil, by session: Session
    ) throws {
        try permit(.saveAccount, session, subject: "account/\(user)")
        guard !roles.isEmpty else { throw StoreError.malformed("the account", wanted: "at least one role") }
        try gate.realm.check(roles)
        try gate.accountChanges.withLock { _ in
            if let standing = try storedAccount(user)?.account, standing.organisation == session.organisation,
                standing.roles == roles, standing.isActive == isActive
            {
                return
            }
            try checkAdministrators(user, roles: roles, isActive: isActive, by: session)
            do {
                try update(
                    user, expecting: version, by: session, reason: isActive ? "roles changed" : "switched off"
                ) {
                    $0.roles = roles
                    $0.isActive = isActive
                }
            } catch is StaleWrite {
                throw AccountRefused(kind: .changedMeanwhile)
            }
        }
    }

    /// Gives an account a new password, by an administrator; its open sessions end.
    ///
    /// - Throws: ``AccountRefused`` for one's own account, whose password is changed with the present one.
    public func resetPassword(of user: String, to password: String, by session: Session) throws {
        try permit(.saveAccount, session, subject: "account/\(user)")
        guard user != session.user else { throw AccountRefused(kind: .ownPassword) }
        try passwordRules.check(password, user: user)
        let hash = try hash(password)
        try update(user, by: session, reason: "password reset") { $0.password = hash }
    }

    /// Changes one's own password; all sessions of the account end.
    ///
    /// - Throws: ``SignInRefused`` when the present password is not right.
    public func changePassword(from present: String, to password: String, by session: Session) throws {
        try permit(.changeOwnPassword, session, subject: "account/\(session.user)")
        guard let account = try storedAccount(session.user)?.account else {
            throw StoreError.missing("the account \(session.user)", wanted: "an account")
        }
        let key = "user/\(session.user)"
        try countGuess([key], at: clock())
        guard account.password.matches(present) else { throw SignInRefused(wait: 0) }
        gate.throttle.withLock { $0.forgive(user: key, origin: "") }
        try passwordRules.check(password, user: session.user)
        let hash = try hash(password)
        try update(session.user, by: session, reason: "password changed") { $0.password = hash }
    }

    private func update(
        _ user: String, expecting version: Int? = nil, by session: Session, reason: String,
        _ change: (inout Account) -> Void
    ) throws {
        guard let stored = try storedAccount(user),
            stored.account.organisation == session.organisation || session.user == "console"
        else { throw StoreError.missing("the account \(user)", wanted: "an account of this organisation") }
        var account = stored.account
        change(&account)
        try records.commit(
            [.put(try accountKey(user), account.json, expecting: .version(version ?? stored.version))],
            by: session.user, reason: reason)
        gate.sessions.withLock { $0.end(user: user) }
    }

    func storedAccount(_ user: String) throws -> (account: Account, version: Int)? {
        guard Account.isValid(user), let document = try records.document(try accountKey(user)) else { return nil }
        return (try Account(json: document.payload), document.version)
    }

    private func accountKey(_ user: String) throws -> DocumentKey {
        try DocumentKey(organisation: Gate.installation, kind: "account", id: user)
    }

    private func hash(_ password: String) throws -> PasswordHash {
        try PasswordHash(of: password, salt: random(16), cost: gate.passwordCost)
    }
}
