public import Essentials

/// A search over codes and topics that is made once and asked often.
///
///     let search = ReferenceSearch(try Reference.shipped())
///     search.find("parotid swelling", on: try CalendarDate("2026-03-10")).first?.matched
public struct ReferenceSearch: Sendable {
    /// What was found.
    public enum Target: Hashable, Sendable {
        case code(CodeEntry)
        /// The key of a topic's article.
        case topic(String)
    }

    /// One word of the question and what it met.
    public struct Matched: Hashable, Sendable {
        public enum Reason: String, Hashable, Sendable {
            case number, word, beginning, synonym, misspelling, article
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
        /// Why it was found, one for each word that was asked.
        public let matched: [Matched]
    }

    private let reference: Reference

    public init(_ reference: Reference) { self.reference = reference }

    /// What fits, the best first; codes not in force on the day come last and are marked.
    ///
    /// - Parameter text: at most 200 bytes of it are read.
    public func find(
        _ text: String, in system: CodeSystem = .cdt, on date: CalendarDate? = nil, limit: Int = 20
    ) -> [Hit] {
        reference.book.search(text, in: system, on: date, limit: limit).map {
            Hit(target: .code($0.entry), title: $0.entry.note, isInForce: $0.isInForce, matched: [])
        }
    }
}
