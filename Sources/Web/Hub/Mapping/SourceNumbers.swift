import CodeReference
import Essentials

/// The sources of one page, numbered best first.
struct SourceNumbers {
    private let reference: Reference
    private(set) var citations: [Citation]
    private let numbers: [String: Int]

    /// - Parameter statements: those whose sources the page shows.
    init(_ statements: some Sequence<Statement>, more: [String] = [], reference: Reference) {
        self.reference = reference
        var keys = Set(more)
        for statement in statements { keys.formUnion(statement.sources) }
        citations = keys.compactMap(reference.source).sorted {
            ($0.rank, $0.title, $0.key) < ($1.rank, $1.title, $1.key)
        }
        var numbers: [String: Int] = [:]
        for (index, citation) in citations.enumerated() { numbers[citation.key] = index + 1 }
        self.numbers = numbers
    }

    /// The numbers of some sources, each once, in order.
    func numbers(of keys: [String]) -> [Int] { Set(keys.compactMap { numbers[$0] }).sorted() }

    func numbers(of statements: [Statement]) -> [Int] { numbers(of: statements.flatMap(\.sources)) }

    /// Whether nothing that was read carries the statements.
    func isUnverified(_ statements: [Statement]) -> Bool {
        let citations = statements.flatMap(\.sources).compactMap(reference.source)
        return !citations.isEmpty && citations.allSatisfy { $0.standing == .unverified }
    }

    /// `Indian Health Service, November 2012`.
    func names(of keys: [String]) -> [String] {
        keys.compactMap(reference.source).map { citation in
            [citation.publisher.isEmpty ? citation.title : citation.publisher, citation.dated?.spoken]
                .compactMap(\.self).joined(separator: ", ")
        }
    }

    var list: SourceList {
        SourceList(items: citations.enumerated().map { Self.item($1, id: "s\($0 + 1)") })
    }

    static func item(_ citation: Citation, id: String, uses: [NavigationItem] = []) -> SourceList.Item {
        let address = HubWords.followed(citation.locator)
        var notes: [String] = []
        if let dated = citation.dated { notes.append("Dated \(dated.spoken).") }
        if let retrieved = citation.retrieved { notes.append("Retrieved \(retrieved.spoken).") }
        if address.isEmpty {
            notes.append(citation.locator.isEmpty ? Self.place(citation) : "\(citation.locator).")
        }
        if citation.standing == .secondary { notes.append("Read at second hand.") }
        return SourceList.Item(
            id: id, title: citation.title, address: address, publisher: citation.publisher,
            rank: HubWords.rank(citation.rank), isUnverified: citation.standing == .unverified,
            notes: notes.filter { !$0.isEmpty }, uses: uses)
    }

    private static func place(_ citation: Citation) -> String {
        citation.rank == .own ? "" : "No public address is recorded."
    }
}
