import CodeReference
import Essentials
import Practice

/// The hub of a real house: its store with what editors accepted since the data were shipped.
struct PracticeHub: HubDesk {
    let hub: Hub
    let clock: @Sendable () -> Timestamp
    /// Editors' accounts of the demo; empty outside it.
    let demoEditors: [DemoAccount]

    init(hub: Hub, demo: DemoAccounts?, clock: @escaping @Sendable () -> Timestamp) {
        self.hub = hub
        self.clock = clock
        demoEditors = (demo?.accounts ?? []).filter { $0.roles.contains(.editor) }.map { account in
            DemoAccount(
                name: account.user, password: demo?.password ?? "",
                role: account.roles.map(\.rawValue).sorted().joined(separator: " and "),
                sees: "the queue of suggestions and questions")
        }
    }

    /// What takes the things that are sent in.
    var store: Hub? { hub }

    var revision: Int { hub.current.revision }

    var current: HubState {
        let current = hub.current
        return HubState(
            reference: current.reference, search: current.search, revision: current.revision,
            changes: hub.history().map(PracticeHub.change))
    }

    /// Today where the house stands; a clock that can't be right gives the first day there is.
    var today: CalendarDate { (try? clock().date) ?? .first }

    static func change(_ change: ReferenceChange) -> HubChange {
        var conflict: String?
        if case .conflict(let id) = change.target { conflict = id }
        return HubChange(
            id: change.id, on: (try? change.at.date) ?? .first, time: change.at.spokenTime, subject: change.subject,
            what: what(change), why: change.reason,
            by: change.editor + (change.contributor.isEmpty ? "" : ", suggested by \(change.contributor)"),
            conflict: conflict)
    }

    /// `the statement “covers” now says: …`.
    private static func what(_ change: ReferenceChange) -> String {
        let text = change.after?.text ?? ""
        let act =
            switch change.act {
            case .accepted, .edited: "now says"
            case .undone: "says again"
            case .decided: "settled"
            case .published: "answered"
            }
        switch change.target {
        case .statement(let id):
            let slug = Words.plain(id.split(separator: ".", maxSplits: 1).last ?? "")
            return text.isEmpty ? "“\(slug)” was taken back" : "“\(slug)” \(act): \(text)"
        case .sentence(_, let place):
            return text.isEmpty ? "a sentence (\(place)) was taken back" : "a sentence (\(place)) \(act): \(text)"
        case .conflict(let id):
            return text.isEmpty ? "the conflict \(id) is open again" : "the conflict \(id) is settled"
        case .entry:
            return text.isEmpty ? "an answer was taken back" : "a question was answered: \(text.prefix(200))"
        }
    }
}
