/// A moment with the offset of the place where it was noted.
///
/// Whole seconds since 1970 in UTC and an offset in minutes; two stamps are ordered by the moment.
///
///     let signed = try Timestamp("2026-03-10T16:40:00-05:00")
///     signed.description       // "2026-03-10T16:40:00-05:00"
public struct Timestamp: Hashable, Sendable, Comparable {
    /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
    public let seconds: Int64
    /// Minutes that local time is ahead of UTC.
    public let offsetMinutes: Int

    public init(seconds: Int64, offsetMinutes: Int = 0) {
        self.seconds = seconds
        self.offsetMinutes = offsetMinutes
    }

    /// Reads RFC 3339 without fractions: `2026-03-10T16:40:00Z`, `2026-03-10T16:40:00-05:00`.
    public init(_ text: some StringProtocol) throws {
        let bytes = Array(text.utf8)
        let wanted = "a date and time with its offset, such as 2026-03-10T16:40:00-05:00"
        func fail() -> ValueError { .malformed("time", wanted: wanted) }
        func number(_ from: Int, _ count: Int) throws -> Int {
            try bytes[from..<from + count].reduce(0) {
                guard $1 >= 0x30, $1 <= 0x39 else { throw fail() }
                return $0 * 10 + Int($1 - 0x30)
            }
        }
        guard bytes.count == 20 || bytes.count == 25, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
            bytes[16] == UInt8(ascii: ":")
        else { throw fail() }
        let date = try CalendarDate(String(decoding: bytes[0..<10], as: UTF8.self))
        let (hour, minute, second) = (try number(11, 2), try number(14, 2), try number(17, 2))
        guard hour < 24, minute < 60, second < 60 else { throw fail() }
        var offset = 0
        if bytes.count == 20 {
            guard bytes[19] == UInt8(ascii: "Z") else { throw fail() }
        } else {
            guard bytes[19] == UInt8(ascii: "+") || bytes[19] == UInt8(ascii: "-"), bytes[22] == UInt8(ascii: ":")
            else { throw fail() }
            let (hours, minutes) = (try number(20, 2), try number(23, 2))
            guard hours <= 14, minutes < 60 else { throw fail() }
            offset = (hours * 60 + minutes) * (bytes[19] == UInt8(ascii: "-") ? -1 : 1)
        }
        let local = Int64(date.dayNumber) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
        self.init(seconds: local - Int64(offset) * 60, offsetMinutes: offset)
    }

    public static func < (left: Timestamp, right: Timestamp) -> Bool { left.seconds < right.seconds }
}

extension Timestamp {
    private var localSeconds: Int64 { seconds + Int64(offsetMinutes) * 60 }

    private var secondOfDay: Int {
        let rest = localSeconds % 86_400
        return Int(rest < 0 ? rest + 86_400 : rest)
    }

    /// The local calendar day.
    public var date: CalendarDate {
        get throws { try CalendarDate(dayNumber: Int((localSeconds - Int64(secondOfDay)) / 86_400)) }
    }

    /// Local hours, minutes and seconds.
    public var time: (hour: Int, minute: Int, second: Int) {
        (secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60)
    }

    /// `164000`, as DICOM TM and X12 write it.
    public var compactTime: String { "\(padded(time.hour, 2))\(padded(time.minute, 2))\(padded(time.second, 2))" }

    /// `16:40`, as it is shown to people.
    public var spokenTime: String { "\(padded(time.hour, 2)):\(padded(time.minute, 2))" }

    /// The same moment noted in UTC.
    public var utc: Timestamp { Timestamp(seconds: seconds) }
}

extension Timestamp: CustomStringConvertible {
    /// RFC 3339, with `Z` where the offset is zero.
    public var description: String {
        let day = (try? date.description) ?? "year-out-of-range"
        let (hour, minute, second) = time
        let clock = "\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))"
        guard offsetMinutes != 0 else { return "\(day)T\(clock)Z" }
        let ahead = abs(offsetMinutes)
        return "\(day)T\(clock)\(offsetMinutes < 0 ? "-" : "+")\(padded(ahead / 60, 2)):\(padded(ahead % 60, 2))"
    }
}
