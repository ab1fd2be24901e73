import Essentials

extension DiagnosisRelease {
    /// Reads the head of a table; what follows may be missing.
    ///
    /// - Throws: ``DiagnosisTableError`` with the line.
    public init(head bytes: some Collection<UInt8>) throws {
        var values: [String: String] = [:]
        for (index, line) in bytes.prefix(4096).split(separator: 0x0A).enumerated() {
            guard line.first == UInt8(ascii: "#"), let tab = line.firstIndex(of: 0x09) else { break }
            let key = String(decoding: line[line.index(after: line.startIndex)..<tab], as: UTF8.self)
            if key == "groups" { break }
            if values[key] != nil { throw DiagnosisTableError.format(line: index + 1, wanted: "each heading once") }
            values[key] = String(decoding: line[line.index(after: tab)...], as: UTF8.self)
        }
        guard values["icd10cm"] == "1" else {
            throw DiagnosisTableError.format(line: 1, wanted: "'#icd10cm' and version 1 of the format")
        }
        guard let name = values["release"], let source = values["source"],
            let from = values["from"].flatMap({ try? CalendarDate($0) }),
            let until = values["until"].flatMap({ try? CalendarDate($0) }), from <= until
        else {
            throw DiagnosisTableError.format(line: 2, wanted: "the headings release, from, until (days) and source")
        }
        self.init(name: name, from: from, until: until, source: source, hasNotes: values["notes"] == "yes")
    }
}

extension DiagnosisTable {
    /// Reads a table.
    ///
    /// - Parameter bytes: as `Scripts/icd10cm.py` writes them, at most 256 MB.
    /// - Throws: ``DiagnosisTableError`` with the line that is wrong.
    public init(bytes: [UInt8]) throws {
        release = try DiagnosisRelease(head: bytes)
        guard bytes.count <= 256 << 20, bytes.last == 0x0A else {
            throw DiagnosisTableError.format(line: 0, wanted: "at most 256 MB that end with the end of a line")
        }
        var starts: [UInt32] = []
        starts.reserveCapacity(bytes.count / 90)
        bytes.withUnsafeBufferPointer { buffer in
            starts.append(0)
            for position in 0..<buffer.count where buffer[position] == 0x0A { starts.append(UInt32(position + 1)) }
        }
        var next = 0
        while next < starts.count - 1, !bytes[Int(starts[next])...].starts(with: "#groups\t".utf8) { next += 1 }
        groupStarts = try Self.section("groups", of: bytes, starts, &next)
        codeStarts = try Self.section("codes", of: bytes, starts, &next)
        wordStarts = try Self.section("words", of: bytes, starts, &next)
        guard next == starts.count - 1 else {
            throw DiagnosisTableError.format(line: next + 1, wanted: "the end after the words")
        }
        self.bytes = bytes
        guard count > 0 else { throw DiagnosisTableError.format(line: 0, wanted: "one code or more") }
        let first = starts.firstIndex(of: codeStarts[0]) ?? 0
        try checkCodes(firstLine: first + 1)
    }

    /// The starts of the lines of a section, with the start of what follows.
    private static func section(
        _ name: String, of bytes: [UInt8], _ starts: [UInt32], _ next: inout Int
    ) throws -> [UInt32] {
        let head = Array("#\(name)\t".utf8)
        guard next < starts.count - 1, bytes[Int(starts[next])...].starts(with: head),
            let number = Int(
                String(decoding: bytes[Int(starts[next]) + head.count..<Int(starts[next + 1]) - 1], as: UTF8.self)),
            number >= 0, number <= starts.count - 2 - next
        else {
            throw DiagnosisTableError.format(line: next + 1, wanted: "#\(name) and the number of lines that follow")
        }
        defer { next += 1 + number }
        return Array(starts[next + 1...next + 1 + number])
    }

    /// Codes have their shape, say whether they are billable, and ascend.
    private func checkCodes(firstLine: Int) throws {
        try bytes.withUnsafeBufferPointer { buffer in
            var before: UInt64 = 0
            for place in 0..<count {
                var position = Int(codeStarts[place])
                let end = Int(codeStarts[place + 1]) - 1
                var value: UInt64 = 0
                var length = 0
                while position < end, buffer[position] != 0x09, length < 8 {
                    let byte = buffer[position]
                    position += 1
                    if byte == UInt8(ascii: "."), length == 3 { continue }
                    value = value << 8 | UInt64(byte)
                    length += 1
                    guard byte >= 0x30, byte <= 0x5A, byte <= 0x39 || byte >= 0x41 else { length = 9; break }
                }
                value <<= UInt64(8 * max(0, 8 - length))
                let isShaped =
                    (3...7).contains(length) && DiagnosisCode.isLetter(UInt8(value >> 56))
                    && (DiagnosisCode.isDigit(UInt8(value >> 48 & 0xFF))
                        || DiagnosisCode.isDigit(UInt8(value >> 40 & 0xFF)))
                guard isShaped, value > before, position + 2 < end, buffer[position] == 0x09,
                    buffer[position + 1] == UInt8(ascii: "B") || buffer[position + 1] == UInt8(ascii: "H"),
                    buffer[position + 2] == 0x09
                else {
                    throw DiagnosisTableError.format(
                        line: firstLine + place, wanted: "a code after the one before, then B or H, then its title")
                }
                before = value
            }
        }
    }
}
