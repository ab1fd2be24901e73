import TestSupport
import Testing

@testable import Practice

@Suite struct CSVTests {
    @Test func readsBackWhatWasWritten() throws {
        var generator = SeededGenerator(seed: 4180)
        let letters = Array("ab,\"\n\r ;é雪\t'")
        for _ in 0..<500 {
            let width = Int.random(in: 2...5, using: &generator)
            let rows = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
                (0..<width).map { _ in
                    String(
                        (0..<Int.random(in: 0...6, using: &generator)).compactMap { _ in
                            letters.randomElement(using: &generator)
                        })
                }
            }
            let header = (1...width).map { "column \($0)" }
            let text = CSVWriter.text([header] + rows)
            for start in ["", "\u{FEFF}"] {
                let table = try CSVTable(parsing: Array((start + text).utf8))
                #expect(table.header == header)
                #expect(table.rows.map(\.cells) == rows)
                #expect(table.rows.allSatisfy { $0.fault == nil })
            }
        }
    }

    @Test func survivesAnyBytes() {
        var generator = SeededGenerator(seed: 9)
        for _ in 0..<2000 {
            let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
                [0x22, 0x2C, 0x0A, 0x0D, 0x61, 0xC3, 0xA9, 0xEF, 0xBB, 0xBF].randomElement(using: &generator) ?? 0
            }.map(UInt8.init)
            _ = try? CSVTable(parsing: bytes)
            _ = try? CSVPeople.read(bytes)
        }
    }

    @Test func countsLinesThroughQuotedBreaks() throws {
        let table = try CSVTable(parsing: Array("a,b\r\n\"x\ny\",1\r\n\r\nz,\"2\"3\nq\"q,4\n5\n6,7".utf8))
        #expect(table.rows.map(\.line) == [2, 5, 6, 7, 8])
        #expect(
            table.rows.map { $0.fault?.place?.description } == [
                nil, "line 5, column 2 (cell)", "line 6, column 1 (cell)", "line 7", nil,
            ])
        #expect(table.rows[0].cells == ["x\ny", "1"])
        #expect(table.rows[4].cells == ["6", "7"])
    }

    @Test(arguments: [
        ("caf\u{E9}", [UInt8]("a,b\nx,y\ncaf".utf8) + [0xE9, 0x0A], "line 3", "Windows-1252"),
        ("utf16", [0xFF, 0xFE, 0x61, 0x00], "", "UTF-16"),
        ("empty", [], "", "an empty file"),
        ("zero", [UInt8]("a,b\n".utf8) + [0], "line 2", "a zero byte"),
        ("open", [UInt8]("a,b\nx,\"y\n".utf8), "line 2, column 2", "never closed"),
        ("semicolons", [UInt8]("identifier;family\n1;2\n".utf8), "line 1", "semicolons"),
    ])
    func refusesByName(_ name: String, _ bytes: [UInt8], _ place: String, _ found: String) {
        let error = #expect(throws: ImportFault.self) { try CSVTable(parsing: bytes) }
        #expect(error?.found.contains(found) == true)
        #expect(place.isEmpty ? error?.place == nil : error?.place?.description.hasPrefix(place) == true)
        #expect(error?.wanted.isEmpty == false)
    }

    @Test func holdsItsLimits() {
        let rows = "identifier,family,birthDate\n" + String(repeating: "1,b,c\n", count: ImportLimits.rows + 1)
        let error = #expect(throws: ImportFault.self) { try CSVPeople.read(Array(rows.utf8)) }
        #expect(error?.found.contains("20000") == true)
        let bytes = [UInt8](repeating: 0x61, count: ImportLimits.bytes + 1)
        #expect(throws: ImportFault.self) { try CSVTable(parsing: bytes) }
        #expect(throws: ImportFault.self) { try FHIRPeople.read(bytes) }
    }

    @Test func knowsColumnsByManyNamesAndNamesTheOthers() throws {
        let text = "Notes,Last Name,DOB,Patient_ID,problems\n,Rivera,7/2/1984,17,K11.5 stone; R22.1\n"
        let file = try CSVPeople.read(Array(text.utf8))
        #expect(file.leftOut == ["Notes": 1])
        let row = try #require(file.rows.first)
        #expect(
            row.texts == [
                "family": "Rivera", "birthDate": "7/2/1984", "identifier": "17", "problem.1": "K11.5 stone",
                "problem.2": "R22.1",
            ])
        #expect(row.places["birthDate"] == .cell(line: 2, column: 3, name: "birthDate"))
        for text in ["identifier,family\n1,a\n", "identifier,family,birthDate,DOB\n1,a,b,c\n"] {
            #expect(throws: ImportFault.self) { try CSVPeople.read(Array(text.utf8)) }
        }
    }
}
