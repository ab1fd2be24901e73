public import Essentials

/// A search over codes and topics that is made once and asked often.
///
///     let search = ReferenceSearch(try Reference.shipped())
///     let hits = search.find("parotid swelling", on: try CalendarDate("2026-03-10"))
///     hits.first?.target                  // .code(D0370 …)
///     hits.first?.matched.map(\.found)    // ["parotid", "swelling"]
///
/// It reads numbers as people type them (`370`, `d 0370`, `DO370`), words, their beginnings, words that mean the same,
/// and misspelt words. Single letters and words such as `the` say nothing. What fits in no such way is not found: an
/// answer that has nothing to do with the question is worse than none.
public struct ReferenceSearch: Sendable {
    /// What was found.
    public enum Target: Hashable, Sendable {
        case code(CodeEntry)
        /// The key of a topic's article.
        case topic(String)
    }

    /// One word or phrase of the question and what it met.
    public struct Matched: Hashable, Sendable {
        public enum Reason: String, Hashable, Sendable {
            /// The code's number, or one in another code set.
            case number
            /// A word of the note, of its family, of the words by which it is sought, or of a topic's title.
            case word
            /// The beginning of a word or a number.
            case beginning
            /// Words that mean the same or lead there.
            case synonym
            /// A word or number that was nearly met.
            case misspelling
            /// A word of the article or of a statement.
            case article
        }

        /// As it was asked.
        public let asked: String
        /// As it stands in the reference.
        public let found: String
        public let reason: Reason
    }

    public struct Hit: Hashable, Sendable {
        public let target: Target
        /// Our note of a code, or a topic's title.
        public let title: String
        /// Whether the code is in force on the day of the search; nil for topics and without a day.
        public let isInForce: Bool?
        /// Why it was found, in the order of the question.
        public let matched: [Matched]
        /// Words of the question that it does not hold; only where nothing holds them all.
        public let missed: [String]
    }

    /// At most so many bytes of a question are read, and so many words.
    public static let mostBytes = 200
    static let mostWords = 16

    private let indexes: [CodeSystem: SearchIndex]
    private let ignored: Set<String>

    public init(_ reference: Reference) {
        var indexes: [CodeSystem: SearchIndex] = [:]
        for system in CodeSystem.allCases { indexes[system] = SearchIndexBuilder.index(reference, system) }
        self.indexes = indexes
        ignored = reference.searchTerms.ignored
    }

    /// What fits, the best first; codes not in force on the day come last and are marked.
    ///
    /// - Parameters:
    ///   - text: a number or words; at most ``mostBytes`` are read.
    ///   - system: topics are found beside the dental codes only.
    ///   - limit: the most hits.
    public func find(
        _ text: String, in system: CodeSystem = .cdt, on date: CalendarDate? = nil, limit: Int = 20
    ) -> [Hit] {
        guard let index = indexes[system], limit > 0 else { return [] }
        let read = String(decoding: text.utf8.prefix(Self.mostBytes), as: UTF8.self)
        let words = SearchNumbers.joined(SearchText.pieces(read, limit: Self.mostWords))
        let question = SearchQuestion(words, ignoring: ignored, index)
        return question.ranked(on: date).prefix(limit).map { question.hit($0, on: date) }
    }
}
