/// One set of characters, as code extensions switch between them.
enum CharacterRepertoire: Hashable, Sendable {
    case ascii, latin1, latin2, latin3, latin4, latin5, latin9, cyrillic, arabic, greek, hebrew, thai, japanese, utf8
    /// GBK and GB 18030: one, two or four bytes a character.
    case chinese
    /// Two bytes a character in the lower half (JIS X 0208, JIS X 0212).
    case pairsBelow
    /// Two bytes a character in the upper half, ASCII below (KS X 1001, GB 2312).
    case pairsAbove

    /// The defined terms of PS3.3 tables C.12-2 to C.12-5; underscores are read as spaces.
    init?(term: String) {
        switch term.replacing("ISO 2022 IR", with: "ISO IR") {
        case "", "ISO IR 6": self = .ascii
        case "ISO IR 100": self = .latin1
        case "ISO IR 101": self = .latin2
        case "ISO IR 109": self = .latin3
        case "ISO IR 110": self = .latin4
        case "ISO IR 148": self = .latin5
        case "ISO IR 203": self = .latin9
        case "ISO IR 144": self = .cyrillic
        case "ISO IR 127": self = .arabic
        case "ISO IR 126": self = .greek
        case "ISO IR 138": self = .hebrew
        case "ISO IR 166": self = .thai
        case "ISO IR 13": self = .japanese
        case "ISO IR 192": self = .utf8
        case "GB18030", "GBK": self = .chinese
        default: return nil
        }
    }

    /// The repertoire that an escape sequence calls, without its ESC (PS3.3 tables C.12-3 and C.12-4).
    init?(escape: some Collection<UInt8>) {
        switch String(decoding: escape, as: UTF8.self) {
        case "(B": self = .ascii
        case "-A": self = .latin1
        case "-B": self = .latin2
        case "-C": self = .latin3
        case "-D": self = .latin4
        case "-M": self = .latin5
        case "-b": self = .latin9
        case "-L": self = .cyrillic
        case "-G": self = .arabic
        case "-F": self = .greek
        case "-H": self = .hebrew
        case "-T": self = .thai
        case ")I", "(J": self = .japanese
        case "$B", "$(D": self = .pairsBelow
        case "$)C", "$)A": self = .pairsAbove
        default: return nil
        }
    }

    private var table: [UInt16]? {
        switch self {
        case .latin2: latin2Table
        case .latin3: latin3Table
        case .latin4: latin4Table
        case .latin5: latin5Table
        case .latin9: latin9Table
        case .cyrillic: cyrillicTable
        case .arabic: arabicTable
        case .greek: greekTable
        case .hebrew: hebrewTable
        case .thai: thaiTable
        default: nil
        }
    }

    /// The character of a byte above 0x7F, nil where there is none.
    func scalar(of byte: UInt8) -> Unicode.Scalar? {
        switch self {
        case .latin1: return byte >= 0xA0 ? Unicode.Scalar(byte) : nil
        case .japanese: return (0xA1...0xDF).contains(byte) ? Unicode.Scalar(0xFF61 + UInt32(byte) - 0xA1) : nil
        default:
            guard let table, byte >= 0xA0 else { return nil }
            let point = table[Int(byte) - 0xA0]
            return point == 0 ? nil : Unicode.Scalar(point)
        }
    }

    /// The byte of a character beyond ASCII, nil where there is none.
    func byte(of scalar: Unicode.Scalar) -> UInt8? {
        (0xA0...0xFF).first { self.scalar(of: $0) == scalar }
    }
}
