/// Adds to a PDF what cairo 1.16 can't write: the figures' alternative texts and the document's language.
///
/// It does so as an incremental update (ISO 32000-1 section 7.5.6): changed objects, their cross-reference entries and
/// a trailer go behind the file, whose bytes stay as they are.
struct PDFCompletion {
    let bytes: [UInt8]

    func completed(alternatives: [String], language: String) throws -> [UInt8] {
        let table = try CrossReferences(bytes)
        var changed: [(number: Int, text: [UInt8])] = []
        var rest = alternatives[...]
        for number in table.offsets.keys.sorted() {
            guard let object = object(table, number) else { continue }
            if number == table.root {
                changed.append(
                    (number, amended(object, " /Lang (\(language)) /ViewerPreferences << /DisplayDocTitle true >>")))
            } else if contains(object, "/Type /StructElem"), contains(object, "/S /Figure") {
                guard let words = rest.popFirst() else {
                    throw PageError.structure("more figures", wanted: "\(alternatives.count)")
                }
                changed.append((number, amended(object, " /Alt \(PDFCompletion.hexText(words))")))
            }
        }
        guard rest.isEmpty else { throw PageError.structure("fewer figures", wanted: "\(alternatives.count)") }
        return appended(changed, table)
    }

    private func appended(_ changed: [(number: Int, text: [UInt8])], _ table: CrossReferences) -> [UInt8] {
        var out = bytes
        if out.last != 0x0A { out.append(0x0A) }
        var entries = ""
        for (number, text) in changed {
            let offset = String(out.count)
            entries += "\(number) 1\n\(String(repeating: "0", count: 10 - offset.count))\(offset) 00000 n \n"
            out += Array("\(number) 0 obj\n".utf8) + text + Array("\nendobj\n".utf8)
        }
        let start = out.count
        let info = table.info.map { "\n   /Info \($0) 0 R" } ?? ""
        let trailer = "<< /Size \(table.size)\n   /Root \(table.root) 0 R\(info)\n   /Prev \(table.start)\n>>"
        return out + Array("xref\n\(entries)trailer\n\(trailer)\nstartxref\n\(start)\n%%EOF\n".utf8)
    }

    /// The text of an object between `obj` and `endobj`.
    private func object(_ table: CrossReferences, _ number: Int) -> ArraySlice<UInt8>? {
        guard let offset = table.offsets[number], offset < bytes.count,
            let start = find("obj", from: offset), let end = find("endobj", from: start)
        else { return nil }
        // A stream is never amended, and its bytes are not searched.
        return bytes[start + 3..<end]
    }

    private func contains(_ object: ArraySlice<UInt8>, _ text: String) -> Bool {
        object.count < 65_536 && find(text, in: object) != nil
    }

    /// The dictionary with an entry before its end.
    private func amended(_ object: ArraySlice<UInt8>, _ entry: String) -> [UInt8] {
        var text = Array(object)
        while let last = text.last, last == 0x0A || last == 0x20 || last == 0x0D { text.removeLast() }
        if text.suffix(2) == [UInt8(ascii: ">"), UInt8(ascii: ">")] { text.removeLast(2) }
        while text.first == 0x0A { text.removeFirst() }
        return text + Array("  \(entry)\n>>".utf8)
    }

    private func find(_ text: String, from: Int) -> Int? { find(text, in: bytes[from...]) }

    private func find(_ text: String, in slice: ArraySlice<UInt8>) -> Int? {
        let wanted = Array(text.utf8)
        guard slice.count >= wanted.count else { return nil }
        return (slice.startIndex...slice.endIndex - wanted.count).first { at in
            slice[at] == wanted[0] && slice[at..<at + wanted.count].elementsEqual(wanted)
        }
    }

    /// A text string in UTF-16 with its mark (section 7.9.2.2).
    static func hexText(_ words: String) -> String {
        let digits = Array("0123456789ABCDEF")
        var text = "<FEFF"
        for unit in words.utf16 {
            for shift in [12, 8, 4, 0] { text.append(digits[Int(unit >> UInt16(shift) & 15)]) }
        }
        return text + ">"
    }
}

/// The cross-reference table and trailer of a PDF with one plain section.
struct CrossReferences {
    private(set) var offsets: [Int: Int] = [:]
    let start: Int
    let size: Int
    let root: Int
    let info: Int?

    init(_ bytes: [UInt8]) throws {
        let tail = String(decoding: bytes.suffix(2048), as: UTF8.self)
        func refuse(_ wanted: String) -> PageError { PageError.structure("another file", wanted: wanted) }
        let words = tail.split { $0 == "\n" || $0 == " " || $0 == "\r" }
        guard let at = words.lastIndex(of: "startxref"), at + 1 < words.count, let start = Int(words[at + 1]),
            start > 0, start < bytes.count
        else { throw refuse("a cross-reference table") }
        self.start = start
        let lines = String(decoding: bytes[start...], as: UTF8.self).split(separator: "\n").map(String.init)
        guard lines.first?.hasPrefix("xref") == true, lines.count > 2,
            let count = lines[1].split(separator: " ").last.flatMap({ Int($0) }), count <= lines.count - 2
        else { throw refuse("one plain section") }
        for number in 0..<count {
            let parts = lines[2 + number].split(separator: " ")
            if parts.count == 3, parts[2] == "n", let offset = Int(parts[0]) { offsets[number] = offset }
        }
        func entry(_ key: Substring) -> Int? {
            guard let at = words.lastIndex(of: key), at + 1 < words.count else { return nil }
            return Int(words[at + 1])
        }
        guard let size = entry("/Size"), let root = entry("/Root") else { throw refuse("a trailer with its root") }
        self.size = size
        self.root = root
        info = entry("/Info")
    }
}
