import HTTPTypes
import Practice

/// Patients, coverage, problems, orders and what is imported of them.
enum RegisterRoutes {
    static let all: [Route] =
        FindRoutes.all + PersonRoutes.all + CoverageRoutes.all + ProblemRoutes.all + OrderRoutes.all

    /// The person that an address names.
    static func person(_ inquiry: Inquiry) throws -> String { try caught("person", inquiry) }

    static func caught(_ name: String, _ inquiry: Inquiry) throws -> String {
        guard let text = inquiry.caught[name], text.utf8.count <= 200 else { throw Refusal.notFound }
        return text
    }

    /// The version that a form carries.
    static func expecting(_ inquiry: Inquiry) throws -> Int {
        guard let version = inquiry.form["expecting"].flatMap({ Int($0) }) else {
            throw Refusal.malformed("The form does not name the version.")
        }
        return version
    }

    /// The key by which a form that is sent twice is known, of this account alone.
    static func key(_ inquiry: Inquiry, _ session: Session) -> String? {
        guard let key = inquiry.form[FormKey.field], SentForms.isKey(key) else { return nil }
        return "\(session.user) \(key)"
    }
}

extension Site {
    /// Does the work of a form of the practice once; a second sending goes where the first one went.
    ///
    /// - Parameter act: which of the form's buttons was pressed, where each does something of its own.
    func once(
        _ inquiry: Inquiry, _ session: Session, for act: String = "", _ work: () throws -> String
    ) rethrows -> String {
        guard let key = RegisterRoutes.key(inquiry, session) else { return try work() }
        return try sentForms.once("\(key) \(act.prefix(200))", work)
    }

    /// Whether a form was sent with this button before.
    func wasSent(_ inquiry: Inquiry, _ session: Session, for act: String) -> Bool {
        RegisterRoutes.key(inquiry, session).map { sentForms.knows("\($0) \(act.prefix(200))") } ?? false
    }
}
