import CodeReference
import Essentials
import TestSupport
import Testing

@Suite struct ReleaseFileTests {
    static let columns = Result { try ReleaseColumns.shipped() }
    static let writers: [CodeFileWriter] = ReleaseFile.Separator.allCases.flatMap { separator in
        [
            CodeFileWriter(separator: separator), CodeFileWriter(separator: separator, hasMark: true),
            CodeFileWriter(separator: separator, lineEnd: "\r\n"),
            CodeFileWriter(separator: separator, encoding: .windows1252),
            CodeFileWriter(separator: separator, encoding: .windows1252, lineEnd: "\r\n"),
        ]
    }

    static func read(_ bytes: [UInt8], _ reading: ReleaseFile.Reading = .init()) throws -> ReleaseFile {
        try ReleaseFile(bytes, columns: columns.get(), reading: reading)
    }

    @Test(arguments: writers.indices) func readsBackWhatWasWritten(_ index: Int) throws {
        let writer = Self.writers[index]
        var maker = CodeMaker(seed: UInt64(index) + 11)
        for round in 0..<12 {
            let codes = maker.codes(12)
            let bytes = writer.file(codes, quoted: round % 3 == 1, endsWithLine: round % 2 == 0)
            let file = try Self.read(bytes)
            #expect(file.codes == codes)
            #expect(file.encoding == writer.encoding && file.separator == writer.separator)
            #expect(file.lines == bytes.count { $0 == 0x0A } + (round % 2 == 0 ? 0 : 1))
        }
    }

    @Test func trimsAndTakesNoneForBlank() throws {
        let bytes = CodeFileWriter().file([
            ["D0001", " \u{A0}Widgets\u{A0} ", "None", " None ", "\tWidget alpha \n", "none"],
            ["", "", "", "", "", ""],
            ["D0002", "", "", "", "NonesuchWidget", ""],
        ])
        #expect(
            try Self.read(bytes).codes == [
                ImportedCode(code: "D0001", category: "Widgets", name: "Widget alpha", descriptor: "none"),
                ImportedCode(code: "D0002", name: "NonesuchWidget"),
            ])
    }

    @Test(arguments: [
        ["CDT Code", "Description"], ["procedure_code", "NAME"], ["code", "nomenclature", "Long Description"],
    ])
    func knowsOtherHeadings(_ headings: [String]) throws {
        let writer = CodeFileWriter(headings: headings)
        let file = try Self.read(writer.file([["D0001", "Widget alpha", "Round"].prefix(headings.count).map(\.self)]))
        #expect(file.codes.map(\.name) == ["Widget alpha"])
        #expect(file.codes.map(\.descriptor) == [headings.count == 3 ? "Round" : ""])
    }

    @Test func leavesOutWhatItIsToldTo() throws {
        let writer = CodeFileWriter(headings: ["Code", "Effective", "Name", ""])
        let bytes = writer.file([["D0001", "2027", "Widget alpha", ""]])
        let file = try Self.read(bytes, .init(ignoring: ["effective"]))
        #expect(file.codes == [ImportedCode(code: "D0001", name: "Widget alpha")] && file.ignored == ["Effective"])
        #expect(throws: ReleaseFileError.self) { try Self.read(bytes) }
        #expect(throws: ReleaseFileError.self) { try Self.read(bytes, .init(ignoring: ["Effective", "Nothing"])) }
    }

    @Test func theSeparatorCanBeTold() throws {
        let bytes = Array("Code,\"Name\"\tDescriptor\nD0001,x\ty\n".utf8)
        #expect(throws: ReleaseFileError.self) { try Self.read(bytes) }
        let both = Array("Code\tName\tSub,category\nD0001\tWidget, alpha\tx\n".utf8)
        let error = #expect(throws: ReleaseFileError.self) { try Self.read(both) }
        #expect(error?.faults.first?.found == "both tabs and commas among the headings")
        let file = try Self.read(both, .init(separator: .tab, ignoring: ["Sub,category"]))
        #expect(file.codes.map(\.name) == ["Widget, alpha"])
    }

    /// Every single-byte truncation reads the same rows up to its last one, or is refused.
    @Test(arguments: writers.indices) func halfCutFilesAreRefusedOrReadAlike(_ index: Int) throws {
        var maker = CodeMaker(seed: 900 + UInt64(index))
        let codes = maker.codes(4)
        let bytes = Self.writers[index].file(codes)
        var refused = 0
        for length in 0..<bytes.count {
            do {
                let read = try Self.read(Array(bytes.prefix(length))).codes
                #expect(read.count <= codes.count && read.dropLast() == codes.prefix(max(0, read.count - 1)))
                #expect(read.last.map { $0.code == codes[read.count - 1].code } ?? false)
            } catch let error as ReleaseFileError {
                refused += 1
                #expect(!error.faults.isEmpty)
            }
        }
        #expect(refused > bytes.count / 2)
    }

    @Test func mutationsNeverCrashAndNeverMakeWrongCodes() throws {
        var maker = CodeMaker(seed: 77)
        for writer in Self.writers {
            let bytes = writer.file(maker.codes(5))
            for _ in 0..<120 {
                var mutated = bytes
                for _ in 0..<Int.random(in: 1...3, using: &maker.random) {
                    let place = Int.random(in: 0..<mutated.count, using: &maker.random)
                    let byte = UInt8.random(in: 0...255, using: &maker.random)
                    switch Int.random(in: 0...2, using: &maker.random) {
                    case 0: mutated[place] = byte
                    case 1: mutated.insert(byte, at: place)
                    default: mutated.remove(at: place)
                    }
                }
                do {
                    let codes = try Self.read(mutated).codes
                    #expect(!codes.isEmpty && Set(codes.map(\.code)).count == codes.count)
                    #expect(codes.allSatisfy { CodeSystem.cdt.hasShape($0.code) && !$0.name.isEmpty })
                } catch let error as ReleaseFileError {
                    #expect(error.count >= error.faults.count && !error.faults.isEmpty)
                    #expect(error.faults.allSatisfy { !$0.found.isEmpty && !$0.wanted.isEmpty && !$0.cure.isEmpty })
                }
            }
        }
    }
}
