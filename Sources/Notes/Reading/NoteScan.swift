import Coding
import Essentials

/// A note with its clauses, the concepts found in them, and how each is to be read.
struct NoteScan {
    let lexicon: Lexicon
    let layout: NoteLayout
    private(set) var statuses: NoteStatuses
    private(set) var hits: [NoteHit] = []
    private(set) var cues: [NoteCueHit] = []
    /// The day of the entry, and its token.
    private(set) var day: (date: CalendarDate, token: Int)?
    private static let nearReach = 9

    var tokens: [NoteToken] { layout.tokens }

    init(_ lexicon: Lexicon, _ tokens: [NoteToken]) {
        self.lexicon = lexicon
        layout = NoteLayout(tokens, lexicon)
        var found: [NoteHit] = []
        var cues: [NoteCueHit] = []
        var done: Set<Int> = []
        for (place, clause) in layout.clauses.enumerated() {
            let matches = lexicon.phrases.matches(tokens, in: clause.range)
            var blocked: Set<Int> = []
            for match in matches {
                for meaning in match.meanings {
                    switch meaning {
                    case .concept(let concept):
                        found.append(NoteHit(concept: concept, ranges: [match.range], clause: place, status: []))
                        if lexicon.concepts[concept].role == .capture { done.insert(match.range.lowerBound) }
                    case .cue(let cue): cues.append(NoteCueHit(cue: cue, range: match.range, clause: place))
                    case .nothing: blocked.formUnion(match.range)
                    default: break
                    }
                }
            }
            // Words that a longer phrase gives another meaning, as in 'no images saved', are not taken apart.
            let whole = found.reversed().prefix { $0.clause == place }
            found += Self.near(lexicon, layout, clause.range, place, blocked).filter { pair in
                let facts = lexicon.concepts[pair.concept].gives
                return !whole.contains { phrase in
                    lexicon.concepts[phrase.concept].gives.contains { one in
                        facts.contains { $0.fact == one.fact && $0.value != one.value }
                    }
                        && phrase.ranges.contains { range in pair.ranges.contains { $0.overlaps(range) } }
                }
            }
        }
        self.cues = cues
        statuses = NoteStatuses(lexicon, layout, cues: cues, done: done)
        day = NoteDay.find(lexicon, layout, statuses)
        for (index, token) in tokens.enumerated() {
            guard index != day?.token else { continue }
            let from = Self.dated(lexicon, layout, found, index)
            if case .date(let date) = token.kind, date != day?.date {
                statuses.date(index, day.map { date > $0.date } == true ? .planned : .dated, from: from)
            } else if token.kind == .number, let year = Int(token.text), token.text.utf8.count == 4,
                (1950...2099).contains(year)
            {
                statuses.date(index, day.map { year > $0.date.year } == true ? .planned : .past)
            }
            if let day, let (order, _) = NotePartialDates.order(tokens, index, day.date) {
                if order == .before || NotePartialDates.hasYear(tokens, index) {
                    statuses.date(index, order == .before ? .dated : .planned, from: from)
                }
            }
        }
        hits = found.sorted { $0.first < $1.first }
        for index in hits.indices {
            for token in hits[index].ranges.joined() {
                hits[index].status.formUnion(statuses.status[token])
                if hits[index].cue == nil { hits[index].cue = statuses.cue[token] }
            }
        }
    }

    /// The study of which a day is told with 'of' or 'from': `the CBCT of 10/1`; what stands before is not of that day.
    private static func dated(_ lexicon: Lexicon, _ layout: NoteLayout, _ hits: [NoteHit], _ index: Int) -> Int? {
        guard index > 0, ["of", "from", "dated"].contains(layout.tokens[index - 1].text) else { return nil }
        return hits.last { hit in
            lexicon.concepts[hit.concept].role == .study && hit.first < index && index - hit.first < 8
                && layout.segments[hit.first] == layout.segments[index]
        }?.first
    }

    private static let papers: Set<String> = [
        "report", "reports", "interpretation", "narrative", "consent", "letter", "form", "order", "slip", "note",
    ]

    /// Concepts of two words that stand near each other in one segment or in neighbours.
    private static func near(
        _ lexicon: Lexicon, _ layout: NoteLayout, _ range: Range<Int>, _ clause: Int, _ blocked: Set<Int>
    ) -> [NoteHit] {
        var firsts: [(concept: Int, range: Range<Int>)] = []
        var seconds: [Int: [Range<Int>]] = [:]
        for match in lexicon.parts.matches(layout.tokens, in: range) {
            if !blocked.isDisjoint(with: match.range) { continue }
            for case .part(let concept, let isSecond) in match.meanings {
                if isSecond {
                    seconds[concept, default: []].append(match.range)
                } else {
                    firsts.append((concept, match.range))
                }
            }
        }
        var hits: [NoteHit] = []
        var used: Set<[Int]> = []
        // What was kept of a report or a form was no image: `written report in chart`.
        func isOfPaper(_ concept: Int, _ first: Range<Int>, _ second: Range<Int>) -> Bool {
            guard lexicon.concepts[concept].gives.contains(where: { $0.fact == .captureImages }) else { return false }
            return (min(first.lowerBound, second.lowerBound)..<max(first.upperBound, second.upperBound)).contains {
                Self.papers.contains(layout.tokens[$0].text)
                    && layout.segments[$0] == layout.segments[second.lowerBound]
            }
        }
        for (concept, first) in firsts {
            guard let candidates = seconds[concept] else { continue }
            // The candidates stand in order: only those around the first word can be near it.
            var low = 0
            var high = candidates.count
            while low < high {
                let middle = (low + high) / 2
                if candidates[middle].lowerBound < first.lowerBound { low = middle + 1 } else { high = middle }
            }
            let choices = [low, low - 1].filter(candidates.indices.contains).map { candidates[$0] }
            let fitting = choices.filter {
                !isOfPaper(concept, first, $0)
                    && max($0.lowerBound - first.upperBound, first.lowerBound - $0.upperBound) < nearReach
                    && abs(layout.segments[$0.lowerBound] - layout.segments[first.lowerBound]) <= 1
            }
            guard
                let second = fitting.min(by: {
                    abs($0.lowerBound - first.lowerBound) < abs($1.lowerBound - first.lowerBound)
                }), used.insert([concept, second.lowerBound]).inserted
            else { continue }
            hits.append(
                NoteHit(
                    concept: concept, ranges: [first, second].sorted { $0.lowerBound < $1.lowerBound }, clause: clause,
                    status: []))
        }
        return hits
    }
}
