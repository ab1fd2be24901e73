public import Claims
public import Essentials
import Records

/// What is to be done next with a claim.
public enum ClaimGroup: String, Hashable, Sendable, CaseIterable {
    case denied, mend, send, make, sent, answered, ended

    /// The stages that belong to it; none for cases that were not billed.
    public var stages: [ClaimStage] {
        switch self {
        case .make: []
        case .mend: [.mend, .rejected, .made]
        case .send: [.ready]
        case .denied: [.denied]
        case .sent: [.sent, .received, .takenIn]
        case .answered: [.paid, .partlyPaid]
        case .ended: [.voided, .closed]
        }
    }
}

/// The claims of an organisation by what is to be done next.
public struct ClaimBoard: Hashable, Sendable {
    public struct Group: Hashable, Sendable {
        public let group: ClaimGroup
        public let claims: [StoredClaim]
        /// Cases whose record is signed and of which no claim was made.
        public let cases: [CaseSummary]
        /// The sum of the charges.
        public let charge: Money
        /// Whether there are more than are shown.
        public let isCut: Bool
    }

    /// Those that hold something, in the order of what comes first.
    public let groups: [Group]
    /// The payers of all groups by identifier, with their names.
    public let payers: [String: String]

    /// The most claims of a stage.
    public static let limit = 200
}

extension Workspace {
    /// The claims by what is to be done next, of one group or payer where named.
    public func claimBoard(group: ClaimGroup? = nil, payer: String? = nil, for session: Session) throws -> ClaimBoard {
        var groups: [ClaimBoard.Group] = []
        var payers: [String: String] = [:]
        try store.permit(.seeClaim, session, subject: "claims")
        for one in ClaimGroup.allCases {
            var claims: [StoredClaim] = []
            var isCut = false
            for stage in one.stages {
                let found = try store.claims(ClaimQuery(stage: stage, limit: ClaimBoard.limit), for: session)
                isCut = isCut || found.count == ClaimBoard.limit
                claims += found
            }
            for claim in claims { payers[claim.payer] = claim.payerName }
            guard group == nil || group == one else { continue }
            let cases = one == .make && payer == nil ? try unbilled(session) : []
            claims = claims.filter { payer == nil || $0.payer == payer }
            guard !claims.isEmpty || !cases.isEmpty else { continue }
            groups.append(
                ClaimBoard.Group(
                    group: one, claims: claims, cases: cases, charge: try Money.sum(claims.map(\.charge)), isCut: isCut)
            )
        }
        return ClaimBoard(groups: groups, payers: payers)
    }

    /// Cases that could be billed and were not.
    private func unbilled(_ session: Session) throws -> [CaseSummary] {
        guard store.authorisation.allows(session.roles, .seeWorklist) else { return [] }
        var found: [CaseSummary] = []
        for state in [CaseState.signed, .received, .incomplete, .billed] {
            for summary in try store.cases(CaseQuery(state: state, limit: ClaimBoard.limit), for: session)
            where try store.storedClaims(of: summary.id, organisation: session.organisation).isEmpty {
                found.append(summary)
            }
        }
        return found
    }
}
