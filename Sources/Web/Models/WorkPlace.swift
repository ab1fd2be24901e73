import Practice

/// The places of the work bar, in its order.
enum WorkPlace: Hashable, Sendable, CaseIterable {
    case worklist, patients, tray, claims
    /// For whoever sees the evidence and not the claims.
    case evidence
    /// The coder's page.
    case decide
    case directory, oversight

    var title: String {
        switch self {
        case .worklist: "Worklist"
        case .patients: "Patients"
        case .tray: "Tray"
        case .claims: "Claims"
        case .evidence: "Evidence"
        case .decide: "Decide"
        case .directory: "Directory"
        case .oversight: "Oversight"
        }
    }

    var address: String {
        switch self {
        case .worklist: "/practice"
        case .patients: "/practice/patients"
        case .tray: "/practice/tray"
        case .claims: "/practice/claims"
        case .evidence: EvidenceShelfPage.address
        case .decide: DecidePage.address
        case .directory: "/practice/directory"
        case .oversight: "/practice/oversight"
        }
    }

    /// The place by which it is found already, for whoever may open that one.
    var foundBy: WorkPlace? { self == .evidence ? .claims : nil }

    /// What a person must be allowed to do to find it in the bar.
    var action: PracticeAction {
        switch self {
        case .worklist: .seeWorklist
        case .patients: .seePatients
        case .tray: .matchImages
        case .claims: .seeClaim
        case .evidence: .seeEvidence
        case .decide: .decideFromFacts
        case .directory: .saveDirectory
        case .oversight: .seeAudit
        }
    }
}
