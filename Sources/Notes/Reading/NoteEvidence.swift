import Coding
import Essentials

extension NoteAssembly {
    /// Whether the words about a study tell that it was done or read in this encounter, rather than only name it.
    ///
    /// Told is what has a word of making or reading, a doer, a number of images, a value, a ticked box, or what stands as
    /// an entry of its own: a name with its site and nothing else.
    func isTold(_ hit: NoteHit) -> Bool {
        let clause = scan.layout.clauses[hit.clause]
        if clause.box == true { return true }
        if let kind = kind(hit), services.contains(where: { $0.kind == kind && $0.view == nil }) { return true }
        let hits = (byClause[hit.clause] ?? []).filter { $0.status.subtracting([.dated]).isEmpty }
        if hits.contains(where: isWork) { return true }
        if scan.cues.contains(where: { $0.clause == hit.clause && lexicon.cues[$0.cue].isDone }) { return true }
        return hasCount(hit, clause.range) || hasValue(hit, clause.range) || isEntry(hit, clause.range)
    }

    /// Words of making or reading images, of who did it, and of what became of them.
    private func isWork(_ hit: NoteHit) -> Bool {
        let own = concept(hit)
        if own.role == .process { return true }
        if [.capture, .reading, .actor].contains(own.role) { return own.party != "other" }
        return own.gives.contains { fact in
            [.captureImages, .interpretationForm, .purpose, .exposures, .whyNotRadiograph].contains(fact.fact)
        }
    }

    /// `4 BWX`, `photos x12`.
    private func hasCount(_ hit: NoteHit, _ range: Range<Int>) -> Bool {
        let before = hit.first - 1
        if range.contains(before), scan.tokens[before].kind == .number, before == range.lowerBound { return true }
        if scan.tokens[hit.first].kind == .number { return true }
        return ((hit.last + 1)..<min(hit.last + 4, range.upperBound)).contains { index in
            let text = scan.tokens[index].text
            return text.hasPrefix("x") && text.count > 1 && text.dropFirst().allSatisfy(\.isNumber)
        }
    }

    /// `A1c 6.8`.
    private func hasValue(_ hit: NoteHit, _ range: Range<Int>) -> Bool {
        guard let kind = kind(hit), ["hba1c", "glucose", "hard-tissue-optical"].contains(kind) else { return false }
        return ((hit.last + 1)..<min(hit.last + 5, range.upperBound)).contains { scan.tokens[$0].kind == .number }
    }

    /// Whether the words around a study, up to the next comma or bracket, are no more than its name and its site.
    private func isEntry(_ hit: NoteHit, _ range: Range<Int>) -> Bool {
        let segment = scan.layout.segments[hit.first]
        var known: Set<Int> = []
        for other in byClause[hit.clause] ?? [] { known.formUnion(other.ranges.joined()) }
        for cue in scan.cues where cue.clause == hit.clause && scan.layout.segments[cue.range.lowerBound] == segment {
            if lexicon.cues[cue.cue].isReason { return true }
            return false
        }
        let unknown = range.filter { index in
            let token = scan.tokens[index]
            return token.kind == .word && scan.layout.segments[index] == segment && !known.contains(index)
                && !lexicon.fillers.contains(token.text)
        }
        return unknown.count <= 1
    }
}
