import Coding
import Essentials

extension NoteAssembly {
    /// Opens a service for each study that the note tells of as done or read in this encounter.
    mutating func findStudies() {
        for clause in scan.layout.clauses.indices {
            let hits = (byClause[clause] ?? []).filter { [.study, .process].contains(concept($0).role) }
            let process = hits.first { concept($0).role == .process && $0.status.isEmpty && isTold($0) }
            for hit in hits {
                let own = concept(hit)
                if own.role == .study, let process, isInput(hit, of: process) { continue }
                if isView(hit, own, hits) || isPronoun(hit) { continue }
                if accepts(hit) {
                    open(hit, own)
                } else {
                    remark(hit)
                }
            }
            if let process { inputs(process, hits) }
        }
    }

    /// A study is of this encounter when nothing speaks against it, or when one of an earlier day is read now.
    private mutating func accepts(_ hit: NoteHit) -> Bool {
        if hit.status.isEmpty { return !isReference(hit) && isTold(hit) }
        guard hit.status == .dated, isRead(near: hit) else { return false }
        isReadNow.insert(hit.first)
        return true
    }

    /// Gives the view of a tomosynthesis to it: `tomosynthesis, bitewing views`.
    private mutating func isView(_ hit: NoteHit, _ own: Lexicon.Concept, _ hits: [NoteHit]) -> Bool {
        guard let view = own.gives.first(where: { $0.fact == .view })?.value, hit.status.isEmpty,
            let other = hits.first(where: { kind($0) == "intraoral-tomosynthesis" && abs($0.first - hit.first) <= 4 }),
            other.status.isEmpty
        else { return false }
        if !services.contains(where: { $0.kind == "intraoral-tomosynthesis" }) { open(other, concept(other)) }
        guard let index = services.firstIndex(where: { $0.kind == "intraoral-tomosynthesis" }) else { return false }
        findings.propose(.service(services[index].id, .view), view, hit.ranges, own.id)
        return true
    }

    /// Whether the words point at a study that is known already: `on the pano`, `her CBCT`; they open no service.
    private func isReference(_ hit: NoteHit) -> Bool {
        guard hit.first > 0, let kind = kind(hit), !services.contains(where: { $0.kind == kind }) else { return false }
        guard Self.pointing.contains(scan.tokens[hit.first - 1].text) else { return false }
        return !(byClause[hit.clause] ?? []).contains {
            [.capture, .reading].contains(concept($0).role) && $0.status.subtracting(.dated).isEmpty
        }
    }

    private static let pointing: Set<String> = ["the", "on", "her", "his", "their", "that", "your"]

    /// Whether the clause or one of the two after it tells of a reading in this encounter.
    private func isRead(near hit: NoteHit) -> Bool {
        for clause in hit.clause...(hit.clause + 2) {
            if isRead(hit, in: clause) { return true }
            // A study of today takes what is told after it for itself.
            let hits = byClause[clause] ?? []
            let isOther = hits.contains { other in
                concept(other).role == .study && other.first > hit.first && other.status.isEmpty
                    && kind(other) != kind(hit)
            }
            if isOther { return false }
        }
        return false
    }

    private func isRead(_ hit: NoteHit, in clause: Int) -> Bool {
        [clause].contains { clause in
            (byClause[clause] ?? []).contains { other in
                let role = concept(other).role
                guard role == .reading || concept(other).gives.contains(where: { $0.fact == .interpretationForm })
                else { return false }
                // A study of its own takes the reading for itself.
                let isTaken =
                    clause != hit.clause
                    && (byClause[clause] ?? []).contains {
                        concept($0).role == .study && kind($0) != kind(hit)
                    }
                return !isTaken && (other.status.isEmpty || other.status == .dated)
            }
        }
    }

    func kind(_ hit: NoteHit) -> String? {
        let own = concept(hit)
        let fact = own.role == .process ? ServiceFact.process : .modality
        return own.gives.first { $0.fact == fact }?.value.string
    }

    private mutating func open(_ hit: NoteHit, _ own: Lexicon.Concept) {
        guard let kind = kind(hit) else { return }
        let view = own.gives.first { $0.fact == .view }?.value
        let known = services.firstIndex { service in
            service.kind == kind && (service.view == nil || view == nil || service.view == view)
        }
        let index: Int
        if let known {
            index = known
        } else {
            guard services.count < Self.serviceLimit else { return }
            services.append(
                Service(id: "s\(services.count + 1)", kind: kind, isProcess: own.role == .process, mentions: []))
            index = services.count - 1
        }
        if services[index].mentions.count < 40 { services[index].mentions.append((hit.first, hit.clause)) }
        services[index].view = services[index].view ?? view
        for (fact, value) in own.gives {
            findings.propose(.service(services[index].id, fact), value, hit.ranges, own.id)
        }
        result(hit, index)
    }

    /// A value that stands with a test: `A1c 6.8`.
    private mutating func result(_ hit: NoteHit, _ index: Int) {
        guard ["hba1c", "glucose", "hard-tissue-optical"].contains(services[index].kind) else { return }
        let clause = scan.layout.clauses[hit.clause].range
        var token = hit.last + 1
        while token < clause.upperBound, token <= hit.last + 6 {
            let after = token + 1 < clause.upperBound ? scan.tokens[token + 1].text : ""
            let isNumber = scan.tokens[token].kind == .number
            let before = scan.tokens[token - 1]
            let isTooth = before.isMark("#") || (before.kind == .number && !scan.tokens[token].isApart)
            if isNumber, !isTooth, scan.statuses.status[token].isEmpty, !["am", "pm", "/", ":"].contains(after) {
                findings.propose(
                    .service(services[index].id, .result), "recorded", hit.ranges + [token..<(token + 1)],
                    "test-result")
                return
            }
            token += 1
        }
    }

    /// Whether a study is named as what goes into the processing of its clause.
    private func isInput(_ hit: NoteHit, of process: NoteHit) -> Bool {
        guard hit.first != process.first else { return false }
        let isMade = (byClause[hit.clause] ?? []).contains {
            concept($0).role == .capture && scan.layout.segments[$0.first] == scan.layout.segments[hit.first]
                && scan.layout.segments[hit.first] != scan.layout.segments[process.first]
        }
        return !isMade
    }

    private mutating func inputs(_ process: NoteHit, _ hits: [NoteHit]) {
        guard let kind = kind(process), let index = services.firstIndex(where: { $0.kind == kind }) else { return }
        for hit in hits where concept(hit).role == .study && isInput(hit, of: process) {
            guard let modality = self.kind(hit), hit.status.isSubset(of: [.dated, .past]) else { continue }
            let volume = ["cbct", "mri", "photograph-3d"].contains(modality)
            findings.propose(
                .service(services[index].id, .inputs),
                .array([["modality": .string(modality), "volume": .bool(volume)]]), hit.ranges, "process-input")
        }
    }
}
