import CodeReference
import Essentials

/// What a form of suggesting is about: a statement, a sentence of an article, or something that is missing.
struct SuggestedPlace: Hashable, Sendable {
    /// A code or a topic's slug.
    let subject: String
    /// Nil where something new is suggested.
    let target: ChangeTarget?
    /// What stands there now; empty where nothing does.
    let stands: String
    let span: DateSpan

    /// The place that an address names, with what stands there.
    ///
    /// - Throws: ``Refusal/notFound`` where there is no such code, topic, statement or sentence.
    init(subject: String, query: [String: String], in reference: Reference) throws {
        guard PublicPlace.isKnown(subject, in: reference) else { throw Refusal.notFound }
        self.subject = subject
        if let id = query["statement"] {
            guard let statement = reference.statement(id), statement.subject == subject else { throw Refusal.notFound }
            target = .statement(id)
            stands = statement.value
            span = statement.span
        } else if let place = query["sentence"] {
            guard let sentence = reference.article(subject)?.sentences.first(where: { $0.place == place }) else {
                throw Refusal.notFound
            }
            target = .sentence(article: subject, place: place)
            stands = sentence.text
            span = DateSpan()
        } else {
            target = nil
            stands = ""
            span = DateSpan()
        }
    }

    /// What stands on a subject and can be changed: the sentences of a section, the sides of a conflict, or all statements.
    static func choices(
        _ subject: String, _ query: [String: String], in reference: Reference
    ) -> [NavigationItem] {
        let base = "\(PublicPlace.forms(of: subject))/suggest"
        func item(_ statement: Statement) -> NavigationItem {
            NavigationItem(
                text: "\(Words.sentence(Words.plain(statement.property))): \(statement.value)",
                address:
                    "\(PublicPlace.forms(of: statement.subject))/suggest?statement=\(PercentCoding.encode(statement.id))"
            )
        }
        if let section = query["section"].flatMap({ reference.article(subject)?.section($0) }) {
            return section.sentences.map {
                NavigationItem(text: $0.plain, address: "\(base)?sentence=\(PercentCoding.encode($0.place))")
            }
        }
        if let conflict = query["conflict"].flatMap(reference.conflict) {
            return conflict.sides.compactMap { reference.statement($0.statement) }.map(item)
        }
        return reference.statements(of: subject).map(item)
    }

    func change(property: String, text: String, span: DateSpan) -> SuggestedChange {
        switch target {
        case .statement(let id): .statement(id: id, value: text, span: span)
        case .sentence(let article, let place): .sentence(article: article, place: place, text: text)
        case .conflict, .entry, nil: .newStatement(subject: subject, property: property, value: text, span: span)
        }
    }

    /// Where its form stands and is sent.
    var address: String {
        let base = "\(PublicPlace.forms(of: subject))/suggest"
        return switch target {
        case .statement(let id): "\(base)?statement=\(PercentCoding.encode(id))"
        case .sentence(_, let place): "\(base)?sentence=\(PercentCoding.encode(place))"
        case .conflict, .entry, nil: base
        }
    }
}

/// Where a code or a topic has its page.
enum PublicPlace {
    static func address(of subject: String) -> String {
        if subject.hasPrefix("cdt-"), let year = Int(subject.dropFirst(4)) { return "/releases/\(year)" }
        return forms(of: subject)
    }

    /// Before `/suggest` and `/ask`.
    static func forms(of subject: String) -> String {
        let isCode = CodeSystem.cdt.hasShape(subject)
        return "\(isCode ? "/codes/" : "/topics/")\(PercentCoding.encode(subject))"
    }

    /// Where a statement stands among all that is said of its subject; nil where that has no page.
    static func address(of statement: Statement, in reference: Reference) -> String? {
        let hasPage = reference.book.entry(statement.subject) != nil || reference.article(statement.subject) != nil
        return hasPage ? "\(address(of: statement.subject))#\(statement.id)" : nil
    }

    /// Whether there is something on a code or a topic.
    static func isKnown(_ subject: String, in reference: Reference) -> Bool {
        reference.book.entry(subject) != nil || reference.article(subject) != nil
            || !reference.statements(of: subject).isEmpty
    }

    /// `D0370`, or the title of a topic.
    static func title(of subject: String, in reference: Reference) -> String {
        CodeSystem.cdt.hasShape(subject) ? subject : reference.article(subject)?.title ?? Words.sentence(subject)
    }

    static func link(_ subject: String, in reference: Reference) -> NavigationItem {
        let hasPage =
            reference.book.entry(subject) != nil || reference.article(subject) != nil
            || reference.editions.contains { $0.subject == subject }
        return NavigationItem(
            text: title(of: subject, in: reference), address: hasPage ? address(of: subject) : "/topics")
    }
}
