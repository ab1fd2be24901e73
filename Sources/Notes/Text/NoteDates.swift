import Essentials

/// Reads days that are written with the name of the month, and two-digit years.
enum NoteDates {
    /// A day of which the year may have two digits, then of this century.
    static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
        guard year < 100 || (1900...2100).contains(year) else { return nil }
        return try? CalendarDate(year: year < 100 ? 2000 + year : year, month: month, day: day)
    }

    /// The number of a month's name, or of its first three letters.
    static func month(_ text: String) -> Int? {
        if text.count < 3 { return nil }
        if text == "sept" { return 9 }
        let index = names.firstIndex { $0 == text || (text.count == 3 && $0.hasPrefix(text)) }
        return index.map { $0 + 1 }
    }

    private static let names = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    /// The tokens with `10 Mar 2026` and `March 10, 2026` as one token each.
    static func joined(_ tokens: [NoteToken]) -> [NoteToken] {
        var result: [NoteToken] = []
        result.reserveCapacity(tokens.count)
        var index = 0
        while index < tokens.count {
            if let (date, count) = named(tokens, index) {
                var token = tokens[index]
                token.kind = .date(date)
                token.end = tokens[index + count - 1].end
                result.append(token)
                index += count
            } else {
                result.append(tokens[index])
                index += 1
            }
        }
        return result
    }

    private static func named(_ tokens: [NoteToken], _ index: Int) -> (CalendarDate, Int)? {
        func token(_ place: Int) -> NoteToken? { index + place < tokens.count ? tokens[index + place] : nil }
        func number(_ place: Int, _ range: ClosedRange<Int>) -> Int? {
            guard let text = token(place)?.text else { return nil }
            let digits =
                text.hasSuffix("st") || text.hasSuffix("nd") || text.hasSuffix("rd") || text.hasSuffix("th")
                ? String(text.dropLast(2)) : text
            return Int(digits).flatMap { range.contains($0) ? $0 : nil }
        }
        guard let first = token(0), first.isWord else { return nil }
        if let value = number(0, 1...31) {
            let skip = token(1)?.text == "of" ? 1 : 0
            if let word = token(1 + skip)?.text, let month = month(word) {
                let dot = token(2 + skip)?.isMark(".") == true || token(2 + skip)?.isMark(",") == true ? 1 : 0
                let year = number(2 + skip + dot, 1900...2100) ?? number(2 + skip + dot, 20...39)
                if let year, let date = day(year, month, value) {
                    return (date, 3 + skip + dot)
                }
            }
        } else if let month = month(first.text) {
            var place = 1
            if token(place)?.isMark(".") == true { place += 1 }
            guard let value = number(place, 1...31) else { return nil }
            place += 1
            if token(place)?.isMark(",") == true { place += 1 }
            if let year = number(place, 1900...2100), let date = day(year, month, value) { return (date, place + 1) }
        }
        return nil
    }
}
