import Essentials
import Records
import Synchronization
import Trust

extension PracticeStore {
    /// Opens the set-up of a store that has no account, and makes the secret that it asks for.
    ///
    /// The secret lies in memory alone; a restart makes another one.
    /// - Returns: the secret, to be shown to whoever started the server; nil where there is an account.
    public func openSetUp() throws -> String? {
        guard try !hasAccounts() else { return nil }
        return firstStart.open(random(13))
    }

    /// Whether the practice waits for its first account.
    public var awaitsSetUp: Bool { firstStart.isOpen }

    /// Lets a visit into the set-up that knows the secret.
    ///
    /// - Parameters:
    ///   - visit: what the browser alone has, such as its cookie.
    ///   - origin: where the request comes from; guesses are counted by it.
    /// - Throws: ``SignInRefused``.
    public func enterSetUp(secret: String, visit: String, origin: String) throws {
        let key = "set-up/\(origin)"
        try countGuess([key], at: clock())
        guard firstStart.enter(secret, visit: visit) else { throw SignInRefused(wait: 0) }
        gate.throttle.withLock { $0.forgive(user: key, origin: "") }
    }

    /// Whether a visit gave the secret and the set-up is still open.
    public func isInSetUp(visit: String) -> Bool { firstStart.isIn(visit) }

    /// Holds an organisation against the rules of the directory before there is one to keep it in.
    ///
    /// - Throws: ``FieldFaults``.
    public func checkSetUp(organisation texts: [String: String]) throws {
        _ = try firstOrganisation(texts)
    }

    /// Keeps the practice's organisation and makes the first account, which is an administrator's; signs it in.
    ///
    /// From then on there is no set-up any more.
    /// - Throws: ``FieldFaults``; ``AccessRefused`` for a visit that did not give the secret, or when somebody else was first.
    public func setUp(
        organisation texts: [String: String], administrator: FirstAdministrator, visit: String, origin: String
    ) throws -> SignedIn {
        let organisation = try firstOrganisation(texts)
        try administrator.check(passwordRules)
        try firstStart.making.withLock { _ in
            guard firstStart.isIn(visit), try !hasAccounts() else {
                throw AccessRefused(action: .saveAccount, allowed: [.administrator])
            }
            let console = Session.console(organisation: organisation.id, at: clock())
            try saveOrganisation(organisation.organization, by: console)
            try addAccount(
                NewAccount(
                    user: administrator.user, organisation: organisation.id,
                    name: administrator.name.trimmingWhitespace(),
                    credential: administrator.credential.trimmingWhitespace(),
                    roles: administrator.roles.union([.administrator]), password: administrator.password),
                by: console)
            firstStart.close()
        }
        return try signIn(user: administrator.user, password: administrator.password, origin: origin)
    }

    private func firstOrganisation(_ texts: [String: String]) throws -> DirectoryOrganisation {
        var fields = TypedFields(texts)
        let key = Directory.key(of: fields["name"], besides: [Gate.installation])
        let organisation = DirectoryOrganisation(&fields, id: key, in: Directory(own: key))
        try fields.check()
        guard let organisation else { throw FieldFaults([:]) }
        return organisation
    }

    private func hasAccounts() throws -> Bool {
        try !records.documents(Query(organisation: Gate.installation, kind: "account", limit: 1)).isEmpty
    }
}
