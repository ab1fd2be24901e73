import Essentials
import Practice

/// Makes the list of evidence.
enum EvidenceShelfMapping {
    static func page(_ shelf: EvidenceShelf) -> EvidenceShelfPage {
        EvidenceShelfPage(rows: shelf.evidence.map(row), isCut: shelf.isCut)
    }

    private static func row(_ evidence: ShelvedEvidence) -> EvidenceShelfPage.Row {
        EvidenceShelfPage.Row(
            date: evidence.dateOfService.spoken, id: evidence.caseID,
            address: "\(CasePlace.evidence.address(of: evidence.caseID))/\(PercentCoding.encode(evidence.party))",
            party: evidence.partyName, payer: evidence.payerName, code: evidence.code,
            state: Tag(.plain, ClaimWords.stage(evidence.stage)),
            last: evidence.changed.flatMap { try? $0.date.spoken } ?? "")
    }
}
