import CodeReference
import TestSupport

/// Writes files of invented codes, as spreadsheets do, for tests.
struct CodeFileWriter {
    static let heads = ["Code", "Category", "Subcategory", "Subsubcategory", "Nomenclature", "Descriptor"]

    var separator = ReleaseFile.Separator.comma
    var encoding = ReleaseFile.Encoding.utf8
    var hasMark = false
    var lineEnd = "\n"
    var headings = heads

    /// Letters of both encodings, with their bytes in Windows-1252.
    static let letters: [Character: UInt8] = [
        "é": 0xE9, "–": 0x96, "”": 0x94, "€": 0x80, "®": 0xAE, "ß": 0xDF, "Ÿ": 0x9F,
    ]

    func bytes(_ text: String) -> [UInt8] {
        guard encoding == .windows1252 else { return Array(text.utf8) }
        return text.flatMap { letter in CodeFileWriter.letters[letter].map { [$0] } ?? Array(String(letter).utf8) }
    }

    func cell(_ text: String, quoted: Bool = false) -> String {
        let mustQuote = text.contains { $0 == "\"" || $0 == "\n" || $0 == "\t" || $0 == "," || $0 == "\r\n" }
        guard mustQuote || quoted else { return text }
        return "\"\(text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
    }

    func file(_ rows: [[String]], quoted: Bool = false, endsWithLine: Bool = true) -> [UInt8] {
        let mark = separator == .tab ? "\t" : ","
        let lines = ([headings] + rows).map { $0.map { cell($0, quoted: quoted) }.joined(separator: mark) }
        let text = lines.joined(separator: lineEnd) + (endsWithLine ? lineEnd : "")
        return (hasMark ? [0xEF, 0xBB, 0xBF] : []) + bytes(text)
    }

    func file(_ codes: [ImportedCode], quoted: Bool = false, endsWithLine: Bool = true) -> [UInt8] {
        file(codes.map(CodeFileWriter.row), quoted: quoted, endsWithLine: endsWithLine)
    }

    static func row(_ code: ImportedCode) -> [String] {
        [code.code, code.category, code.subcategory, code.subsubcategory, code.name, code.descriptor]
    }
}

/// Invented codes by a seeded generator.
struct CodeMaker {
    var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// A text without blanks at its ends; no two special letters touch, so that Windows-1252 never looks like UTF-8.
    mutating func text(upTo length: Int = 12) -> String {
        let inner: [Character] = Array("abz ,;'\"\"\n\t") + CodeFileWriter.letters.keys.sorted()
        let ends: [Character] = Array("Wq7\"") + CodeFileWriter.letters.keys.sorted()
        var text = String(ends.randomElement(using: &random) ?? "W")
        func append(_ letter: Character?) {
            if text.last?.isASCII == false { text.append("o") }
            text.append(letter ?? "W")
        }
        for _ in 0..<Int.random(in: 0...length, using: &random) { append(inner.randomElement(using: &random)) }
        append(ends.randomElement(using: &random))
        return text
    }

    mutating func codes(_ count: Int) -> [ImportedCode] {
        var numbers = Array(0..<10_000)
        numbers.shuffle(using: &random)
        return numbers.prefix(count).map { number in
            ImportedCode(
                code: CodeMaker.code(number), category: maybe(), subcategory: maybe(), subsubcategory: maybe(),
                name: text(), descriptor: maybe())
        }
    }

    private mutating func maybe() -> String { Bool.random(using: &random) ? text() : "" }

    static func code(_ number: Int) -> String { "D\(String(10_000 + number).dropFirst())" }

    /// Plain codes, `Widget 0` and on.
    static func widgets(_ range: Range<Int>) -> [ImportedCode] {
        range.map { ImportedCode(code: code($0), category: "Widgets", name: "Widget \($0)", descriptor: "Round") }
    }
}
