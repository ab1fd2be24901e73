import Essentials
import TestSupport
import Testing

struct CalendarDateTests {
    @Test func countsEveryDayOfFourCenturies() throws {
        var day = try CalendarDate("1800-01-01")
        for _ in 0..<(366 * 400) {
            let next = try day.adding(days: 1)
            #expect(next > day && day.days(to: next) == 1)
            #expect(next.day == day.day + 1 || next.day == 1)
            day = next
        }
    }

    @Test func agreesWithPython() throws {
        let days = [-719_162, -1, 0, 59, 11_016, 20_522, 2_932_896]
        let python = try Peer.python(
            "import sys,datetime; print(*[datetime.date(1970,1,1)+datetime.timedelta(int(d)) for d in sys.argv[1:]])",
            days.map(String.init))
        #expect(try days.map { try CalendarDate(dayNumber: $0).description }.joined(separator: " ") + "\n" == python)
    }

    @Test(arguments: [
        "2026-02-29", "2025-13-01", "2026-00-10", "2026-1-1", "20260100", "0000-01-01", "", "2026-03-10T",
    ])
    func refusesDaysThatDoNotExist(text: String) {
        #expect(throws: ValueError.self) { try CalendarDate(text) }
    }

    @Test func isWrittenForMachinesAndForPeople() throws {
        let date = try CalendarDate("20260310")
        #expect(date.description == "2026-03-10")
        #expect(date.compact == "20260310")
        #expect(date.spoken == "10 March 2026")
    }
}

struct TimestampTests {
    @Test(arguments: ["2026-03-10T16:40:00-05:00", "1969-12-31T23:59:59Z", "2026-03-10T00:00:00+05:45"])
    func keepsWhatWasWritten(text: String) throws {
        #expect(try Timestamp(text).description == text)
    }

    @Test func ordersByTheMoment() throws {
        let east = try Timestamp("2026-03-10T23:30:00+02:00")
        let west = try Timestamp("2026-03-10T17:00:00-05:00")
        #expect(east < west)
        #expect(try west.utc.date == CalendarDate("2026-03-10"))
        #expect(west.spokenTime == "17:00" && west.utc.compactTime == "220000")
    }

    @Test(arguments: ["2026-03-10", "2026-03-10T25:00:00Z", "2026-03-10T16:40:00", "2026-03-10 16:40:00Z", "x"])
    func refusesATimeWithoutItsPlace(text: String) {
        #expect(throws: ValueError.self) { try Timestamp(text) }
    }
}
