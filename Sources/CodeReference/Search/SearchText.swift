/// How texts and questions are taken apart into words.
enum SearchText {
    /// Words in lower case without accents; dots and apostrophes within a word fall away, other signs part words.
    ///
    ///     SearchText.words("Sjögren's: K11.5, cone-beam")   // sjogrens, k115, cone, beam
    static func words(_ text: String) -> [String] { pieces(text).map(\.word) }

    /// A word with the text that it was written as.
    struct Piece: Hashable {
        let word: String
        let written: String
    }

    /// - Parameter limit: how many words are read.
    static func pieces(_ text: String, limit: Int = .max) -> [Piece] {
        let bytes = Array(text.utf8)
        return bytes.allSatisfy { $0 < 0x80 } ? plainPieces(bytes, limit) : signedPieces(text, limit)
    }

    /// The pieces of ASCII text.
    private static func plainPieces(_ bytes: [UInt8], _ limit: Int) -> [Piece] {
        var pieces: [Piece] = []
        var index = 0
        while index < bytes.count, pieces.count < limit {
            guard isPlain(bytes[index]) else {
                index += 1
                continue
            }
            let start = index
            var word: [UInt8] = []
            while index < bytes.count {
                let byte = bytes[index]
                if isPlain(byte) {
                    word.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
                } else if !(byte == 0x2E || byte == 0x27) || index + 1 == bytes.count || !isPlain(bytes[index + 1]) {
                    break
                }
                index += 1
            }
            let written = String(decoding: bytes[start..<index], as: UTF8.self)
            pieces.append(Piece(word: String(decoding: word, as: UTF8.self), written: written))
        }
        return pieces
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    /// The pieces of text with letters beyond ASCII.
    private static func signedPieces(_ text: String, _ limit: Int) -> [Piece] {
        var pieces: [Piece] = []
        var word = ""
        var written = ""
        var joint = ""
        func finish() {
            if !word.isEmpty, pieces.count < limit { pieces.append(Piece(word: word, written: written)) }
            (word, written, joint) = ("", "", "")
        }
        for scalar in text.unicodeScalars {
            if (0x300...0x36F).contains(scalar.value) {
                if !word.isEmpty { written.unicodeScalars.append(scalar) }
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                written += joint
                joint = ""
                written.unicodeScalars.append(scalar)
                word += fold(scalar)
            } else if !word.isEmpty, joint.isEmpty, scalar == "." || scalar == "'" || scalar == "\u{2019}" {
                joint.unicodeScalars.append(scalar)
            } else {
                finish()
                if pieces.count == limit { return pieces }
            }
        }
        finish()
        return pieces
    }

    /// The word without the ending of a plural.
    static func stem(_ word: String) -> String {
        let bytes = word.utf8
        guard bytes.count >= 4, bytes.last == UInt8(ascii: "s"), word != "series" else { return word }
        for ending in ["ss", "us", "is"] where word.hasSuffix(ending) { return word }
        return String(word.dropLast())
    }

    private static func fold(_ scalar: Unicode.Scalar) -> String {
        if scalar.value < 0x80 { return scalar.properties.lowercaseMapping }
        let lower = scalar.properties.lowercaseMapping
        return folded[lower] ?? lower
    }

    /// Latin letters with signs, and what people type in their place.
    private static let folded: [String: String] = {
        let plain: [(String, String)] = [
            ("a", "àáâãäåāăą"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
            ("i", "ìíîïĩīĭįı"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"), ("o", "òóôõöøōŏő"), ("oe", "œ"), ("r", "ŕŗř"),
            ("s", "śŝşš"), ("ss", "ß"), ("t", "ţťŧ"), ("u", "ùúûüũūŭůűų"), ("y", "ýÿŷ"), ("z", "źżž"),
        ]
        return Dictionary(uniqueKeysWithValues: plain.flatMap { letter, signs in signs.map { (String($0), letter) } })
    }()
}
