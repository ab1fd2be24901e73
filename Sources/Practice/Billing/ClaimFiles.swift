import Claims
import Essentials
import Evidence
import FHIR
import Trust

/// The files of one party's claim; none where there is no claim.
struct ClaimFiles {
    let bill: PartyBill

    var files: [OutputFile] {
        get throws {
            guard let claim = bill.claim else { return [] }
            return [
                OutputFile(name: "claim-\(bill.party).837", mediaType: "application/EDI-X12", bytes: claim.x12),
                OutputFile(
                    name: "claim-\(bill.party).fhir.json", mediaType: "application/fhir+json",
                    text: try ClaimFHIR.bundle(
                        of: claim.claim, created: try claim.evidence.manifest.signedAt.date,
                        digest: Digest(of: claim.x12).bytes
                    ).json.pretty),
                OutputFile(
                    name: "evidence-\(bill.party).zip", mediaType: "application/zip", bytes: claim.evidence.bytes),
            ]
        }
    }
}
