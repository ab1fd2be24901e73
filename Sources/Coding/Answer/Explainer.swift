import CodeReference
import Essentials

/// Turns an evaluation into answers with reasons, rejections and gaps.
struct Explainer {
    let decider: Decider
    let prepared: PreparedCase
    let evaluation: Evaluation

    init(decider: Decider, prepared: PreparedCase) {
        self.decider = decider
        self.prepared = prepared
        evaluation = Evaluation(prepared, decider.compiled)
    }

    var facts: CodingFacts { prepared.facts }
    var date: CalendarDate? { facts.dateOfService.value }
    var release: String? { decider.codes.hasDentalPack ? date.map { Release.cdt(on: $0).name } : nil }
    private var compiled: CompiledRules { decider.compiled }

    func decision() -> CodingDecision {
        let answers = prepared.cells.indices.map(answer)
        var keys: Set<String> = []
        for answer in answers {
            keys.formUnion(answer.reasons.flatMap(\.sources) + answer.rejected.flatMap(\.sources))
            keys.formUnion(answer.missing.flatMap(\.sources) + answer.crossCodes.flatMap(\.sources))
            keys.formUnion(answer.conflicts.flatMap(\.sources))
        }
        let sources = keys.sorted().compactMap { decider.rules.source($0) ?? decider.codes.source($0) }
        return CodingDecision(
            dateOfService: facts.dateOfService, release: release, decisions: answers, diagnoses: prepared.diagnoses,
            sources: sources)
    }

    private func answer(_ index: Int) -> CodingDecision.Answer {
        let cell = prepared.cells[index]
        let outcome = evaluation.outcomes[index]
        var answer = CodingDecision.Answer(
            party: cell.party, service: prepared.services[cell.service].service.id, plan: facts.plan.value,
            system: CodeSystem.cdt.rawValue, code: nil, status: .none, finding: "", reasons: [], candidates: [],
            rejected: [], missing: [], crossCodes: [])
        guard decider.codes.hasDentalPack else {
            answer.status = .cannotTell
            answer.reasons = [principle("no-pack", .edition)]
            answer.finding = finding(answer)
            return answer
        }
        let gaps = Gaps(decider: decider, prepared: prepared, cell: cell)
        var near: [String] = []
        answer.reasons = opening(index)
        switch outcome {
        case .code(let alternative):
            let code = compiled.alternatives[alternative].code
            answer.status = .supported
            answer.code = code
            answer.reasons += holding(alternative, cell)
            answer.missing = gaps.items(open: [], holding: alternative)
            near = decider.codes.entry(code)?.neighbours ?? []
        case .counted(let alternative, let winner):
            answer.reasons.append(counted(index, by: winner))
            near = [compiled.alternatives[alternative].code]
        case .open(let open):
            answer.status = .cannotTell
            answer.candidates = Set(open.map { compiled.alternatives[$0].code }).sorted()
            answer.reasons += unsettled(open, cell)
            answer.missing = gaps.items(open: open, holding: nil)
            near = related(cell).filter { !answer.candidates.contains($0) }
        case .none:
            near = related(cell)
            answer.reasons.append(principle("nothing-fits", .criterion, ["party": cell.party]))
            answer.missing = gaps.items(open: [], holding: nil)
        }
        let rejections = rejections(near, index, outcome)
        answer.rejected = rejections.map(\.rejection)
        if case .none = outcome { answer.reasons += rejections.prefix(6).map(misfit) }
        answer.conflicts = conflicts(index)
        answer.reasons += answer.conflicts.filter { $0.effect == .weakensClaim }.map {
            reason($0.says, .conflict, rule: $0.rule, sources: $0.sources)
        }
        applyPlan(&answer)
        answer.finding = finding(answer)
        return answer
    }

    // MARK: Plans

    /// A medical plan gets the medical route, unverified; two plans at once settle nothing.
    private func applyPlan(_ answer: inout CodingDecision.Answer) {
        switch facts.plan {
        case .known(.dental): return
        case .unknown: answer.reasons.insert(principle("plan-assumed", .assumption, paths: [.plan]), at: 0)
        case .contradicted:
            if let code = answer.code { answer.candidates = [code] }
            answer.code = nil
            if answer.status == .supported { answer.status = .cannotTell }
            answer.reasons.insert(principle("plan-contradicted", .open, paths: [.plan]), at: 0)
        case .known(.medical):
            answer.system = CodeSystem.cpt.rawValue
            let basis = answer.code.map { [$0] } ?? answer.candidates
            answer.crossCodes = basis.flatMap { decider.codes.crossCodes(of: $0) }.map {
                .init(system: $0.system.rawValue, code: $0.number, standing: $0.standing, sources: $0.sources)
            }
            answer.candidates = Set(answer.crossCodes.map(\.code)).sorted()
            if answer.status == .supported { answer.status = .cannotTell }
            if !basis.isEmpty {
                let values = ["code": basis.joined(separator: ", ")]
                answer.reasons.insert(principle("medical-route", .route, values, paths: [.plan]), at: 0)
            }
            answer.code = nil
        }
    }

    // MARK: Near codes

    /// Codes whose activity and modality fit, in force or not, sorted.
    private func related(_ cell: PreparedCase.Cell) -> [String] {
        var codes: Set<String> = []
        for index in compiled.alternatives.indices {
            let one = compiled.alternatives[index]
            guard !one.isOtherwise, !one.isOpen,
                compiled.verdict(index, .modality, cell.row) != .no,
                compiled.verdict(index, .activity, cell.row) != .no
            else { continue }
            codes.insert(one.code)
        }
        return codes.sorted()
    }

    private func rejections(
        _ near: [String], _ index: Int, _ outcome: Evaluation.Outcome
    ) -> [(rejection: CodingDecision.Rejection, excluding: FactPath)] {
        let flips = Flips(decider: decider, prepared: prepared, index: index)
        return near.sorted().compactMap { code in
            var found = flips.find(code)
            if case .counted(let alternative, _) = outcome, compiled.alternatives[alternative].code == code {
                found = flips.release(alternative)
            }
            guard let found else { return nil }
            let rule = decider.rules.rules[compiled.alternatives[found.alternative].rule]
            let value = JSONValue.words(facts.value(at: found.excluding))
            let rejection = CodingDecision.Rejection(
                system: CodeSystem.cdt.rawValue, code: code, fact: "\(found.excluding.shortText): \(value)",
                flip: found.changes.map(\.text).joined(separator: ", "), changes: found.changes, rule: rule.id,
                sources: rule.sources)
            return (rejection, found.excluding)
        }
    }

    // MARK: Reasons

    func principle(
        _ id: String, _ kind: CodingDecision.Reason.Kind, _ values: [String: String] = [:], paths: [FactPath] = [],
        fact: FactPath? = nil
    ) -> CodingDecision.Reason {
        reason(
            decider.rules.sentence(id, values), kind, rule: id, sources: decider.rules.principles[id]?.sources ?? [],
            paths: paths, fact: fact)
    }

    func reason(
        _ text: String, _ kind: CodingDecision.Reason.Kind, rule: String, sources: [String], paths: [FactPath] = [],
        fact: FactPath? = nil
    ) -> CodingDecision.Reason {
        // A sentence stands no firmer than the weakest of what carries it, editorial being ours.
        let order: [Citation.Standing] = [.unverified, .secondary, .editorial, .read]
        let standings = sources.compactMap { (decider.rules.source($0) ?? decider.codes.source($0))?.standing }
        return .init(
            text: text, kind: kind, fact: (fact ?? paths.first)?.text, rule: rule, sources: sources,
            standing: order.first { standings.contains($0) } ?? .unverified,
            release: release, date: date, proofs: facts.proofs(of: paths))
    }

    /// What was taken for granted, and the date that picks the edition.
    private func opening(_ index: Int) -> [CodingDecision.Reason] {
        let cell = prepared.cells[index]
        let study = prepared.services[cell.service]
        var reasons: [CodingDecision.Reason] = []
        if let date, let release {
            let values = ["date": date.description, "code": release]
            reasons.append(principle("date-picks-release", .edition, values, paths: [.dateOfService]))
        } else {
            reasons.append(principle("date-unsettled", .edition, paths: [.dateOfService]))
        }
        let isImaging = study.service.activity.value.map { $0 == .imaging } ?? true
        let id = study.service.id
        if isImaging, study.service.purpose == .unknown {
            reasons.append(principle("purpose-assumed", .assumption, fact: .service(id, .purpose)))
        }
        let reader = prepared.readers[cell.service]
        if !isImaging, reader.statedPerformer == .unknown, let party = reader.soleBiller {
            reasons.append(
                principle("performer-assumed", .assumption, ["party": party], fact: .service(id, .performedBy)))
        }
        return reasons
    }

    /// Why a code holds: its note, its kind, and each condition.
    private func holding(_ index: Int, _ cell: PreparedCase.Cell) -> [CodingDecision.Reason] {
        let alternative = compiled.alternatives[index]
        let rule = decider.rules.rules[alternative.rule]
        let kind = rule.kinds[alternative.kind]
        let study = prepared.services[cell.service]
        var reasons: [CodingDecision.Reason] = []
        if let entry = decider.codes.entry(rule.code) {
            let values = ["code": rule.code, "fact": entry.note]
            reasons.append(principle("code-holds", .criterion, values))
            if let date, entry.validity(on: date)?.standing == .unverified {
                reasons.append(principle("dates-unverified", .edition, ["code": rule.code], fact: .dateOfService))
            }
        }
        reasons.append(reason(kind.says, .criterion, rule: "\(rule.id)/\(kind.id)", sources: kind.sources))
        let sentences = Sentences(prepared: prepared, cell: cell)
        let asked = compiled.asked(index)
        for feature in asked.filter({ $0 == .activity }) + asked.filter({ $0 != .activity }) {
            reasons.append(
                reason(
                    sentences.sentence(feature), .criterion, rule: rule.id, sources: rule.sources,
                    paths: study.paths(feature)))
        }
        return reasons
    }

    private func unsettled(_ open: [Int], _ cell: PreparedCase.Cell) -> [CodingDecision.Reason] {
        let study = prepared.services[cell.service]
        let codes = Set(open.map { compiled.alternatives[$0].code }).sorted()
        var features: [Feature] = []
        for index in open {
            for feature in compiled.asked(index)
            where compiled.verdict(index, feature, cell.row) == .maybe && !features.contains(feature) {
                features.append(feature)
            }
        }
        var reasons: [CodingDecision.Reason] = []
        for feature in Feature.allCases where features.contains(feature) {
            let name = feature.name.split(separator: "-").joined(separator: " ")
            let values = ["code": codes.joined(separator: ", "), "fact": name]
            reasons.append(principle("not-settled", .open, values, paths: study.paths(feature)))
        }
        for index in open where compiled.alternatives[index].isOpen {
            let rule = decider.rules.rules[compiled.alternatives[index].rule]
            let text = decider.rules.sentence("open-question", ["code": rule.code, "fact": rule.open ?? ""])
            reasons.append(reason(text, .open, rule: rule.id, sources: rule.sources))
        }
        return reasons
    }

    private func counted(_ index: Int, by winner: Int) -> CodingDecision.Reason {
        let (mine, other) = (prepared.cells[index], prepared.cells[winner])
        let service = prepared.services[other.service].service
        guard case .code(let alternative) = evaluation.outcomes[winner] else {
            return principle("nothing-fits", .criterion)
        }
        let values = [
            "party": mine.party, "other": other.party, "service": service.id,
            "study": service.study ?? service.id, "code": compiled.alternatives[alternative].code,
        ]
        return principle(
            mine.party == other.party ? "one-code-per-study" : "one-claimant-per-entity", .conflict, values)
    }

    private func misfit(
        _ rejection: CodingDecision.Rejection, _ excluding: FactPath
    ) -> CodingDecision.Reason {
        let text = decider.rules.sentence("does-not-fit", ["code": rejection.code, "fact": rejection.fact])
        return reason(text, .criterion, rule: rejection.rule, sources: rejection.sources, fact: excluding)
    }

    private func finding(_ answer: CodingDecision.Answer) -> String {
        let subject = "\(answer.party), service \(answer.service)"
        switch answer.status {
        case .supported: return "\(subject): the record supports \(answer.code ?? "")."
        case .none: return "\(subject): the record supports no code."
        case .cannotTell:
            let needed = answer.missing.filter { $0.effect == .changesCode }.map(\.item)
            let between = answer.candidates.isEmpty ? "" : " between \(answer.candidates.joined(separator: ", "))"
            let need = needed.isEmpty ? "" : "; needed: \(needed.joined(separator: ", "))"
            return "\(subject): cannot tell\(between)\(need)."
        }
    }
}
