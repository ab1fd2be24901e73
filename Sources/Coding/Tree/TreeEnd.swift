import CodeReference
import Essentials

/// Where the path of a decision ends.
extension TreeWalk {
    /// The code that is left when every question is asked, before conflicts.
    var held: String? {
        left.first { rules.verdict($0, cell.row, days: prepared.days) == .yes && !rules.alternatives[$0].isOpen }
            .map { rules.alternatives[$0].code }
    }

    func end() -> DecisionTree.End {
        let basis = held.map { [$0] } ?? codes(left)
        let ways = left.map(way)
        func end(
            _ status: CodingDecision.Status, _ system: CodeSystem, _ code: String?, _ candidates: [String],
            _ open: [DecisionTree.Open], _ says: String
        ) -> DecisionTree.End {
            .init(
                status: status, system: system.rawValue, code: code, ways: ways, candidates: candidates, open: open,
                says: says)
        }
        guard decider.codes.hasDentalPack else {
            return end(.cannotTell, .cdt, nil, [], [], decider.rules.sentence("no-pack", [:]))
        }
        let isMedical = facts.plan == .known(.medical)
        if basis.isEmpty { return end(.none, isMedical ? .cpt : .cdt, nil, [], [], "The record supports no code.") }
        if isMedical {
            let numbers = Set(basis.flatMap { decider.codes.crossCodes(of: $0) }.map(\.number)).sorted()
            let says = decider.rules.sentence("medical-route", ["code": basis.joined(separator: ", ")])
            return end(.cannotTell, .cpt, nil, numbers, open, says)
        }
        if case .contradicted = facts.plan {
            let plan = DecisionTree.Open(fact: "plan", question: TreeQuestion.plan)
            return end(.cannotTell, .cdt, nil, basis, open + [plan], decider.rules.sentence("plan-contradicted", [:]))
        }
        if let held { return end(.supported, .cdt, held, [], [], "The record supports \(held).") }
        let between = basis.count == 1 ? "whether \(basis[0]) holds" : "between \(basis.joined(separator: ", "))"
        return end(.cannotTell, .cdt, nil, basis, open, "It cannot be told \(between).")
    }

    /// What is not settled for the rules that may hold; of an open rule, its own question.
    private var open: [DecisionTree.Open] {
        guard held == nil else { return [] }
        var open: [DecisionTree.Open] = []
        if left.contains(where: { rules.dateVerdict(rules.alternatives[$0], prepared.days) == .maybe }) {
            open.append(.init(fact: "date", question: TreeQuestion.date))
        }
        for feature in TreeQuestion.order
        where left.contains(where: { rules.verdict($0, feature, cell.row) == .maybe }) {
            open.append(.init(fact: feature.name, question: TreeQuestion.words(feature)))
        }
        for rule in Set(left.map { rules.alternatives[$0].rule }).sorted() {
            guard let question = decider.rules.rules[rule].open else { continue }
            open.append(.init(fact: decider.rules.rules[rule].id, question: question))
        }
        return open
    }
}
