import Essentials

/// Reads days without a year and months: `2/2026`, `of 10/1`, `in February`.
enum NotePartialDates {
    /// Whether a time is before the day of service or after it.
    enum Order { case before, after }

    private static let leading: Set<String> = [
        "on", "of", "from", "done", "taken", "dated", "elsewhere", "last", "made", "outside", "performed",
    ]
    private static let leadingMonth: Set<String> = ["in", "from", "last", "of", "back", "until"]
    private static let laterMonth: Set<String> = ["in", "until", "next"]

    /// The time that a token begins, its length, and how it stands to the day of service.
    static func order(_ tokens: [NoteToken], _ index: Int, _ day: CalendarDate) -> (Order, Int)? {
        let before = index > 0 ? tokens[index - 1].text : ""
        if tokens[index].kind == .number, let month = Int(tokens[index].text), (1...12).contains(month),
            index + 2 < tokens.count, tokens[index + 1].isMark("/"), tokens[index + 2].kind == .number,
            !tokens[index + 1].isApart, !tokens[index + 2].isApart, let second = Int(tokens[index + 2].text),
            index + 3 >= tokens.count || !tokens[index + 3].isMark("/"), before != "/"
        {
            if (1950...2099).contains(second), tokens[index + 2].text.utf8.count == 4 {
                return compare((second, month, nil), day).map { ($0, 3) }
            }
            guard leading.contains(before), (1...31).contains(second) else { return nil }
            return compare((day.year, month, second), day).map { ($0, 3) }
        }
        guard tokens[index].isWord, let month = NoteDates.month(tokens[index].text) else { return nil }
        if index + 1 < tokens.count, let year = Int(tokens[index + 1].text), (1950...2099).contains(year) {
            return compare((year, month, nil), day).map { ($0, 2) }
        }
        guard leadingMonth.contains(before), month != day.month else { return nil }
        return (laterMonth.contains(before) && month > day.month ? .after : .before, 1)
    }

    /// Whether the time names its year.
    static func hasYear(_ tokens: [NoteToken], _ index: Int) -> Bool {
        tokens[index...].prefix(3).dropFirst().contains { $0.text.utf8.count == 4 && $0.kind == .number }
    }

    private static func compare(_ time: (year: Int, month: Int, day: Int?), _ day: CalendarDate) -> Order? {
        let one = (time.year, time.month, time.day ?? day.day)
        let other = (day.year, day.month, day.day)
        return one == other ? nil : one < other ? .before : .after
    }
}
