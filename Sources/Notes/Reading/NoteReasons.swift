import Coding
import Essentials

extension NoteAssembly {
    private static let withoutReason: Set<String> = [
        "surface-scan", "photograph-2d", "photograph-3d", "hba1c", "glucose", "hard-tissue-optical",
    ]

    private static let empty: Set<String> = [
        "none", "no", "not", "n", "na", "unknown", "routine", "screening", "pt", "patient",
    ]

    /// Finds the reasons of studies: a complaint, or what stands after 'for' and 'to evaluate' with a study.
    mutating func findReasons() {
        let firstStudy = services.flatMap(\.mentions).map(\.token).min() ?? Int.max
        for hit in scan.hits where concept(hit).role == .reason {
            let own = concept(hit)
            let inReason = [.reason, .indication].contains(heading(hit.clause)?.kind)
            guard hit.status.subtracting(own.despite).isEmpty else {
                remark(hit, "indication")
                continue
            }
            let own_ = services.indices.first { index in
                services[index].mentions.contains { $0.clause == hit.clause && $0.token < hit.first }
            }
            if let index = own_ {
                guard own.isActive || isReasonOf(hit) || isPresenting(hit.clause) else { continue }
                reason(index, hit)
            } else if inReason || hit.first < firstStudy || own.isActive || isPresenting(hit.clause) {
                for index in services.indices { reason(index, hit) }
            }
        }
        for section in scan.layout.sections where lexicon.headings[section.heading].kind == .indication {
            guard let first = section.range.first(where: { scan.tokens[$0].isWord }),
                !Self.empty.contains(scan.tokens[first].text), scan.statuses.status[first] != .unticked
            else { continue }
            let hit = NoteHit(concept: 0, ranges: [first..<(first + 1)], clause: 0, status: [])
            for index in services.indices { reason(index, hit, rule: "headed-reason") }
        }
        for cue in scan.cues where scan.lexicon.cues[cue.cue].isReason {
            let hit = NoteHit(concept: 0, ranges: [cue.range], clause: cue.clause, status: [])
            let index = services.indices.first { index in
                services[index].mentions.contains { $0.clause == cue.clause && $0.token < cue.range.lowerBound }
            }
            if let index {
                reason(index, hit, rule: "reason-in-doubt")
            } else if cue.range.lowerBound < firstStudy, ![.diagnoses].contains(heading(cue.clause)?.kind) {
                for index in services.indices { reason(index, hit, rule: "reason-in-doubt") }
            }
        }
    }

    /// Whether a clause presents the patient by age and sex, so that the signs in it are the complaint: `47M, pain at meals`.
    private func isPresenting(_ clause: Int) -> Bool {
        scan.layout.clauses[clause].range.prefix(8).contains { index in
            let text = scan.tokens[index].text
            guard let last = text.last, "mf".contains(last), text.count <= 4 else { return false }
            return text.count > 1 && text.dropLast().allSatisfy(\.isNumber)
        }
    }

    /// Whether a sign follows a word of purpose in its clause: `US for swelling`.
    private func isReasonOf(_ hit: NoteHit) -> Bool {
        let range = scan.layout.clauses[hit.clause].range
        var place = hit.first - 1
        while place >= range.lowerBound, hit.first - place <= 8 {
            switch scan.tokens[place].text {
            case "for", "evaluate", "eval", "assess", "because", "due", "re", "regarding": return true
            case "shows", "showed", "showing", "reveals", "demonstrates", "finding", "findings": return false
            default: place -= 1
            }
        }
        return false
    }

    private mutating func reason(_ index: Int, _ hit: NoteHit, rule: String? = nil) {
        let service = services[index]
        let own = concept(hit)
        if rule == nil, !own.only.isEmpty {
            guard own.only.contains(service.kind) else { return }
        } else if service.isProcess || Self.withoutReason.contains(service.kind) {
            // These are made of everybody: only a purpose said of them at once counts.
            guard rule == nil, own.isActive, own.id == "evaluates",
                service.mentions.contains(where: { ($0.clause - 1...$0.clause).contains(hit.clause) }),
                !services.contains(where: { other in
                    other.id != service.id && other.mentions.contains { $0.clause == hit.clause }
                })
            else { return }
        }
        let path = FactPath.service(service.id, .indication)
        if findings.values(path).contains("none") { return }
        if findings.values(.service(service.id, .purpose)).contains("screening"), rule == nil,
            !service.mentions.contains(where: { $0.clause == hit.clause })
        {
            return
        }
        findings.propose(path, "recorded", hit.ranges, rule ?? concept(hit).id)
    }

    /// How the words before a bracket are read, for what stands in it: `sister had the same (K11.5)`.
    private func outer(_ index: Int, _ range: Range<Int>) -> NoteStatus {
        guard let open = range.last(where: { $0 < index && scan.tokens[$0].isMark("(") }), open > range.lowerBound,
            !(open..<index).contains(where: { scan.tokens[$0].isMark(")") })
        else { return [] }
        let segment = scan.layout.segments[open - 1]
        return range.filter { $0 < open && scan.layout.segments[$0] == segment }
            .reduce(into: []) { $0.formUnion(scan.statuses.status[$1]) }
    }

    /// Whether words beside a code, up to the next code or comma, say that it is not the diagnosis of today.
    private func isDoubted(_ index: Int, _ range: Range<Int>) -> Bool {
        func isCode(_ place: Int) -> Bool { if case .code = scan.tokens[place].kind { true } else { false } }
        var start = index
        var end = index + 1
        while start > range.lowerBound, !isCode(start - 1), !scan.tokens[start - 1].isMark(",") { start -= 1 }
        while end < range.upperBound, !isCode(end) { end += 1 }
        // What follows up to another code may speak of that one.
        if end < range.upperBound {
            while end > index + 1, !scan.tokens[end - 1].isMark(",") { end -= 1 }
        }
        return !lexicon.codeDoubts.matches(scan.tokens, in: start..<end).isEmpty
    }

    /// Proposes the diagnosis codes that stand in the note for today.
    mutating func findDiagnoses() {
        var count = 0
        for clause in scan.layout.clauses {
            for index in clause.range {
                guard case .code(let code) = scan.tokens[index].kind else { continue }
                let range = index..<(index + 1)
                let status = scan.statuses.status[index].union(outer(index, clause.range)).subtracting([.planned])
                let isVersus =
                    clause.range.contains { ["vs", "versus"].contains(scan.tokens[$0].text) }
                    || isDoubted(index, clause.range)
                if !status.isEmpty || isVersus {
                    findings.remark(
                        isVersus ? .uncertain : status.kind, range, cue: scan.statuses.cue[index],
                        about: "diagnoses: \(code)")
                } else if count < Self.diagnosisLimit {
                    count += 1
                    findings.propose(
                        .diagnosis(code), ["system": "ICD-10-CM", "code": .string(code)], [range], "diagnosis-code")
                }
            }
        }
    }
}
