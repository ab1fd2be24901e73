import Essentials
import Practice

/// Makes the list of evidence.
enum EvidenceShelfMapping {
    static func page(_ shelf: [ShelvedEvidence]) -> EvidenceShelfPage {
        EvidenceShelfPage(rows: shelf.map(row), isCut: shelf.count == PracticeStore.evidenceLimit)
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
