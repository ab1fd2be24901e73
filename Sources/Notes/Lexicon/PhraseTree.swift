/// Finds phrases in tokens, the longest at each place.
///
/// In a phrase `{n}` stands for a number, `{w}` for any one word.
struct PhraseTree: Sendable {
    private struct Node: Sendable {
        var next: [String: Int] = [:]
        var number: Int?
        var word: Int?
        var meanings: [Lexicon.Meaning] = []
    }

    struct Match: Sendable {
        let range: Range<Int>
        let meanings: [Lexicon.Meaning]
    }

    private var nodes = [Node()]

    /// Adds a phrase; the meanings that it has already.
    mutating func add(_ phrase: String, _ meaning: Lexicon.Meaning) -> [Lexicon.Meaning]? {
        var place = 0
        let words = phrase.replacing("{n}", with: " 0n0 ").replacing("{w}", with: " 0w0 ")
        let tokens = NoteTokens.of(words)
        guard !tokens.isEmpty else { return nil }
        for token in tokens {
            let next: Int?
            switch token.text {
            case "0n0": next = nodes[place].number
            case "0w0": next = nodes[place].word
            default: next = nodes[place].next[token.text]
            }
            if let next {
                place = next
                continue
            }
            nodes.append(Node())
            let new = nodes.count - 1
            switch token.text {
            case "0n0": nodes[place].number = new
            case "0w0": nodes[place].word = new
            default: nodes[place].next[token.text] = new
            }
            place = new
        }
        let before = nodes[place].meanings
        if !before.contains(meaning) { nodes[place].meanings.append(meaning) }
        return before
    }

    /// The longest phrase that begins at a token, within a limit.
    func match(_ tokens: [NoteToken], at start: Int, until limit: Int) -> Match? {
        var best: Match?
        walk(tokens, 0, start, start, limit, &best)
        return best
    }

    private func walk(
        _ tokens: [NoteToken], _ place: Int, _ start: Int, _ index: Int, _ limit: Int, _ best: inout Match?
    ) {
        let node = nodes[place]
        if !node.meanings.isEmpty, index > (best?.range.upperBound ?? 0) {
            best = Match(range: start..<index, meanings: node.meanings)
        }
        guard index < limit, index - start < 12 else { return }
        let token = tokens[index]
        if let next = node.next[token.text] { walk(tokens, next, start, index + 1, limit, &best) }
        if let next = node.number, token.kind == .number || NoteNumbers.words[token.text] != nil {
            walk(tokens, next, start, index + 1, limit, &best)
        }
        if let next = node.word, token.isWord { walk(tokens, next, start, index + 1, limit, &best) }
        // A label's colon may stand within a phrase, and a line may be broken there.
        if index > start, token.isMark(":") || token.kind == .lineEnd, !node.next.isEmpty {
            walk(tokens, place, start, index + 1, limit, &best)
        }
    }

    /// Phrases one after the other, none of them overlapping.
    func matches(_ tokens: [NoteToken], in range: Range<Int>) -> [Match] {
        var matches: [Match] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let match = match(tokens, at: index, until: range.upperBound) {
                matches.append(match)
                index = match.range.upperBound
            } else {
                index += 1
            }
        }
        return matches
    }
}
