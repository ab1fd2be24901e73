import CodeReference
import Essentials

@testable import Web

/// The hub over what is shipped, on a fixed day.
struct SampleHub: HubDesk {
    var current: HubState
    var today: CalendarDate

    init(book: CodeBook, revision: Int = 1, today: String = "2026-11-23") throws {
        current = HubState(book: book, revision: revision)
        self.today = try CalendarDate(today)
    }

    /// One for all tests that only look; nil where the shipped data can't be read.
    static let shared = try? SampleHub(book: .shipped())
}
