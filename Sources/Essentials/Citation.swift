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

    /// What kind of document the source is; of two that disagree, the better kind is weighed first.
    public enum Rank: String, Hashable, Sendable, CaseIterable, Comparable {
        /// Law and its regulations, such as 45 CFR 162.1000.
        case regulation
        /// A published standard, such as HL7's, X12's or DICOM's.
        case standard
        /// A public authority that is no law-giver, such as CMS or the Indian Health Service.
        case agency
        /// A body of the profession, such as the AIUM.
        case society
        case payer
        /// A vendor's or publisher's page.
        case commercial
        /// This project itself.
        case own

        /// The better rank is the lesser.
        public static func < (left: Rank, right: Rank) -> Bool { left.order < right.order }

        private var order: Int {
            switch self {
            case .regulation: 0
            case .standard: 1
            case .agency: 2
            case .society: 3
            case .payer: 4
            case .commercial: 5
            case .own: 6
            }
        }
    }

    /// The short key by which rules name it.
    public let key: String
    public let title: String
    public let publisher: String
    /// An address, a DOI or a place in a regulation; empty when none is public.
    public let locator: String
    public let standing: Standing
    public let rank: Rank
    /// The document's own date.
    public let dated: CalendarDate?
    /// The day on which it was read.
    public let retrieved: CalendarDate?

    public init(
        key: String, title: String, publisher: String = "", locator: String = "", standing: Standing,
        rank: Rank = .commercial, dated: CalendarDate? = nil, retrieved: CalendarDate? = nil
    ) {
        self.key = key
        self.title = title
        self.publisher = publisher
        self.locator = locator
        self.standing = standing
        self.rank = rank
        self.dated = dated
        self.retrieved = retrieved
    }

    /// The same source under another key.
    public func keyed(_ key: String) -> Citation {
        Citation(
            key: key, title: title, publisher: publisher, locator: locator, standing: standing, rank: rank,
            dated: dated, retrieved: retrieved)
    }
}
