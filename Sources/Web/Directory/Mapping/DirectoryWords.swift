import Practice

/// What the sections of the directory are called.
enum DirectoryWords {
    static func section(_ kind: DirectoryKind) -> String {
        switch kind {
        case .organisation: "Organisations"
        case .provider: "Providers"
        case .payer: "Payers"
        case .place: "Places"
        case .fee: "Fees"
        case .exchange: "Exchange"
        }
    }

    static func one(_ kind: DirectoryKind) -> String {
        switch kind {
        case .organisation: "organisation"
        case .provider: "provider"
        case .payer: "payer"
        case .place: "place"
        case .fee: "fee"
        case .exchange: "exchange"
        }
    }

    /// What the section is for: one sentence.
    static func purpose(_ kind: DirectoryKind) -> String {
        switch kind {
        case .organisation: "The practice itself, and others with whom it captures or reads."
        case .provider: "Who orders, captures, reads and signs."
        case .payer: "Who pays, by the number that the clearinghouse knows."
        case .place: "Where examinations are done, by the place-of-service code."
        case .fee: "What the practice asks for a code from a day on. A payer’s own fee goes before the one for all."
        case .exchange: "Who sends the claim files, and to whom."
        }
    }

    static func adding(_ kind: DirectoryKind) -> String {
        kind == .exchange ? "Say who sends claims" : "Add \(kind == .organisation ? "an" : "a") \(one(kind))"
    }

    static func address(_ kind: DirectoryKind) -> String { "/practice/directory/\(kind.rawValue)" }

    static func address(_ kind: DirectoryKind, _ id: String) -> String {
        "\(address(kind))/\(PercentCoding.encode(id))"
    }
}
