public import Essentials

/// What the absence of each rule would cost: the worked cases that come out otherwise without it.
public struct RuleAbsence: Sendable {
    /// One rule, and what changes without it.
    public struct Row: Hashable, Sendable {
        public let rule: String
        public let code: String
        public let changes: [Change]
    }

    public struct Change: Hashable, Sendable {
        public let caseID: String
        public let service: String
        public let party: String
        /// A dental code, `none` or `cannot-tell`, whatever the plan.
        public let with: String
        public let without: String
    }

    /// In the order of the rules.
    public let rows: [Row]

    /// The rules whose absence no case notices.
    public var unnoticed: [String] { rows.filter(\.changes.isEmpty).map(\.rule) }

    public init(_ decider: Decider, cases: [WorkedCase]) {
        let prepared = cases.map { decider.prepare($0.facts) }
        let outcomes = prepared.map(decider.outcomes(of:))
        rows = decider.rules.rules.map { rule in
            let without = Decider(rules: decider.rules.removing(rule.id), codes: decider.codes)
            var changes: [Change] = []
            for (index, worked) in cases.enumerated() {
                for (old, new) in zip(outcomes[index], without.outcomes(of: prepared[index])) where old != new {
                    changes.append(
                        Change(
                            caseID: worked.id, service: old.service, party: old.party,
                            with: old.code ?? old.status.rawValue, without: new.code ?? new.status.rawValue))
                }
            }
            return Row(rule: rule.id, code: rule.code, changes: changes)
        }
    }

    public var json: JSONValue {
        [
            "rules": .array(
                rows.map { row in
                    [
                        "rule": .string(row.rule), "code": .string(row.code),
                        "changes": .array(
                            row.changes.map {
                                [
                                    "case": .string($0.caseID), "service": .string($0.service),
                                    "party": .string($0.party), "with": .string($0.with),
                                    "without": .string($0.without),
                                ]
                            }),
                    ]
                }),
            "unnoticed": .strings(unnoticed),
        ]
    }

    public var text: String {
        var lines: [String] = []
        for row in rows {
            let cost = row.changes.count == 1 ? "1 answer changes" : "\(row.changes.count) answers change"
            lines.append("\(row.rule) (\(row.code)): \(cost)")
            lines += row.changes.map { "  \($0.caseID)  \($0.service)/\($0.party)  \($0.with) -> \($0.without)" }
        }
        lines.append("\(unnoticed.count) of \(rows.count) rules could go without any worked case changing.")
        return lines.joined(separator: "\n") + "\n"
    }
}
