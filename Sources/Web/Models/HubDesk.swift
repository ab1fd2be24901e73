import CodeReference
import Essentials

/// What the public pages ask of the hub.
protocol HubDesk: Sendable {
    /// What the hub knows at this moment, in one piece.
    var current: HubState { get }
    /// The day on which it is asked.
    var today: CalendarDate { get }
}

/// What the hub knows at one moment: pages that are made of one value agree with each other.
struct HubState: Sendable {
    var book: CodeBook
    /// Grows with everything that an editor accepts; pages are kept under it.
    var revision: Int
}

extension HubDesk {
    var revision: Int { current.revision }
}
