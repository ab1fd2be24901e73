import Essentials
import Foundation

/// The time of an answer as HTTP writes it, made once a second.
///
/// Source: RFC 9110, section 5.6.7 (IMF-fixdate).
///
///     HTTPDate.text(784_111_777)      // "Sun, 06 Nov 1994 08:49:37 GMT"
struct HTTPDate {
    private var second: Int64 = -1
    private var kept = ""

    /// Now.
    var text: String {
        mutating get {
            let now = Int64(Date().timeIntervalSince1970)
            if now != second { (second, kept) = (now, Self.text(now)) }
            return kept
        }
    }

    /// - Parameter seconds: since 1970, UTC.
    static func text(_ seconds: Int64) -> String {
        let day = Int((seconds - (seconds % 86_400 + 86_400) % 86_400) / 86_400)
        let rest = Int(seconds - Int64(day) * 86_400)
        guard let date = try? CalendarDate(dayNumber: day) else { return "" }
        let weekday = weekdays[((day + 4) % 7 + 7) % 7]
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let time = "\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))"
        let year = String(repeating: "0", count: max(0, 4 - "\(date.year)".count)) + "\(date.year)"
        return "\(weekday), \(two(date.day)) \(months[date.month - 1]) \(year) \(time) GMT"
    }

    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
