import Coding
import Practice

/// Makes the page of past claims from what today's rules say of them.
enum PastClaimsMapping {
    static func page(_ findings: [PastClaimFinding]) -> PastClaimsPage {
        let differing = findings.filter { $0.outcome != .same }
        return PastClaimsPage(rows: (differing + findings.filter { $0.outcome == .same }).map(row))
    }

    private static func row(_ finding: PastClaimFinding) -> PastClaimsPage.Row {
        let today = finding.today.map { $0.code ?? ($0.status == .cannotTell ? "cannot tell" : "no code") }
        let tag: Tag =
            switch finding.outcome {
            case .same: Tag(.ok, "same")
            case .otherwise: Tag(.warn, "otherwise")
            case .overridden: Tag(.plain, "overridden then")
            }
        return .init(
            id: finding.claim.caseID, address: CasePlace.decision.address(of: finding.claim.caseID),
            party: finding.claim.party, claimed: finding.claim.code, today: today ?? "nothing",
            halves: finding.today.map(CodeMark.halves) ?? .neither, tag: tag, why: finding.why)
    }
}
