import Coding
import Essentials
import Records
public import Trust

/// What a person says against a decision.
public struct OverrideDraft: Hashable, Sendable {
    public var caseID: String
    public var party: String
    public var service: String
    /// A CDT code; nil for none.
    public var chosen: String?
    public var reason: String
    /// The digest of the decision that the person saw: ``DecisionOverride/digest(of:)``.
    public var decisionDigest: Digest
    /// The version of the override that was seen; nil where there was none.
    public var expecting: Int?

    public init(
        caseID: String, party: String, service: String, chosen: String?, reason: String, decisionDigest: Digest,
        expecting: Int? = nil
    ) {
        self.caseID = caseID
        self.party = party
        self.service = service
        self.chosen = chosen
        self.reason = reason
        self.decisionDigest = decisionDigest
        self.expecting = expecting
    }
}

extension Workspace {
    /// The overrides of a case, standing and withdrawn.
    public func overrides(of caseID: String, for session: Session) throws -> [StoredOverride] {
        try store.overrides(of: caseID, for: session)
    }

    /// Every version of one override, the oldest first.
    public func overrideHistory(of caseID: String, party: String, service: String, for session: Session) throws
        -> [StoredOverride]
    {
        try store.overrideHistory(of: caseID, party: party, service: service, for: session)
    }

    /// Puts a person's word beside a decision and bills the case anew with it; the decision stays as it is.
    ///
    /// - Throws: ``OverrideRefused`` with field and cure, also where someone else was first; ``AccessRefused``.
    @discardableResult
    public func overrideDecision(_ draft: OverrideDraft, by session: Session) throws -> StoredOverride {
        let stored = try store.storedCase(draft.caseID, to: .overrideDecision, for: session)
        let billed = try billed(stored, for: session)
        let reason = try OverrideReason.check(draft.reason)
        let digest = DecisionOverride.digest(of: billed.decision)
        let written = try stands(draft.caseID, draft.party, draft.service, session)
        if let written, written.override.isStanding, written.override.by == session.user,
            written.override.chosen == draft.chosen, written.override.reason == reason,
            written.override.decisionDigest == draft.decisionDigest
        {
            return written
        }
        let answer = billed.decision.decisions.first { $0.party == draft.party && $0.service == draft.service }
        guard digest == draft.decisionDigest else {
            let now = answer.map { $0.code ?? $0.status.rawValue } ?? "nothing"
            throw OverrideRefused(
                kind: .decisionChanged, place: "decision",
                found: "decision \(draft.decisionDigest.hex.prefix(12)), which you saw, and \(digest.hex.prefix(12)), "
                    + "which stands now and says \(now)",
                wanted: "your word on the decision that stands now: read it again, then repeat it")
        }
        let all = try store.storedOverrides(of: draft.caseID, organisation: session.organisation).map(\.override)
        let others = all.filter { $0.party != draft.party || $0.service != draft.service }
        let rules = OverrideRules(
            facts: billed.facts, decision: billed.decision, codes: billed.decider.codes, others: others)
        let decided = try rules.check(draft.chosen, party: draft.party, service: draft.service)
        let override = DecisionOverride(
            caseID: draft.caseID, party: draft.party, service: draft.service,
            decided: decided.code ?? decided.status.rawValue, chosen: draft.chosen, reason: reason, by: session.user,
            byName: session.name, at: store.clock(), dateOfService: billed.material.source.dateOfService,
            decisionDigest: digest, rulesDigest: Digest(of: EvidenceReplay.rules(of: billed.decider).canonical))
        return try save(override, others, stored, billed, expecting: draft.expecting, by: session)
    }

    /// Takes an override back, with the reason; it stays to be seen, and the case is billed anew without it.
    ///
    /// - Parameter version: the version of the override that was seen.
    @discardableResult
    public func withdrawOverride(
        of caseID: String, party: String, service: String, expecting version: Int, reason: String,
        by session: Session
    ) throws -> StoredOverride {
        let stored = try store.storedCase(caseID, to: .overrideDecision, for: session)
        let reason = try OverrideReason.check(reason)
        if let written = try stands(caseID, party, service, session), let withdrawal = written.override.withdrawal,
            withdrawal.by == session.user, withdrawal.reason == reason
        {
            return written
        }
        let all = try store.storedOverrides(of: caseID, organisation: session.organisation).map(\.override)
        guard var override = all.first(where: { $0.party == party && $0.service == service }), override.isStanding
        else {
            throw OverrideRefused(
                kind: .notStanding, place: "decision", found: "no override that stands", wanted: "one that stands")
        }
        override.withdrawal = DecisionOverride.Withdrawal(
            by: session.user, byName: session.name, at: store.clock(), reason: reason)
        let others = all.filter { $0.party != party || $0.service != service }
        return try save(
            override, others, stored, try billed(stored, for: session), expecting: version, by: session)
    }

    /// What was written last on one party's service: the same sent twice is one.
    private func stands(
        _ caseID: String, _ party: String, _ service: String, _ session: Session
    ) throws -> StoredOverride? {
        try store.storedOverrides(of: caseID, organisation: session.organisation).first {
            $0.override.party == party && $0.override.service == service
        }
    }

    private func save(
        _ override: DecisionOverride, _ others: [DecisionOverride], _ stored: StoredCase, _ billed: BilledCase,
        expecting version: Int?, by session: Session
    ) throws -> StoredOverride {
        let claims = try store.storedClaims(of: override.caseID, organisation: session.organisation)
        let again = try run(
            billed.material, overrides: others + [override], claims: claims, organisation: session.organisation)
        let writes = try claimWrites(for: again, claims, person: stored.summary.person, session)
        do {
            return try store.save(
                override, expecting: version, outputs: again.files, state: again.isWholeClaimed ? .billed : .incomplete,
                caseVersion: stored.summary.version, also: writes, by: session)
        } catch let stale as StaleWrite {
            let who = stale.current.map { "what \($0.author) wrote meanwhile" } ?? "nothing where something stood"
            throw OverrideRefused(
                kind: .overtaken, place: "decision", found: who,
                wanted: "your word on what stands now: it is shown; repeat yours if it is still right")
        }
    }
}
