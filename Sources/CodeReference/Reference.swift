public import Essentials

/// All that the hub knows: codes, statements with their sources, conflicts, editions, articles, answered questions.
///
///     let shipped = try Reference.shipped()
///     let now = shipped.applying(accepted)          // what editors accepted since
///     now.statements(of: "D0386")                   // those that lost a conflict too
///     now.article("D0370")?.section("related")
public struct Reference: Sendable {
    /// Codes with their dates and notes, as shipped; amendments change statements, not the book.
    public let book: CodeBook
    public internal(set) var editions: [Edition] = []
    public internal(set) var conflicts: [Conflict] = []
    /// Reviewed questions with their answers, the oldest first.
    public internal(set) var answered: [PublishedEntry] = []
    public internal(set) var imported: [ImportedRelease] = []
    /// Amendments that name a place, statement or conflict which is not there.
    public internal(set) var unapplied: [Amendment] = []
    /// Words by which people look for codes and topics.
    var searchTerms = SearchTerms()
    var articlesByKey: [String: Article] = [:]
    var citations: [String: Citation]
    var statementsByID: [String: Statement] = [:]
    /// Ids in the order of the data, by subject.
    var idsBySubject: [String: [String]] = [:]
    /// How many of those were shipped; the others follow sorted by id.
    var shippedCounts: [String: Int] = [:]

    init(book: CodeBook) {
        self.book = book
        citations = book.citations
        for entry in book.codes() { for statement in entry.statements { add(statement) } }
    }

    /// The article of a code (`D0370`) or a topic (`cdt`).
    public func article(_ key: String) -> Article? { articlesByKey[key] }

    /// Articles that are not on a code, by title.
    public var topics: [Article] {
        articles.filter { !CodeSystem.cdt.hasShape($0.key) }.sorted { ($0.title, $0.key) < ($1.title, $1.key) }
    }

    /// All articles, sorted by key.
    public var articles: [Article] { articlesByKey.values.sorted { $0.key < $1.key } }

    public func statement(_ id: String) -> Statement? { statementsByID[id] }

    /// Everything that is said of a code or a topic, losing statements too, in the order of the data.
    public func statements(of subject: String) -> [Statement] {
        (idsBySubject[subject] ?? []).compactMap { statementsByID[$0] }
    }

    /// All statements, sorted by id.
    public var statements: [Statement] { statementsByID.values.sorted { $0.id < $1.id } }

    /// A source by the key that statements carry, such as `cdt-pack/ihs24`.
    public func source(_ key: String) -> Citation? { citations[key] }

    /// All sources, the best rank first, then by title.
    public var sources: [Citation] {
        citations.values.sorted { ($0.rank, $0.title, $0.key) < ($1.rank, $1.title, $1.key) }
    }

    /// The conflicts in which a statement takes a side.
    public func conflicts(with statement: String) -> [Conflict] {
        conflicts.filter { $0.sides.contains { $0.statement == statement } }
    }

    public func conflict(_ id: String) -> Conflict? { conflicts.first { $0.id == id } }

    /// The same reference with releases that a licensee read in.
    public func importing(_ releases: [ImportedRelease]) -> Reference {
        var reference = self
        reference.imported = releases
        return reference
    }

    /// Adds a statement, or puts it in the place of the one with its id.
    mutating func add(_ statement: Statement) {
        let old = statementsByID.updateValue(statement, forKey: statement.id)
        if old != nil { return }
        let ids = idsBySubject[statement.subject] ?? []
        let added = ids.dropFirst(shippedCounts[statement.subject] ?? (shippedCounts.isEmpty ? ids.count : 0))
        let place = added.firstIndex { $0 > statement.id } ?? ids.endIndex
        idsBySubject[statement.subject, default: []].insert(statement.id, at: place)
    }
}
