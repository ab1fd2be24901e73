public import Essentials

/// A change that an editor accepted since the data were shipped.
public enum Amendment: Hashable, Sendable {
    /// Replaces the statement of that id, or adds it.
    case statement(StatementAmendment)
    /// Puts another sentence in a place such as `purpose.1`; no marks, or `editorial`, make it editorial.
    case sentence(article: String, place: String, text: String, marks: [String])
    /// Decides a conflict; `holds: nil` opens it again.
    case conflict(id: String, holds: String?, reason: String, by: String, on: CalendarDate)
    case entry(PublishedEntry)
}

/// A statement as an editor accepted it, with its source.
public struct StatementAmendment: Hashable, Sendable {
    public let id: String
    public let subject: String
    public let property: String
    public let value: String
    public let span: DateSpan
    public let source: Citation
    public let status: Statement.Status

    public init(
        id: String, subject: String, property: String, value: String, span: DateSpan = DateSpan(), source: Citation,
        status: Statement.Status
    ) {
        self.id = id
        self.subject = subject
        self.property = property
        self.value = value
        self.span = span
        self.source = source
        self.status = status
    }
}

/// A question that was asked and answered, reviewed and published under a code.
public struct PublishedEntry: Hashable, Sendable {
    public let id: String
    public let code: String
    public let question: String
    public let answer: String
    /// The editor's name as it is shown.
    public let by: String
    public let on: CalendarDate

    public init(id: String, code: String, question: String, answer: String, by: String, on: CalendarDate) {
        self.id = id
        self.code = code
        self.question = question
        self.answer = answer
        self.by = by
        self.on = on
    }
}
