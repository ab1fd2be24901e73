import Essentials
import Records

/// The accounts of the demo: one for each role, invented people, one password that everyone may know.
public struct DemoAccounts: Hashable, Sendable {
    /// The organisation that all of them work in.
    public let organisation: String
    public let accounts: [NewAccount]
    /// The one password; shown wherever the demo is started.
    public let password: String

    /// The demo accounts of one store.
    public static func shipped(for realm: Realm = .practice) throws -> DemoAccounts {
        let json = try JSONValue(parsing: "\(CompiledData.demoAccounts)")
        let password = try PasswordRules.shipped().demo
        guard let organisation = json["organisation"]?[realm.rawValue]?.string, let items = json["accounts"]?.array
        else {
            throw PracticeDataError(
                file: "demo-accounts.yaml", line: 1, wanted: "an organisation for each store, and accounts")
        }
        let accounts = try items.compactMap { item -> NewAccount? in
            let names = item["roles"]?.strings ?? []
            let roles = Set(names.compactMap(Role.init(rawValue:)))
            guard let user = item["user"]?.string, let name = item["name"]?.string, roles.count == names.count,
                let credential = item["credential"]?.string, let stores = item["stores"]?.strings
            else {
                throw PracticeDataError(
                    file: "demo-accounts.yaml", line: item["$line"]?.int ?? 1,
                    wanted: "a user, a name, a credential, roles that exist, and stores")
            }
            guard stores.contains(realm.rawValue) else { return nil }
            return NewAccount(
                user: user, organisation: organisation, name: name, credential: credential, roles: roles,
                password: password)
        }
        return DemoAccounts(organisation: organisation, accounts: accounts, password: password)
    }
}

extension GuardedStore {
    /// Adds the demo accounts that are not there yet; gives all of them, to be shown to whoever started the demo.
    ///
    /// - Throws: ``StoreError`` unless the store was opened as a demo and holds no account of a real person.
    public func addDemoAccounts() throws -> DemoAccounts {
        guard isDemo else { throw StoreError.malformed("the demo accounts", wanted: "a store opened as a demo") }
        let real = try records.documents(
            Query(
                organisation: Gate.installation, kind: "account",
                where: [.init("demo", .equals, .number(0))], limit: 1))
        guard real.isEmpty else {
            throw StoreError.malformed(
                "the demo accounts", wanted: "a folder of their own: this store has accounts of real people")
        }
        let demo = try DemoAccounts.shipped(for: gate.realm)
        let console = Session.console(organisation: demo.organisation, realm: gate.realm, at: clock())
        for account in demo.accounts where try storedAccount(account.user) == nil {
            _ = try insert(account, isDemo: true, by: console, reason: "demo account")
        }
        return demo
    }
}
