/// What the rules say of each cell of a case, before any sentence is made.
struct Evaluation: Sendable {
    enum Outcome: Hashable, Sendable {
        /// The alternative that holds.
        case code(Int)
        case none
        /// The alternatives that may hold.
        case open([Int])
        /// The alternative held, and another cell reports the same work.
        case counted(Int, at: Int)

        /// The alternative that held, counted elsewhere or not.
        var held: Int? {
            switch self {
            case .code(let index), .counted(let index, _): index
            case .none, .open: nil
            }
        }
    }

    var outcomes: [Outcome]

    init(_ prepared: PreparedCase, _ rules: CompiledRules) {
        outcomes = prepared.cells.map { Evaluation.outcome($0.row, prepared.days, rules) }
        settleConflicts(prepared, rules)
    }

    private static func outcome(_ row: FeatureRow, _ days: [Int]?, _ rules: CompiledRules) -> Outcome {
        var open: [Int] = []
        for index in rules.considered(row) {
            switch rules.verdict(index, row, days: days) {
            case .no: continue
            case .maybe: open.append(index)
            case .yes:
                if rules.isOpen(index) { open.append(index) } else { return .code(index) }
            }
        }
        if !open.isEmpty { return .open(open) }
        for index in rules.otherwise where rules.verdict(index, row, days: days) == .yes { return .code(index) }
        return .none
    }

    private struct Work: Hashable {
        /// Empty where the whole day counts.
        let study: String
        /// -2 where any entity counts.
        let entity: Int
        /// Empty where the codes may differ.
        let code: String
    }

    /// Leaves one code of those that an exclusion counts together, by the party and service that state the work.
    private mutating func settleConflicts(_ prepared: PreparedCase, _ rules: CompiledRules) {
        guard outcomes.count > 1 else { return }
        for exclusion in rules.exclusions where exclusion.entry.effect == .refuse {
            settle(exclusion, prepared, rules)
        }
    }

    private mutating func settle(
        _ exclusion: CompiledRules.Exclusion, _ prepared: PreparedCase, _ rules: CompiledRules
    ) {
        let entry = exclusion.entry
        var groups: [Work: [Int]] = [:]
        for (index, outcome) in outcomes.enumerated() {
            guard case .code(let alternative) = outcome else { continue }
            let cell = prepared.cells[index]
            guard exclusion.takes(alternative, cell.row) else { continue }
            let work = Work(
                study: entry.scope == .study ? prepared.services[cell.service].study : "",
                entity: entry.entity == .same ? cell.entity : -2,
                code: entry.codes == .same ? rules.alternatives[alternative].code : "")
            groups[work, default: []].append(index)
        }
        for cells in groups.values where cells.count > 1 {
            func order(_ index: Int) -> [Int] {
                let preference = preference(index, prepared, rules)
                return entry.keeps == .earlier ? [prepared.cells[index].service] + preference : preference
            }
            let ordered = cells.sorted { order($0).lexicographicallyPrecedes(order($1)) }
            for loser in ordered.dropFirst() {
                if case .code(let alternative) = outcomes[loser] {
                    outcomes[loser] = .counted(alternative, at: ordered[0])
                }
            }
        }
    }

    private func preference(_ index: Int, _ prepared: PreparedCase, _ rules: CompiledRules) -> [Int] {
        guard case .code(let alternative) = outcomes[index] else { return [] }
        let cell = prepared.cells[index]
        let rank = rules.alternatives[alternative].rank
        let isImaging = cell.row[.activity] == 1
        let states = cell.states
        let isStated = !isImaging || (rank > 1 ? states.isCaptureStated : states.isReadingStated)
        let order =
            !isImaging ? [states.hasPerformed] : rank > 1 ? [states.hasCaptured, states.hasRead] : [states.hasRead]
        return [-rank, isStated ? 0 : 1, cell.service] + order.map { $0 ? 0 : 1 } + [index]
    }
}
