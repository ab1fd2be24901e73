public import Essentials

/// What two versions of the rules decide differently over all cases.
public struct RuleDifference: Sendable {
    /// A service and party whose answer is not the same.
    public struct Change: Hashable, Sendable {
        public let caseID: String
        public let service: String
        public let party: String
        /// A code, `none` or `cannot-tell`.
        public let before: String
        public let after: String
        /// Missing items with their effect, such as `laterality: weakens-claim`.
        public let missingBefore: [String]
        public let missingAfter: [String]
        /// Refused codes with the fact against them, such as `D0391: capture.by: practice`.
        public let rejectedBefore: [String]
        public let rejectedAfter: [String]

        /// Whether the code or the status is another.
        public var isOutcome: Bool { before != after }
    }

    public let changes: [Change]
    /// How many services and parties were compared.
    public let compared: Int
    public let addedRules: [String]
    public let removedRules: [String]

    public init(older: Decider, newer: Decider, cases: [WorkedCase]) {
        var changes: [Change] = []
        var compared = 0
        for worked in cases {
            let (before, after) = (older.decide(worked.facts).decisions, newer.decide(worked.facts).decisions)
            compared += before.count
            for (old, new) in zip(before, after) {
                let change = Change(
                    caseID: worked.id, service: old.service, party: old.party, before: old.code ?? old.status.rawValue,
                    after: new.code ?? new.status.rawValue, missingBefore: Self.missing(old),
                    missingAfter: Self.missing(new), rejectedBefore: Self.rejected(old),
                    rejectedAfter: Self.rejected(new))
                let isSame =
                    !change.isOutcome && change.missingBefore == change.missingAfter
                    && change.rejectedBefore == change.rejectedAfter
                if !isSame { changes.append(change) }
            }
        }
        self.changes = changes
        self.compared = compared
        let (old, new) = (Set(older.rules.criteria), Set(newer.rules.criteria))
        addedRules = new.subtracting(old).sorted()
        removedRules = old.subtracting(new).sorted()
    }

    private static func missing(_ answer: CodingDecision.Answer) -> [String] {
        answer.missing.map { "\($0.item): \($0.effect.rawValue)" }.sorted()
    }

    private static func rejected(_ answer: CodingDecision.Answer) -> [String] {
        answer.rejected.map { "\($0.code): \($0.fact)" }.sorted()
    }

    public var json: JSONValue {
        [
            "compared": .number(JSONNumber(compared)), "addedRules": .strings(addedRules),
            "removedRules": .strings(removedRules),
            "changes": .array(
                changes.map {
                    [
                        "case": .string($0.caseID), "service": .string($0.service), "party": .string($0.party),
                        "before": .string($0.before), "after": .string($0.after),
                        "missing": ["before": .strings($0.missingBefore), "after": .strings($0.missingAfter)],
                        "rejected": ["before": .strings($0.rejectedBefore), "after": .strings($0.rejectedAfter)],
                    ]
                }),
        ]
    }

    public var text: String {
        var lines = addedRules.map { "+ rule \($0)" } + removedRules.map { "- rule \($0)" }
        for change in changes {
            let outcome = change.isOutcome ? "\(change.before) -> \(change.after)" : "\(change.after) as before"
            lines.append("\(change.caseID)  \(change.service)/\(change.party)  \(outcome)")
            lines += Self.marked("missing", change.missingBefore, change.missingAfter)
            lines += Self.marked("rejected", change.rejectedBefore, change.rejectedAfter)
        }
        let outcomes = changes.filter(\.isOutcome).count
        lines.append("\(compared) compared: \(outcomes) with another outcome, \(changes.count - outcomes) in details.")
        return lines.joined(separator: "\n") + "\n"
    }

    private static func marked(_ name: String, _ before: [String], _ after: [String]) -> [String] {
        before.filter { !after.contains($0) }.map { "  - \(name) \($0)" }
            + after.filter { !before.contains($0) }.map { "  + \(name) \($0)" }
    }
}
