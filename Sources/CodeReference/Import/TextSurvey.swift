/// How a file's bytes stand for letters, found by looking at every byte once.
struct TextSurvey {
    let encoding: ReleaseFile.Encoding
    /// Where the text begins, after a byte order mark.
    let start: Int

    /// - Throws: for NUL bytes, and where neither encoding fits the whole file.
    init(_ bytes: [UInt8], encoding wanted: ReleaseFile.Encoding?) throws(ReleaseFileError) {
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        start = hasMark ? 3 : 0
        let scan = UTF8Scan(bytes, from: start)
        if let zero = scan.firstZero {
            let line = TextSurvey.line(of: zero, in: bytes)
            throw ReleaseFileError(
                ReleaseFileFault(
                    line: line, found: "a NUL byte, as in binary files", wanted: FileNature.wanted,
                    cure: FileNature.cure))
        }
        switch wanted {
        case .utf8?: encoding = .utf8
        case .windows1252?:
            if hasMark {
                throw ReleaseFileError(
                    ReleaseFileFault(
                        line: 1, found: "the mark of UTF-8", wanted: "text in Windows-1252",
                        cure: "leave the encoding to be detected"))
            }
            encoding = .windows1252
        case nil:
            encoding = scan.firstWrong == nil || hasMark || scan.longLetters > 0 || scan.isCut ? .utf8 : .windows1252
        }
        guard encoding == .utf8, let wrong = scan.firstWrong else { return }
        let line = TextSurvey.line(of: wrong, in: bytes)
        let byte = "byte \(TextSurvey.hex(bytes[wrong]))"
        let found =
            if scan.isCut {
                "a letter cut off at the end of the file (\(byte))"
            } else if scan.longLetters > 0 && !hasMark && wanted == nil {
                "\(byte), which is not UTF-8, in a file with letters in UTF-8"
            } else {
                "\(byte), which is not UTF-8"
            }
        throw ReleaseFileError(
            ReleaseFileFault(
                line: line, found: found, wanted: "one encoding, UTF-8 or Windows-1252, from end to end",
                cure: scan.isCut
                    ? "get the file again, or name its encoding" : "save the file as UTF-8, or name its encoding"))
    }

    /// The line, from 1, on which a byte lies.
    static func line(of offset: Int, in bytes: [UInt8]) -> Int {
        bytes[..<min(offset, bytes.count)].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    }

    static func hex(_ byte: UInt8) -> String {
        let text = String(byte, radix: 16, uppercase: true)
        return text.count == 1 ? "0\(text)" : text
    }
}

/// One walk over bytes as UTF-8 (Unicode 15, table 3-7), to the first wrong byte and the first NUL.
struct UTF8Scan {
    /// Well-formed letters of more than one byte.
    private(set) var longLetters = 0
    private(set) var firstWrong: Int?
    private(set) var firstZero: Int?
    /// Whether the first wrong thing is a letter that the end of the file cuts off.
    private(set) var isCut = false

    init(_ bytes: [UInt8], from start: Int) {
        var index = start
        let count = bytes.count
        while index < count {
            let byte = bytes[index]
            if byte < 0x80 {
                if byte == 0, firstZero == nil { firstZero = index }
                index += 1
                continue
            }
            let length = UTF8Scan.length(bytes, at: index)
            if length > 0 {
                longLetters += 1
                index += length
            } else {
                if firstWrong == nil {
                    firstWrong = index
                    isCut = length < 0
                }
                index += 1
            }
        }
    }

    /// The bytes of the letter that begins there; 0 where none does, -1 where the end cuts one off.
    private static func length(_ bytes: [UInt8], at index: Int) -> Int {
        let lead = bytes[index]
        let length: Int
        var range: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, range) = (3, 0xA0...0xBF)
        case 0xED: (length, range) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, range) = (4, 0x90...0xBF)
        case 0xF4: (length, range) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: return 0
        }
        for offset in 1..<length {
            guard index + offset < bytes.count else { return -1 }
            guard range.contains(bytes[index + offset]) else { return 0 }
            range = 0x80...0xBF
        }
        return length
    }
}
