import Essentials
import Synchronization

/// Somebody who has a draft open.
public struct PersonInDraft: Hashable, Sendable {
    public let user: String
    public let name: String
    /// The path of the field in which they are; empty where in none.
    public let field: String
    /// How long ago they were last seen, in seconds.
    public let secondsAgo: Int
}

/// Who has which draft open: in memory alone, the time is handed in.
struct DraftPresence: Sendable {
    private struct Key: Hashable, Sendable {
        let organisation: String
        let caseID: String
        let user: String
    }
    private struct Sight: Sendable {
        var name: String
        var field: String
        var at: Int64
    }

    /// Seconds after which somebody is no longer shown.
    static let memory: Int64 = 15
    static let capacity = 5000

    private var sights: [Key: Sight] = [:]

    mutating func see(_ session: Session, in caseID: String, field: String, at now: Timestamp) {
        if sights.count >= DraftPresence.capacity { forget(at: now) }
        guard sights.count < DraftPresence.capacity else { return }
        sights[Key(organisation: session.organisation, caseID: caseID, user: session.user)] = Sight(
            name: session.name, field: field, at: now.seconds)
    }

    /// The others in a draft, by name.
    func others(than session: Session, in caseID: String, at now: Timestamp) -> [PersonInDraft] {
        sights.compactMap { key, sight in
            let ago = now.seconds - sight.at
            guard key.organisation == session.organisation, key.caseID == caseID, key.user != session.user,
                abs(ago) < DraftPresence.memory
            else { return nil }
            return PersonInDraft(user: key.user, name: sight.name, field: sight.field, secondsAgo: Int(max(0, ago)))
        }.sorted { $0.name < $1.name }
    }

    private mutating func forget(at now: Timestamp) {
        sights = sights.filter { abs(now.seconds - $0.value.at) < DraftPresence.memory }
    }
}

/// What a workspace keeps of drafts besides the store: who is in them, and one writer at a time.
final class DraftDesk: Sendable {
    let presence = Mutex(DraftPresence())
    /// Held while a draft is written or signed, so that nothing is saved between the check of a signature and the
    /// signature itself.
    let writing = Mutex(())
    /// The case that was written last, so that saving a word does not read its images again.
    let material = Mutex(Kept(key: "", material: nil))

    struct Kept: Sendable {
        var key: String
        var material: CaseMaterial?
    }
}

extension Workspace {
    /// Says that somebody is in a draft, and gives the others who are.
    ///
    /// - Parameter field: the path of the field that has the focus; empty where none has.
    public func seen(in caseID: String, field: String, for session: Session) throws -> [PersonInDraft] {
        try store.permit(.writeReport, session, subject: "case/\(caseID)")
        let now = store.clock()
        return drafts.presence.withLock { presence in
            presence.see(session, in: caseID, field: String(field.prefix(160)), at: now)
            return presence.others(than: session, in: caseID, at: now)
        }
    }
}
