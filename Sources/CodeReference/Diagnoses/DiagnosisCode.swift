/// The spelling of ICD-10-CM codes.
public enum DiagnosisCode {
    /// A code in capitals with its dot, from any common spelling: `k115`, `K11.5`, ` K115 `; nil for another shape.
    ///
    ///     DiagnosisCode.normal("k115")    // "K11.5"
    public static func normal(_ text: some StringProtocol) -> String? {
        guard let plain = plain(text) else { return nil }
        return plain.count == 3 ? text3(plain) : "\(text3(plain[..<3])).\(text3(plain[3...]))"
    }

    /// The bytes of a code in capitals without its dot; nil for another shape.
    ///
    /// A letter, then two to six letters or digits, of the first two at least one a digit: `K11`, `C4A`, `QA0`
    /// (ICD-10-CM Official Guidelines, section I.A.2).
    static func plain(_ text: some StringProtocol) -> [UInt8]? {
        let bytes = text.last == "." ? [] : capitals(text)
        guard (3...7).contains(bytes.count), isBeginning(bytes) else { return nil }
        return bytes
    }

    /// What a code might begin with: a letter, then a digit, then letters or digits; nil for another shape.
    static func beginning(_ text: some StringProtocol) -> [UInt8]? {
        let bytes = capitals(text)
        guard (1...7).contains(bytes.count), isBeginning(bytes) else { return nil }
        return bytes
    }

    /// Letters and digits in capitals without a dot in fourth place; empty for anything else.
    private static func capitals(_ text: some StringProtocol) -> [UInt8] {
        guard text.utf8.count <= 64 else { return [] }
        var bytes = Array(text.utf8)
        while bytes.first == 0x20 { bytes.removeFirst() }
        while bytes.last == 0x20 { bytes.removeLast() }
        if bytes.count > 3, bytes[3] == UInt8(ascii: ".") { bytes.remove(at: 3) }
        for index in bytes.indices {
            if (0x61...0x7A).contains(bytes[index]) { bytes[index] -= 0x20 }
            guard isLetter(bytes[index]) || isDigit(bytes[index]) else { return [] }
        }
        return bytes
    }

    /// Whether bytes of capitals and digits may begin a code.
    static func isBeginning(_ bytes: [UInt8]) -> Bool {
        isLetter(bytes[0]) && (bytes.count == 1 || isDigit(bytes[1]) || bytes.count > 2 && isDigit(bytes[2]))
    }

    static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func text3(_ bytes: some Sequence<UInt8>) -> String { String(decoding: Array(bytes), as: UTF8.self) }
}
