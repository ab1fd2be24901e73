import CodeReference
import Essentials
import Records

extension Hub {
    /// The amendment that an acceptance makes of a contribution, and what it changes.
    func amendment(
        _ acceptance: Acceptance, for contribution: Contribution
    ) throws -> (ChangeTarget, Amendment) {
        let reference = current.reference
        switch (contribution.change, acceptance) {
        case (.statement(let id, _, _), .statement(let statement)):
            guard let old = reference.statement(id) else {
                throw HubError.missing("the statement \(id)", wanted: "one that is shown; decline, or add it anew")
            }
            // A side of a conflict stays one until the conflict is decided.
            let status = [.conflicting, .open].contains(old.status) ? old.status : .accepted
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

extension Contradictions {
    /// What a suggestion would contradict.
    static func of(_ change: SuggestedChange, in reference: Reference) -> [Statement] {
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
        return of(statement, among: reference.statements(of: change.subject))
    }
}
