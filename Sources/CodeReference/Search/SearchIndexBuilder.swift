import Essentials

/// Makes the index of one code system; topics stand in that of the dental codes.
struct SearchIndexBuilder {
    private typealias Weight = SearchIndex.Weight
    private typealias Posting = SearchIndex.Posting

    private var documents: [SearchIndex.Document] = []
    private var numbers = SearchNumbers()
    private var words: [String: [Int: SearchIndex.Posting]] = [:]
    private var phrases: [String: [Int: SearchIndex.Posting]] = [:]
    /// Words of notes, lists, titles and synonyms: what a misspelt word may mean.
    private var forgiving: Set<String> = []
    /// By document: the stems of its own words, and of up to ``longestPhrase`` that follow one another.
    private var ownPhrases: [Set<String>] = []
    static let longestPhrase = 6

    private init() {}

    /// The index of a system's codes.
    static func index(_ reference: Reference, _ system: CodeSystem) -> SearchIndex {
        var builder = SearchIndexBuilder()
        for entry in reference.book.codes(of: system) { builder.add(entry, reference) }
        if system == .cdt { for topic in reference.topics { builder.add(topic, reference) } }
        for group in reference.searchTerms.groups { builder.add(group, isDental: system == .cdt) }
        return builder.finish()
    }

    private mutating func add(_ entry: CodeEntry, _ reference: Reference) {
        let document = begin(.code(entry), entry.note)
        numbers.add(entry.code, document)
        own(entry.note, document, Weight.note)
        for word in entry.words { own(word, document, Weight.word) }
        own(reference.book.families[entry.family] ?? "", document, Weight.family)
        for cross in reference.book.crossCodes(of: entry.code) {
            add(cross.number, document, Weight.word, .number, shown: "\(cross.system.rawValue) \(cross.number)")
        }
        for statement in reference.statements(of: entry.code) { body(statement.value, document) }
        if let article = reference.article(entry.code) { body(article, document) }
    }

    private mutating func add(_ topic: Article, _ reference: Reference) {
        let document = begin(.topic(topic.key), topic.title)
        own(topic.title, document, Weight.word)
        for section in topic.sections { own(section.title, document, Weight.family) }
        for statement in reference.statements(of: topic.key) { body(statement.value, document) }
        body(topic, document)
    }

    private mutating func begin(_ target: ReferenceSearch.Target, _ title: String) -> Int {
        documents.append(SearchIndex.Document(target: target, title: title))
        ownPhrases.append([])
        return documents.count - 1
    }

    /// Words that the document is about.
    private mutating func own(_ text: String, _ document: Int, _ weight: Int) {
        var last: [String] = []
        for piece in SearchText.pieces(text) {
            let stem = SearchText.stem(piece.word)
            last = last.suffix(Self.longestPhrase - 1).map { "\($0) \(stem)" } + [stem]
            ownPhrases[document].formUnion(last)
            forgiving.insert(stem)
            add(stem, document, weight, .word, shown: piece.written)
        }
    }

    private mutating func body(_ article: Article, _ document: Int) {
        for section in article.sections {
            for block in section.blocks {
                if case .question(let question, _) = block { body(question, document) }
                for sentence in block.sentences { body(sentence.plain, document) }
            }
        }
    }

    /// Words that occur in what is said of it.
    private mutating func body(_ text: String, _ document: Int) {
        for piece in SearchText.pieces(text) {
            add(SearchText.stem(piece.word), document, Weight.article, .article, shown: piece.written)
        }
    }

    private mutating func add(
        _ word: String, _ document: Int, _ weight: Int, _ reason: ReferenceSearch.Matched.Reason, shown: String
    ) {
        if let old = words[word]?[document], old.weight >= weight { return }
        words[word, default: [:]][document] = Posting(
            document: document, weight: weight, reason: reason, shown: shown)
    }

    /// Gives a group's phrases to the documents that hold one of them, and to those to which it leads.
    private mutating func add(_ group: SearchTerms.Group, isDental: Bool) {
        let stems = group.words.map { SearchText.words($0).map(SearchText.stem) }
        var ranks: [Int: Int] = [:]
        let names = stems.map { $0.joined(separator: " ") }
        for (document, own) in ownPhrases.enumerated() where names.contains(where: own.contains) {
            ranks[document] = 10
        }
        if isDental {
            for (document, item) in documents.enumerated() {
                switch item.target {
                case .code(let entry):
                    if let rank = group.codes.firstIndex(of: entry.code) { ranks[document] = min(rank, 9) }
                case .topic(let key): if group.topics.contains(key) { ranks[document] = 9 }
                }
            }
        }
        for (phrase, (stems, name)) in zip(group.words, zip(stems, names)) {
            for (document, rank) in ranks {
                let whole = Posting(
                    document: document, weight: max(Weight.phrase - 40 * rank, Weight.ownPhrase), reason: .synonym,
                    shown: phrase)
                if (phrases[name]?[document]?.weight ?? 0) < whole.weight {
                    phrases[name, default: [:]][document] = whole
                }
                let weight = (stems.count == 1 ? Weight.synonym : Weight.phrasePart) - rank
                for stem in stems where stems.count == 1 || !Self.isSmall(stem) {
                    add(stem, document, weight, .synonym, shown: phrase)
                    forgiving.insert(stem)
                }
            }
        }
    }

    /// Whether a word of a phrase says too little to stand alone.
    private static func isSmall(_ stem: String) -> Bool { stem.utf8.count < 3 }

    private func finish() -> SearchIndex {
        var numbers = numbers
        numbers.sort()
        let vocabulary = SearchVocabulary(words.keys, forgiving: forgiving)
        func sorted(_ found: [Int: Posting]?) -> [Posting] {
            (found ?? [:]).values.sorted { $0.document < $1.document }
        }
        return SearchIndex(
            documents: documents, numbers: numbers, vocabulary: vocabulary,
            postings: vocabulary.words.map { sorted(words[$0]) }, phrases: phrases.mapValues { sorted($0) },
            longestPhrase: phrases.keys.map { $0.split(separator: " ").count }.max() ?? 0)
    }
}
