import CodeReference
import Essentials

/// Asks one question after another of the compiled rules, until what is left is the decision.
struct TreeWalk {
    let decider: Decider
    let prepared: PreparedCase
    let index: Int
    /// What deciding gave for the same service and party; needed for conflicts, which other services and parties settle.
    let outcome: Decider.Outcome
    private var nodes: [DecisionTree.Node] = []
    /// The alternatives that are still possible.
    private(set) var left: [Int] = []

    init(decider: Decider, prepared: PreparedCase, index: Int, outcome: Decider.Outcome) {
        self.decider = decider
        self.prepared = prepared
        self.index = index
        self.outcome = outcome
    }

    var rules: CompiledRules { decider.compiled }
    var cell: PreparedCase.Cell { prepared.cells[index] }
    private var study: StudyFacts { prepared.services[cell.service] }
    var facts: CodingFacts { prepared.facts }

    mutating func tree() -> DecisionTree {
        left = Array(rules.alternatives.indices)
        if decider.codes.hasDentalPack {
            askDate()
            let ordinary = left.filter { !rules.alternatives[$0].isOtherwise }
            let asked = TreeQuestion.order.filter { feature in
                ordinary.contains { rules.condition($0, feature) != nil }
            }
            for feature in asked { ask(feature) }
            askOtherwise(after: asked)
            // What only the rule for the rest asks; it wants each answer settled.
            for feature in TreeQuestion.order where !asked.contains(feature) { ask(feature, isStrict: true) }
            askConflict()
        }
        return DecisionTree(service: study.service.id, party: cell.party, nodes: nodes + planNode(), end: end())
    }

    // MARK: Questions

    private mutating func askDate() {
        let dates = facts.dateOfService.values.sorted()
        let days = dates.map(\.description)
        let releases = dates.map { Release.cdt(on: $0).name }
        let says =
            days.isEmpty
            ? decider.rules.sentence("date-unsettled", [:])
            : zip(days, releases).map { "\($0) picks \($1)." }.joined(separator: " ")
        let spans = branches(left.map { ($0, [way($0).dates]) }) { alternative in
            rules.dateVerdict(rules.alternatives[alternative], prepared.days) != .no
        }
        let wanted = left.map { alternative in
            rules.dateVerdict(rules.alternatives[alternative], prepared.days) == .no ? [way(alternative).dates] : nil
        }
        add(
            "date", TreeQuestion.date, days, isSettled: days.count == 1, says, facts.proofs(of: [.dateOfService]),
            spans, wanted: wanted)
    }

    private mutating func ask(_ feature: Feature, isStrict: Bool = false) {
        guard left.contains(where: { rules.condition($0, feature) != nil }) else { return }
        let possible = cell.row[feature]
        let ways = feature.answers.enumerated().map { place, name in
            let bit = UInt64(1) << UInt64(place)
            let codes = codes(
                left.filter {
                    isStrict != !rules.alternatives[$0].isOtherwise && (rules.condition($0, feature) ?? bit) & bit != 0
                })
            return DecisionTree.Branch(answers: [name], codes: codes, isTaken: possible & bit != 0)
        }
        let wanted: [[String]?] = left.map { alternative in
            let verdict = rules.verdict(alternative, feature, cell.row)
            guard verdict == .no || isStrict && verdict == .maybe else { return nil }
            return feature.names(in: rules.condition(alternative, feature) ?? 0)
        }
        add(
            feature.name, TreeQuestion.words(feature), feature.names(in: possible),
            isSettled: cell.row.isSettled(feature), Sentences(prepared: prepared, cell: cell).sentence(feature),
            facts.proofs(of: study.paths(feature)), Self.joined(ways), wanted: wanted)
    }

    /// What holds only where nothing else can.
    private mutating func askOtherwise(after asked: [Feature]) {
        guard left.contains(where: { rules.alternatives[$0].isOtherwise }) else { return }
        let others = left.filter { !rules.alternatives[$0].isOtherwise }
        let names = codes(others)
        let says = others.isEmpty ? "No other rule can hold." : "Possible without it: \(names.joined(separator: ", "))."
        let wanted: [[String]?] = left.map { alternative in
            guard rules.alternatives[alternative].isOtherwise else { return nil }
            if !others.isEmpty { return ["no other rule that holds or may hold"] }
            let open = asked.filter { rules.verdict(alternative, $0, cell.row) != .yes }
            let undated = rules.dateVerdict(rules.alternatives[alternative], prepared.days) != .yes
            return open.isEmpty && !undated ? nil : (undated ? ["a date"] : []) + open.map { "\($0.name) settled" }
        }
        add(
            "otherwise", TreeQuestion.otherwise, [others.isEmpty ? "no" : "yes"], isSettled: true, says, [], [],
            wanted: wanted)
    }

    /// One code for each study and entity.
    private mutating func askConflict() {
        guard let code = held, prepared.cells.count > 1 else { return }
        if outcome.code == code {
            let says = "No other service or party of this case takes its place."
            return add(
                "conflict", TreeQuestion.conflict, ["no"], isSettled: true, says, [], [], wanted: left.map { _ in nil })
        }
        let reason = Explainer(decider: decider, prepared: prepared).decision().decisions[index].reasons.last
        add(
            "conflict", TreeQuestion.conflict, ["yes"], isSettled: true, reason?.text ?? "", reason?.proofs ?? [], [],
            wanted: left.map { _ in ["no other report of the same work"] })
    }

    private func planNode() -> [DecisionTree.Node] {
        let says: String
        switch facts.plan {
        case .known(let plan): says = "The plan is \(plan.rawValue)."
        case .unknown: says = decider.rules.sentence("plan-assumed", [:])
        case .contradicted: says = decider.rules.sentence("plan-contradicted", [:])
        }
        return [
            DecisionTree.Node(
                fact: "plan", question: TreeQuestion.plan, answers: facts.plan.values.map(\.rawValue).sorted(),
                isSettled: facts.plan.value != nil, says: says, proofs: facts.proofs(of: [.plan]), branches: [],
                fallen: [], left: codes(left))
        ]
    }

    // MARK: Parts

    private mutating func add(
        _ fact: String, _ question: String, _ answers: [String], isSettled: Bool, _ says: String,
        _ proofs: [ProofPointer], _ branches: [DecisionTree.Branch], wanted: [[String]?]
    ) {
        var fallen: [DecisionTree.Fallen] = []
        var kept: [Int] = []
        for (alternative, wanted) in zip(left, wanted) {
            if let wanted {
                fallen.append(.init(way: way(alternative), wanted: wanted))
            } else {
                kept.append(alternative)
            }
        }
        left = kept
        nodes.append(
            .init(
                fact: fact, question: question, answers: answers, isSettled: isSettled, says: says, proofs: proofs,
                branches: branches, fallen: fallen, left: codes(kept)))
    }

    func way(_ alternative: Int) -> DecisionTree.Way {
        let one = rules.alternatives[alternative]
        let rule = decider.rules.rules[one.rule]
        let span = DateSpan(
            from: one.from == .min ? nil : try? CalendarDate(dayNumber: one.from),
            until: one.until == .max ? nil : try? CalendarDate(dayNumber: one.until))
        return .init(rule: rule.id, kind: rule.kinds[one.kind].id, code: one.code, dates: span.words)
    }

    func codes(_ alternatives: [Int]) -> [String] { Set(alternatives.map { rules.alternatives[$0].code }).sorted() }

    /// The ways of a date: alternatives by what they want.
    private func branches(_ wanted: [(Int, [String])], isTaken: (Int) -> Bool) -> [DecisionTree.Branch] {
        let open = wanted.filter { !rules.alternatives[$0.0].isOtherwise }
        return Set(open.map(\.1)).sorted { $0.lexicographicallyPrecedes($1) }.map { answers in
            let members = open.filter { $0.1 == answers }.map(\.0)
            return .init(answers: answers, codes: codes(members), isTaken: members.contains(where: isTaken))
        }
    }

    /// Answers that lead to the same codes are one way.
    private static func joined(_ ways: [DecisionTree.Branch]) -> [DecisionTree.Branch] {
        ways.reduce(into: []) { joined, way in
            if let place = joined.firstIndex(where: { $0.codes == way.codes && $0.isTaken == way.isTaken }) {
                joined[place] = .init(
                    answers: joined[place].answers + way.answers, codes: way.codes, isTaken: way.isTaken)
            } else {
                joined.append(way)
            }
        }
    }
}
