/// Puts the name of a party in place of its key.
enum PartyWords {
    /// The text with a key replaced where it stands as a word of its own: `other` stays in `another`.
    static func replacing(_ key: String, with name: String, in text: String) -> String {
        guard !key.isEmpty else { return text }
        var out = ""
        var rest = text[...]
        while let found = rest.firstRange(of: key) {
            let isWord =
                !isOfWord(rest[..<found.lowerBound].last ?? out.last) && !isOfWord(rest[found.upperBound...].first)
            out += rest[..<found.lowerBound]
            out += isWord ? name : key
            rest = rest[found.upperBound...]
        }
        return out + rest
    }

    private static func isOfWord(_ character: Character?) -> Bool {
        character.map { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" } ?? false
    }
}
