public import Essentials

/// A text in sections, every sentence of which is closed by the marks that carry it.
///
///     ---
///     key: D0370
///     title: Ultrasound of the face or jaws
///     reviewed: 2026-11-23
///     ---
///     ## What it is for {#purpose}
///     One sentence. [^D0370.covers] Another that two marks carry. [^D0370.covers][^D0370.role]
///     - A list item is a sentence of its own. [^editorial]
///     ## Questions {#questions}
///     ? May one bill it twice?
///     ! No. [^D0370.once]
///
/// Markdown with footnote marks, of which nothing but the above is allowed; `**strong**` is the only inline mark.
public struct MarkedDocument: Sendable {
    public struct Sentence: Hashable, Sendable {
        public let text: String
        /// What stands in `[^…]`; at least one.
        public let marks: [String]
        public let line: Int
    }

    public enum Block: Hashable, Sendable {
        case paragraph([Sentence])
        case list([Sentence])
        case question(String, line: Int, answer: [Sentence])
    }

    public struct Section: Hashable, Sendable {
        public let key: String
        public let title: String
        public let line: Int
        public internal(set) var blocks: [Block] = []
    }

    public struct HeadField: Hashable, Sendable {
        public let key: String
        public let value: String
        public let line: Int
    }

    public let head: [HeadField]
    public let sections: [Section]

    /// The sections of a code's article, in their order; an article on a topic has what sections it likes.
    public static let codeSections = [
        "purpose", "includes", "when", "when-not", "documentation", "related", "questions",
    ]

    /// - Throws: ``SourceError`` with every fault in the form, each with its line.
    public init(parsing bytes: some Collection<UInt8>, file: String) throws {
        let report = SourceReport()
        var reader = MarkedReader(file: file, report: report)
        reader.read(bytes)
        head = reader.head
        sections = reader.sections
        try report.check()
    }

    /// The document as data files are compiled to: groups carry their `$line`.
    public var json: JSONValue {
        var top = JSONObject()
        top["$line"] = Self.line(head.first { $0.key == "key" }?.line ?? 1)
        for field in head { top[field.key] = .string(field.value) }
        top["sections"] = .array(
            sections.map { section in
                [
                    "$line": Self.line(section.line), "key": .string(section.key), "title": .string(section.title),
                    "blocks": .array(section.blocks.map(Self.json)),
                ]
            })
        return .object(top)
    }

    private static func line(_ line: Int) -> JSONValue { .number(JSONNumber(line)) }

    private static func json(_ block: Block) -> JSONValue {
        func list(_ sentences: [Sentence]) -> JSONValue {
            .array(
                sentences.map { sentence in
                    [
                        "$line": line(sentence.line), "text": .string(sentence.text),
                        "marks": .array(sentence.marks.map { .string($0) }),
                    ]
                })
        }
        return switch block {
        case .paragraph(let sentences): ["paragraph": list(sentences)]
        case .list(let sentences): ["list": list(sentences)]
        case .question(let question, let at, let answer):
            ["$line": line(at), "question": .string(question), "answer": list(answer)]
        }
    }
}
