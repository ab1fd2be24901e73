public import Claims

/// What billing is told of one party's claim beside the case.
public struct ClaimChoice: Hashable, Sendable {
    /// What a person chose; nil where billing chooses.
    public var edit: ClaimEdit?
    /// The earlier claim that this one replaces; nil for an original.
    public var corrects: ClinicalCase.Correction?
    /// Which file of the claim's way this one is, from 1; later ones have attachments with numbers of their own.
    public var number: Int

    public init(edit: ClaimEdit? = nil, corrects: ClinicalCase.Correction? = nil, number: Int = 1) {
        self.edit = edit
        self.corrects = corrects
        self.number = number
    }

    /// The note in place of billing's own; nil where nothing is said.
    var note: String? { edit.flatMap { $0.note.isEmpty ? nil : $0.note } }

    /// The party's wish with what was chosen.
    func applied(to asked: ClinicalCase.Billing) -> ClinicalCase.Billing {
        var billing = asked
        if let fee = edit?.fee { billing.fee = fee }
        if let edit, !edit.priorAuthorization.isEmpty { billing.priorAuthorization = edit.priorAuthorization }
        if let corrects { billing.corrects = corrects }
        return billing
    }

    /// What the way of a claim says to billing.
    init(_ stored: StoredClaim) {
        let standing = stored.way.standing
        edit = stored.edit
        corrects = nil
        if standing.frequency == .replacement, let number = standing.payerClaimNumber {
            corrects = ClinicalCase.Correction(kind: .replacement, payerClaimNumber: number)
        }
        number = max(1, standing.sendings.count + (standing.stage.isDraft ? 1 : 0))
    }
}
