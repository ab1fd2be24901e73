public import Claims
public import Essentials
import Patients
import Records
import Trust
public import X12

/// All that there is of one party's claim: its way, what would be sent, what was sent, the record behind it.
public struct ClaimDossier: Sendable {
    /// Nil while the case was never billed.
    public let stored: StoredClaim?
    public let billed: BilledCase
    /// Where the case stands.
    public let stand: CaseStand
    public let bill: PartyBill
    /// What would go out now; nil where something stands in the way, or it is out.
    public let draft: Draft?
    /// What went out last; nil while nothing did.
    public let sent: Sent?
    /// Whether the session may send.
    public let maySend: Bool
    public let mayBill: Bool

    /// A claim that is not out.
    public struct Draft: Sendable {
        public let claim: DentalClaim
        /// As it would be written today, under a control number that is not the final one.
        public let x12: [UInt8]
        public let checks: [X12.Finding]
        public let attachments: [PlannedAttachment]
        /// Names what was seen, so that nothing else is sent.
        public let seen: String
    }

    /// A file that is out.
    public struct Sent: Sendable {
        public let claim: DentalClaim
        public let x12: [UInt8]
        public let file: SentFile
    }

    public var stage: ClaimStage { stored?.way.stage ?? .none }
}

extension Workspace {
    /// The claim of one party of a case.
    ///
    /// - Throws: ``StoreError`` where the case has no such party; ``AccessRefused``.
    ///
    /// - Parameter party: nil for the first that bills.
    public func claim(_ caseID: String, party: String? = nil, for session: Session) throws -> ClaimDossier {
        let stored = try store.storedCase(caseID, to: .seeClaim, for: session)
        return try dossier(stored, party, session)
    }

    /// The day that it is, by which days left are counted.
    public var today: CalendarDate { get throws { try store.clock().date } }

    func dossier(_ stored: StoredCase, _ party: String?, _ session: Session) throws -> ClaimDossier {
        let billed = try billed(stored, for: session)
        guard let bill = billed.bills.first(where: { party == nil || $0.party == party }) else {
            throw StoreError.missing("the party’s claim of case \(stored.summary.id)", wanted: "a party that bills")
        }
        let claim = try store.storedClaim(stored.summary.id, bill.party, organisation: session.organisation)
        let sent = try claim.flatMap { try self.sent($0) }
        return ClaimDossier(
            stored: claim, billed: billed, stand: try stand(of: stored, billed, session), bill: bill,
            draft: try draft(claim, bill, billed, sent), sent: sent,
            maySend: store.authorisation.allows(session.roles, .sendClaim),
            mayBill: store.authorisation.allows(session.roles, .billCase))
    }

    /// The file that went out last, read from the archive.
    private func sent(_ claim: StoredClaim) throws -> ClaimDossier.Sent? {
        guard let file = claim.files.last(where: \.isClaim) else { return nil }
        let bytes = try store.records.images.read(file.digest)
        guard let read = try DentalClaim837.read(bytes).first else { return nil }
        return ClaimDossier.Sent(claim: read.claim, x12: bytes, file: file)
    }

    private func draft(
        _ stored: StoredClaim?, _ bill: PartyBill, _ billed: BilledCase, _ sent: ClaimDossier.Sent?
    ) throws -> ClaimDossier.Draft? {
        guard stored?.way.stage.isDraft ?? true else { return nil }
        if let stored, stored.way.standing.frequency == .void {
            guard let sent, let number = stored.way.standing.payerClaimNumber else { return nil }
            return try void(of: sent.claim, number, stored, billed)
        }
        guard let claim = bill.claim else { return nil }
        return ClaimDossier.Draft(
            claim: claim.claim, x12: claim.x12, checks: claim.checks, attachments: claim.attachments,
            seen: Digest(of: claim.x12).hex)
    }

    /// The claim that takes another back: its lines as they were sent, and nothing beside it.
    private func void(
        of earlier: DentalClaim, _ number: String, _ stored: StoredClaim, _ billed: BilledCase
    ) throws -> ClaimDossier.Draft {
        var claim = earlier
        claim.frequency = .void
        claim.payerClaimNumber = number
        claim.attachments = []
        let begun = stored.way.events.last { $0.act.kind == .voided }?.at ?? store.clock()
        let bytes = try ClaimInterchange(
            claim: claim, exchange: billed.material.source.exchange, created: begun.utc
        ).bytes()
        return ClaimDossier.Draft(
            claim: claim, x12: bytes, checks: job.checks.check(bytes).findings, attachments: [],
            seen: Digest(of: bytes).hex)
    }
}
