/// Cuts a note into clauses and segments, and finds its headings.
///
/// Clauses end at full stops that follow no abbreviation, at semicolons, line ends, list marks, boxes and headings; segments
/// within them at commas, brackets and dashes.
struct NoteLayout: Sendable {
    let tokens: [NoteToken]
    private(set) var clauses: [NoteClause] = []
    private(set) var sections: [NoteSection] = []
    /// The segment of each token.
    private(set) var segments: [Int] = []

    init(_ tokens: [NoteToken], _ lexicon: Lexicon) {
        self.tokens = tokens
        segments = Array(repeating: 0, count: tokens.count)
        var cutter = Cutter(tokens: tokens, lexicon: lexicon)
        cutter.run()
        clauses = cutter.clauses
        sections = cutter.sections
        var segment = 0
        for clause in clauses {
            segment += 1
            for index in clause.range {
                if Self.isBreak(tokens, index, clause.range) || lexicon.terminations.contains(tokens[index].text) {
                    segment += 1
                }
                segments[index] = segment
            }
        }
    }

    private static func isBreak(_ tokens: [NoteToken], _ index: Int, _ range: Range<Int>) -> Bool {
        let token = tokens[index]
        guard token.kind == .mark, index > range.lowerBound else { return false }
        switch token.text {
        case ",", "(", ")": return true
        case ":": return index + 1 < range.upperBound && tokens[index + 1].isApart
        case "-", ">": return token.isApart
        default: return false
        }
    }
}

private struct Cutter {
    let tokens: [NoteToken]
    let lexicon: Lexicon
    var clauses: [NoteClause] = []
    var sections: [NoteSection] = []
    private var section: Int?
    /// The section to return to after a label that holds for one line.
    private var outer: Int?
    private var isLineLabel = false
    private var paragraph = 0
    private var box: Bool?
    private var start = 0
    private var lineStart = 0
    private let widths: NoteLineWidths
    /// No clause has more tokens, so that a text without full stops takes no longer.
    private static let longest = 200

    init(tokens: [NoteToken], lexicon: Lexicon) {
        self.tokens = tokens
        self.lexicon = lexicon
        widths = NoteLineWidths(tokens)
    }

    private mutating func close(at end: Int, question: Bool = false) {
        if end > start {
            clauses.append(
                NoteClause(range: start..<end, section: section, paragraph: paragraph, box: box, isQuestion: question))
        }
        start = end
    }

    mutating func run() {
        var index = 0
        beginLine(&index)
        while index < tokens.count {
            let token = tokens[index]
            switch token.kind {
            case .lineEnd:
                let isBlank = index + 1 < tokens.count && tokens[index + 1].kind == .lineEnd
                if isBlank || !isWrapped(at: index) {
                    close(at: index)
                    start = index + 1
                    box = nil
                    if isLineLabel {
                        section = outer
                        isLineLabel = false
                    }
                    if isBlank { paragraph += 1 }
                    index += 1
                    beginLine(&index)
                } else {
                    index += 1
                    lineStart = index
                }
            case .box(let isTicked):
                close(at: index)
                box = isTicked
                start = index + 1
                index += 1
            case .mark where token.text == ";" || token.text == "|" || token.text == "!":
                close(at: index)
                start = index + 1
                index += 1
            case .mark where token.text == "?" && endsSentence(index) && !token.isApart && !isAnswer(index + 1):
                close(at: index, question: true)
                start = index + 1
                index += 1
            case .mark where token.text == "." && endsSentence(index):
                close(at: index)
                start = index + 1
                index += 1
            case _ where index - start >= Self.longest:
                close(at: index)
            default:
                if index > start || index > lineStart, token.isApart, let length = heading(index, isLineStart: false) {
                    close(at: index)
                    begin(index, length)
                    index = start
                } else {
                    index += 1
                }
            }
        }
        close(at: tokens.count)
        sections = sections.enumerated().map { place, section in
            let end = place + 1 < sections.count ? sections[place + 1].range.lowerBound : tokens.count
            return NoteSection(
                heading: section.heading, range: section.range.lowerBound..<max(section.range.lowerBound, end))
        }
    }

    /// Whether `yes` or `no` stands there as the answer of a label.
    private func isAnswer(_ index: Int) -> Bool {
        guard index < tokens.count, NoteStatuses.yesAndNo.contains(tokens[index].text) else { return false }
        return index + 1 >= tokens.count || !tokens[index + 1].isWord
    }

    /// Whether a mark stands at the end of a sentence.
    private func endsSentence(_ index: Int) -> Bool {
        guard index + 1 < tokens.count else { return true }
        if !tokens[index + 1].isApart, tokens[index + 1].kind != .lineEnd { return false }
        guard index > 0, tokens[index].text == "." else { return true }
        let before = tokens[index - 1]
        // `R.` and `L.` are sides where a site follows, and else the end.
        if before.text == "r" || before.text == "l" {
            let next = lexicon.phrases.match(tokens, at: index + 1, until: tokens.count)
            for case .concept(let concept)? in [next?.meanings.first] { return lexicon.concepts[concept].role != .site }
            return true
        }
        // An initial of a name: `RDH K. Amato`.
        if before.text.utf8.count == 1, before.kind == .word, before.isApart, index > 1,
            tokens[index - 2].kind != .lineEnd,
            index + 1 < tokens.count, tokens[index + 1].kind == .word
        {
            return false
        }
        // An abbreviation ends a sentence where a heading follows: `declined by pt. Dx K11.5`.
        if let next = lexicon.headingPhrases.match(tokens, at: index + 1, until: tokens.count), before.text != "dr",
            tokens[index + 1].text.utf8.count > 1, isCodeOrColon(next.range.upperBound)
        {
            return true
        }
        return !lexicon.abbreviations.contains(before.text)
    }

    private func isCodeOrColon(_ index: Int) -> Bool {
        guard index < tokens.count else { return false }
        if case .code = tokens[index].kind { return true }
        return tokens[index].isMark(":")
    }

    /// Whether a line goes on in the next: it is long, ends within a sentence, and the next begins nothing of its own.
    private func isWrapped(at index: Int) -> Bool {
        guard index - lineStart >= 11, index + 1 < tokens.count, let last = tokens[..<index].last, widths.isFull(index)
        else { return false }
        if last.kind == .mark, [".", ":", ";", "?", "!"].contains(last.text) { return false }
        let next = tokens[index + 1]
        switch next.kind {
        case .word: return heading(index + 1, isLineStart: true) == nil && label(index + 1) == nil
        case .number: return index + 2 >= tokens.count || ![".", ")"].contains(tokens[index + 2].text)
        case .mark: return ["(", "\"", "'", "#"].contains(next.text)
        default: return false
        }
    }

    /// The tokens of words before a colon at the beginning of a line.
    private func label(_ index: Int) -> Int? {
        var place = index
        while place < tokens.count, place - index < 5 {
            if tokens[place].isMark(":") { return place > index ? place - index + 1 : nil }
            guard tokens[place].isWord || tokens[place].isMark("/") else { return nil }
            place += 1
        }
        return nil
    }

    private mutating func beginLine(_ index: inout Int) {
        lineStart = index
        start = index
        var isItem = false
        if index < tokens.count, case .mark = tokens[index].kind, ["*", "-", ">"].contains(tokens[index].text) {
            isItem = true
            index += 1
        } else if index + 1 < tokens.count, tokens[index].kind == .number, tokens[index + 1].kind == .mark,
            [".", ")"].contains(tokens[index + 1].text), tokens[index].text.utf8.count <= 2
        {
            isItem = true
            index += 2
        }
        start = index
        guard index < tokens.count, tokens[index].isWord || tokens[index].isMark("/") || tokens[index].isMark("*")
        else {
            return
        }
        if let length = heading(index, isLineStart: true) {
            begin(index, length)
            index = start
        } else if !isItem, label(index) != nil {
            section = nil
            isLineLabel = false
            paragraph += 1
        }
    }

    /// The number of tokens of a heading with its colon, and its place in the lexicon.
    private func heading(_ index: Int, isLineStart: Bool) -> (length: Int, heading: Int)? {
        for skip in 0...(isLineStart ? 4 : 0) {
            guard index + skip < tokens.count, skip == 0 || tokens[index + skip - 1].isWord else { return nil }
            guard let match = lexicon.headingPhrases.match(tokens, at: index + skip, until: tokens.count),
                case .heading(let heading)? = match.meanings.first
            else { continue }
            let end = match.range.upperBound
            let kind = lexicon.headings[heading].kind
            if skip > 0, ![.findings, .impression, .report].contains(kind) { continue }
            if isAnswered(kind, end) { return nil }
            if end < tokens.count, tokens[end].isMark(":") { return (end + 1 - index, heading) }
            if tokens[end - 1].isMark(":") { return (end - index, heading) }
            if kind == .signature, tokens[index + skip].isMark("/") { return (end - index, heading) }
            guard isLineStart, tokens[index + skip].text.utf8.count > 1 else { continue }
            if end >= tokens.count || tokens[end].kind == .lineEnd { return (end - index, heading) }
            if skip == 0, tokens[end].isMark("-"), tokens[end].isApart { return (end + 1 - index, heading) }
        }
        return nil
    }

    /// Whether a label is one that a word answers, such as `Report: written` and `Signed: no`, rather than a heading.
    private func isAnswered(_ kind: Lexicon.Heading.Kind, _ end: Int) -> Bool {
        guard [.report, .signature].contains(kind) else { return false }
        var place = end
        while place < tokens.count, tokens[place].isMark(":") { place += 1 }
        guard place < tokens.count else { return false }
        if case .box = tokens[place].kind { return true }
        // `Read: Dr. Tolliver, outside radiologist`.
        if kind == .report, tokens[place].text == "dr" {
            return tokens[place...].dropFirst().prefix(4).contains { $0.isMark(",") || $0.kind == .lineEnd }
        }
        if kind == .report, let match = lexicon.phrases.match(tokens, at: place, until: tokens.count),
            case .concept(let concept)? = match.meanings.first, lexicon.concepts[concept].role == .actor
        {
            let end = match.range.upperBound
            return end >= tokens.count || [.mark, .lineEnd].contains(tokens[end].kind)
        }
        return Self.answers.contains(tokens[place].text)
    }

    private static let answers: Set<String> = [
        "written", "signed", "typed", "dictated", "received", "attached", "pending", "yes", "no", "none", "verbal",
        "not", "done",
        "completed", "in", "on", "see", "to", "y", "n", "unsigned", "scanned", "filed", "sent", "by", "n/a",
        "available", "complete", "via",
        "same", "awaiting", "separate", "finalized", "draft", "today", "is", "was", "final",
    ]

    private mutating func begin(_ index: Int, _ found: (length: Int, heading: Int)) {
        if isLineLabel { section = outer }
        isLineLabel = false
        // Words before the heading's own name a study: they stay in the text as a clause of the section.
        sections.append(NoteSection(heading: found.heading, range: (index + found.length)..<(index + found.length)))
        switch lexicon.headings[found.heading].kind {
        case .date, .notDate, .capture, .reading, .signature:
            outer = section
            isLineLabel = true
        default:
            paragraph += 1
        }
        section = sections.count - 1
        start = index
        close(at: index + found.length)
        box = nil
    }
}
