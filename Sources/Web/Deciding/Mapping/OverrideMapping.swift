import Coding
import Essentials
import Practice
import Trust

/// Shows the overrides of a case beside its decision.
struct OverrideMapping {
    let presenter: CasePresenter
    /// Every version of every override, by party and service.
    let history: [StoredOverride]
    /// Whether the person may override.
    let mayOverride: Bool

    func boxes() -> [OverrideBox] {
        let decision = presenter.record.decision
        return decision.decisions.compactMap { answer in
            let own = history.filter { $0.override.party == answer.party && $0.override.service == answer.service }
            let last = own.last
            let isClaimed = presenter.record.source.billing.contains { $0.party == answer.party }
            guard !own.isEmpty || (mayOverride && isClaimed) else { return nil }
            var hidden = [
                "party": answer.party, "service": answer.service,
                "decision": DecisionOverride.digest(of: decision).hex,
            ]
            if let last { hidden["expecting"] = "\(last.version)" }
            let standing = last.flatMap { $0.override.isStanding ? entry($0) : nil }
            return OverrideBox(
                party: presenter.name(of: answer.party), standing: standing, history: own.map(entry),
                form: mayOverride && isClaimed
                    ? .init(address: presenter.address(.decision), hidden: hidden) : nil)
        }
    }

    private func entry(_ stored: StoredOverride) -> OverrideBox.Entry {
        let override = stored.override
        let decided = override.decided == "cannot-tell" ? "cannot tell" : override.decided
        if let withdrawal = override.withdrawal {
            return .init(
                time: Words.moment(withdrawal.at), who: withdrawal.byName, what: "", reason: withdrawal.reason,
                isWithdrawal: true)
        }
        return .init(
            time: Words.moment(override.at), who: override.byName,
            what: "\(override.chosen ?? "no code") in place of \(decided)", reason: override.reason)
    }
}
