/// Numbers of codes as people type them.
struct SearchNumbers: Sendable {
    /// How a number was met.
    enum Fit {
        case exact, beginning, slip
    }

    /// Sorted; `key` is the code in lower case without dots.
    private var codes: [(key: String, document: Int)] = []

    mutating func add(_ code: String, _ document: Int) {
        codes.append((SearchText.words(code).joined(), document))
    }

    mutating func sort() { codes.sort { $0.key < $1.key } }

    /// Joins what belongs to one number: `d 0370`, `k11 5`.
    static func joined(_ pieces: [SearchText.Piece]) -> [SearchText.Piece] {
        var joined: [SearchText.Piece] = []
        for piece in pieces {
            guard let last = joined.last, belongs(piece.word, to: last.word) else {
                joined.append(piece)
                continue
            }
            joined[joined.count - 1] = SearchText.Piece(
                word: last.word + piece.word, written: "\(last.written) \(piece.written)")
        }
        return joined
    }

    private static func belongs(_ next: String, to last: String) -> Bool {
        if last == "d" { return digits(next) != nil }
        let bytes = Array(last.utf8)
        return bytes.count == 3 && isLetter(bytes[0]) && bytes[0] != UInt8(ascii: "d") && isDigit(bytes[1])
            && (1...4).contains(next.utf8.count) && next.utf8.allSatisfy { isDigit($0) || $0 == UInt8(ascii: "x") }
    }

    /// The codes that a word names, best fits only: none of the lesser where the word is a number itself.
    func find(_ word: String) -> [(document: Int, fit: Fit)] {
        let bytes = word.utf8
        guard bytes.count >= 2, bytes.contains(where: Self.isDigit) else { return [] }
        var found = equal(word).map { (document: $0, fit: Fit.exact) }
        if found.isEmpty, let typed = Self.dental(word) {
            found = equal(typed.code).map { ($0, .exact) }
            if found.isEmpty, typed.digits.utf8.count >= 3 {
                found = Self.swapped(typed.code).flatMap(equal).map { ($0, .slip) }
            }
            if typed.digits.utf8.count < 4 {
                for stem in [typed.digits, "0" + typed.digits] where stem.utf8.count >= 2 {
                    found += beginning("d" + stem).map { ($0, .beginning) }
                }
            }
        }
        return found + beginning(word).map { ($0, .beginning) }
    }

    /// `d370`, `0370`, `370`, `do37o`, `dd0370` and `00370` as `d0370`, with the digits as typed.
    private static func dental(_ word: String) -> (code: String, digits: String)? {
        let typed = word.drop { $0 == "d" }
        guard word.utf8.count - typed.utf8.count <= 2, let digits = digits(String(typed)) else { return nil }
        let value = digits.drop { $0 == "0" }
        guard value.utf8.count <= 4, digits.utf8.count <= 6, digits.utf8.count >= 2 else { return nil }
        return ("d" + String(repeating: "0", count: 4 - value.utf8.count) + value, digits)
    }

    /// The word as digits, `o` read as 0, `i` and `l` as 1; nil without any digit or with other letters.
    private static func digits(_ word: String) -> String? {
        guard word.utf8.contains(where: isDigit) else { return nil }
        var digits = ""
        for letter in word {
            switch letter {
            case "0"..."9": digits.append(letter)
            case "o": digits.append("0")
            case "i", "l": digits.append("1")
            default: return nil
            }
        }
        return digits
    }

    /// The code with two neighbouring digits changed over.
    private static func swapped(_ code: String) -> [String] {
        var bytes = Array(code.utf8)
        return (1..<bytes.count - 1).compactMap { index in
            if bytes[index] == bytes[index + 1] { return nil }
            bytes.swapAt(index, index + 1)
            defer { bytes.swapAt(index, index + 1) }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    private func lowerBound(_ key: String) -> Int {
        var (low, high) = (0, codes.count)
        while low < high {
            let middle = (low + high) / 2
            if codes[middle].key < key { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func equal(_ key: String) -> [Int] { codes[lowerBound(key)...].prefix { $0.key == key }.map(\.document) }

    private func beginning(_ key: String) -> [Int] {
        codes[lowerBound(key)...].prefix { $0.key.hasPrefix(key) }.filter { $0.key != key }.map(\.document)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
