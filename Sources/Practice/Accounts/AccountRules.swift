import Essentials
import Records

/// Why an account stays as it is: nobody locks themselves out, and somebody always keeps the keys.
public struct AccountRefused: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Kind: Hashable, Sendable {
        case ownAccount, ownPassword, lastAdministrator, changedMeanwhile
    }

    public let kind: Kind

    public var description: String {
        switch kind {
        case .ownAccount:
            "This is your own account: another administrator changes its roles or switches it off."
        case .ownPassword: "This is your own account: change its password on the page of your account."
        case .lastAdministrator:
            "This is the last administrator who may sign in. Give the role to somebody else first."
        case .changedMeanwhile:
            "Somebody else changed this account meanwhile. Look at what it says now, then save again."
        }
    }
}

extension GuardedStore {
    /// Holds a change against the accounts that there are.
    func checkAdministrators(_ user: String, roles: Set<Role>, isActive: Bool, by session: Session) throws {
        guard let before = try storedAccount(user)?.account else { return }
        let loses = roles != before.roles || isActive != before.isActive
        guard user != session.user || !loses else { throw AccountRefused(kind: .ownAccount) }
        guard before.isAdministrator, !isActive || !roles.contains(.administrator) else { return }
        let others = try storedAccounts(of: before.organisation).filter { $0.user != user && $0.isAdministrator }
        guard !others.isEmpty else { throw AccountRefused(kind: .lastAdministrator) }
    }

    func storedAccounts(of organisation: String) throws -> [Account] {
        try records.documents(
            Query(
                organisation: Gate.installation, kind: "account",
                where: [.init("organisation", .equals, .text(organisation))], limit: Query.limitOfLimit)
        ).compactMap { try storedAccount($0.key.id)?.account }
    }
}

extension Account {
    /// Whether the account may sign in and change accounts.
    fileprivate var isAdministrator: Bool { isActive && roles.contains(.administrator) }
}
