import Essentials
import Records

extension GuardedStore {
    /// The one gate: holds the session against the table, and notes the act where the table says so.
    ///
    /// A refusal is noted too. Nothing is shown when the note cannot be written.
    /// - Throws: ``AccessRefused``, or what kept the note from being written.
    func permit(_ action: PracticeAction, _ session: Session, subject: String, detail: String = "") throws {
        let rule = authorisation.rule(action)
        guard session.realm == gate.realm, authorisation.allows(session.roles, action) else {
            try note("refused", session, subject: subject, detail: action.rawValue)
            throw AccessRefused(action: action, allowed: rule?.roles ?? [])
        }
        if rule?.isNoted ?? true {
            try note("read", session, subject: subject, detail: detail.isEmpty ? action.rawValue : detail)
        }
    }

    func note(_ act: String, _ session: Session, subject: String, detail: String = "") throws {
        try records.note(
            JournalNote(
                organisation: session.organisation, user: session.user, action: act, subject: subject, detail: detail))
    }
}
