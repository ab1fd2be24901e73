import Coding
import Essentials

extension NoteAssembly {
    /// Finds who made and who read the images of a clause: the doer that follows 'by', else the subject before the word.
    mutating func findDoers(_ clause: Int) {
        let hits = byClause[clause] ?? []
        let verbs = hits.filter { [.capture, .reading, .process].contains(concept($0).role) }
        let actors = hits.filter { concept($0).role == .actor }
        let label = heading(clause)?.kind
        if label == .capture || label == .reading {
            if let actor = actors.first, actor.status.isEmpty {
                give(
                    label == .reading ? .reading : .capture, concept(actor).party, actor.ranges, clause, actor.first,
                    "doer-label")
            }
            return
        }
        for (place, verb) in verbs.enumerated() {
            let own = concept(verb)
            let isReadOld = verb.status == .dated && own.role == .capture && isOfOtherDay(verb)
            guard verb.status.isEmpty || isReadOld || (own.role == .reading && verb.status == .dated) else {
                if own.role != .process {
                    remark(verb, own.role == .reading ? "interpretation.by" : "capture.by")
                }
                continue
            }
            let next = place + 1 < verbs.count ? verbs[place + 1].first : Int.max
            let isLabel = verb.last + 1 < scan.tokens.count && scan.tokens[verb.last + 1].isMark(":")
            let after = actors.first {
                $0.first > verb.last && $0.first < next && (isLabel || isBy($0)) && $0.first - verb.last < 14
            }
            // `Interpretation: by outside radiologist, read 4/9`.
            let leading = place == 0 && verbs.count == 1 ? actors.last { $0.last < verb.first && isBy($0) } : nil
            let before = actors.last { $0.last < verb.first && !isBy($0) } ?? (own.role == .reading ? leading : nil)
            if own.isOwn, own.role == .reading {
                give(.reading, "practice", verb.ranges, clause, verb.first, "doer-author")
            } else if let actor = after ?? before {
                guard actor.status.subtracting([.dated]).isEmpty else { continue }
                give(own.role, concept(actor).party, verb.ranges + actor.ranges, clause, verb.first, "doer-named")
            } else if own.isActive, isFirst(verb, clause), !hasUnknownDoer(verb, clause, before: next) {
                give(own.role, "practice", verb.ranges, clause, verb.first, "doer-author")
            } else if own.isOwn, !hasUnknownDoer(verb, clause, before: next), verb.status.isEmpty {
                give(own.role, "practice", verb.ranges, clause, verb.first, "doer-author")
            }
        }
        if verbs.isEmpty || !verbs.contains(where: { [.capture, .process].contains(concept($0).role) }) {
            source(clause, actors, verbs)
        }
    }

    /// Images of somebody outside: `CBCT from ABC Imaging`, `images sent over by the referring dentist`.
    private mutating func source(_ clause: Int, _ actors: [NoteHit], _ verbs: [NoteHit]) {
        for actor in actors where actor.status.subtracting([.dated]).isEmpty {
            var place = actor.first - 1
            if place > 0, ["the", "a", "an", "our", "my"].contains(scan.tokens[place].text) { place -= 1 }
            let before = place >= 0 ? scan.tokens[place].text : ""
            let first = scan.tokens[actor.first].text
            let words = concept(actor).party == "other" ? ["from", "at", "by"] : ["by"]
            guard words.contains(before) || words.contains(first) else { continue }
            guard !verbs.contains(where: { $0.last < actor.first && actor.first - $0.last < 8 }) else { continue }
            let isNamed = services.contains { $0.mentions.contains { $0.clause == clause && $0.token < actor.first } }
            let reports = scan.layout.clauses[clause].range.contains {
                ["report", "read"].contains(scan.tokens[$0].text)
            }
            if reports {
                guard !services.isEmpty, concept(actor).party == "other" || before == "by" else { continue }
                give(.reading, concept(actor).party, actor.ranges, clause, actor.first, "doer-source")
                continue
            }
            guard isNamed, !isOfOtherWork(actor, clause) else { continue }
            give(.capture, concept(actor).party, actor.ranges, clause, actor.first, "doer-source")
        }
    }

    /// Whether between a study and its doer something else is told of that was done: `US-guided injection given by me`.
    private func isOfOtherWork(_ actor: NoteHit, _ clause: Int) -> Bool {
        let mentions = services.flatMap(\.mentions).filter { $0.clause == clause && $0.token < actor.first }
        guard let study = mentions.map(\.token).max() else { return true }
        return (study..<actor.first).contains { scan.tokens[$0].text.hasSuffix("ed") }
            || (study..<actor.first).contains { scan.tokens[$0].text == "guided" || scan.tokens[$0].text == "guidance" }
    }

    private func isOfOtherDay(_ verb: NoteHit) -> Bool {
        isReadNow.contains { scan.layout.clauses[verb.clause].range.contains($0) }
    }

    /// Whether words such as 'by' make the actor the doer of what stands before.
    private func isBy(_ actor: NoteHit) -> Bool {
        let first = scan.tokens[actor.first].text
        if ["by", "at", "from", "per", "in"].contains(first) { return true }
        var place = actor.first - 1
        // `by Plansys, an outside lab`.
        if place > 0, ["a", "an", "the", "our"].contains(scan.tokens[place].text), scan.tokens[place - 1].isMark(",") {
            place -= 2
        }
        let segment = place >= 0 ? scan.layout.segments[place] : 0
        // `read by Dr. Abara (our associate)`.
        if place > 1, scan.tokens[place].isMark("("), scan.tokens[place - 1].isWord {
            var name = place - 1
            while name >= 0, place - name <= 5, scan.tokens[name].isWord || scan.tokens[name].isMark(".") {
                if ["by", "at", "from"].contains(scan.tokens[name].text) { return true }
                name -= 1
            }
        }
        while place >= 0, actor.first - place <= 6, scan.layout.segments[place] == segment {
            if ["by", "at", "from", "per", "in"].contains(scan.tokens[place].text) { return true }
            place -= 1
        }
        return false
    }

    /// Whether the verb begins its clause, so that the author is left out as its subject.
    private func isFirst(_ verb: NoteHit, _ clause: Int) -> Bool {
        let range = scan.layout.clauses[clause].range
        var place = verb.first - 1
        while place >= range.lowerBound {
            let token = scan.tokens[place]
            if [",", ":", "-", ")"].contains(token.text) && token.kind == .mark
                || ["and", "then", "&", "also", "today"].contains(token.text)
            {
                return true
            }
            if case .date = token.kind { return true }
            guard NoteWordsOfTime.words.contains(token.text) else { return false }
            place -= 1
        }
        return true
    }

    /// Whether 'by' stands with somebody of whom the lexicon does not know whose they are.
    private func hasUnknownDoer(_ verb: NoteHit, _ clause: Int, before next: Int) -> Bool {
        let range = scan.layout.clauses[clause].range
        let end = min(range.upperBound, verb.last + 10, next)
        return verb.last + 1 < end
            && ((verb.last + 1)..<end).contains {
                ["by", "from", "elsewhere", "outside"].contains(scan.tokens[$0].text)
            }
    }

    private mutating func give(
        _ role: Lexicon.Role, _ party: String, _ ranges: [Range<Int>], _ clause: Int, _ token: Int, _ rule: String
    ) {
        let readable = Set(services.map(\.kind)).subtracting([
            "surface-scan", "photograph-2d", "photograph-3d", "hba1c", "glucose",
        ])
        guard let index = service(at: token, clause: clause, fitting: role == .reading ? readable : []) else { return }
        if role == .reading, !readable.contains(services[index].kind) { return }
        let service = services[index]
        let fact: ServiceFact
        if service.isProcess || ["hba1c", "glucose"].contains(service.kind) {
            if role == .reading { return }
            fact = .performedBy
        } else {
            fact = role == .reading ? .interpretationBy : .captureBy
        }
        findings.propose(.service(service.id, fact), .string(party), ranges, rule)
    }
}

/// Words that may stand before a verb without being its subject.
enum NoteWordsOfTime {
    static let words: Set<String> = [
        "today", "also", "then", "now", "this", "visit", "am", "pm", "in", "office", "personally",
    ]
}
