import Essentials

/// How each token of a note is to be read, from the cues in its clause, its heading and its box.
///
/// After NegEx (Chapman 2001) and ConText (Harkema 2009): a cue reaches forward or backward to the end of its clause or
/// segment, and no further than a word that ends its reach.
struct NoteStatuses {
    private let lexicon: Lexicon
    private let layout: NoteLayout
    private(set) var status: [NoteStatus]
    private(set) var cue: [Range<Int>?]
    /// Words of work done, by clause and by segment.
    private var doneSegments: Set<Int> = []
    private var orSegments: Set<Int> = []
    private(set) var todayClauses: Set<Int> = []
    private(set) var doneClauses: Set<Int> = []
    private static let reach = 60
    private static let nearReach = 5

    init(_ lexicon: Lexicon, _ layout: NoteLayout, cues: [NoteCueHit], done: Set<Int>) {
        self.lexicon = lexicon
        self.layout = layout
        status = Array(repeating: [], count: layout.tokens.count)
        cue = Array(repeating: nil, count: layout.tokens.count)
        for token in done { doneSegments.insert(layout.segments[token]) }
        for hit in cues where lexicon.cues[hit.cue].isDone {
            doneSegments.insert(layout.segments[hit.range.lowerBound])
            doneClauses.insert(hit.clause)
            if lexicon.cues[hit.cue].isToday { todayClauses.insert(hit.clause) }
        }
        for clause in layout.clauses {
            for index in clause.range where ["or", "nor"].contains(layout.tokens[index].text) {
                orSegments.insert(layout.segments[index])
            }
        }
        for hit in cues { apply(hit) }
        for (place, clause) in layout.clauses.enumerated() {
            if clause.box == false { mark(clause.range, .unticked, nil) }
            questions(clause)
            answers(clause)
            blanks(clause)
            section(clause, place)
        }
    }

    mutating func mark(_ range: Range<Int>, _ new: NoteStatus, _ by: Range<Int>?) {
        for index in range {
            if !status[index].contains(new), cue[index] == nil { cue[index] = by }
            status[index].formUnion(new)
        }
    }

    private mutating func apply(_ hit: NoteCueHit) {
        let own = lexicon.cues[hit.cue]
        guard !own.status.isEmpty else { return }
        let clause = layout.clauses[hit.clause].range
        if own.side != .after { forward(hit, own, clause) }
        if own.side != .before || (own.isBeforeParticiple && isParticiple(hit.range.upperBound, clause)) {
            backward(hit, own, clause)
        }
    }

    private mutating func forward(_ hit: NoteCueHit, _ own: Lexicon.Cue, _ clause: Range<Int>) {
        let segment = layout.segments[hit.range.upperBound - 1]
        var index = hit.range.upperBound
        // Of a relative only what they have is another person's, not what they tell: `mother noticed a lump`.
        let next = index < clause.upperBound ? layout.tokens[index].text : ""
        if own.status == .other, Self.telling.contains(next) { return }
        let isClause = own.status != .other || own.side == .before || Self.having.contains(next)
        let limit = min(clause.upperBound, index + (own.scope == .near ? Self.nearReach : Self.reach))
        var current = segment
        while index < limit {
            let here = layout.segments[index]
            if here != current {
                if own.isConditional {
                    if lexicon.terminations.contains(layout.tokens[index].text) { break }
                    current = here
                    mark(index..<(index + 1), own.status, hit.range)
                    index += 1
                    continue
                }
                if own.scope == .segment || !isClause || lexicon.terminations.contains(layout.tokens[index].text) {
                    break
                }
                // A colon ends the reach, but for one that stands with the cue: `Deferred: CBCT`.
                if layout.tokens[index].isMark(":"), index > hit.range.upperBound { break }
                if own.status != .uncertain, doneSegments.contains(here), !orSegments.contains(here) { break }
                current = here
            }
            mark(index..<(index + 1), own.status, hit.range)
            index += 1
        }
    }

    private static let telling: Set<String> = [
        "reports", "reported", "says", "said", "states", "stated", "noticed", "notices", "notes", "noted", "consents",
        "consented", "present", "concerned", "worried", "brought", "brings", "accompanied", "observed", "saw", "felt",
        "feels", "found", "complains", "gave", "signed",
    ]
    private static let having: Set<String> = [
        "had", "has", "have", "having", "with", "w", "took", "on", "was", "is", "got", "lost", "went", "underwent",
        "needed", "also", "and", "similar", "same",
    ]

    private mutating func backward(_ hit: NoteCueHit, _ own: Lexicon.Cue, _ clause: Range<Int>) {
        var segment = layout.segments[hit.range.lowerBound]
        var index = hit.range.lowerBound - 1
        let limit = max(clause.lowerBound, index + 1 - (own.scope == .near ? Self.nearReach : Self.reach))
        // A cue that begins its segment speaks of the segment before.
        let isFirst =
            index < clause.lowerBound || layout.segments[index] != segment || layout.tokens[index].kind == .mark
            || lexicon.terminations.contains(layout.tokens[index].text)
        if own.isConditional, doneSegments.contains(segment) || isFirst { return }
        var mayPass = isFirst && wordsAfter(hit, clause) <= 2
        while index >= limit {
            let here = layout.segments[index]
            if here != segment {
                guard own.scope == .clause && own.side != .both || mayPass else { break }
                mayPass = false
                segment = here
            }
            mark(index..<(index + 1), own.status, hit.range)
            index -= 1
        }
    }

    /// Whether a word such as 'checked' stands there, or one word on.
    private func isParticiple(_ index: Int, _ clause: Range<Int>) -> Bool {
        (index..<min(index + 2, clause.upperBound)).contains { place in
            let text = layout.tokens[place].text
            return text.count > 3 && (text.hasSuffix("ed") || text.hasSuffix("en") || text == "done" || text == "made")
        }
    }

    /// The words of the segment after a cue.
    private func wordsAfter(_ hit: NoteCueHit, _ clause: Range<Int>) -> Int {
        var count = 0
        var index = hit.range.upperBound
        while index < clause.upperBound, count < 4, layout.segments[index] == layout.segments[hit.range.lowerBound] {
            if layout.tokens[index].isWord { count += 1 }
            index += 1
        }
        return count
    }

    /// A question mark doubts what stands before it at the end, or the words after it where they follow at once.
    private mutating func questions(_ clause: NoteClause) {
        if clause.isQuestion {
            let end = clause.range.upperBound
            mark(clause.range, .uncertain, end < layout.tokens.count ? end..<(end + 1) : nil)
        }
        let answer = answer(clause.range)
        for index in clause.range where layout.tokens[index].isMark("?") && answer != index + 1 {
            let after = min(index + 1 + Self.nearReach, clause.range.upperBound)
            var end = index + 1
            while end < after, layout.segments[end] == layout.segments[index] { end += 1 }
            mark((index + 1)..<max(end, index + 1), .uncertain, index..<(index + 1))
            let isBeforeWord =
                index + 1 < clause.range.upperBound && !layout.tokens[index + 1].isApart
                && layout.tokens[index + 1].isWord
            guard !isBeforeWord else { continue }
            var start = index
            while start > clause.range.lowerBound, index - start < Self.nearReach,
                layout.segments[start - 1] == layout.segments[index]
            {
                start -= 1
            }
            mark(start..<index, .uncertain, index..<(index + 1))
        }
    }

    /// A form's blank that was not filled in, and a choice that was not made: `images ____`, `R L (circle)`.
    private mutating func blanks(_ clause: NoteClause) {
        var index = clause.range.lowerBound
        while index < clause.range.upperBound {
            let token = layout.tokens[index]
            if token.isMark("_") {
                var end = index
                while end < clause.range.upperBound, layout.tokens[end].isMark("_") { end += 1 }
                if end - index >= 2, end >= clause.range.upperBound || !layout.tokens[end].isWord {
                    mark(clause.range.lowerBound..<index, .unticked, index..<end)
                }
                index = end
            } else if Self.choosing.contains(token.text) {
                mark(clause.range.lowerBound..<index, .unticked, index..<(index + 1))
                index += 1
            } else {
                index += 1
            }
        }
    }

    private static let choosing: Set<String> = ["circle", "select", "specify"]

    static let no: Set<String> = ["no", "n", "none", "not", "0"]
    static let yesAndNo: Set<String> = no.union(["yes", "y"])

    /// The place of the answer of a label: `Images saved: no`, `Labels complete? Y`.
    private func answer(_ range: Range<Int>) -> Int? {
        range.dropFirst(2).first { index in
            guard Self.yesAndNo.contains(layout.tokens[index].text) else { return false }
            let before = layout.tokens[index - 1]
            guard before.isMark(":") || before.isMark("-") || before.isMark("?") || before.isMark("=") else {
                return false
            }
            return index + 1 >= range.upperBound || !layout.tokens[index + 1].isWord
        }
    }

    private mutating func answers(_ clause: NoteClause) {
        guard let answer = answer(clause.range), Self.no.contains(layout.tokens[answer].text) else { return }
        mark(clause.range.lowerBound..<answer, .denied, answer..<(answer + 1))
    }

    private mutating func section(_ clause: NoteClause, _ place: Int) {
        guard let section = clause.section, clause.box != true else { return }
        let heading = lexicon.headings[layout.sections[section].heading]
        guard !heading.status.isEmpty else { return }
        let isDone =
            heading.status == .planned ? doneClauses.contains(place) || hasDone(clause) : todayClauses.contains(place)
        if !isDone { mark(clause.range, heading.status, nil) }
    }

    private func hasDone(_ clause: NoteClause) -> Bool {
        clause.range.contains { doneSegments.contains(layout.segments[$0]) }
    }

    private func isDone(_ segment: Int, around index: Int) -> Bool {
        if doneSegments.contains(segment) { return true }
        let range = max(0, index - 14)..<min(layout.tokens.count, index + 12)
        // A date after a bracket or comma alone speaks of what stands before.
        return range.contains { place in
            (layout.segments[place] == segment || (place < index && segment - layout.segments[place] <= 3))
                && Self.doneWords.contains(layout.tokens[place].text)
        }
    }

    private static let doneWords: Set<String> = [
        "read", "signed", "received", "addendum", "interpreted", "dictated", "report", "interpretation", "reviewed",
        "added", "late",
    ]

    /// Marks what stands with a day before the day of service as past, and after it as planned.
    mutating func date(_ index: Int, _ new: NoteStatus, from first: Int? = nil) {
        let segment = layout.segments[index]
        if new == .planned, isDone(segment, around: index) { return }
        var start = index
        var end = index + 1
        while start > 0, index - start < Self.reach, layout.segments[start - 1] == segment { start -= 1 }
        while end < layout.tokens.count, end - index < Self.reach, layout.segments[end] == segment { end += 1 }
        // Alone in its segment it speaks of the one before.
        let words = (start..<end).filter { layout.tokens[$0].isWord }
        if words.count <= 1, start > 0 {
            let before = layout.segments[start - 1]
            while start > 0, index - start < Self.reach, before != 0, layout.segments[start - 1] == before {
                start -= 1
            }
        }
        mark(max(start, first ?? start)..<end, new, index..<(index + 1))
    }
}
