import Coding

/// The halves beside a code or an answer.
enum CodeMark {
    static func halves(_ code: String) -> Halves {
        switch code.prefix(5) {
        case "D0370", "76536": .both
        case "D0386": .took
        case "D0391": .read
        default: .other
        }
    }

    static func halves(_ answer: CodingDecision.Answer) -> Halves {
        switch answer.status {
        case .supported: answer.code.map(halves) ?? .neither
        case .none: .neither
        case .cannotTell: .dark
        }
    }
}
