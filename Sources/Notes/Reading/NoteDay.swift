import Essentials

/// Finds the day of the entry: by its label, by the words before it, or at the head of the note.
enum NoteDay {
    private static let words: Set<String> = ["dos", "today", "encounter", "seen", "visit", "service", "date"]

    static func find(
        _ lexicon: Lexicon, _ layout: NoteLayout, _ statuses: NoteStatuses
    ) -> (date: CalendarDate, token: Int)? {
        var head: (CalendarDate, Int)?
        var entry: (CalendarDate, Int)?
        for clause in layout.clauses {
            let kind = clause.section.map { lexicon.headings[layout.sections[$0].heading].kind }
            for index in clause.range {
                guard case .date(let date) = layout.tokens[index].kind, clause.box != false else { continue }
                if kind == .notDate
                    || !statuses.status[index].isDisjoint(with: [.past, .planned, .unticked])
                        && !isFirst(layout.tokens, index)
                {
                    continue
                }
                if kind == .date { return (date, index) }
                if isNamed(layout.tokens, index) { return (date, index) }
                if head == nil, isHead(layout.tokens, index) { head = (date, index) }
                let isPlain = (kind == nil || kind == .plain) && clause.range.lowerBound == index
                if entry == nil, isPlain, statuses.status[index].isEmpty { entry = (date, index) }
            }
        }
        return head ?? entry
    }

    private static func isFirst(_ tokens: [NoteToken], _ index: Int) -> Bool {
        !tokens[..<index].contains { $0.isWord }
    }

    /// `DOS 3/10/26`, `today (3/10/26)`.
    private static func isNamed(_ tokens: [NoteToken], _ index: Int) -> Bool {
        var place = index - 1
        while place >= 0, index - place <= 3, tokens[place].kind == .mark || tokens[place].text == "on" { place -= 1 }
        guard place >= 0, words.contains(tokens[place].text) else { return false }
        return !(tokens[place].text == "date" && place > 0 && tokens[place - 1].isWord)
    }

    /// Whether the day stands on the first line that has words, near its beginning.
    private static func isHead(_ tokens: [NoteToken], _ index: Int) -> Bool {
        var words = 0
        for token in tokens[..<index] {
            if token.kind == .lineEnd, words > 0 { return false }
            if token.isWord { words += 1 }
            if words > 6 || ["dob", "birth", "born"].contains(token.text) { return false }
        }
        return true
    }
}
