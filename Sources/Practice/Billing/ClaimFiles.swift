import Claims
import Evidence

/// The files of one party's claim; none where there is no claim.
struct ClaimFiles {
    let bill: PartyBill

    var files: [OutputFile] {
        get throws {
            guard let claim = bill.claim else { return [] }
            return [
                OutputFile(name: "claim-\(bill.party).837", mediaType: "application/EDI-X12", bytes: claim.x12),
                OutputFile(
                    name: "evidence-\(bill.party).zip", mediaType: "application/zip", bytes: claim.evidence.bytes),
            ]
        }
    }
}
