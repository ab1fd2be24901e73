/// The words of a search, as tables of words write them: small letters without marks.
enum SearchWords {
    struct Term: Hashable, Sendable {
        /// In small letters; empty where only a code is meant.
        let word: [UInt8]
        /// What a code may begin with, in capitals without a dot.
        let code: [UInt8]?

        /// The same term, looked for in fewer fields; what is left of nothing fits nothing.
        func only(_ fields: TermFields) -> Term {
            Term(word: fields.contains(.words) ? word : [], code: fields.contains(.code) ? code : nil)
        }
    }

    /// The terms of a text: at most 200 bytes and 12 terms are read.
    static func terms(_ text: String) -> [Term] {
        var terms: [Term] = []
        for piece in String(decoding: text.utf8.prefix(200), as: UTF8.self).split(whereSeparator: \.isWhitespace) {
            let trimmed = piece.drop { !isPart($0) }
            let end = trimmed.lastIndex(where: isPart).map { trimmed.index(after: $0) } ?? trimmed.endIndex
            if let code = DiagnosisCode.beginning(trimmed[..<end]) {
                let word = trimmed[..<end].contains(".") ? [] : Array(trimmed[..<end].lowercased().utf8)
                terms.append(Term(word: word, code: code))
            } else {
                terms += words(piece).map { Term(word: $0, code: nil) }
            }
        }
        return Array(terms.prefix(12))
    }

    private static func isPart(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    private static func words(_ text: Substring) -> [[UInt8]] {
        var words: [[UInt8]] = [[]]
        for scalar in text.lowercased().unicodeScalars {
            guard let plain = plain(scalar) else { continue }
            if plain == 0 { words.append([]) } else { words[words.count - 1].append(plain) }
        }
        return words.filter { !$0.isEmpty }
    }

    /// A letter without its marks or a digit; 0 for what parts words; nil for a mark of its own.
    private static func plain(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: return UInt8(scalar.value)
        case 0x300...0x36F: return nil
        default: return marked[scalar].map { $0 } ?? 0
        }
    }

    /// The marked letters that occur in names of diseases.
    private static let marked: [Unicode.Scalar: UInt8] = {
        let groups: KeyValuePairs<Character, String> = [
            "a": "àáâãäåā", "c": "çćč", "e": "èéêëē", "i": "ìíîïī", "n": "ñń", "o": "òóôõöøō", "s": "śš", "u": "ùúûüū",
            "y": "ýÿ", "z": "źžż", "l": "ł",
        ]
        var marked: [Unicode.Scalar: UInt8] = [:]
        for (plain, letters) in groups {
            for scalar in letters.unicodeScalars { marked[scalar] = plain.asciiValue }
        }
        return marked
    }()
}
