public import Essentials

/// Which rules the worked cases reach, and how.
public struct RuleCoverage: Sendable {
    /// What the cases do with one rule, by the ids of the cases, in their order.
    public struct Row: Hashable, Sendable {
        public let rule: String
        public let code: String
        /// The rule never yields its code, since sources disagree or were not read.
        public let isOpen: Bool
        /// Cases whose path ends at the rule, whatever becomes of it.
        public let reached: [String]
        /// Cases in which it yields its code to a service and party.
        public let yielding: [String]
        /// Cases in which a code is refused by it.
        public let rejecting: [String]
        /// Cases that name it as the rule without which they come out otherwise.
        public let named: [String]

        /// Whether a case holds the rule: an open rule where it is reached, any other where it yields.
        public var hasCase: Bool { isOpen ? !reached.isEmpty : !yielding.isEmpty }
    }

    /// In the order of the rules.
    public let rows: [Row]
    public let caseCount: Int

    /// The ids of the rules that no case holds.
    public var withoutCase: [String] { rows.filter { !$0.hasCase }.map(\.rule) }

    public init(_ decider: Decider, cases: [WorkedCase]) {
        var reached: [String: [String]] = [:]
        var yielding: [String: [String]] = [:]
        var rejecting: [String: [String]] = [:]
        for worked in cases {
            // Coverage is of the dental rules; the plan decides nothing of them.
            var facts = worked.facts
            facts.plan = .known(.dental)
            for tree in decider.trees(of: facts) {
                let conflicts = tree.nodes.filter { $0.fact == "conflict" }.flatMap(\.fallen).map(\.way.rule)
                Self.note(worked.id, tree.end.ways.map(\.rule) + conflicts, &reached)
                if tree.end.status == .supported { Self.note(worked.id, tree.end.ways.map(\.rule), &yielding) }
            }
            let rejected = decider.decide(facts).decisions.flatMap(\.rejected)
            Self.note(worked.id, rejected.map(\.rule), &rejecting)
        }
        caseCount = cases.count
        rows = decider.rules.rules.map { rule in
            Row(
                rule: rule.id, code: rule.code, isOpen: rule.open != nil, reached: reached[rule.id] ?? [],
                yielding: yielding[rule.id] ?? [], rejecting: rejecting[rule.id] ?? [],
                named: cases.filter { $0.rules.contains(rule.id) }.map(\.id))
        }
    }

    private static func note(_ id: String, _ rules: [String], _ list: inout [String: [String]]) {
        for rule in Set(rules) { list[rule, default: []].append(id) }
    }

    public var json: JSONValue {
        [
            "cases": .number(JSONNumber(caseCount)),
            "rules": .array(
                rows.map {
                    [
                        "rule": .string($0.rule), "code": .string($0.code), "open": .bool($0.isOpen),
                        "reached": .strings($0.reached), "yielding": .strings($0.yielding),
                        "rejecting": .strings($0.rejecting), "named": .strings($0.named),
                        "hasCase": .bool($0.hasCase),
                    ]
                }),
            "withoutCase": .strings(withoutCase),
        ]
    }

    public var text: String {
        let table = TextTable(
            ["rule", "code", "reached", "yields", "rejects", "named", ""],
            rows.map {
                [
                    $0.rule, $0.code, "\($0.reached.count)", "\($0.yielding.count)", "\($0.rejecting.count)",
                    "\($0.named.count)", $0.hasCase ? "" : "no case",
                ]
            })
        let held = rows.count - withoutCase.count
        return table.text + "\(held) of \(rows.count) rules are held by \(caseCount) worked cases.\n"
    }
}
