import Essentials

/// A day as people type it.
///
/// Month, day and year as in the United States (`07/02/1984`, `7-2-1984`), or year, month and day (`1984-07-02`).
enum TypedDate {
    static let hint = "Month/day/year, such as 07/02/1984"

    /// Nil for what is no day.
    static func read(_ text: String) -> CalendarDate? {
        let text = text.trimmed
        guard text.utf8.count <= 20 else { return nil }
        if let date = try? CalendarDate(text), text.contains("-") { return date }
        let parts = text.split(omittingEmptySubsequences: false) { "/-. ".contains($0) }
        guard parts.count == 3, parts[2].count == 4, let month = number(parts[0]), let day = number(parts[1]),
            let year = number(parts[2])
        else { return nil }
        return try? CalendarDate(year: year, month: month, day: day)
    }

    /// `07/02/1984`.
    static func text(_ date: CalendarDate?) -> String {
        guard let date else { return "" }
        let iso = date.description
        return "\(iso.dropFirst(5).prefix(2))/\(iso.suffix(2))/\(iso.prefix(4))"
    }

    private static func number(_ text: Substring) -> Int? {
        guard (1...4).contains(text.count), text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        return Int(text)
    }
}
