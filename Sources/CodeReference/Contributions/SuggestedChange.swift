/// What someone would like to see changed in the reference.
public enum SuggestedChange: Hashable, Sendable {
    /// Another value, or other dates, of a statement that is there.
    case statement(id: String, value: String, span: DateSpan)
    /// A statement that is missing.
    case newStatement(subject: String, property: String, value: String, span: DateSpan)
    /// Other words for a sentence of an article, by its place such as `purpose.1`.
    case sentence(article: String, place: String, text: String)

    /// The code or topic that it is about.
    public var subject: String {
        switch self {
        case .statement(let id, _, _): String(id.prefix { $0 != "." })
        case .newStatement(let subject, _, _, _): subject
        case .sentence(let article, _, _): article
        }
    }

    /// The words that would be shown.
    public var text: String {
        switch self {
        case .statement(_, let value, _), .newStatement(_, _, let value, _): value
        case .sentence(_, _, let text): text
        }
    }

    /// From when to when; nil for a sentence.
    public var span: DateSpan? {
        switch self {
        case .statement(_, _, let span), .newStatement(_, _, _, let span): span
        case .sentence: nil
        }
    }

    /// What it changes; nil for a statement that is not there yet.
    public var target: ChangeTarget? {
        switch self {
        case .statement(let id, _, _): .statement(id)
        case .newStatement: nil
        case .sentence(let article, let place, _): .sentence(article: article, place: place)
        }
    }
}

/// One thing in the reference that has versions of its own.
public enum ChangeTarget: Hashable, Sendable {
    /// By its id, such as `D0370.role`.
    case statement(String)
    case sentence(article: String, place: String)
    case conflict(String)
    /// A reviewed question and answer.
    case entry(String)

    /// The code or topic that it belongs to, where its name says so.
    public var subject: String? {
        switch self {
        case .statement(let id): String(id.prefix { $0 != "." })
        case .sentence(let article, _): article
        case .conflict, .entry: nil
        }
    }
}

/// The document that a contributor names for a change, as it was typed; an editor weighs it.
public struct OfferedSource: Hashable, Sendable {
    public var title: String
    public var publisher: String
    /// An address, a DOI, or a place in a regulation or book.
    public var locator: String

    public init(title: String, publisher: String = "", locator: String) {
        self.title = title
        self.publisher = publisher
        self.locator = locator
    }
}
