import Essentials
import TestSupport
import Testing
import YAMLSource

struct SourceCursorTests {
    private func read<Value>(_ text: String, _ take: (SourceCursor) -> Value) throws -> (Value, [SourceFinding]) {
        let report = SourceReport()
        let node = try SourceNode(parsing: Array(text.utf8), file: "case.yaml")
        return (take(SourceCursor(node, report: report)), report.findings)
    }

    @Test func takesValuesOutOfYAMLAndOfJSON() throws {
        for text in [
            "date: 2026-03-10\nfee: 185.00\nlist: [a, b]",
            #"{"date": "2026-03-10", "fee": "185.00", "list": ["a","b"]}"#,
        ] {
            let (values, findings) = try read(text) {
                ($0.required("date")?.date(), $0.required("fee")?.money(), $0.required("list")?.items.map { $0.text() })
            }
            #expect(findings.isEmpty)
            #expect(values.0?.spoken == "10 March 2026" && values.1 == Money(cents: 18500) && values.2 == ["a", "b"])
        }
    }

    @Test func saysWhereWhatAndTheCure() throws {
        let text = "patient:\n  name: Rivera\nfeee: 12\nparties:\n  - npi: 1234567890\n"
        let (_, findings) = try read(text) {
            $0.fields(["patient", "fee", "parties"])
            _ = $0.required("fee")
            _ = $0.required("parties")?.items.first?.required("npi")?.npi()
        }
        #expect(
            findings.map(\.description) == [
                "case.yaml:3:1: found a field that is not known here, wanted 'fee'",
                "case.yaml:1:1: found nothing, wanted the field 'fee'",
                "case.yaml:5:10: parties[0].npi: found a NPI that is not right, wanted a number whose last digit is its check digit",
            ])
        #expect(!findings.contains { $0.description.contains("1234567890") || $0.description.contains("Rivera") })
    }

    @Test(arguments: [
        "a: [1, 2", "a: b: c", "\ta: 1", "a: 1\na: 2", "", "a: *none", "[a]: b", "\"unfinished", "a: !!binary [",
    ])
    func refusesWhatIsNoYAML(text: String) throws {
        let error = try #require(throws: SourceError.self) {
            try SourceNode(parsing: Array(text.utf8), file: "case.yaml")
        }
        #expect(error.findings.first?.place.file == "case.yaml")
    }

    @Test func refusesBombs() {
        let deep = String(repeating: "[", count: 100_000)
        let dashes = String(repeating: "- ", count: 100_000)
        let lines = (0..<9).map {
            "l\($0): &l\($0) [\(Array(repeating: $0 == 0 ? "x" : "*l\($0 - 1)", count: 9).joined(separator: ","))]"
        }
        for text in [deep, dashes, lines.joined(separator: "\n"), String(repeating: "x", count: 5 << 20)] {
            #expect(throws: SourceError.self) { try SourceNode(parsing: Array(text.utf8), file: "f") }
        }
        #expect(throws: SourceError.self) { try SourceNode(parsing: [0xFF, 0xFE, 0x00], file: "f") }
    }

    @Test func survivesMutationsByTheHundred() throws {
        let text = Array("patient: {id: P1, name: \"A\"}\nlist:\n  - a: 1\n    b: [x, 'y']\n  - |\n    text\n".utf8)
        var random = SeededGenerator(seed: 5)
        var refused = 0
        for _ in 0..<600 {
            var bytes = text
            bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
            do { _ = try SourceNode(parsing: bytes, file: "f") } catch is SourceError { refused += 1 }
        }
        #expect(refused > 100)
    }

    @Test func keepsLinesForTheLoader() throws {
        let node = try SourceNode(parsing: Array("rules:\n  - id: a\n  - id: b\n    n: 2\n".utf8), file: "r.yaml")
        #expect(node.json(lines: true)["rules"]?[1]?["$line"]?.int == 3)
        #expect(node.json().canonical == #"{"rules":[{"id":"a"},{"id":"b","n":2}]}"#)
    }
}
