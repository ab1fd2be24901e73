/// A code of any set, as terminology interfaces and the command line show it.
public struct Term: Hashable, Sendable {
    public enum State: String, Hashable, Sendable {
        /// In force on the day.
        case active
        /// Known, not in force on the day.
        case inactive
        /// Known, but the release of the day is not at hand and does not follow from its neighbours.
        case uncertain
    }

    public struct Property: Hashable, Sendable {
        /// Such as `parent`, `billable`, `excludes1`.
        public let name: String
        public let value: String
    }

    public let system: CodeSystem
    public let code: String
    /// Our own note; of ICD-10-CM the public title.
    public let display: String
    public let state: State
    /// A heading, which no claim may carry.
    public let isHeader: Bool
    /// The edition or release that speaks: `2026`, `2026-04`; nil for sets without editions.
    public let version: String?
    /// What must be known of the answer, such as that a newer release is not at hand; nil when nothing.
    public let caution: String?
    /// Other words for it.
    public let designations: [String]
    public let properties: [Property]
}

/// What there is to say of a code that was asked for.
public enum TermAnswer: Hashable, Sendable {
    case found(Term)
    /// Not among the codes that are carried here, which says nothing of whether it exists.
    case notCarried(String)
    /// The list of the day is whole and does not have it.
    case unknown(String)
    /// The list is not loaded, or has no release for the day.
    case notLoaded(String)
    /// Not of the shape of such codes.
    case malformed(String)

    /// Why there is no term, in words; nil when there is one.
    public var reason: String? {
        switch self {
        case .found: nil
        case .notCarried(let text), .unknown(let text), .notLoaded(let text), .malformed(let text): text
        }
    }
}

/// One page of the codes of a set.
public struct TermPage: Hashable, Sendable {
    /// How many there are on all pages.
    public let total: Int
    public let terms: [Term]
    public let version: String?
    public let caution: String?
}
