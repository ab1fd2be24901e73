import Essentials
import Foundation
import Patients
import Practice
import TestSupport
import Testing
import YAMLSource

struct ClinicalCaseTests {
    static let names = ["1-submandibular-stone", "2-neck-node-follow-up", "3-two-parties", "4-no-reading"]

    static func text(_ name: String) throws -> String {
        try String(
            contentsOf: Peer.root.appendingPathComponent("Examples/\(name)/case.yaml"), encoding: .utf8)
    }

    @Test(arguments: names) func readsTheExamples(name: String) throws {
        let source = try ClinicalCase(parsing: Array(try ClinicalCaseTests.text(name).utf8))
        #expect(source.party(source.service.capture.party) != nil)
        #expect(source.provider(source.service.capture.provider) != nil)
        #expect(!source.order.reason.isEmpty && !source.order.diagnoses.isEmpty)
        #expect(source.providers.allSatisfy { $0.provider.npi.digits.hasPrefix("2") }, "nobody is given such an NPI")
    }

    /// The change, the line at which it is refused, and a word of what was wanted.
    static let wrong: [(String, String, Int, String)] = [
        ("npi: \"2000000010\"", "npi: \"2000000011\"", 10, "check digit"),
        ("dateOfService: 2026-03-10", "dateOfService: 2026-02-30", 4, "a day that exists"),
        ("zip: \"122070001\"", "zip: \"1220\"", 13, "five or nine digits"),
        ("fee: 185.00", "fee: 185.001", 61, "two decimals"),
        ("place: \"11\"", "place: office", 5, "two digits"),
        ("relationship: self", "relationship: dependent", 58, "one of self"),
        ("orderedBy: okafor", "orderedBy: nobody", 42, "one of its keys"),
        (
            "by: harbor-street, provider: okafor}\n  int", "by: harbour, provider: okafor}\n  int", 50,
            "one of harbor-street"
        ),
        ("title:", "titel:", 3, "'title'"),
        ("code: K11.5", "code: K115x", 44, "a code with its point"),
    ]

    @Test(arguments: wrong.indices) func refusesAWrongCaseWithItsLine(index: Int) throws {
        let (from, to, line, wanted) = ClinicalCaseTests.wrong[index]
        let text = try ClinicalCaseTests.text("1-submandibular-stone")
        let changed = text.replacingOccurrences(of: from, with: to)
        #expect(changed != text)
        let error = try #require(throws: SourceError.self) { try ClinicalCase(parsing: Array(changed.utf8)) }
        let found = error.findings.contains { $0.wanted.contains(wanted) && $0.place.line == line }
        #expect(found && error.findings.allSatisfy { $0.place.file == "case.yaml" }, "\(error)")
        #expect(!"\(error)".contains("Rivera"))
    }

    @Test func agreesWithItsSchema() throws {
        let folder = try TemporaryFolder()
        var files: [String] = []
        func add(_ text: String) throws {
            let node = try SourceNode(parsing: Array(text.utf8), file: "case.yaml")
            files.append(try folder.write(Array(node.json().canonical.utf8), to: "\(files.count).json").path)
        }
        for name in ClinicalCaseTests.names { try add(try ClinicalCaseTests.text(name)) }
        let text = try ClinicalCaseTests.text("1-submandibular-stone")
        // What only the reader can know: check digits, days that exist, keys of other lists.
        for index in [2, 4, 5, 8, 9] {
            let (from, to, _, _) = ClinicalCaseTests.wrong[index]
            try add(text.replacingOccurrences(of: from, with: to))
        }
        let schema = Peer.root.appendingPathComponent("Docs/case.schema.json").path
        let script = """
            import sys, json, jsonschema
            schema = json.load(open(sys.argv[1])); jsonschema.Draft202012Validator.check_schema(schema)
            print(*[int(jsonschema.Draft202012Validator(schema).is_valid(json.load(open(f)))) for f in sys.argv[2:]])
            """
        #expect(try Peer.python(script, [schema] + files) == "1 1 1 1 0 0 0 0 0\n")
    }

    @Test func survivesMutationsAndTruncationsByTheHundred() throws {
        let bytes = Array(try ClinicalCaseTests.text("3-two-parties").utf8)
        var random = SeededGenerator(seed: 7)
        var refused = 0
        for round in 0..<400 {
            var changed = bytes
            if round.isMultiple(of: 2) {
                changed[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            } else {
                changed.removeLast(Int.random(in: 1..<bytes.count, using: &random))
            }
            do { _ = try ClinicalCase(parsing: changed) } catch let error as SourceError {
                #expect(error.findings.allSatisfy { $0.place.line >= 1 })
                refused += 1
            }
        }
        #expect(refused > 200)
    }
}
