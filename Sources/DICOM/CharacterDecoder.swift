/// Decodes the values of one text element, following escape sequences.
///
/// The initial repertoire holds again after each backslash, each delimiter of a person's name and each control
/// character that ends a line (PS3.5 section 6.1.2.5.3).
struct CharacterDecoder {
    private static let replacement: Unicode.Scalar = "\u{FFFD}"

    private let initial: CharacterRepertoire
    private let hasExtensions: Bool
    private var upper: CharacterRepertoire
    private var lowerIsPairs = false

    init(initial: CharacterRepertoire, hasExtensions: Bool) {
        self.initial = initial
        self.hasExtensions = hasExtensions
        upper = initial
    }

    private mutating func reset() {
        upper = initial
        lowerIsPairs = false
    }

    mutating func values(of bytes: ByteSlice, split: Bool) -> [String] {
        var values: [String] = []
        var text = String.UnicodeScalarView()
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if hasExtensions, byte == 0x1B, let length = follow(bytes, after: index) {
                index += 1 + length
            } else if byte < 0x20 || (byte < 0x80 && !lowerIsPairs) {
                if [0x5C, 0x5E, 0x3D, 0x0A, 0x0C, 0x0D].contains(byte), byte != 0x5C || split { reset() }
                if byte == 0x5C, split {
                    values.append(String(text))
                    text = String.UnicodeScalarView()
                } else {
                    text.append(Unicode.Scalar(byte))
                }
                index += 1
            } else {
                let length = min(width(bytes, at: index), bytes.count - index)
                text.append(length == 1 ? upper.scalar(of: byte) ?? Self.replacement : Self.replacement)
                index += length
            }
        }
        values.append(String(text))
        return values
    }

    /// Switches the repertoire and says how long the escape sequence is; nil when it is not known.
    private mutating func follow(_ bytes: ByteSlice, after escape: Int) -> Int? {
        for length in 2...3 {
            guard let sequence = bytes.part(escape + 1..<escape + 1 + length) else { return nil }
            guard let called = CharacterRepertoire(escape: sequence) else { continue }
            lowerIsPairs = called == .pairsBelow
            if called != .pairsBelow, called != .ascii { upper = called }
            return length
        }
        return nil
    }

    /// The number of bytes of the character at an index.
    private func width(_ bytes: ByteSlice, at index: Int) -> Int {
        if lowerIsPairs, bytes[index] < 0x80 { return 2 }
        switch upper {
        case .pairsAbove: return 2
        case .chinese:
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            return (0x30...0x39).contains(next) ? 4 : 2
        default: return 1
        }
    }
}
