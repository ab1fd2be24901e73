import Claims
import Coding
import Records
import Reporting

/// Where a case stands, by what is to be done next; the order is that of the way.
public enum CaseStand: String, Comparable, Hashable, Sendable, CaseIterable {
    /// Images are to be taken.
    case capture
    /// Nobody has begun to read.
    case read
    /// A report is being written, and something is missing.
    case write
    /// Nothing is missing but the signature.
    case sign
    /// The record does not say which code it supports, or no claim could be made.
    case settle
    /// Signed; the claim is to be made.
    case bill
    /// A claim would be rejected, was rejected or denied.
    case mend
    /// Claims are ready to be sent.
    case send
    /// The payer has not answered.
    case sent
    /// Every claim is answered.
    case answered

    public static func < (left: CaseStand, right: CaseStand) -> Bool { left.place < right.place }

    private var place: Int { CaseStand.allCases.firstIndex(of: self) ?? 0 }

    /// - Parameter claims: the states of the case's claims, as their documents say them.
    init(
        hasImages: Bool, report: Report?, decision: CodingDecision, state: CaseState, outputs: [StoredFile],
        claims: [String]
    ) {
        if !hasImages {
            self = .capture
        } else if report == nil {
            self = .read
        } else if let report, report.signature == nil {
            self = report.gaps.contains(where: \.blocksSigning) ? .write : .sign
        } else if decision.decisions.contains(where: { $0.status == .cannotTell }) {
            self = .settle
        } else if state == .signed {
            self = decision.decisions.contains { $0.code != nil } ? .bill : .settle
        } else if state == .incomplete || !outputs.contains(where: { $0.name.hasPrefix("claim-") }) {
            self = .settle
        } else {
            self = CaseStand.ofClaims(claims) ?? .send
        }
    }

    /// Where a case stands by what became of its claims; nil where none was made.
    private static func ofClaims(_ states: [String]) -> CaseStand? {
        let stages = states.compactMap(ClaimStage.init(rawValue:))
        guard !stages.isEmpty else { return nil }
        if stages.contains(where: { [.mend, .rejected, .denied].contains($0) }) { return .mend }
        if stages.contains(where: { [.none, .made, .ready].contains($0) }) { return .send }
        return stages.contains(where: \.isWaiting) ? .sent : .answered
    }
}

extension Workspace {
    /// A case as ``billed(_:to:for:)`` gives it, and where it stands as the work list says.
    ///
    /// - Throws: what ``billed(_:to:for:)`` throws.
    public func billedWithStand(
        _ id: String, to action: PracticeAction, for session: Session
    ) throws -> (billed: BilledCase, stand: CaseStand) {
        let stored = try store.storedCase(id, to: action, for: session)
        let billed = try billed(stored, for: session)
        return (billed, try stand(of: stored, billed, session))
    }

    func stand(of stored: StoredCase, _ billed: BilledCase, _ session: Session) throws -> CaseStand {
        try stand(of: stored, billed.material, billed.report, billed.decision, session)
    }

    func stand(of stored: StoredCase, _ assessed: AssessedCase, _ session: Session) throws -> CaseStand {
        try stand(of: stored, assessed.material, assessed.report, assessed.decision, session)
    }

    private func stand(
        of stored: StoredCase, _ material: CaseMaterial, _ report: Report?, _ decision: CodingDecision,
        _ session: Session
    ) throws -> CaseStand {
        let stand = CaseStand(
            hasImages: !material.images.isEmpty, report: report, decision: decision,
            state: stored.summary.state, outputs: stored.outputs,
            claims: try claimStates(of: stored.summary.id, session))
        // What is written here must hold more than a report that came along.
        guard stand == .sign, !stored.isFromFolder else { return stand }
        return try written(stored, material, session).blocking.isEmpty ? .sign : .write
    }

    /// The states of a case's claims, as their documents say them.
    func claimStates(of caseID: String, _ session: Session) throws -> [String] {
        try store.records.documents(
            Query(
                organisation: session.organisation, kind: "claim",
                where: [.init("case", .equals, .text(caseID))])
        ).compactMap { $0.text("state") }
    }
}
