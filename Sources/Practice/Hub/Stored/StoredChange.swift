import CodeReference
import Essentials

/// A change as it lies in the store: the amendment that holds from then on, and how it came about.
struct StoredChange: Hashable, Sendable {
    /// Nil when nothing is laid over what was shipped any more.
    var amendment: Amendment?
    var act: ReferenceChange.Act
    /// The code or topic.
    var subject: String
    /// The editor's name as it is shown.
    var editor: String
    var contributor: String
    var reason: String
    /// The contribution or question that it came from; nil for a decision.
    var origin: String?
    /// The version that was put back.
    var restored: Int?
    /// The statements between which a conflict was decided; nil for all else.
    var sides: [String]?
    /// Statements of the same property that hold beside this one, as the editor said.
    var besides: [String]?

    var content: ReferenceChange.Content? { amendment.map(StoredChange.content) }

    static func content(_ amendment: Amendment) -> ReferenceChange.Content {
        switch amendment {
        case .statement(let statement):
            .init(text: statement.value, span: statement.span, source: statement.source, marks: [])
        case .sentence(_, _, let text, let marks): .init(text: text, span: nil, source: nil, marks: marks)
        case .conflict(_, let holds, _, _, _): .init(text: holds ?? "", span: nil, source: nil, marks: [])
        case .entry(let entry):
            .init(text: "\(entry.question)\n\(entry.answer)", span: nil, source: nil, marks: [])
        }
    }

    /// What a reference holds in a place; nil when nothing.
    static func content(of target: ChangeTarget, in reference: Reference) -> ReferenceChange.Content? {
        switch target {
        case .statement(let id):
            reference.statement(id).map {
                .init(
                    text: $0.value, span: $0.span, source: $0.sources.first.flatMap(reference.source), marks: [])
            }
        case .sentence(let article, let place):
            reference.article(article)?.sentences.first { $0.place == place }.map {
                .init(text: $0.text, span: nil, source: nil, marks: $0.marks)
            }
        case .conflict(let id):
            reference.conflict(id).map { .init(text: $0.holds ?? "", span: nil, source: nil, marks: []) }
        case .entry(let id):
            reference.answered.first { $0.id == id }.map {
                .init(text: "\($0.question)\n\($0.answer)", span: nil, source: nil, marks: [])
            }
        }
    }
}

extension StoredChange {
    var json: JSONValue {
        .members([
            "amendment": amendment?.json, "act": .string(act.rawValue), "subject": .string(subject),
            "editor": .string(editor), "contributor": .string(contributor), "reason": .string(reason),
            "origin": origin.map { .string($0) }, "restored": restored.map { .number(JSONNumber($0)) },
            "sides": sides.map { .strings($0) }, "besides": besides.map { .strings($0) },
        ])
    }

    init(json: JSONValue) throws {
        guard let act = json["act"]?.string.flatMap(ReferenceChange.Act.init(rawValue:)),
            let subject = json["subject"]?.string, let editor = json["editor"]?.string,
            let contributor = json["contributor"]?.string, let reason = json["reason"]?.string
        else { throw HubError.malformed("a stored change", wanted: "all its fields") }
        self.init(
            amendment: try json["amendment"].map { try Amendment(json: $0) }, act: act, subject: subject,
            editor: editor, contributor: contributor, reason: reason, origin: json["origin"]?.string,
            restored: json["restored"]?.int, sides: json["sides"]?.strings,
            besides: json["besides"]?.strings)
    }
}
