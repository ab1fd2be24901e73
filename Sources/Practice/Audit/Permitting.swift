import Essentials
import Records

extension GuardedStore {
    /// The one gate: holds the session against the table, then against a standing grant for an emergency, and notes the
    /// act where the table says so.
    ///
    /// A refusal is noted too. Nothing is shown when the note cannot be written.
    /// - Throws: ``AccessRefused``, or what kept the note from being written.
    func permit(_ action: PracticeAction, _ session: Session, subject: String, detail: String = "") throws {
        let rule = authorisation.rule(action)
        if session.realm == gate.realm, authorisation.allows(session.roles, action) {
            if rule?.isNoted ?? true {
                try note("read", session, subject: subject, detail: detail.isEmpty ? action.rawValue : detail)
            }
            return
        }
        guard let grant = try standingGrant(action, session, subject: subject) else {
            try note("refused", session, subject: subject, detail: action.rawValue)
            throw AccessRefused(action: action, allowed: rule?.roles ?? [])
        }
        // One entry for each act and minute: the act stands in the subject, since the first of a minute holds its detail.
        try note(
            EmergencyGrant.act, session, subject: "\(subject)/\(action.rawValue)", detail: "grant/\(grant.id)")
    }

    /// Whether ``permit(_:_:subject:detail:)`` would let a session in; nothing is noted.
    ///
    /// - Parameter subject: such as `case/c-1`; nil where the page is about nothing in particular.
    public func allows(_ action: PracticeAction, _ session: Session, subject: String?) -> Bool {
        if session.realm == gate.realm, authorisation.allows(session.roles, action) { return true }
        guard let subject else { return false }
        return (try? standingGrant(action, session, subject: subject)) != nil
    }

    /// Notes that a face sent somebody away before the practice was asked.
    ///
    /// - Parameter subject: such as `case/c-1`; nil where the page is about nothing in particular.
    public func noteRefusal(of action: PracticeAction, _ session: Session, subject: String?) throws {
        let place = subject.flatMap { $0.utf8.count <= 250 ? $0 : nil } ?? "pages/\(action.rawValue)"
        try note("refused", session, subject: place, detail: action.rawValue)
    }

    func note(_ act: String, _ session: Session, subject: String, detail: String = "") throws {
        try records.note(
            JournalNote(
                organisation: session.organisation, user: session.user, action: act, subject: subject, detail: detail))
    }
}
