public import Essentials

/// A text of ours on a code or a topic, every sentence of which names the statements that carry it.
public struct Article: Hashable, Sendable {
    public struct Section: Hashable, Sendable {
        /// Such as `purpose`; its place on the page and in addresses.
        public let key: String
        public let title: String
        public internal(set) var blocks: [Block]

        /// All its sentences in order.
        public var sentences: [Sentence] { blocks.flatMap(\.sentences) }
    }

    public enum Block: Hashable, Sendable {
        case paragraph([Sentence])
        /// Each item is one sentence.
        case list([Sentence])
        /// The question is no statement and has no marks.
        case question(String, answer: [Sentence])

        public var sentences: [Sentence] {
            switch self {
            case .paragraph(let sentences), .list(let sentences), .question(_, let sentences): sentences
            }
        }
    }

    /// A sentence with the statements that carry it.
    public struct Sentence: Hashable, Sendable {
        /// Section, dot, count from 1: `purpose.1`.
        public let place: String
        /// With `**strong**` and bare codes as written; ``runs`` takes them apart.
        public let text: String
        /// Ids of statements; empty when the sentence is ours and states no fact about the code.
        public let marks: [String]

        public var isEditorial: Bool { marks.isEmpty }
    }

    /// A CDT code or a topic's slug.
    public let key: String
    public let title: String
    /// When it was last read through as a whole.
    public let reviewed: CalendarDate?
    public internal(set) var sections: [Section]

    /// The sections that a code's article may have, in their order.
    public static let sectionKeys = [
        "purpose", "includes", "when", "when-not", "documentation", "related", "questions",
    ]

    /// The first sentence, plain.
    public var summary: String { sentences.first?.plain ?? title }

    /// All sentences in order.
    public var sentences: [Sentence] { sections.flatMap(\.sentences) }

    public func section(_ key: String) -> Section? { sections.first { $0.key == key } }
}
