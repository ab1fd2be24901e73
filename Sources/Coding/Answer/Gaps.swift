import CodeReference
import Essentials

/// What the record lacks for one service and party: what changes the code, then what weakens the claim.
struct Gaps {
    let decider: Decider
    let prepared: PreparedCase
    let cell: PreparedCase.Cell

    private var study: StudyFacts { prepared.services[cell.service] }
    private var rules: CompiledRules { decider.compiled }

    /// - Parameters:
    ///   - open: the alternatives that may hold.
    ///   - holding: the alternative that holds.
    func items(open: [Int], holding: Int?) -> [CodingDecision.MissingItem] {
        var changing: [(fact: String, part: String)] = []
        if prepared.days == nil || prepared.facts.dateOfService.value == nil { changing.append(("date", "")) }
        for alternative in open {
            for feature in rules.asked(alternative) where rules.verdict(alternative, feature, cell.row) == .maybe {
                changing += parts(feature)
            }
        }
        for alternative in lackingRecords(holding) {
            for feature in rules.asked(alternative) where rules.verdict(alternative, feature, cell.row) != .yes {
                // With several parts lacking, one of them alone would settle nothing: ask for the whole.
                let lacking = parts(feature)
                changing += lacking.count > 1 ? [(feature.name, "form")] : lacking
            }
        }
        var items: [CodingDecision.MissingItem] = []
        for need in decider.rules.needs where changing.contains(where: { $0.fact == need.fact && $0.part == need.part })
        {
            add(&items, need.item, .changesCode, need.ask, need.id, need.sources)
        }
        let codes =
            holding.map { [rules.alternatives[$0].code] } ?? Set(open.map { rules.alternatives[$0].code }).sorted()
        for element in decider.rules.elements where weakens(element, codes) {
            add(&items, element.item, .weakensClaim, element.ask, element.id, element.sources)
        }
        return items
    }

    private func add(
        _ items: inout [CodingDecision.MissingItem], _ item: String, _ effect: CodingDecision.MissingItem.Effect,
        _ ask: String, _ rule: String, _ sources: [String]
    ) {
        guard !items.contains(where: { $0.item == item }) else { return }
        items.append(.init(item: item, effect: effect, ask: ask, rule: rule, sources: sources))
    }

    /// Alternatives of a higher rank than what holds, which only a record keeps away.
    private func lackingRecords(_ holding: Int?) -> [Int] {
        let rank = holding.map { rules.alternatives[$0].rank } ?? 0
        return rules.alternatives.indices.filter { index in
            let one = rules.alternatives[index]
            guard !one.isOpen, one.rank > rank, rules.dateVerdict(one, prepared.days) == .yes else { return false }
            if one.isOtherwise, holding != nil { return false }
            let failing = rules.asked(index).filter { rules.verdict(index, $0, cell.row) != .yes }
            guard !failing.isEmpty, failing.allSatisfy(\.isRecord) else { return false }
            // Someone else's reading is no gap: only where nobody read is a reader lacking.
            guard failing.contains(.reader) else { return true }
            let mayBeOwn = prepared.entities.mask(cell.party, by: study.service.interpretation.by) & 0b01 != 0
            return cell.row[.reader] & 0b011 == 0 && mayBeOwn
        }
    }

    /// The parts of a feature that are not settled, as the needs name them.
    private func parts(_ feature: Feature) -> [(fact: String, part: String)] {
        let service = study.service
        func actor(_ isNamed: Bool) -> [(String, String)] {
            [(feature.name, isNamed ? "association" : "by")]
        }
        switch feature {
        case .capture: return actor(service.capture.by.value != nil)
        case .performer: return actor(prepared.readers[cell.service].performer.value != nil)
        case .reader:
            if cell.row[.reader] & 0b011 == 0 { return [] }
            if service.interpretation.by.value != nil {
                return cell.row[.reader] & 0b011 == 0b011 ? actor(true) : []
            }
            return actor(false)
        case .reading:
            let interpretation = service.interpretation
            guard interpretation.form == .known(.written) else { return [(feature.name, "form")] }
            return [
                ("signed", interpretation.signed), ("findings", interpretation.findings),
                ("impression", interpretation.impression),
            ].filter { $0.1 != .known(true) }.map { (feature.name, $0.0) }
        default: return [(feature.name, "")]
        }
    }

    private func weakens(_ element: RuleBook.Element, _ codes: [String]) -> Bool {
        guard cell.row[.modality] & element.modality != 0 else { return false }
        let applies = codes.contains { code in
            decider.codes.entry(code)?.documentation.contains { element.letters.contains($0) } ?? false
        }
        return applies
            && element.needs.contains { feature, mask in
                let possible = cell.row[feature]
                return possible & ~mask != 0 || possible == feature.all
            }
    }
}
