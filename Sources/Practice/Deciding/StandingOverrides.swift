import CodeReference
import Coding

/// What billing does with the overrides of one case.
///
/// Where one stands for a party, its code is claimed; where it can't be, billing says so and claims nothing.
struct StandingOverrides {
    /// What stands for one answer.
    struct Outcome {
        let override: DecisionOverride
        /// The code to claim; nil where nothing is to be claimed, and then ``obstacles`` says why.
        let code: String?
        let obstacles: [Obstacle]
    }

    private let standing: [DecisionOverride]
    private let facts: CodingFacts
    private let decision: CodingDecision
    private let codes: CodeBook

    init(
        _ overrides: [DecisionOverride], of caseID: String, facts: CodingFacts, decision: CodingDecision,
        codes: CodeBook
    ) {
        standing = overrides.filter { $0.isStanding && $0.caseID == caseID }
        self.facts = facts
        self.decision = decision
        self.codes = codes
    }

    /// Nil where nobody overrode the answer.
    func outcome(for answer: CodingDecision.Answer) -> Outcome? {
        guard let override = standing.first(where: { $0.party == answer.party && $0.service == answer.service }) else {
            return nil
        }
        func stopped(_ words: String, _ cure: String) -> Outcome {
            Outcome(
                override: override, code: nil, obstacles: [Obstacle(item: "override", words: words, cure: cure)])
        }
        guard override.decisionDigest == DecisionOverride.digest(of: decision) else {
            return stopped(
                "An override stands against an earlier decision, which said \(override.decided).",
                "Read today's decision; then withdraw the override, or override this decision.")
        }
        guard let code = override.chosen else {
            return stopped(
                "An override says that nothing is claimed here.", "Withdraw the override to claim what was decided.")
        }
        do {
            let rules = OverrideRules(facts: facts, decision: decision, codes: codes, others: standing)
            _ = try rules.check(code, party: answer.party, service: answer.service)
        } catch let refusal as OverrideRefused {
            return stopped("The override can't be billed: \(refusal.found).", "Wanted: \(refusal.wanted).")
        } catch {
            return stopped("The override can't be billed.", "Withdraw it.")
        }
        return Outcome(override: override, code: code, obstacles: [])
    }
}
