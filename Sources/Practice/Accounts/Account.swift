import Essentials
import Trust

/// A person who may sign in.
public struct Account: Hashable, Sendable {
    /// By which the person signs in: 2 to 64 of `a`–`z`, digits, dot, hyphen and underscore.
    public let user: String
    /// The organisation whose documents the person works with.
    public var organisation: String
    public var name: String
    /// Academic degree or certificate as it stands behind the name; empty where there is none.
    public var credential: String
    public var roles: Set<Role>
    /// Whether the person may sign in.
    public var isActive: Bool
    /// Whether it came with the demo; then it opens nothing but a demo.
    public internal(set) var isDemo: Bool
    var password: PasswordHash

    init(
        user: String, organisation: String, name: String, credential: String, roles: Set<Role>, isActive: Bool,
        isDemo: Bool, password: PasswordHash
    ) {
        self.user = user
        self.organisation = organisation
        self.name = name
        self.credential = credential
        self.roles = roles
        self.isActive = isActive
        self.isDemo = isDemo
        self.password = password
    }

    /// `Maria Okafor, DDS`.
    public var spoken: String { credential.isEmpty ? name : "\(name), \(credential)" }

    /// The name as it is compared: without surrounding spaces, in small letters.
    static func normalised(_ user: String) -> String {
        let trimmed = user.drop { $0 == " " }
        return String(trimmed.prefix(200)).lowercased().split(separator: " ").first.map(String.init) ?? ""
    }

    static func isValid(_ user: String) -> Bool {
        (2...64).contains(user.utf8.count)
            && user.utf8.allSatisfy {
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || [0x2D, 0x2E, 0x5F].contains($0)
            }
    }
}

/// An account that is to be made.
public struct NewAccount: Hashable, Sendable {
    public var user: String
    public var organisation: String
    public var name: String
    public var credential: String
    public var roles: Set<Role>
    public var password: String

    public init(
        user: String, organisation: String, name: String, credential: String = "", roles: Set<Role>, password: String
    ) {
        self.user = user
        self.organisation = organisation
        self.name = name
        self.credential = credential
        self.roles = roles
        self.password = password
    }
}

extension Account {
    var json: JSONValue {
        [
            "user": .string(user), "organisation": .string(organisation), "name": .string(name),
            "credential": .string(credential), "roles": .strings(roles.map(\.rawValue).sorted()),
            "isActive": .bool(isActive), "isDemo": .bool(isDemo), "password": .string(password.text),
        ]
    }

    init(json: JSONValue) throws {
        guard let user = json["user"]?.string, let organisation = json["organisation"]?.string,
            let name = json["name"]?.string, let credential = json["credential"]?.string,
            let roles = json["roles"]?.strings, let isActive = json["isActive"]?.bool,
            let isDemo = json["isDemo"]?.bool, let password = json["password"]?.string
        else { throw StoreError.malformed("an account", wanted: "all its fields") }
        self.init(
            user: user, organisation: organisation, name: name, credential: credential,
            roles: Set(roles.compactMap(Role.init(rawValue:))), isActive: isActive, isDemo: isDemo,
            password: try PasswordHash(text: password))
    }
}
