extension Realm {
    /// The roles that an account of the store may have.
    public var roles: Set<Role> {
        switch self {
        case .practice: Set(Role.allCases)
        case .hub: [.editor, .administrator]
        }
    }

    func check(_ roles: Set<Role>) throws {
        guard roles.isSubset(of: self.roles) else {
            let names = self.roles.map(\.rawValue).sorted().joined(separator: ", ")
            throw StoreError.malformed("the account's roles", wanted: "some of \(names), in this store")
        }
    }
}
