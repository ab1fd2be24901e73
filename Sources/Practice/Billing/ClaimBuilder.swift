import Claims
import Essentials
import Patients
import Trust

/// Makes the claim of one party from the case and the code that the decision gives it.
struct ClaimBuilder {
    let source: ClinicalCase

    /// - Parameters:
    ///   - code: the code that the record supports for the party.
    ///   - note: what the claim says in our own words; empty for nothing.
    ///   - attachments: what supports the claim and goes another way.
    ///   - edit: what a person chose; its fee and its authorisation are in `billing` already.
    /// - Returns: nil where the case does not hold the party or the provider.
    func claim(
        for billing: ClinicalCase.Billing, code: String, note: String, attachments: [ClaimAttachment],
        edit: ClaimEdit? = nil
    ) -> DentalClaim? {
        guard let party = source.party(billing.party), let rendering = source.provider(billing.provider) else {
            return nil
        }
        let diagnoses = source.order.diagnoses.map(\.code)
        let exchange = source.exchange
        let line = ClaimLine(
            code: code, charge: billing.fee, diagnosisPointers: pointers(edit, diagnoses.count),
            controlNumber: "\(identifier(billing))-1")
        var claim = DentalClaim(
            id: identifier(billing),
            submitter: ClaimSubmitter(
                name: exchange.submitterName, id: exchange.submitterID, contact: exchange.contactName,
                telephone: exchange.contactTelephone),
            receiver: ClaimReceiver(name: exchange.receiverName, id: exchange.receiverID),
            billing: ClaimOrganization(party.organization), rendering: ClaimProvider(rendering),
            referring: referring(rendering), patient: ClaimPerson(source.patient),
            coverage: ClaimCoverage(source.coverage), placeOfService: source.place,
            serviceDate: billing.isPredetermination ? nil : source.dateOfService,
            isPredetermination: billing.isPredetermination, lines: [line], diagnoses: diagnoses)
        claim.attachments = attachments
        if !note.isEmpty { claim.notes = [String(note.prefix(80))] }
        if let correction = billing.corrects {
            claim.frequency = correction.kind == .void ? .void : .replacement
            claim.payerClaimNumber = correction.payerClaimNumber
        }
        if !billing.priorAuthorization.isEmpty { claim.priorAuthorization = billing.priorAuthorization }
        return claim
    }

    private func pointers(_ edit: ClaimEdit?, _ count: Int) -> [Int] {
        if let chosen = edit?.pointers.first, !chosen.isEmpty { return chosen }
        return Array(1..<(count + 1))
    }

    /// The order's number and the party's place among those who bill: at most the 20 characters that payers echo.
    private func identifier(_ billing: ClinicalCase.Billing) -> String {
        let place = (source.billing.firstIndex { $0.party == billing.party } ?? 0) + 1
        let plain = "\(source.order.id)-\(place)"
        guard plain.utf8.count > 20 else { return plain }
        return "C\(Digest(of: "\(source.id)|\(plain)").hex.prefix(16).uppercased())-\(place)"
    }

    /// Who ordered, where that is not who rendered.
    private func referring(_ rendering: Provider) -> ClaimProvider? {
        let orderer = source.order.orderedBy
        return orderer.npi == rendering.npi ? nil : ClaimProvider(orderer)
    }
}
