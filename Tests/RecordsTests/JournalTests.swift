import Essentials
import Synchronization
import TestSupport
import Testing

@testable import Records

@Suite struct JournalTests {
    private func note(_ user: String, _ subject: String, _ action: String = "read") -> JournalNote {
        JournalNote(organisation: "riverside", user: user, action: action, subject: subject)
    }

    @Test(arguments: TestEngine.allCases) func notesOneEntryForEachUserSubjectAndMinute(engine: TestEngine) throws {
        let store = try TestStore(engine: engine)
        let records = try store.open()
        for _ in 0..<3 {
            try records.note(note("okafor", "s1"))
            try records.note(note("okafor", "s2"))
            try records.note(note("reader", "s1"))
        }
        #expect(try records.journal(organisation: "riverside").count == 3)
        store.pass(60)
        try records.note(note("okafor", "s1"))
        try records.note(note("okafor", "s1", "export"))
        let own = try records.journal(organisation: "riverside", user: "okafor")
        #expect(own.map(\.sequence) == [4, 3, 2, 1])
        #expect(own.map(\.note.action) == ["export", "read", "read", "read"])
        #expect(own.map(\.at.seconds) == [60, 60, 0, 0].map { 1_767_600_000 + $0 })
        #expect(try records.journal(organisation: "riverside", subject: "s1").count == 4)
        #expect(try records.journal(organisation: "riverside", limit: 2, offset: 4).count == 1)
        #expect(try records.journal(organisation: "hillside").isEmpty)
        try records.seal()
        #expect(records.verify().findings == [])
        #expect(records.verify().journalEntries == 5)
    }

    @Test func entriesThatWaitForOneAnotherAreWrittenOnceEach() async throws {
        let store = try TestStore()
        let records = try store.open()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<120 {
                group.addTask {
                    try records.note(note("user\(number % 3)", "s\(number % 40)"))
                    let own = try records.journal(
                        organisation: "riverside", user: "user\(number % 3)", subject: "s\(number % 40)")
                    #expect(own.count == 1, "on the disk when the call returns, and no second time")
                }
            }
            try await group.waitForAll()
        }
        #expect(try records.journal(organisation: "riverside", limit: 1000).count == 120)
        #expect(records.waitingNotes.withLock { $0.isEmpty })
        try records.seal()
        #expect(records.verify().findings == [])
    }

    @Test func countsMinutesBeforeTheEpochToo() {
        let minutes = [-61, -60, -1, 0, 59, 60].map { JournalLink.minute(of: Timestamp(seconds: $0)) }
        #expect(minutes == [-2, -1, -1, 0, 0, 1])
    }

    @Test func refusesNotesWithoutAUser() throws {
        let records = try TestStore().open()
        #expect(throws: RecordsError.self) { try records.note(note("", "s1")) }
        #expect(throws: RecordsError.self) { try records.note(note("okafor", "a\nb")) }
    }
}
