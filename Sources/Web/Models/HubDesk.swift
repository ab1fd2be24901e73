import CodeReference
import Essentials
import Practice

/// What the public pages ask of the hub.
protocol HubDesk: Sendable {
    /// What the hub knows at this moment, in one piece.
    var current: HubState { get }
    /// Grows with everything that an editor accepts; the same as that of ``current``, but cheap to ask.
    var revision: Int { get }
    /// The day on which it is asked.
    var today: CalendarDate { get }
    /// The store that takes what is sent in, with the editors' accounts; nil where the hub is only read.
    var store: Hub? { get }
    /// Accounts of the demo's editors; empty outside the demo.
    var demoEditors: [DemoAccount] { get }
}

/// What the hub knows at one moment: pages that are made of one value agree with each other.
struct HubState: Sendable {
    var reference: Reference
    var search: ReferenceSearch
    var revision: Int
    /// What editors changed since the data were shipped, the newest first.
    var changes: [HubChange] = []
}

/// Something that an editor changed, as everybody may see it.
struct HubChange: Hashable, Sendable {
    var id: String
    var on: CalendarDate
    /// When on that day, `16:40`; empty where it is not known.
    var time = ""
    /// The code or topic that it is about.
    var subject: String
    /// What became of what: `covers: now says …`.
    var what: String
    /// The editor's reason.
    var why: String
    /// The editor's name as it is shown.
    var by: String
    /// The conflict that was decided; nil where none was.
    var conflict: String?
}

extension HubDesk {
    var reference: Reference { current.reference }
    var search: ReferenceSearch { current.search }
    var store: Hub? { nil }
    var demoEditors: [DemoAccount] { [] }
}
