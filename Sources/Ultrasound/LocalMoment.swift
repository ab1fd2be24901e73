import Essentials

/// DICOM's dates and times as people read them.
enum LocalMoment {
    /// `2026-03-10 09:41:07` from DA and TM; nil unless both are there and right (PS3.5 section 6.2).
    static func text(date: String?, time: String?) -> String? {
        guard let date, let time, let day = try? CalendarDate(date) else { return nil }
        let digits = Array(time.utf8.prefix { $0 != UInt8(ascii: ".") }.filter { $0 != UInt8(ascii: ":") })
        guard [2, 4, 6].contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        let parts = stride(from: 0, to: digits.count, by: 2).map {
            String(decoding: digits[$0..<$0 + 2], as: UTF8.self)
        }
        let limits = [23, 59, 60]
        guard zip(parts, limits).allSatisfy({ (Int($0) ?? 99) <= $1 }) else { return nil }
        return "\(day) \(parts.count == 1 ? "\(parts[0]):00" : parts.joined(separator: ":"))"
    }

    /// The same from DT, its fraction and offset left off.
    static func text(dateTime: String) -> String? {
        let plain = dateTime.prefix { $0 != "." && $0 != "+" && $0 != "-" }
        guard plain.count >= 10 else { return nil }
        return text(date: String(plain.prefix(8)), time: String(plain.dropFirst(8)))
    }
}
