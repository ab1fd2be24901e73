/// Makes the text of a cell: trimmed, quotes undoubled, lines ended with LF, letters from either encoding.
struct CellText {
    /// A byte that has no place in a text.
    struct Misfit: Error {
        let found: String
        let cure: String
    }

    let bytes: [UInt8]
    let encoding: ReleaseFile.Encoding
    private var scratch: [UInt8] = []

    init(_ bytes: [UInt8], encoding: ReleaseFile.Encoding) {
        self.bytes = bytes
        self.encoding = encoding
    }

    /// The cell without blanks at its ends: spaces, tabs, line ends, and no-break spaces.
    func trimmed(_ cell: CellReader.Cell) -> Range<Int> {
        var (start, end) = (cell.start, cell.end)
        while start < end {
            if CellText.isBlank(bytes[start]) {
                start += 1
            } else if encoding == .windows1252, bytes[start] == 0xA0 {
                start += 1
            } else if encoding == .utf8, start + 1 < end, bytes[start] == 0xC2, bytes[start + 1] == 0xA0 {
                start += 2
            } else {
                break
            }
        }
        while start < end {
            if CellText.isBlank(bytes[end - 1]) {
                end -= 1
            } else if encoding == .windows1252, bytes[end - 1] == 0xA0 {
                end -= 1
            } else if encoding == .utf8, start + 1 < end, bytes[end - 1] == 0xA0, bytes[end - 2] == 0xC2 {
                end -= 2
            } else {
                break
            }
        }
        return start..<end
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    mutating func text(_ cell: CellReader.Cell) throws(Misfit) -> String {
        let range = trimmed(cell)
        var isPlain = true
        for index in range {
            let byte = bytes[index]
            if byte >= 0x80 {
                if encoding == .windows1252 { isPlain = false }
            } else if byte < 0x20 || byte == 0x7F {
                guard byte == 0x0A || byte == 0x09 || byte == 0x0D else {
                    throw Misfit(
                        found: "the control character \(TextSurvey.hex(byte))", cure: "delete the character")
                }
                if byte == 0x0D { isPlain = false }
            } else if byte == 0x22, cell.isQuoted {
                isPlain = false
            }
        }
        if isPlain { return String(decoding: bytes[range], as: UTF8.self) }
        scratch.removeAll(keepingCapacity: true)
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            index += 1
            if byte == 0x22, cell.isQuoted {
                scratch.append(byte)
                // The second of two; trimming never parts them, since a quote is no blank.
                index += 1
            } else if byte == 0x0D {
                scratch.append(0x0A)
                if index < range.upperBound, bytes[index] == 0x0A { index += 1 }
            } else if byte >= 0x80, encoding == .windows1252 {
                try append(byte)
            } else {
                scratch.append(byte)
            }
        }
        return String(decoding: scratch, as: UTF8.self)
    }

    private mutating func append(_ byte: UInt8) throws(Misfit) {
        let scalar = Windows1252.scalar(byte)
        guard scalar != 0 else {
            throw Misfit(
                found: "byte \(TextSurvey.hex(byte)), which Windows-1252 does not define",
                cure: "save the file as UTF-8, or put the letter right")
        }
        if scalar < 0x800 {
            scratch.append(UInt8(0xC0 | scalar >> 6))
        } else {
            scratch.append(UInt8(0xE0 | scalar >> 12))
            scratch.append(UInt8(0x80 | scalar >> 6 & 0x3F))
        }
        scratch.append(UInt8(0x80 | scalar & 0x3F))
    }
}

/// The upper half of Windows-1252 (WHATWG index-windows-1252, with the five undefined bytes left undefined).
enum Windows1252 {
    private static let letters: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]

    /// The Unicode scalar of a byte from 80 up; 0 for the undefined 81, 8D, 8F, 90 and 9D.
    static func scalar(_ byte: UInt8) -> UInt16 {
        byte < 0xA0 ? letters[Int(byte & 0x1F)] : UInt16(byte)
    }
}
