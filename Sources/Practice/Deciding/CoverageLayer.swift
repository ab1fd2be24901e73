public import Coding
public import Essentials
public import Payer

/// What a plan's dated text says of the codes that a decision supports: a layer of its own beside the decision.
///
/// The decision knows nothing of it. Unknown wherever no source says anything; it states what is written, and promises
/// no payment.
public struct CoverageLayer: Hashable, Sendable {
    /// One supported code.
    public struct Line: Hashable, Sendable {
        public let party: String
        public let service: String
        public let code: String
        public let coverage: PlanCoverage
    }

    /// The payer's identifier as claims name it.
    public let payer: String
    /// In the order of the decision; nothing for what is not supported.
    public let lines: [Line]

    public init(decision: CodingDecision, payer: String, plans: PlanBook) {
        self.payer = payer
        let day = decision.dateOfService.value
        lines = decision.decisions.compactMap { answer in
            guard let code = answer.code else { return nil }
            return Line(
                party: answer.party, service: answer.service, code: code,
                coverage: day.map { plans.coverage(code: code, payer: payer, on: $0) } ?? .unknown)
        }
    }

    public var json: JSONValue {
        [
            "payer": .string(payer),
            "lines": .array(
                lines.map { line in
                    [
                        "party": .string(line.party), "service": .string(line.service), "code": .string(line.code),
                        "status": .string(line.coverage.status.rawValue),
                        "from": line.coverage.from.map { .string($0.description) } ?? .null,
                        "until": line.coverage.until.map { .string($0.description) } ?? .null,
                        "source": line.coverage.source.map { .string($0.title) } ?? .null,
                        "demonstration": .bool(line.coverage.isDemonstration),
                    ]
                }),
        ]
    }

    /// For people, a line for each code.
    public var text: String {
        (["What the plan of payer \(payer) says"] + lines.map { "  \(sentence($0))" }
            + [
                "This is what the plan's text says, dated; it is no promise of payment and played no part in the decision."
            ])
            .joined(separator: "\n") + "\n"
    }

    private func sentence(_ line: Line) -> String {
        let head = "\(line.code), \(line.party): "
        guard line.coverage.status != .unknown, let source = line.coverage.source else {
            return head + "unknown; no text that is held says anything."
        }
        let from = line.coverage.from.map { " from \($0)" } ?? ""
        let until = line.coverage.until.map { " until \($0)" } ?? ""
        let demo = line.coverage.isDemonstration ? " The plan is made up for demonstration." : ""
        return head + "the text says '\(line.coverage.status.rawValue)'\(from)\(until) (\(source.title)).\(demo)"
    }
}
