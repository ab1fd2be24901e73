import CodeReference
import TestSupport
import Testing

@Suite struct ReleaseFileRefusalTests {
    private func faults(_ bytes: [UInt8], _ reading: ReleaseFile.Reading = .init()) throws -> [ReleaseFileFault] {
        do {
            let file = try ReleaseFileTests.read(bytes, reading)
            Issue.record("\(file.codes.count) codes were read")
            return []
        } catch let error as ReleaseFileError {
            return error.faults
        }
    }

    private func first(_ text: String) throws -> ReleaseFileFault {
        try #require(try faults(Array(text.utf8)).first)
    }

    @Test(arguments: [
        ("Code,Name\nD001,Widget\n", 2, 2, 1, "'D001'"), ("Code,Name\nD0001,a\nd0002,b\n", 3, 3, 1, "'d0002'"),
        ("Code,Name\n\nD0001,\n", 3, 3, 2, "nothing"), ("Code,Name\n,Widget\n", 2, 2, 1, "nothing"),
        ("Code,Name\nD0001,\"a\nb\"\nD00O2,x\n", 4, 3, 1, "'D00O2'"),
        ("Code,Name\nD0001,None\n", 2, 2, 2, "nothing"),
        ("Code,Name\nD0001,a\nD0001,b\n", 3, 3, 1, "'D0001' again, after line 2"),
        ("Code,Name\nD0001,a\u{1}b\n", 2, 2, 2, "the control character 01"),
        ("Code,Name\nD0001,\"a\"b\n", 2, 2, 2, "more text after a closing quote"),
        ("Code,Name\nD0001, \"a\"\n", 2, 2, 2, "a quote after blanks"),
        ("Code,Name\nD0001,a\nD0002,\"b\nc", 3, 3, 2, "a quoted text that never ends"),
        ("Code,Name\rD0001,a\r", 1, 1, 2, "a carriage return alone"),
        ("Code,Name,\nD0001,a,b\n", 2, 2, 3, "a text in a column without a heading"),
        ("Code,Name,Description\nD0001,a,b\n", 1, 1, 3, "a second column for the name, after 'Name'"),
        ("Code,Name,Colour\nD0001,a,b\n", 1, 1, 3, "a heading that is not known"),
        ("Code,Name\nA person's name and number,x\n", 2, 2, 1, "a text of 26 bytes that is no code"),
    ])
    func namesThePlace(_ text: String, _ line: Int, _ row: Int, _ column: Int, _ found: String) throws {
        let fault = try first(text)
        #expect(fault.line == line && fault.row == row && fault.column == column && fault.found == found)
        #expect(fault.description.hasPrefix("line \(line), row \(row), column \(column)") && !fault.cure.isEmpty)
    }

    @Test(arguments: [
        ("Code,Name\nD0001\n", "1 cells"), ("Code,Name\nD0001,a,b\n", "3 cells"),
        ("Code,Name\nD0001,Widget, alpha\n", "3 cells"),
        ("Code;Name\nD0001;a\n", "neither tabs nor commas among the headings"),
        ("D0001,a\nD0002,b\n", "a first row without any heading that is known"),
        ("Code,Category\nD0001,a\n", "no column for the name"),
        ("Name,Descriptor\nWidget,a\n", "no column for the code"), ("Code,Name\n", "headings and no codes"),
        ("Code,Name\n\n\n", "headings and no codes"),
    ])
    func namesTheFault(_ text: String, _ found: String) throws { #expect(try first(text).found == found) }

    @Test func aCutLastRowIsCalledSo() throws {
        #expect(try first("Code,Name,Descriptor\nD0001,a,b\nD0002,a").cure == "the file is cut short: get it again")
        #expect(try first("Code,Name,Descriptor\nD0001,a,b\nD0002,a\n").cure != "the file is cut short: get it again")
    }

    @Test(arguments: [
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an Excel workbook"), ([0x25, 0x50, 0x44, 0x46], "a PDF"),
        ([0xFF, 0xFE, 0x43, 0x00], "text in UTF-16"), ([0xD0, 0xCF, 0x11, 0xE0], "an old Excel or Word document"),
        ([0x1F, 0x8B], "a gzip archive"), ([0x3C], "a web page or XML"), ([], "an empty file"),
    ])
    func namesWhatIsNoText(_ start: [UInt8], _ found: String) throws {
        let tail: [UInt8] = start.isEmpty ? [] : [0, 1, 2, 3]
        let fault = try #require(try faults(start + tail).first)
        #expect(fault.found == found)
        #expect(fault.cure.contains(start.isEmpty ? "again" : "CSV"))
    }

    @Test func refusesBinaryLargeAndEndlessFiles() throws {
        #expect(try first("Code,Name\nD0001,a\u{0}b\n").found == "a NUL byte, as in binary files")
        let large = try #require(
            try faults([UInt8](repeating: 0x41, count: ReleaseFile.byteLimit + 1)).first)
        #expect(large.found == "\(ReleaseFile.byteLimit + 1) bytes")
        let unclosed = "Code,Name\nD0001,\"" + String(repeating: "a\n", count: ReleaseFile.cellLimit)
        let fault = try first(unclosed)
        #expect(fault.line == 2 && fault.found.hasPrefix("a text of more than"))
        let wide = String(repeating: "Code,", count: ReleaseFile.columnLimit + 1) + "Name\n"
        #expect(try first(wide).found.hasPrefix("more than \(ReleaseFile.columnLimit) cells"))
        var random = SeededGenerator(seed: 5)
        for _ in 0..<50 {
            let noise = (0..<400).map { _ in UInt8.random(in: 0...255, using: &random) }
            #expect(!(try faults(noise)).isEmpty)
        }
    }

    @Test func tellsTheEncodingsApartOrRefuses() throws {
        func file(_ name: [UInt8], _ more: [UInt8] = []) -> [UInt8] {
            Array("Code,Name\nD0001,W".utf8) + name + Array("x\nD0002,".utf8) + Array("Widget".utf8) + more
                + Array("x\n".utf8)
        }
        #expect(try ReleaseFileTests.read(file([0xC3, 0xA9])).codes[0].name == "Wéx")
        #expect(try ReleaseFileTests.read(file([0xE9])).codes[0].name == "Wéx")
        let mixed = try #require(try faults(file([0xC3, 0xA9], [0xE9])).first)
        #expect(mixed.line == 3 && mixed.found == "byte E9, which is not UTF-8, in a file with letters in UTF-8")
        let marked = try #require(try faults([0xEF, 0xBB, 0xBF] + file([0xE9])).first)
        #expect(marked.line == 2 && marked.found == "byte E9, which is not UTF-8")
        let told = try ReleaseFileTests.read(file([0xC3, 0xA9], [0xE9]), .init(encoding: .windows1252))
        #expect(told.codes.map(\.name) == ["WÃ©x", "Widgetéx"])
        for byte in [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8] {
            let fault = try #require(try faults(file([byte])).first)
            #expect(fault.line == 2 && fault.row == 2 && fault.column == 2)
            #expect(fault.found.hasSuffix("which Windows-1252 does not define"))
        }
    }

    @Test func keepsTheFirstFaultsAndCountsAll() throws {
        let rows = (0..<80).map { "X\($0),a\n" }.joined()
        let error = #expect(throws: ReleaseFileError.self) {
            try ReleaseFileTests.read(Array("Code,Name\n\(rows)".utf8))
        }
        #expect(error?.count == 80 && error?.faults.count == ReleaseFileError.limit)
        #expect(error?.description.hasSuffix("and 30 more") == true)
    }
}
