/// A day of the Gregorian calendar, without time or zone.
///
/// Valid from year 1 to 9999. Codes, releases and claims are read by such a date.
///
///     let service = try CalendarDate("2026-03-10")
///     service.compact          // "20260310"
///     service.spoken           // "10 March 2026"
public struct CalendarDate: Hashable, Sendable, Comparable {
    public let year: Int
    public let month: Int
    public let day: Int

    public init(year: Int, month: Int, day: Int) throws {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...CalendarDate.days(in: month, of: year)).contains(day)
        else {
            throw ValueError.outOfRange("date", wanted: "a day that exists, between 0001-01-01 and 9999-12-31")
        }
        self.init(unchecked: year, month, day)
    }

    private init(unchecked year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2026-03-10` or `20260310` (DICOM DA, X12 D8).
    public init(_ text: some StringProtocol) throws {
        let bytes = Array(text.utf8)
        let digits: [UInt8]
        if bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") {
            digits = Array(bytes[0..<4] + bytes[5..<7] + bytes[8..<10])
        } else {
            digits = bytes
        }
        guard digits.count == 8, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
            throw ValueError.malformed("date", wanted: "year-month-day, such as 2026-03-10")
        }
        func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + Int($1 - 0x30) } }
        try self.init(year: number(0..<4), month: number(4..<6), day: number(6..<8))
    }

    /// 1 January 1, the first day that there is.
    public static let first = CalendarDate(unchecked: 1, 1, 1)

    static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension CalendarDate {
    /// Days since 1 January 1970.
    ///
    /// After Howard Hinnant, "chrono-compatible low-level date algorithms".
    public var dayNumber: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The day that many days after 1 January 1970.
    public init(dayNumber: Int) throws {
        guard (-719_162...2_932_896).contains(dayNumber) else {
            throw ValueError.outOfRange("date", wanted: "a day between 0001-01-01 and 9999-12-31")
        }
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthIndex = (5 * dayOfYear + 2) / 153
        let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        self.init(unchecked: year, month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
    }

    /// The day that many days later, earlier when negative.
    public func adding(days: Int) throws -> CalendarDate {
        try CalendarDate(dayNumber: dayNumber + days)
    }

    /// The number of days from this day to another.
    public func days(to other: CalendarDate) -> Int { other.dayNumber - dayNumber }

    /// `20260310`, as DICOM DA and X12 D8 write it.
    public var compact: String { "\(padded(year, 4))\(padded(month, 2))\(padded(day, 2))" }

    /// `10 March 2026`, as it is shown to people.
    public var spoken: String { "\(day) \(CalendarDate.monthNames[month - 1]) \(year)" }

    private static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}

extension CalendarDate: CustomStringConvertible {
    /// `2026-03-10`.
    public var description: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }
}

/// Digits with leading zeros.
func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
