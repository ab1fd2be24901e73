import Practice

/// The first steps of a practice, in their order.
enum SetUpStep: String, Hashable, Sendable, CaseIterable {
    /// Before anybody can sign in.
    case practice, account
    /// By the administrator, each with a section of the directory.
    case providers, payers, places, fees, exchange

    static let start = "/practice/set-up"
    /// The page behind the last step.
    static let end = "\(start)/done"

    var number: Int { (SetUpStep.allCases.firstIndex(of: self) ?? 0) + 1 }
    static var count: Int { allCases.count }

    var address: String { kind == nil ? SetUpStep.start : "\(SetUpStep.start)/\(rawValue)" }

    var next: SetUpStep? { SetUpStep.allCases.first { $0.number == number + 1 } }

    /// The section that the step fills; nil for the two that come before the directory.
    var kind: DirectoryKind? {
        switch self {
        case .practice, .account: nil
        case .providers: .provider
        case .payers: .payer
        case .places: .place
        case .fees: .fee
        case .exchange: .exchange
        }
    }

    var title: String {
        switch self {
        case .practice: "Which practice is this?"
        case .account: "Who looks after Tragus here?"
        case .providers: "Who orders, captures and reads?"
        case .payers: "Who pays?"
        case .places: "Where are examinations done?"
        case .fees: "What does the practice ask for?"
        case .exchange: "Who sends the claims?"
        }
    }

    /// The step that fills the first gap; the exchange where none is left.
    static func first(of gaps: [DirectoryKind]) -> SetUpStep {
        allCases.first { step in step.kind.map(gaps.contains) ?? false } ?? .exchange
    }
}
