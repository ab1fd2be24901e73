import Claims
import Essentials
import Patients

/// Makes the claim of one party from the case and the code that the decision gives it.
struct ClaimBuilder {
    let source: ClinicalCase

    /// - Parameters:
    ///   - code: the code that the record supports for the party.
    ///   - note: what the claim says in our own words; empty for nothing.
    ///   - attachments: what supports the claim and goes another way.
    /// - Returns: nil where the case does not hold the party or the provider.
    func claim(
        for billing: ClinicalCase.Billing, code: String, note: String, attachments: [ClaimAttachment]
    ) -> DentalClaim? {
        guard let party = source.party(billing.party), let rendering = source.provider(billing.provider) else {
            return nil
        }
        let diagnoses = source.order.diagnoses.map(\.code)
        let exchange = source.exchange
        var line = ClaimLine(
            code: code, charge: billing.fee, diagnosisPointers: Array(diagnoses.indices.map { $0 + 1 }),
            controlNumber: "\(source.id)-1")
        line.controlNumber = String(line.controlNumber.suffix(30))
        var claim = DentalClaim(
            id: String("\(source.id)-\(billing.party)".prefix(38)),
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

    /// Who ordered, where that is not who rendered.
    private func referring(_ rendering: Provider) -> ClaimProvider? {
        let orderer = source.order.orderedBy
        return orderer.npi == rendering.npi ? nil : ClaimProvider(orderer)
    }
}
