/// The lines and fields of a table.
extension DiagnosisTable {
    /// The bytes of a line without its end.
    func line(_ place: Int, in starts: [UInt32]) -> Range<Int> { Int(starts[place])..<Int(starts[place + 1]) - 1 }

    /// The fields of a line.
    func fields(of line: Range<Int>) -> [Range<Int>] {
        var fields: [Range<Int>] = []
        var start = line.lowerBound
        while let tab = bytes[start..<line.upperBound].firstIndex(of: 0x09) {
            fields.append(start..<tab)
            start = tab + 1
        }
        fields.append(start..<line.upperBound)
        return fields
    }

    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    func notes(_ fields: [Range<Int>], _ index: Int) -> [String] {
        guard fields.indices.contains(index), !fields[index].isEmpty else { return [] }
        return bytes[fields[index]].split(separator: UInt8(ascii: "|")).map { String(decoding: $0, as: UTF8.self) }
    }

    func exclusions(_ fields: [Range<Int>], _ index: Int) -> [Diagnosis.Exclusion] {
        notes(fields, index).map { note in
            let halves = note.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2 else { return Diagnosis.Exclusion(targets: [], text: note) }
            return Diagnosis.Exclusion(
                targets: halves[0].split(separator: ",").compactMap { DiagnosisTarget($0) }, text: String(halves[1]))
        }
    }

    /// The code at a place without its dot.
    func plain(at place: Int) -> [UInt8] {
        let line = self.line(place, in: codeStarts)
        var plain: [UInt8] = []
        for byte in bytes[line] {
            if byte == 0x09 { break }
            if byte != UInt8(ascii: ".") { plain.append(byte) }
        }
        return plain
    }

    /// How the code at a place stands to another one without its dot: negative when it comes before.
    ///
    /// - Parameter prefixOnly: a code that goes on after the wanted one counts as equal.
    func order(_ place: Int, _ wanted: [UInt8], prefixOnly: Bool = false) -> Int {
        var position = Int(codeStarts[place])
        for byte in wanted {
            if bytes[position] == UInt8(ascii: ".") { position += 1 }
            let own = bytes[position]
            if own == 0x09 { return -1 }
            if own != byte { return own < byte ? -1 : 1 }
            position += 1
        }
        return prefixOnly || bytes[position] == 0x09 ? 0 : 1
    }

    /// The first place for which a test, true at the beginning and false from somewhere on, is false.
    func firstPlace(_ isBefore: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isBefore(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
