/// Which parts of a code a search looks at.
public struct TermFields: OptionSet, Hashable, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// What a code begins with.
    public static let code = TermFields(rawValue: 1)
    /// The words of its note or title, and words by which people look for it.
    public static let words = TermFields(rawValue: 2)
    public static let all: TermFields = [.code, .words]
}

/// What codes must be beside fitting a text.
public struct TermCondition: Hashable, Sendable {
    /// In force on the day, or not.
    public var isActive: Bool?
    /// A code that a claim may carry, or a header.
    public var isBillable: Bool?
    /// What the code begins with.
    public var prefix: String?

    public init(isActive: Bool? = nil, isBillable: Bool? = nil, prefix: String? = nil) {
        self.isActive = isActive
        self.isBillable = isBillable
        self.prefix = prefix
    }

    func allows(code: String, isActive: Bool, isBillable: Bool = true) -> Bool {
        (self.isActive ?? isActive) == isActive && (self.isBillable ?? isBillable) == isBillable
            && (prefix.map { code.hasPrefix($0) } ?? true)
    }
}
