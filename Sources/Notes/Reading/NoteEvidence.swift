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
        if isInReadingOrReason(hit.clause) { return isWorkNear(hit) }
        if isWorkNear(hit) || hasCount(hit, clause.range) || hasValue(hit, clause.range) { return true }
        let unknown = unknownWords(hit, clause.range)
        if unknown < Int.max, hasWork(hit.clause, where: { _ in true }) { return true }
        if unknown <= 2, isOfSite(hit, isFirst: false), isImagedNext(hit.clause + 1) { return true }
        return unknown == 0 || (unknown <= 2 && isOfSite(hit))
    }

    /// Whether a study begins its clause and a site follows: `US palate minor salivary glands`.
    private func isOfSite(_ hit: NoteHit, isFirst: Bool = true) -> Bool {
        let range = scan.layout.clauses[hit.clause].range
        return !(isFirst ? range : 0..<0).prefix(while: { $0 < hit.first }).contains { scan.tokens[$0].kind == .word }
            && (byClause[hit.clause] ?? []).contains {
                concept($0).role == .site && $0.first > hit.last && $0.first - hit.last <= 4 && $0.status.isEmpty
            }
    }

    /// Whether a clause stands in the findings or the impression, or is the first one of a complaint or assessment.
    private func isInReadingOrReason(_ clause: Int) -> Bool {
        switch heading(clause)?.kind {
        case .findings, .impression: return true
        case .diagnoses, .reason, .indication:
            return clause == 0 || scan.layout.clauses[clause - 1].section != scan.layout.clauses[clause].section
                || scan.layout.clauses[clause - 1].range.upperBound <= (sectionStart(clause) ?? 0)
        default: return false
        }
    }

    private func sectionStart(_ clause: Int) -> Int? {
        scan.layout.clauses[clause].section.map { scan.layout.sections[$0].range.lowerBound }
    }

    /// Whether the next clause tells of images of no other study: `Here for US of both glands. 8 images saved.`
    private func isImagedNext(_ clause: Int) -> Bool {
        let hits = byClause[clause] ?? []
        return !hits.contains { [.study, .process].contains(concept($0).role) }
            && hits.contains { other in
                other.status.isEmpty
                    && (concept(other).role == .capture
                        || concept(other).gives.contains { $0.fact == .captureImages })
            }
    }

    /// Whether the words up to the next comma or bracket tell of work.
    private func isWorkNear(_ hit: NoteHit) -> Bool {
        let segment = scan.layout.segments[hit.first]
        return hasWork(hit.clause) { scan.layout.segments[$0] == segment }
    }

    private func hasWork(_ clause: Int, where isHere: (Int) -> Bool) -> Bool {
        (byClause[clause] ?? []).contains { other in
            other.status.subtracting([.dated]).isEmpty && isHere(other.first) && isWork(other)
        } || (cuesByClause[clause] ?? []).contains { lexicon.cues[$0.cue].isDone && isHere($0.range.lowerBound) }
    }

    /// Whether 'us' is the pronoun: `no relation to us`, `not affiliated w/ us`.
    func isPronoun(_ hit: NoteHit) -> Bool {
        guard hit.first == hit.last, scan.tokens[hit.first].text == "us", hit.first > 1 else { return false }
        let range = scan.layout.clauses[hit.clause].range
        let isFollowed = (byClause[hit.clause] ?? []).contains {
            [.site, .study, .capture].contains(concept($0).role) && $0.first > hit.last && $0.first - hit.last <= 2
        }
        if isFollowed { return false }
        var before = scan.tokens[hit.first - 1]
        if before.isMark("/"), range.contains(hit.first - 2) { before = scan.tokens[hit.first - 2] }
        if Self.beforePronoun.contains(before.text) { return true }
        guard ["with", "w", "by", "of"].contains(before.text) else { return false }
        return range.prefix(while: { $0 < hit.first }).suffix(6).contains {
            Self.ofRelations.contains(scan.tokens[$0].text)
        }
    }

    private static let beforePronoun: Set<String> = [
        "to", "from", "than", "between", "among", "gave", "told", "tell", "let", "give", "show", "showed", "ask",
        "asked", "call", "called", "sent", "send", "contacted", "contact", "near", "unlike", "inform", "informed",
        "brought", "both", "paid", "owes", "referred", "emailed", "faxed", "mailed", "joined",
    ]
    private static let ofRelations: Set<String> = [
        "affiliated", "unaffiliated", "affiliation", "associated", "connected", "independent", "related", "unrelated",
        "relation", "relationship", "contract", "tie", "ties", "works", "working", "employed", "not", "either", "part",
        "shares", "none", "any", "seen", "known", "one", "stay", "agrees", "shared", "share",
    ]

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

    /// The words around a study, up to the next comma or bracket, that are neither its name nor its site; a cue among them
    /// that gives no reason makes them many.
    private func unknownWords(_ hit: NoteHit, _ range: Range<Int>) -> Int {
        let segment = scan.layout.segments[hit.first]
        var known: Set<Int> = []
        for other in byClause[hit.clause] ?? [] { known.formUnion(other.ranges.joined()) }
        // Cues before a study speak of it, those after it of what follows them: the study itself was not reached.
        var end = Int.max
        for cue in cuesByClause[hit.clause] ?? [] where scan.layout.segments[cue.range.lowerBound] == segment {
            if lexicon.cues[cue.cue].status.isEmpty { continue }
            if cue.range.lowerBound < hit.first { return Int.max }
            end = min(end, cue.range.lowerBound)
        }
        let reason = (byClause[hit.clause] ?? []).first { other in
            concept(other).role == .reason && concept(other).isActive && other.first > hit.last
        }
        end = min(end, reason?.first ?? Int.max)
        return range.prefix { $0 < end }.filter { index in
            let token = scan.tokens[index]
            return token.kind == .word && scan.layout.segments[index] == segment && !known.contains(index)
                && !lexicon.fillers.contains(token.text)
        }.count
    }
}
