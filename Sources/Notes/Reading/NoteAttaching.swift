import Coding
import Essentials

extension NoteAssembly {
    /// Gives a fact to the service that its words speak of.
    mutating func attach(_ hit: NoteHit) {
        let own = concept(hit)
        switch own.role {
        case .note: noteFact(hit, own)
        case .fact, .site: serviceFact(hit, own)
        case .capture, .reading: if !own.gives.isEmpty { serviceFact(hit, own) }
        case .study, .process, .reason, .actor: break
        }
    }

    private mutating func noteFact(_ hit: NoteHit, _ own: Lexicon.Concept) {
        guard hit.status.subtracting(own.despite).isEmpty else { return remark(hit) }
        if let plan = own.plan { findings.propose(.plan, .string(plan), hit.ranges, own.id) }
    }

    private mutating func serviceFact(_ hit: NoteHit, _ own: Lexicon.Concept) {
        var status = hit.status.subtracting(own.despite)
        let isOfReading = own.gives.contains { $0.fact.rawValue.hasPrefix("interpretation.") }
        let fitting = own.only.isEmpty && isOfReading ? readable : own.only
        let index = service(at: hit.first, clause: hit.clause, fitting: fitting, mayPrecede: own.role == .fact)
        if isOfReading, fitting.isEmpty { return }
        // A study of an earlier day that is read now keeps its site.
        if status == .dated, own.role == .site || own.only.isEmpty == false,
            isReadNow.contains(where: { scan.layout.clauses[hit.clause].range.contains($0) })
        {
            status = []
        }
        let facts: [(fact: ServiceFact, value: JSONValue)]
        if status.isEmpty {
            facts = own.gives
        } else if status == .denied, !own.denied.isEmpty {
            facts = own.denied
        } else {
            return remark(hit)
        }
        guard let index else { return }
        if own.role == .site, !isSite(hit, index) { return }
        if own.isAlone, !isAlone(hit) { return }
        if services[index].isProcess, facts.contains(where: { $0.fact == .captureImages }) { return }
        for (fact, value) in facts {
            if fact == .interpretationSigned, !isSigningReading(hit) { continue }
            if fact == .captureLabels, value == "none", isPartly(hit) { continue }
            let counted = fact == .exposures ? count(hit) ?? value : value
            findings.propose(.service(services[index].id, fact), counted, hit.ranges, own.id)
        }
    }

    /// The kinds of the studies of which there are images to read.
    var readable: Set<String> {
        Set(services.filter { !$0.isProcess }.map(\.kind)).subtracting(["surface-scan", "hba1c", "glucose"])
    }

    /// Whether nothing else stands in its segment.
    private func isAlone(_ hit: NoteHit) -> Bool {
        let segment = scan.layout.segments[hit.first]
        return scan.layout.clauses[hit.clause].range.allSatisfy { index in
            scan.layout.segments[index] != segment || !scan.tokens[index].isWord
                || (hit.first...hit.last).contains(index)
                || ["not", "all", "both", "each", "and", "today", "were", "was", "images", "x"].contains(
                    scan.tokens[index].text)
                || scan.tokens[index].kind == .number
                || scan.tokens[index].text.hasPrefix("x") && scan.tokens[index].text.dropFirst().allSatisfy(\.isNumber)
        }
    }

    /// Whether the clause says that only some labels are missing: `Labels complete? N - side not marked`.
    private func isPartly(_ hit: NoteHit) -> Bool {
        (byClause[hit.clause] ?? []).contains { other in
            concept(other).gives.contains { $0.fact == .captureLabels && $0.value == "partial" }
        }
    }

    /// A stated number of exposures.
    private func count(_ hit: NoteHit) -> JSONValue? {
        for token in hit.ranges.joined() {
            let text = scan.tokens[token].text
            if let number = Int(text) ?? NoteNumbers.words[text] { return .number(JSONNumber(number)) }
        }
        return nil
    }

    /// A site counts in a clause that names its study, and else where the study has none yet and the words follow it in its
    /// paragraph, outside of the complaint and of the examination by hand.
    private func isSite(_ hit: NoteHit, _ index: Int) -> Bool {
        let service = services[index]
        if concept(hit).only == ["intraoral-radiograph"] { return isTooth(hit, service) }
        if service.isProcess, concept(hit).gives.first?.fact == .side { return false }
        // `Both` is a side only of something that is named: `both glands`, not `both saved`.
        if hit.first == hit.last, scan.tokens[hit.first].text == "both",
            !scan.hits.contains(where: { other in
                other.first > hit.first && other.first - hit.first <= 3 && other.clause == hit.clause
                    && [.site, .study].contains(concept(other).role)
            })
        {
            return false
        }
        // Of films and volumes a side in the complaint is not the side of the study: `CBCT because of a numb left lip`.
        if !Self.softTissue.contains(service.kind), concept(hit).gives.first?.fact == .side,
            (byClause[hit.clause] ?? []).contains(where: { other in
                concept(other).role == .reason && concept(other).isActive && other.first < hit.first
                    && service.mentions.contains { $0.clause == hit.clause && $0.token < other.first }
            })
        {
            return false
        }
        if service.mentions.contains(where: { $0.clause == hit.clause }) { return true }
        guard !service.isProcess, let fact = concept(hit).gives.first?.fact else { return false }
        guard Self.softTissue.contains(service.kind) else { return false }
        let clauses = scan.layout.clauses
        let own = service.mentions.filter { $0.token < hit.first }.max { $0.token < $1.token }
        if own != nil, isSiteLabel(hit.clause) || isScanning(hit.clause) { return true }
        if fact == .side, !(byClause[hit.clause] ?? []).contains(where: { isArea($0) && $0.status.isEmpty }) {
            return false
        }
        guard let own, clauses[own.clause].paragraph == clauses[hit.clause].paragraph || isReadingSection(hit.clause),
            hit.clause - own.clause <= 3, ![.reason, .indication].contains(heading(hit.clause)?.kind)
        else { return false }
        let words = clauses[hit.clause].range.map { scan.tokens[$0].text }
        if words.contains(where: NoteNumbers.handWords.contains) { return false }
        let isOwnSaid = scan.hits.contains { other in
            concept(other).role == .site && concept(other).gives.first?.fact == fact && other.status.isEmpty
                && other.first < hit.first && service.mentions.contains { $0.clause == other.clause }
        }
        return !isOwnSaid
    }

    /// Whether a tooth is named right beside a film that shows single teeth: `PA taken #30`.
    private func isTooth(_ hit: NoteHit, _ service: Service) -> Bool {
        guard service.view == "periapical" else { return false }
        return service.mentions.contains { mention in
            mention.clause == hit.clause && mention.token < hit.first
                && (mention.token + 1..<hit.first).filter { scan.tokens[$0].isWord }.count <= 3
        }
    }

    private static let softTissue: Set<String> = ["ultrasound", "mri", "sialography", "duct-endoscopy"]

    private func isArea(_ hit: NoteHit) -> Bool { concept(hit).gives.first?.fact == .area }

    /// `Site: R parotid`.
    private func isSiteLabel(_ clause: Int) -> Bool {
        let range = scan.layout.clauses[clause].range
        let words = range.prefix(4)
        guard let colon = words.first(where: { scan.tokens[$0].isMark(":") }) else { return false }
        return words.prefix { $0 < colon }.contains { NoteNumbers.siteWords.contains(scan.tokens[$0].text) }
    }

    /// Whether the clause tells of images being made there.
    private func isScanning(_ clause: Int) -> Bool {
        (byClause[clause] ?? []).contains { concept($0).role == .capture && $0.status.isEmpty }
    }

    func isReadingSection(_ clause: Int) -> Bool {
        [.findings, .impression, .report].contains(heading(clause)?.kind)
    }

    /// A signature is of the reading when its clause or the one before speaks of a report, or the note holds the reading.
    private func isSigningReading(_ hit: NoteHit) -> Bool {
        if scan.layout.sections.contains(where: {
            [.report, .impression].contains(lexicon.headings[$0.heading].kind) && !$0.range.isEmpty
        }) {
            return true
        }
        return (max(0, hit.clause - 3)...hit.clause).contains { clause in
            (byClause[clause] ?? []).contains { other in
                concept(other).gives.contains { $0.fact == .interpretationForm }
            }
                || scan.layout.clauses[clause].range.contains {
                    ["report", "interpretation"].contains(scan.tokens[$0].text)
                }
        }
    }

    /// Right and left of one study are both sides; so a side beside 'bilateral' is none of its own.
    mutating func settleSides() {
        for service in services {
            let path = FactPath.service(service.id, .side)
            let values = findings.values(path)
            guard values.count > 1 else { continue }
            let sides = scan.hits.filter { hit in
                concept(hit).gives.first?.fact == .side && hit.status.isEmpty
                    && service.mentions.contains { $0.clause == hit.clause }
            }
            let isTogether = Dictionary(grouping: sides, by: { $0.clause }).values.contains { group in
                let named = Set(group.compactMap { concept($0).gives.first?.value })
                return named.contains("right") && named.contains("left")
            }
            if values.contains("bilateral") || isTogether {
                let ranges =
                    values.contains("bilateral") && !isTogether
                    ? findings.ranges(path, "bilateral") : values.flatMap { findings.ranges(path, $0) }
                findings.withdraw(path)
                findings.propose(path, "bilateral", ranges.sorted { $0.lowerBound < $1.lowerBound }, "both-sides")
            }
        }
    }
}

/// Numbers in words, and words of the examination by hand.
enum NoteNumbers {
    static let words = ["one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8]
    static let siteWords: Set<String> = [
        "site", "area", "areas", "side", "region", "regions", "location", "structure", "structures", "anatomy", "gland",
        "laterality",
        "examined", "sites",
    ]
    static let handWords: Set<String> = [
        "palpation", "palpable", "palpated", "tender", "ttp", "milked", "expressed", "clinically", "exam", "eo", "io",
        "extraoral",
        "intraoral", "extraorally", "intraorally", "massage", "bimanual", "tooth", "teeth",
    ]
}
