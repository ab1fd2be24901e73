/// What a form for suggesting a change carries.
public struct ContributionDraft: Hashable, Sendable {
    public var change: SuggestedChange
    public var source: OfferedSource
    /// Why; may be empty.
    public var comment: String
    /// Shown once it is accepted; may be empty.
    public var name: String
    /// The sender saw the warning of patients' data and says that it is none.
    public var isConfirmedFree: Bool

    public init(
        change: SuggestedChange, source: OfferedSource, comment: String = "", name: String = "",
        isConfirmedFree: Bool = false
    ) {
        self.change = change
        self.source = source
        self.comment = comment
        self.name = name
        self.isConfirmedFree = isConfirmedFree
    }

    /// Holds every field against its limits; gives the draft with each field trimmed.
    ///
    /// - Throws: ``SubmissionRefused`` naming the field and what is wanted.
    public func checked() throws -> ContributionDraft {
        var draft = self
        let text = try SubmissionField.text.clean(change.text)
        switch change {
        case .statement(let id, _, let span):
            draft.change = .statement(id: id, value: text, span: try SubmissionField.checked(span))
        case .newStatement(let subject, let property, _, let span):
            draft.change = .newStatement(
                subject: subject, property: try SubmissionField.property.slug(property), value: text,
                span: try SubmissionField.checked(span))
        case .sentence(let article, let place, _):
            draft.change = .sentence(article: article, place: place, text: text)
        }
        draft.source = OfferedSource(
            title: try SubmissionField.sourceTitle.clean(source.title),
            publisher: try SubmissionField.sourcePublisher.clean(source.publisher),
            locator: try SubmissionField.checked(locator: source.locator))
        draft.comment = try SubmissionField.comment.clean(comment)
        draft.name = try SubmissionField.name.clean(name)
        return draft
    }

    /// What looks like patients' data in any field.
    public var suspicions: [PatientDataSuspicion] {
        PatientDataWarning.suspicions(in: [
            (.text, change.text), (.sourceTitle, source.title), (.sourcePublisher, source.publisher),
            (.comment, comment),
        ])
    }
}

/// What a form for asking carries.
public struct QuestionDraft: Hashable, Sendable {
    /// A code or topic; nil on the contact page.
    public var subject: String?
    public var text: String
    public var name: String
    /// May be empty.
    public var email: String
    /// The sender saw the warning of patients' data and says that it is none.
    public var isConfirmedFree: Bool

    public init(
        subject: String?, text: String, name: String = "", email: String = "", isConfirmedFree: Bool = false
    ) {
        self.subject = subject
        self.text = text
        self.name = name
        self.email = email
        self.isConfirmedFree = isConfirmedFree
    }

    /// Holds every field against its limits; gives the draft with each field trimmed.
    ///
    /// - Throws: ``SubmissionRefused`` naming the field and what is wanted.
    public func checked() throws -> QuestionDraft {
        var draft = self
        draft.text = try SubmissionField.question.clean(text)
        draft.name = try SubmissionField.name.clean(name)
        draft.email = try SubmissionField.checked(email: email)
        return draft
    }

    /// What looks like patients' data in the question.
    public var suspicions: [PatientDataSuspicion] { PatientDataWarning.suspicions(in: [(.question, text)]) }
}
