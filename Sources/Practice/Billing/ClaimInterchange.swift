import Claims
import Essentials
import Trust
import X12

/// Writes one claim as an interchange of its own; the control number follows from the claim.
struct ClaimInterchange {
    let claim: DentalClaim
    let exchange: ClinicalCase.Exchange
    /// When the file is made, as the case gives it.
    let created: Timestamp

    func bytes() throws -> [UInt8] {
        let digest = Digest(of: "\(claim.id)|\(claim.frequency.rawValue)|\(created)").bytes
        let number = digest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        let envelope = ClaimEnvelope(
            sender: InterchangeParty(id: exchange.submitterID), receiver: InterchangeParty(id: exchange.receiverID),
            created: created, control: number % 999_999_999 + 1, usage: exchange.isTest ? .test : .production)
        return try DentalClaim837.write([claim], in: envelope)
    }
}
