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

    /// Whatever bytes come: lines only grow, every byte of content is in a cell, and what is refused says where and why.
    @Test func losesNothingOfAnyBytes() {
        var generator = SeededGenerator(seed: 9)
        let pieces: [[UInt8]] = [[0x22], [0x2C], [0x0A], [0x0D], [0x61], [0xC3, 0xA9], [0xEF, 0xBB, 0xBF], [0xC3]]
        var (read, refused, faulty) = (0, 0, 0)
        for _ in 0..<4000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...24, using: &generator) {
                // A byte that is no UTF-8 comes seldom: it ends the reading at once.
                let kinds = Int.random(in: 0..<40, using: &generator) == 0 ? pieces.count : pieces.count - 1
                bytes += pieces[Int.random(in: 0..<kinds, using: &generator)]
            }
            let breaks = bytes.count { $0 == 0x0A }
            do {
                let table = try CSVTable(parsing: bytes)
                read += 1
                let lines = table.rows.map(\.line)
                #expect(zip(lines, lines.dropFirst()).allSatisfy { $0 < $1 }, "\(bytes)")
                #expect(lines.allSatisfy { (2...breaks + 1).contains($0) }, "\(bytes)")
                // Quotes, commas and line ends divide; everything else is content.
                let cells = (table.header + table.rows.flatMap(\.cells)).flatMap(\.utf8)
                let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
                func content(_ bytes: some Sequence<UInt8>) -> [UInt8] {
                    bytes.filter { ![0x22, 0x2C, 0x0A, 0x0D].contains($0) }
                }
                #expect(content(cells) == content(text), "\(bytes)")
                faulty += table.rows.contains { $0.fault != nil } ? 1 : 0
                for fault in table.rows.compactMap(\.fault) {
                    #expect(fault.place != nil && !fault.found.isEmpty && !fault.wanted.isEmpty)
                }
            } catch let fault as ImportFault {
                refused += 1
                #expect(!fault.found.isEmpty && !fault.wanted.isEmpty, "\(bytes)")
            } catch {
                Issue.record("\(bytes): \(error)")
            }
            do {
                _ = try CSVPeople.read(bytes)
            } catch {
                #expect(error is ImportFault, "\(bytes): \(error)")
            }
        }
        #expect(read > 1000 && refused > 500 && faulty > 300, "\(read), \(refused), \(faulty)")
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
