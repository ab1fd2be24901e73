import Essentials
import Testing

@testable import Records

@Suite struct CensusTests {
    @Test func countsTheArchiveAtMostOnceAMinute() throws {
        let store = try TestStore()
        let records = try store.open()
        func counted() throws -> [Int] {
            let census = try records.census(organisation: "riverside")
            return [census.images, census.imageBytes, Int(census.imagesCounted.seconds - 1_767_600_000)]
        }
        try records.images.store([1, 2, 3])
        #expect(try counted() == [1, 3, 0])
        try records.images.store([4, 5])
        store.pass(59)
        #expect(try counted() == [1, 3, 0], "the count of a moment ago is good enough")
        store.pass(1)
        #expect(try counted() == [2, 5, 60])
        store.pass(-30)
        #expect(try counted() == [2, 5, 30], "a clock that was set back does not keep a count for long")
    }
}
