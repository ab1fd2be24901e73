public import Coding
public import Essentials

/// A claim that was made, with the facts as they were then.
public struct PastClaim: Hashable, Sendable {
    public let caseID: String
    public let party: String
    public let system: String
    /// The code that was claimed.
    public let code: String
    public let facts: CodingFacts
    /// `decision.json` as it was then.
    public let decided: JSONValue
    /// Whether a person's override named the code.
    public let isOverridden: Bool
}

/// What today's rules say of a past claim.
public struct PastClaimFinding: Hashable, Sendable {
    public enum Outcome: String, Hashable, Sendable, CaseIterable {
        /// Today's rules give the code that was claimed.
        case same
        /// They give another code, none, or cannot tell.
        case otherwise
        /// They give another, and so did the rules then: a person's override named the code.
        case overridden
    }

    public let claim: PastClaim
    /// The answer of the claim's party; nil where today's rules name none.
    public let today: CodingDecision.Answer?
    public let outcome: Outcome
    /// Sentences that say why, each with its rule; empty where nothing differs.
    public let why: [String]
}

/// Decides past claims once more by today's rules.
public enum PastClaims {
    /// A finding for each claim, in the same order.
    public static func audit(_ claims: [PastClaim], with decider: Decider) -> [PastClaimFinding] {
        claims.map { finding($0, decider.decide($0.facts)) }
    }

    private static func finding(_ claim: PastClaim, _ decision: CodingDecision) -> PastClaimFinding {
        let answers = decision.decisions.filter { $0.party == claim.party }
        let today = answers.first { $0.code == claim.code } ?? answers.first
        guard today?.code != claim.code || today?.system != claim.system else {
            return PastClaimFinding(claim: claim, today: today, outcome: .same, why: [])
        }
        var why = [today?.finding ?? "Today's rules name no answer for \(claim.party)."]
        if let rejection = today?.rejected.first(where: { $0.code == claim.code }) {
            why.append("\(claim.code) does not fit: \(rejection.fact) (\(rejection.rule)).")
        }
        why += (today?.reasons ?? []).map { "\($0.text) (\($0.rule))" }
        return PastClaimFinding(
            claim: claim, today: today, outcome: claim.isOverridden ? .overridden : .otherwise, why: why)
    }
}
