public import Claims
public import Essentials
import Records

/// The evidence behind one claim, as a list shows it to whoever may see nothing else of the case: it names no patient.
public struct ShelvedEvidence: Hashable, Sendable {
    public let caseID: String
    public let party: String
    public let partyName: String
    public let payerName: String
    public let code: String
    public let dateOfService: CalendarDate
    public let stage: ClaimStage
    /// When something happened with the claim last; nil where nothing did.
    public let changed: Timestamp?

    init(_ claim: StoredClaim) {
        caseID = claim.caseID
        party = claim.party
        partyName = claim.partyName
        payerName = claim.payerName
        code = claim.code
        dateOfService = claim.dateOfService
        stage = claim.way.stage
        changed = claim.lastEvent?.at
    }
}

/// The evidence behind the claims of which something was heard last.
public struct EvidenceShelf: Hashable, Sendable {
    /// The most claims that are looked through.
    public static let limit = 200

    public let evidence: [ShelvedEvidence]
    /// Whether there may be more than were looked through.
    public let isCut: Bool
}

extension PracticeStore {
    /// The evidence behind the claims of the session's organisation that carry a code, what happened last first.
    ///
    ///     let shelf = try store.evidence(for: examiner)      // of the last 200 claims
    ///
    /// - Throws: ``AccessRefused`` for whoever may not see evidence.
    public func evidence(for session: Session) throws -> EvidenceShelf {
        try permit(.seeEvidence, session, subject: "evidence")
        let claims = try storedClaims(
            Query(
                organisation: session.organisation, kind: "claim", order: .init("at", isDescending: true),
                limit: EvidenceShelf.limit))
        return EvidenceShelf(
            evidence: claims.filter { !$0.code.isEmpty }.map(ShelvedEvidence.init),
            isCut: claims.count == EvidenceShelf.limit)
    }
}
