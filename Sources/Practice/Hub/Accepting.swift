import CodeReference
import Essentials
import Records

extension Hub {
    /// The amendment that an acceptance makes of a contribution, and what it changes.
    func amendment(
        _ acceptance: Acceptance, for contribution: Contribution, _ accepted: AcceptedChanges
    ) throws -> (ChangeTarget, Amendment) {
        let reference = current.reference
        switch (contribution.change, acceptance) {
        case (.statement(let id, _, _), .statement(let statement)):
            guard let old = reference.statement(id) else {
                throw HubError.missing("the statement \(id)", wanted: "one that is shown; decline, or add it anew")
            }
            let status = standing(of: id, accepted)
            return (
                .statement(id),
                try amendment(statement, id, old.subject, old.property, status, contribution.id)
            )
        case (.newStatement(let subject, let property, _, _), .statement(let statement)):
            let id = try freeID(subject, property, in: reference)
            return (.statement(id), try amendment(statement, id, subject, property, .accepted, contribution.id))
        case (.sentence(let article, let place, _), .sentence(let text, let marks)):
            let text = try SubmissionField.text.clean(text)
            let marks = marks.filter { $0 != "editorial" }
            guard reference.article(article)?.sentences.contains(where: { $0.place == place }) == true else {
                throw HubError.missing("the sentence \(article) \(place)", wanted: "one that is shown; decline")
            }
            guard marks.count <= 20, marks.allSatisfy({ reference.statement($0) != nil }) else {
                throw HubError.malformed("the sentence's marks", wanted: "ids of statements, such as D0370.role")
            }
            return (
                .sentence(article: article, place: place),
                .sentence(article: article, place: place, text: text, marks: marks)
            )
        default:
            throw HubError.malformed("the acceptance", wanted: "a statement for a statement, a sentence for a sentence")
        }
    }

    /// How a changed statement stands: a side of a shipped conflict stays one until that is decided.
    private func standing(of id: String, _ accepted: AcceptedChanges) -> Statement.Status {
        guard !shipped.conflicts(with: id).isEmpty else { return .accepted }
        if case .statement(let amended)? = accepted.heads[.statement(id)]?.stored?.amendment { return amended.status }
        return shipped.statement(id)?.status ?? .accepted
    }

    private func amendment(
        _ accepted: AcceptedStatement, _ id: String, _ subject: String, _ property: String,
        _ status: Statement.Status, _ contribution: String
    ) throws -> Amendment {
        let source = accepted.source
        return .statement(
            StatementAmendment(
                id: id, subject: subject, property: property, value: try SubmissionField.text.clean(accepted.value),
                span: try SubmissionField.checked(accepted.span),
                source: Citation(
                    key: "hub/\(contribution)", title: try SubmissionField.sourceTitle.clean(source.title),
                    publisher: try SubmissionField.sourcePublisher.clean(source.publisher),
                    locator: try SubmissionField.checked(locator: source.locator), standing: accepted.standing,
                    rank: accepted.rank, dated: accepted.dated, retrieved: try clock().date),
                status: status))
    }

    /// An id that no statement has or ever had: subject, dot, property, and a number where it is taken.
    private func freeID(_ subject: String, _ property: String, in reference: Reference) throws -> String {
        for number in 1...99 {
            let id = "\(subject).\(property)\(number == 1 ? "" : "-\(number)")"
            if reference.statement(id) == nil, try records.lastVersion(of: try key("statement", id)) == nil {
                return id
            }
        }
        throw HubError.malformed("the property '\(property)'", wanted: "one that has fewer statements")
    }
}

extension Acceptance {
    var standsBeside: Bool { if case .statement(let statement) = self { statement.standsBeside } else { false } }

    /// What looks like patients' data in what would be shown.
    var suspicions: [PatientDataSuspicion] {
        switch self {
        case .statement(let statement):
            PatientDataWarning.suspicions(in: [
                (.text, statement.value), (.sourceTitle, statement.source.title),
                (.sourcePublisher, statement.source.publisher),
            ])
        case .sentence(let text, _): PatientDataWarning.suspicions(in: [(.text, text)])
        }
    }

    /// Whether the editor changed nothing of what was sent.
    func isAsSent(_ contribution: Contribution) -> Bool {
        switch self {
        case .statement(let statement):
            statement.value == contribution.change.text && statement.span == contribution.change.span
                && statement.source == contribution.source
        case .sentence(let text, _): text == contribution.change.text
        }
    }
}

extension Hub {
    /// The accepted statements that a suggestion would contradict; those that were shipped side by side do not.
    func contradictions(of change: SuggestedChange) -> [Statement] {
        let reference = current.reference
        let (id, property): (String, String)
        switch change {
        case .statement(let changed, _, _):
            guard let old = reference.statement(changed) else { return [] }
            (id, property) = (changed, old.property)
        case .newStatement(_, let named, _, _): (id, property) = ("", named)
        case .sentence: return []
        }
        let statement = Statement(
            id: id, subject: change.subject, property: property, value: change.text, span: change.span ?? DateSpan(),
            sources: [], status: .accepted)
        return Contradictions.of(statement, among: reference.statements(of: change.subject)).filter {
            !shipped.holdsBoth(id, $0.id)
        }
    }

    /// The ids of the other statements of a statement's property.
    func siblings(of amendment: Amendment) -> [String] {
        guard case .statement(let amended) = amendment else { return [] }
        return current.reference.statements(of: amended.subject).filter {
            $0.property == amended.property && $0.id != amended.id
        }.map(\.id)
    }
}
