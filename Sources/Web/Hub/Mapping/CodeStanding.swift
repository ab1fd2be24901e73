import CodeReference
import Essentials

/// Whether a code is in force on a day, what took its place, and the strip of years.
struct CodeStanding {
    let view: HubView
    let entry: CodeEntry
    let date: CalendarDate
    let sources: SourceNumbers

    var isInForce: Bool { entry.validity(on: date) != nil }

    /// The first day on which it can be used again or at all, after the day.
    private var begins: CalendarDate? { entry.inForce.compactMap(\.span.from).filter { $0 > date }.min() }
    /// The last day on which it could be used, before the day.
    private var ended: CalendarDate? { entry.inForce.compactMap(\.span.until).filter { $0 < date }.max() }

    var asOf: AsOf {
        AsOf(
            address: "/codes/\(entry.code)", date: "\(date)",
            tag: isInForce ? Tag(.ok, "In force") : Tag(.warn, "Not in force"), sentence: sentence, more: more,
            years: years, hint: hint)
    }

    private var sentence: Wording {
        let edition = Release.cdt(on: date).name
        if let validity = entry.validity(on: date) {
            let until = validity.span.until.map { "last day \($0.spoken)" } ?? "no end known"
            let since = validity.span.from.map { "Since \($0.spoken)" } ?? "When it began is not recorded here"
            return Wording(
                [.text("on \(date.spoken), edition \(edition). \(since); \(until).")],
                sources: sources.numbers(of: validity.sources), isUnverified: validity.standing == .unverified)
        }
        let numbers = sources.numbers(of: entry.inForce.flatMap(\.sources))
        if let ended {
            return Wording("on \(date.spoken): it ended on \(ended.spoken).", sources: numbers)
        }
        if let begins {
            return Wording("on \(date.spoken): it begins on \(begins.spoken).", sources: numbers)
        }
        return Wording("on \(date.spoken).", sources: numbers)
    }

    private var more: [Wording] {
        var lines: [Wording] = []
        let successors = entry.replacedBy
        if !successors.isEmpty, !isInForce || entry.validity(on: date)?.span.until != nil {
            lines.append(Wording([.text(isInForce ? "After it: " : "In its place: ")] + links(successors)))
        }
        let before = view.book.codes().filter { $0.replacedBy.contains(entry.code) }.map(\.code)
        if !before.isEmpty {
            lines.append(Wording([.text("It took the place of ")] + links(before)))
        }
        return lines
    }

    private func links(_ codes: [String]) -> [Wording.Run] {
        var runs: [Wording.Run] = []
        for (index, code) in codes.enumerated() {
            if index > 0 { runs.append(.text(index == codes.count - 1 ? " and " : ", ")) }
            runs.append(.code(code, address: view.address(of: code, on: date)))
        }
        return runs + [.text(".")]
    }

    /// Sixteen years, to the next one.
    private var years: [AsOf.Year] {
        let last = max(view.today.year + 1, min(date.year, view.today.year + 1))
        return (last - 15...last).map { year in
            let day = year == date.year ? date : (try? CalendarDate(year: year, month: 6, day: 1)) ?? date
            let inForce = isUsed(in: year)
            return AsOf.Year(
                year: year, address: "/codes/\(entry.code)?on=\(day)",
                standing: !inForce ? .out : year > view.verifiedThrough ? .open : .inForce, isShown: year == date.year)
        }
    }

    private func isUsed(in year: Int) -> Bool {
        entry.inForce.contains { validity in
            (validity.span.from?.year ?? year) <= year && year <= (validity.span.until?.year ?? year)
        }
    }

    private var hint: String {
        let first = view.verifiedThrough + 1
        let last = view.today.year + 1
        guard first <= last, isUsed(in: last) else { return "" }
        let span = first == last ? "the edition \(first)" : "the editions \(first) to \(last)"
        return "Dashed line: whether \(span) changed these codes is unverified."
    }
}

extension HubView {
    /// The last year of which a source that was read tells that it changed a code of the pack.
    ///
    /// Of later editions nothing is known about these codes, and the pages say so.
    var verifiedThrough: Int {
        let years = book.codes().flatMap(\.inForce).filter { $0.standing != .unverified }.flatMap {
            [$0.span.from?.year, $0.span.until.map { $0.year + 1 }].compactMap(\.self)
        }
        return years.filter { $0 <= today.year }.max() ?? 0
    }
}
