import CodeReference
import Essentials

/// Finds for a code that does not fit the one fact that excludes it and the smallest change that brings it about.
///
/// Every change that is given was tried: applied to the facts it really yields the code.
struct Flips {
    let decider: Decider
    let prepared: PreparedCase
    let index: Int

    struct Found {
        let alternative: Int
        let excluding: FactPath
        let changes: [FactChange]
    }

    private var cell: PreparedCase.Cell { prepared.cells[index] }
    private var study: StudyFacts { prepared.services[cell.service] }
    private var rules: CompiledRules { decider.compiled }

    func find(_ code: String) -> Found? {
        let tries = rules.alternatives.indices
            .filter { rules.alternatives[$0].code == code && !rules.alternatives[$0].isOpen }
            .compactMap { alternative in changes(alternative).map { (alternative, $0) } }
            .filter { !$0.1.isEmpty }
        let ordered = tries.enumerated().sorted { ($0.element.1.count, $0.offset) < ($1.element.1.count, $1.offset) }
        for (alternative, changes) in ordered.map(\.element) where yields(code, changes) {
            return Found(alternative: alternative, excluding: excluding(alternative, changes), changes: changes)
        }
        return nil
    }

    /// The change that frees a code which another cell reports in place of this one.
    func release(_ alternative: Int) -> Found? {
        let id = study.service.id
        let other = FactChange(.service(id, .study), .string("\(study.service.study ?? id)-other"))
        let taking = FactChange(.service(study.captureOrigin, .captureBy), .string(cell.party))
        let reading = FactChange(.service(study.interpretationOrigin, .interpretationBy), .string(cell.party))
        let alone = FactChange(.association(cell.party), .array([]))
        let code = rules.alternatives[alternative].code
        for changes in [
            [other], [taking], [taking, reading], [reading], [alone], [other, taking], [other, taking, reading],
        ]
        where yields(code, changes) {
            return Found(alternative: alternative, excluding: changes[0].path, changes: changes)
        }
        return nil
    }

    private func yields(_ code: String, _ changes: [FactChange]) -> Bool {
        // Diagnoses never pick a code, so those of the facts as they were serve.
        let changed = PreparedCase(prepared.facts.applying(changes), diagnoses: prepared.diagnoses)
        return decider.outcomes(of: changed).contains {
            $0.service == study.service.id && $0.party == cell.party && $0.code == code
        }
    }

    /// The path of the first fact that stands against an alternative.
    private func excluding(_ alternative: Int, _ changes: [FactChange]) -> FactPath {
        if rules.dateVerdict(rules.alternatives[alternative], prepared.days) == .no { return .dateOfService }
        let changed = Set(changes.map(\.path))
        for feature in rules.asked(alternative) where rules.verdict(alternative, feature, cell.row) == .no {
            let paths = study.paths(feature)
            if let path = paths.first(where: { changed.contains($0) }) ?? paths.first { return path }
        }
        return changes[0].path
    }

    /// What must change for an alternative to hold; nil where nothing can be named.
    private func changes(_ alternative: Int) -> [FactChange]? {
        var changes: [FactChange] = []
        let one = rules.alternatives[alternative]
        if rules.dateVerdict(one, prepared.days) != .yes {
            guard let date = day(one) else { return nil }
            changes.append(FactChange(.dateOfService, .string(date.description)))
        }
        var inputsDone = false
        for feature in rules.asked(alternative) where rules.verdict(alternative, feature, cell.row) != .yes {
            if Feature.ofInputs.contains(feature) {
                if !inputsDone { changes.append(inputs(alternative)) }
                inputsDone = true
                continue
            }
            guard let mask = rules.condition(alternative, feature) else { continue }
            changes += steps(feature, mask, alternative)
        }
        var seen: Set<FactPath> = []
        return changes.filter { seen.insert($0.path).inserted }
    }

    /// The nearest day on which an alternative is in force.
    private func day(_ alternative: CompiledRules.Alternative) -> CalendarDate? {
        let now = prepared.days?.first ?? max(alternative.from, 20_000)
        let day = min(max(now, alternative.from), alternative.until)
        return try? CalendarDate(dayNumber: day)
    }

    /// A party with whom this one is not associated.
    private var stranger: String {
        let known = prepared.facts.parties.map(\.id).sorted()
        let apart = known.first { prepared.entities.relation(cell.party, $0) == .apart }
        return apart ?? ["another-party", "another-party-2"].first { !known.contains($0) } ?? "another-party-3"
    }

    private func steps(_ feature: Feature, _ mask: UInt64, _ alternative: Int) -> [FactChange] {
        let id = study.service.id
        let names = feature.names(in: mask & (cell.row[feature] & mask == 0 ? feature.all : cell.row[feature]))
        let first = names.first ?? ""
        func set(_ fact: ServiceFact, _ value: JSONValue? = nil) -> [FactChange] {
            [FactChange(.service(id, fact), value ?? .string(first))]
        }
        switch feature {
        case .modality: return set(.modality)
        case .activity: return set(.activity)
        case .field: return set(.field)
        case .scan: return set(.scan)
        case .view: return set(.view)
        case .process: return set(.process)
        case .purpose: return set(.purpose)
        case .images: return [FactChange(.service(study.captureOrigin, .captureImages), .string(first))]
        case .result: return set(.result)
        case .narrative: return set(.narrative)
        case .anatomy: return set(.area, .strings([first == "mixed" ? "soft-tissue" : first]))
        case .exposures: return set(.exposures, first == "several" ? 2 : first == "one" ? 1 : 0)
        case .performer: return set(.performedBy, .string(first == "own" ? cell.party : stranger))
        case .capture:
            return [
                FactChange(.service(study.captureOrigin, .captureBy), .string(first == "own" ? cell.party : stranger))
            ]
        case .reader:
            if first == "none" { return reading("none") }
            return [
                FactChange(
                    .service(study.interpretationOrigin, .interpretationBy),
                    .string(first == "own" ? cell.party : stranger))
            ]
        case .reading: return first == "complete" ? completeReading : reading("none")
        default: return []
        }
    }

    private func reading(_ form: String) -> [FactChange] {
        [FactChange(.service(study.interpretationOrigin, .interpretationForm), .string(form))]
    }

    /// What the interpretation lacks to be complete.
    private var completeReading: [FactChange] {
        let interpretation = study.service.interpretation
        let origin = study.interpretationOrigin
        var changes = interpretation.form == .known(.written) ? [] : reading("written")
        for (fact, value) in [
            (ServiceFact.interpretationSigned, interpretation.signed),
            (.interpretationFindings, interpretation.findings), (.interpretationImpression, interpretation.impression),
        ] where value != .known(true) {
            changes.append(FactChange(.service(origin, fact), true))
        }
        return changes
    }

    /// Data sets that meet all that an alternative asks of them.
    private func inputs(_ alternative: Int) -> FactChange {
        func first(_ feature: Feature) -> String {
            let mask = rules.condition(alternative, feature) ?? feature.all
            return feature.names(in: mask).first { $0 != "none" } ?? ""
        }
        let isSeveral = rules.condition(alternative, .inputCount) == 0b100 || first(.inputModality) == "several"
        func item(_ modality: String, _ volume: Bool) -> JSONValue {
            ["modality": .string(modality), "volume": .bool(volume)]
        }
        let list: [JSONValue] =
            switch first(.inputKind) {
            case "surface-scans": [item("surface-scan", false)]
            case "volumes-and-surface-scans": [item("cbct", true), item("surface-scan", false)]
            case "plain-images": [item("intraoral-radiograph", false)]
            default: [item("cbct", true)]
            }
        let doubled = isSeveral && list.count == 1 ? list + list : list
        return FactChange(.service(study.service.id, .inputs), .array(doubled))
    }
}
