/// Where a statement comes from, and how far it may be trusted.
///
/// Rules, templates, plans and articles all cite with this one shape.
public struct Citation: Hashable, Sendable {
    /// How far the source carries the statement.
    public enum Standing: String, Hashable, Sendable, CaseIterable {
        /// The source itself was read and says so.
        case read
        /// A secondary or commercial source says so.
        case secondary
        /// No source that was read carries it; shown as unverified.
        case unverified
        /// This project's own choice, which no source demands.
        case editorial
    }

    /// The short key by which rules name it.
    public let key: String
    public let title: String
    public let publisher: String
    /// An address, a DOI or a place in a regulation; empty when none is public.
    public let locator: String
    public let standing: Standing
    public let retrieved: CalendarDate?

    public init(
        key: String, title: String, publisher: String = "", locator: String = "", standing: Standing,
        retrieved: CalendarDate? = nil
    ) {
        self.key = key
        self.title = title
        self.publisher = publisher
        self.locator = locator
        self.standing = standing
        self.retrieved = retrieved
    }
}
