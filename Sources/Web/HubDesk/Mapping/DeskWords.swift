import CodeReference
import Essentials
import Practice

/// Words and tags of the desk.
enum DeskWords {
    /// `Nadia Haddad, editor`.
    static func who(_ session: Session) -> String {
        let roles = session.roles.map(\.rawValue).sorted().joined(separator: ", ")
        return roles.isEmpty ? session.name : "\(session.name), \(roles)"
    }

    static func tag(_ state: Contribution.State) -> Tag {
        switch state {
        case .waiting: Tag(.plain, "waits for an editor")
        case .asked: Tag(.warn, "asked back")
        case .accepted: Tag(.ok, "accepted")
        case .declined: Tag(.bad, "declined")
        }
    }

    static func tag(_ state: Question.State) -> Tag {
        switch state {
        case .waiting: Tag(.plain, "waits for an editor")
        case .answered: Tag(.ok, "answered")
        case .declined: Tag(.bad, "closed without an answer")
        }
    }

    /// A name as it was given, or that none was.
    static func sender(_ name: String) -> String { name.isEmpty ? "A visitor" : name }

    /// The beginning of a text for a list, on one line.
    static func beginning(_ text: String) -> String {
        let line = String(text.prefix(200).map { $0.isNewline ? " " : $0 })
        return text.count > 140 ? "\(line.prefix(140))…" : line
    }
}
