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
        case "note": return noteWords(rest)
        default: return nil
        }
    }

    /// `12-31`, where the end is behind the start.
    private static func noteWords(_ text: String) -> ProofPointer? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let start = Int(parts[0]), let end = Int(parts[1]), start < end,
            text == "\(start)-\(end)"
        else { return nil }
        return .noteWords(start: start, end: end)
    }
}
