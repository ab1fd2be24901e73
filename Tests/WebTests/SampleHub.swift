import CodeReference
import Essentials

@testable import Web

/// The hub over a reference, on a fixed day.
struct SampleHub: HubDesk {
    var current: HubState
    var today: CalendarDate
    var revision: Int { current.revision }

    init(
        _ reference: Reference, revision: Int = 1, today: String = "2026-11-23", changes: [HubChange] = []
    ) throws {
        current = HubState(
            reference: reference, search: ReferenceSearch(reference), revision: revision, changes: changes)
        self.today = try CalendarDate(today)
    }

    /// The shipped one, for all tests that only look; nil where the shipped data can't be read.
    static let shared = try? SampleHub(.shipped())
}
