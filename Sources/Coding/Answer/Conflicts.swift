import CodeReference
import Essentials

extension Explainer {
    /// What an answer's code is counted in, by the exclusions: who refused it, or what warns of it.
    func conflicts(_ index: Int) -> [CodingDecision.Conflict] {
        switch evaluation.outcomes[index] {
        case .counted(_, let winner):
            return decider.compiled.exclusions.filter {
                $0.entry.effect == .refuse && holds($0, index, winner)
            }.prefix(1).map { conflict($0.entry, with: winner) }
        case .code:
            return decider.compiled.exclusions.filter { $0.entry.effect == .weakens }.flatMap { exclusion in
                prepared.cells.indices.filter { $0 != index && holds(exclusion, index, $0) }.map {
                    conflict(exclusion.entry, with: $0)
                }
            }
        case .none, .open: return []
        }
    }

    private func holds(_ exclusion: CompiledRules.Exclusion, _ mine: Int, _ other: Int) -> Bool {
        guard let first = evaluation.outcomes[mine].held, case .code(let second) = evaluation.outcomes[other] else {
            return false
        }
        let (one, two) = (prepared.cells[mine], prepared.cells[other])
        let entry = exclusion.entry
        guard exclusion.takes(first, one.row), exclusion.beside[second], exclusion.meets(two.row) else { return false }
        if entry.entity == .same, one.entity != two.entity { return false }
        let (study, others) = (prepared.services[one.service], prepared.services[two.service])
        if entry.scope == .study, study.study != others.study { return false }
        if entry.area == .same {
            let areas = Set(study.service.area.value ?? [])
            if areas.isDisjoint(with: others.service.area.value ?? []) { return false }
        }
        let (code, otherCode) = (decider.compiled.alternatives[first].code, decider.compiled.alternatives[second].code)
        return entry.codes == .any || code == otherCode
    }

    private func conflict(_ entry: RuleBook.Exclusion, with other: Int) -> CodingDecision.Conflict {
        let code = evaluation.outcomes[other].held.map { decider.compiled.alternatives[$0].code } ?? ""
        let service = prepared.services[prepared.cells[other].service].service.id
        let says = RuleBook.filled(entry.says, ["code": code, "service": service])
        return .init(
            code: code, service: service, effect: entry.effect == .refuse ? .refused : .weakensClaim, says: says,
            rule: entry.id, sources: entry.sources)
    }
}
