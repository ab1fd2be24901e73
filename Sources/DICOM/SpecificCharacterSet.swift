/// The repertoires that Specific Character Set (0008,0005) names, and how they are decoded (PS3.3 C.12.1.1.2).
///
/// Read: ASCII, the ISO 8859 parts, JIS X 0201, UTF-8, and code extensions between the single-byte ones. Multi-byte
/// Japanese, Korean and Chinese sets are recognised, so that nothing else is misread, and shown as U+FFFD; their
/// bytes stay as they are.
struct SpecificCharacterSet: Hashable, Sendable {
    static let `default` = SpecificCharacterSet(terms: "")
    static let utf8 = SpecificCharacterSet(terms: "ISO_IR 192")

    /// How bytes are taken at the start of each value.
    private let initial: CharacterRepertoire
    private let hasExtensions: Bool

    /// Reads the value of (0008,0005) with its backslashes and padding.
    init(terms: String) {
        let terms = terms.split(separator: "\\", omittingEmptySubsequences: false).map { term in
            String(term.filter { $0 != "\0" }).trimmingSpaces.uppercased().replacing("_", with: " ")
        }
        hasExtensions = terms.count > 1 || terms.contains { $0.hasPrefix("ISO 2022") }
        initial = terms.first.flatMap(CharacterRepertoire.init(term:)) ?? .ascii
    }

    /// The values of a text element without their padding.
    func values(of bytes: ByteSlice, _ vr: VR) -> [String] {
        let many = vr.hasManyValues || vr == .un
        guard vr.followsCharacterSet || vr == .un else {
            let values = many ? bytes.slice.split(separator: 0x5C, omittingEmptySubsequences: false) : [bytes.slice]
            return values.map { ASCIIText.text($0).trimmed(as: vr) }
        }
        if initial == .utf8 {
            let text = String(decoding: bytes.slice, as: UTF8.self)
            let values = many ? text.split(separator: "\\", omittingEmptySubsequences: false) : [text[...]]
            return values.map { String($0).trimmed(as: vr) }
        }
        var decoder = CharacterDecoder(initial: initial, hasExtensions: hasExtensions)
        return decoder.values(of: bytes, split: many).map { $0.trimmed(as: vr) }
    }

    /// The bytes of a text, nil when a character is outside the repertoire at the start of a value.
    func encode(_ text: String) -> [UInt8]? {
        if initial == .utf8 { return Array(text.utf8) }
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            guard let byte = scalar.isASCII ? UInt8(scalar.value) : initial.byte(of: scalar) else { return nil }
            bytes.append(byte)
        }
        return bytes
    }
}

/// Text of the default repertoire; other bytes stand as U+FFFD.
enum ASCIIText {
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(byte < 0x80 ? Unicode.Scalar(byte) : "\u{FFFD}") }
        return String(text)
    }
}

extension String {
    var trimmingSpaces: String {
        var text = self[...].unicodeScalars
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }

    /// Without the padding that its VR allows: trailing spaces and zeros, and leading spaces where they mean nothing.
    func trimmed(as vr: VR) -> String {
        var text = self[...].unicodeScalars
        while let last = text.last, last == " " || last == "\0" { text.removeLast() }
        switch vr {
        case .ae, .cs, .ds, .is, .lo, .sh, .ui, .as, .da, .tm, .dt:
            while text.first == " " { text.removeFirst() }
        default: break
        }
        return String(text)
    }
}
