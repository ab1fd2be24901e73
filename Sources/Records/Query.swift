/// Which current documents of one organisation and kind are wanted, in which order.
///
///     Query(organisation: "riverside", kind: "case", where: [.init("state", .equals, .text("billed"))],
///         order: .init("service", isDescending: true), limit: 50)
public struct Query: Hashable, Sendable {
    /// A comparison with a declared field; it holds when any value of the field fulfils it.
    public struct Condition: Hashable, Sendable {
        public enum Comparison: Hashable, Sendable {
            case equals, atLeast, atMost
            /// Text that starts so.
            case startsWith
        }

        public let field: String
        public let comparison: Comparison
        public let value: IndexValue

        public init(_ field: String, _ comparison: Comparison, _ value: IndexValue) {
            self.field = field
            self.comparison = comparison
            self.value = value
        }
    }

    /// By the first value of a declared field; documents without one come last.
    public struct Order: Hashable, Sendable {
        public let field: String
        public let isDescending: Bool

        public init(_ field: String, isDescending: Bool = false) {
            self.field = field
            self.isDescending = isDescending
        }
    }

    public var organisation: String
    public var kind: String
    public var conditions: [Condition]
    /// Words that must all be there, each as the start of a word; nil for no full-text search.
    public var words: String?
    /// Nil for the order of first writing, or of rank where ``words`` are given.
    public var order: Order?
    /// At most 1000.
    public var limit: Int
    public var offset: Int

    public static let limitOfLimit = 1000

    public init(
        organisation: String, kind: String, where conditions: [Condition] = [], words: String? = nil,
        order: Order? = nil, limit: Int = 100, offset: Int = 0
    ) {
        self.organisation = organisation
        self.kind = kind
        self.conditions = conditions
        self.words = words
        self.order = order
        self.limit = limit
        self.offset = offset
    }

    /// The text as an FTS5 query: each run of letters and digits quoted, as a prefix; nil when it holds none.
    static func match(_ text: String) -> String? {
        let words = text.unicodeScalars.split { !$0.properties.isAlphabetic && !("0"..."9").contains($0) }
        guard !words.isEmpty else { return nil }
        return words.prefix(16).map { "\"\(String(String.UnicodeScalarView($0)).prefix(64))\"*" }
            .joined(separator: " ")
    }
}
