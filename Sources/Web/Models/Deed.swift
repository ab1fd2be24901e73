/// What a route does, as the authorisation table names it.
enum Deed: String, Hashable, Sendable, CaseIterable {
    case seeWorklist
    case seeStudy
    case seeReport
    case seeDecision
    case seeClaim
    case seeEvidence
}
