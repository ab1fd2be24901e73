import Coding
import Essentials
import Foundation
import TestSupport
import Testing

/// Holds facts and decisions against the published schemas with the Python package `jsonschema`.
@Suite struct SchemaTests {
    private static let script = """
        import json, sys, jsonschema
        schema = json.load(open(sys.argv[1]))
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        for line in open(sys.argv[2]):
            print("valid" if validator.is_valid(json.loads(line)) else "invalid")
        """

    private func validate(_ schema: String, _ values: [JSONValue]) throws -> [String] {
        let folder = try TemporaryFolder()
        let text = values.map { $0.compact + "\n" }.joined()
        let file = try folder.write(Array(text.utf8), to: "values.ndjson")
        let path = Peer.root.appendingPathComponent("Docs/\(schema)").path
        let output = try Peer.python(Self.script, [path, file.path])
        return output.split(separator: "\n").map(String.init)
    }

    @Test func factsAndDecisionsOfAllCasesFitTheirSchemas() throws {
        let worked = try WorkedCase.all()
        let decider = try shippedDecider.get()
        let facts = try validate("facts.schema.json", worked.map(\.facts.json))
        #expect(facts == worked.map { _ in "valid" })
        let decisions = try validate("decision.schema.json", worked.map { decider.decide($0.facts).json })
        #expect(decisions == worked.map { _ in "valid" })
    }

    @Test func theSchemasRefuseWhatTheReaderRefuses() throws {
        let wrong: [JSONValue] = [
            ["fee": 120], ["services": [["id": "a", "modality": "sonar"]]], ["services": [["modality": "cbct"]]],
            ["services": [["id": "a", "modality": ["oneOf": ["cbct"]]]]], ["dateOfService": "tomorrow"],
        ]
        #expect(try validate("facts.schema.json", wrong) == wrong.map { _ in "invalid" })
        for value in wrong { #expect(throws: (any Error).self) { try CodingFacts(json: value) } }
        #expect(try validate("decision.schema.json", [["decisions": []]]) == ["invalid"])
    }
}
