import Coding
import Essentials

extension NoteAssembly {
    /// A reading that the note itself holds under headings: a report, or findings together with an impression.
    mutating func findHeadedReading() {
        let kinds: [Lexicon.Heading.Kind] = [.report, .findings, .impression]
        let held = scan.layout.sections.filter { kinds.contains(lexicon.headings[$0.heading].kind) && isFilled($0) }
        func sections(_ kind: Lexicon.Heading.Kind) -> [NoteSection] {
            held.filter { lexicon.headings[$0.heading].kind == kind }
        }
        let reports = sections(.report)
        let isWhole = !sections(.findings).isEmpty && !sections(.impression).isEmpty
        if reports.isEmpty, !isWhole { partOfReport(held) }
        guard !reports.isEmpty || isWhole, let start = held.first?.range.lowerBound else { return }
        let clause = scan.layout.clauses.firstIndex { $0.range.contains(start) } ?? 0
        let eligible = services.indices.filter {
            !services[$0].isProcess && services[$0].kind != "hba1c" && services[$0].kind != "glucose"
        }
        guard !eligible.isEmpty, let index = service(at: start, clause: clause), eligible.contains(index) else {
            return
        }
        let id = services[index].id
        let words = held.compactMap(headingWords)
        func give(_ fact: ServiceFact, _ value: JSONValue, _ ranges: [Range<Int>]) {
            if !findings.has(.service(id, fact)) {
                findings.propose(.service(id, fact), value, ranges, "headed-reading")
            }
        }
        give(.interpretationForm, "written", words)
        let isOfOther = scan.hits.contains { hit in
            concept(hit).role == .actor && concept(hit).party == "other" && hit.status.subtracting([.dated]).isEmpty
                && held.contains { (($0.range.lowerBound - 8)..<($0.range.lowerBound + 8)).contains(hit.first) }
        }
        give(.interpretationBy, isOfOther ? "other" : "practice", words)
        if !sections(.findings).isEmpty || !reports.isEmpty {
            give(.interpretationFindings, true, (sections(.findings) + reports).compactMap(headingWords))
        }
        if !sections(.impression).isEmpty {
            give(.interpretationImpression, true, sections(.impression).compactMap(headingWords))
        }
        for section in scan.layout.sections where lexicon.headings[section.heading].kind == .signature {
            guard section.range.lowerBound > start, let line = headingWords(section), isFilled(section) else {
                continue
            }
            give(.interpretationSigned, true, [line])
        }
    }

    /// A part of the reading that stands in the note beside a report of which it tells: `Report dictated. Conclusion: ...`.
    private mutating func partOfReport(_ held: [NoteSection]) {
        for section in held {
            let clause = scan.layout.clauses.firstIndex { $0.range.contains(section.range.lowerBound) } ?? 0
            guard let words = headingWords(section),
                let index = service(at: section.range.lowerBound, clause: clause, fitting: readable),
                findings.values(.service(services[index].id, .interpretationForm)) == ["written"]
            else { continue }
            let isImpression = lexicon.headings[section.heading].kind == .impression
            let path = FactPath.service(
                services[index].id, isImpression ? .interpretationImpression : .interpretationFindings)
            if !findings.has(path) { findings.propose(path, true, [words], "headed-reading") }
        }
    }

    private func headingWords(_ section: NoteSection) -> Range<Int>? {
        let end = section.range.lowerBound
        var start = end - 1
        while start > 0, end - start < 6, scan.tokens[start - 1].isWord { start -= 1 }
        return start >= 0 && start < end ? start..<end : nil
    }

    private static let blank: Set<String> = [
        "none", "no", "n", "na", "pending", "blank", "deferred", "tbd", "unknown", "see", "yes", "y", "x", "not",
    ]

    /// Whether a section holds words that are not put off.
    private func isFilled(_ section: NoteSection) -> Bool {
        // A line to write on is no text, whatever stands below it.
        if let start = section.range.first, scan.tokens[start].isMark("_") { return false }
        let words = section.range.filter { scan.tokens[$0].isWord }.prefix(6)
        guard let first = words.first, words.count >= 2 || !Self.blank.contains(scan.tokens[first].text) else {
            return false
        }
        let bad: NoteStatus = [.planned, .unticked]
        return !scan.cues.contains { cue in
            cue.range.lowerBound >= section.range.lowerBound && cue.range.lowerBound < section.range.lowerBound + 5
                && !lexicon.cues[cue.cue].status.isDisjoint(with: bad)
        }
    }
}
