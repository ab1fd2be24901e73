import Essentials

/// Reads the text form of a ``Essentials/ProofPointer``.
enum ProofText {
    static func read(_ text: String) -> ProofPointer? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let rest = String(text[text.index(after: colon)...])
        guard !rest.isEmpty else { return nil }
        switch text[..<colon] {
        case "image":
            guard let hash = rest.lastIndex(of: "#"), let frame = Int(rest[rest.index(after: hash)...]), frame > 0
            else { return nil }
            return .image(sopInstanceUID: String(rest[..<hash]), frame: frame)
        case "measurement": return .measurement(rest)
        case "report": return .reportField(rest)
        case "order": return .orderField(rest)
        case "case": return .caseField(rest)
        case "account": return .account(rest)
        default: return nil
        }
    }
}
