import Practice

/// The places of the work bar, in its order.
enum WorkPlace: Hashable, Sendable, CaseIterable {
    case worklist, patients, tray, claims
    /// The coder's page.
    case decide
    case directory, oversight

    var title: String {
        switch self {
        case .worklist: "Worklist"
        case .patients: "Patients"
        case .tray: "Tray"
        case .claims: "Claims"
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
        case .decide: DecidePage.address
        case .directory: "/practice/directory"
        case .oversight: "/practice/oversight"
        }
    }

    /// What a person must be allowed to do to find it in the bar.
    var action: PracticeAction {
        switch self {
        case .worklist: .seeWorklist
        case .patients: .seePatients
        case .tray: .matchImages
        case .claims: .seeClaim
        case .decide: .decideFromFacts
        case .directory: .saveDirectory
        case .oversight: .seeAudit
        }
    }
}
