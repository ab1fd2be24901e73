/// The account of whoever sets a practice up, as it was typed.
public struct FirstAdministrator: Hashable, Sendable {
    public var user: String
    public var name: String
    public var credential: String
    /// What else they are to the practice.
    public var roles: Set<Role>
    public var password: String
    /// The password once more.
    public var again: String

    public init(
        user: String, name: String, credential: String = "", roles: Set<Role> = [], password: String, again: String
    ) {
        self.user = user
        self.name = name
        self.credential = credential
        self.roles = roles
        self.password = password
        self.again = again
    }

    /// - Throws: ``FieldFaults`` by the fields `user`, `name`, `credential`, `password` and `again`.
    func check(_ rules: PasswordRules) throws {
        var fields = TypedFields(["name": name, "credential": credential])
        _ = fields.words("name", upTo: 100)
        _ = fields.words("credential", upTo: 40, mayBeEmpty: true)
        if !Account.isValid(user) || ["console", "unknown"].contains(user) {
            fields.fault(
                "user", found: user.isEmpty ? "nothing" : "another form",
                wanted: "2 to 64 of a to z, digits, points, hyphens and underscores")
        }
        do {
            try rules.check(password, user: user)
        } catch let refused as PasswordRefused {
            fields.fault("password", found: password.isEmpty ? "nothing" : "another password", wanted: refused.wanted)
        }
        if again != password { fields.fault("again", found: "another password", wanted: "the same one once more") }
        try fields.check()
    }
}
