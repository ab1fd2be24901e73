public import CodeReference
public import Essentials

/// One accepted change of the reference: what, by whom, when and why; public.
public struct ReferenceChange: Hashable, Sendable {
    /// How it came about.
    public enum Act: String, Hashable, Sendable, CaseIterable {
        /// A contribution, as it was sent.
        case accepted
        /// A contribution, with words of the editor's own.
        case edited
        /// An earlier version was put back.
        case undone
        /// An editor decided a conflict, or opened it again.
        case decided
        /// An answer became an entry.
        case published
    }

    /// What stands, or stood, in a place.
    public struct Content: Hashable, Sendable {
        /// A value, a sentence, question and answer, or the statement that holds.
        public let text: String
        public let span: DateSpan?
        public let source: Citation?
        /// The statements behind a sentence.
        public let marks: [String]
    }

    public let target: ChangeTarget
    /// The code or topic that it belongs to.
    public let subject: String
    /// The version of the target that it made, from 1; what was shipped is version 0.
    public let version: Int
    public let act: Act
    public let at: Timestamp
    /// The editor's name as it is shown.
    public let editor: String
    /// The contributor's name as it is shown; empty where none was given.
    public let contributor: String
    public let reason: String
    /// Nil where there was nothing, or where its text was destroyed.
    public let before: Content?
    /// Nil where nothing is left, or where its text was destroyed.
    public let after: Content?
    /// The version that was put back, for ``Act/undone``.
    public let restored: Int?
    /// The contribution or question that it came from.
    let origin: String?

    /// Unique and lasting, such as `statement/D0370.role/3`; for feeds.
    public var id: String { "\(target.kind)/\(target.documentID)/\(version)" }
}

extension ChangeTarget {
    /// The kind of its documents in the hub's store.
    var kind: String {
        switch self {
        case .statement: "statement"
        case .sentence: "sentence"
        case .conflict: "conflict"
        case .entry: "entry"
        }
    }

    var documentID: String {
        switch self {
        case .statement(let id), .conflict(let id), .entry(let id): id
        case .sentence(let article, let place): "\(article) \(place)"
        }
    }

    init?(kind: String, documentID id: String) {
        switch kind {
        case "statement": self = .statement(id)
        case "conflict": self = .conflict(id)
        case "entry": self = .entry(id)
        case "sentence":
            let parts = id.split(separator: " ")
            guard parts.count == 2 else { return nil }
            self = .sentence(article: String(parts[0]), place: String(parts[1]))
        default: return nil
        }
    }

    static let kinds = ["statement", "sentence", "conflict", "entry"]
}
