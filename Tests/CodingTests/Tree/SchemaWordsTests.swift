import CodeReference
import Essentials
import Foundation
import TestSupport
import Testing

@testable import Coding

/// The published schemas explain every property and every value.
@Suite struct SchemaWordsTests {
    private static func schema(_ name: String) throws -> JSONValue {
        try JSONValue(
            parsing: [UInt8](Data(contentsOf: Peer.root.appendingPathComponent("Docs/\(name).schema.json"))))
    }

    /// Hands every subschema to a check with its place; of `if`, `then` and `else`, which restate, none.
    private static func walk(_ schema: JSONValue, _ place: String, _ check: (JSONValue, String) -> Void) {
        guard schema.object != nil else { return }
        check(schema, place)
        for key in ["properties", "$defs"] {
            for (name, member) in schema[key]?.object?.members ?? [] { walk(member, "\(place)/\(name)", check) }
        }
        for key in ["items", "additionalProperties"] {
            if let member = schema[key] { walk(member, "\(place)/\(key)", check) }
        }
        for key in ["anyOf", "oneOf", "allOf"] {
            for member in schema[key]?.array ?? [] { walk(member, "\(place)/\(key)", check) }
        }
    }

    private static func isExplained(_ schema: JSONValue) -> Bool {
        (schema["description"]?.string?.split(separator: " ").count ?? 0) > 1
    }

    @Test(arguments: ["facts", "decision"]) func everyPropertyIsExplained(_ name: String) throws {
        var count = 0
        Self.walk(try Self.schema(name), name) { schema, place in
            for (key, member) in schema["properties"]?.object?.members ?? [] {
                #expect(Self.isExplained(member), "\(place): \(key)")
                count += 1
            }
        }
        #expect(count > 40)
    }

    @Test(arguments: ["facts", "decision"]) func everyValueIsExplained(_ name: String) throws {
        var count = 0
        Self.walk(try Self.schema(name), name) { schema, place in
            #expect(schema["enum"] == nil, "\(place): a list of values has no room to explain them")
            guard schema["const"] != nil else { return }
            #expect((schema["description"]?.string ?? "").count > 1, "\(place): \(schema["const"]?.string ?? "")")
            count += 1
        }
        #expect(count > 9)
    }

    /// The values of a definition, in their order.
    private static func values(_ schema: JSONValue?) -> [String] {
        (schema?["oneOf"]?.array ?? []).compactMap { $0["const"]?.string }
    }

    @Test func theValuesAreThoseOfTheTypes() throws {
        let defs = try Self.schema("facts")["$defs"]
        #expect(Self.values(defs?["Plan"]) == CodingFacts.Plan.allCases.map(\.rawValue))
        #expect(Self.values(defs?["Activity"]) == CodingFacts.Activity.allCases.map(\.rawValue))
        #expect(Self.values(defs?["Modality"]) == CodingFacts.Modality.allCases.map(\.rawValue))
        #expect(Self.values(defs?["Area"]) == CodingFacts.Area.allCases.map(\.rawValue))
        #expect(Self.values(defs?["Side"]) == CodingFacts.Side.allCases.map(\.rawValue))
        #expect(Self.values(defs?["Field"]) == CodingFacts.Field.allCases.map(\.rawValue))
        #expect(Self.values(defs?["Scan"]) == CodingFacts.Scan.allCases.map(\.rawValue))
        #expect(Self.values(defs?["View"]) == CodingFacts.View.allCases.map(\.rawValue))
        #expect(Self.values(defs?["Process"]) == CodingFacts.Process.allCases.map(\.rawValue))
        #expect(Self.values(defs?["Purpose"]) == CodingFacts.Purpose.allCases.map(\.rawValue))
        #expect(Self.values(defs?["Presence"]) == CodingFacts.Presence.allCases.map(\.rawValue))
        #expect(Self.values(defs?["Images"]) == CodingFacts.Images.allCases.map(\.rawValue))
        #expect(Self.values(defs?["Labels"]) == CodingFacts.Labels.allCases.map(\.rawValue))
        #expect(Self.values(defs?["Form"]) == CodingFacts.Form.allCases.map(\.rawValue))
        let top = try Self.schema("decision")["properties"]
        let answer = top?["decisions"]?["items"]?["properties"]
        #expect(Self.values(answer?["status"]) == CodingDecision.Status.allCases.map(\.rawValue))
        let missing = answer?["missing"]?["items"]?["properties"]
        #expect(Self.values(missing?["effect"]) == CodingDecision.MissingItem.Effect.allCases.map(\.rawValue))
        let diagnosis = top?["diagnoses"]?["items"]?["properties"]?["status"]
        #expect(Self.values(diagnosis) == CodingDecision.DiagnosisAnswer.Status.allCases.map(\.rawValue))
        let standing = answer?["reasons"]?["items"]?["properties"]?["standing"]
        #expect(Self.values(standing) == Citation.Standing.allCases.map(\.rawValue))
        #expect(missing?["item"]?["x-values"]?.object?.keys == RuleBook.itemNames)
    }

    /// A decision with its trees fits the schema, and a tree with a member more does not.
    @Test func theTreesFitTheSchema() throws {
        let decider = try shippedDecider.get()
        var values: [JSONValue] = try WorkedCase.all().map { worked in
            var object = decider.decide(worked.facts).json.object ?? JSONObject()
            object["trees"] = .array(decider.trees(of: worked.facts).map(\.json))
            return .object(object)
        }
        let count = values.count
        if var object = values.first?.object, var tree = object["trees"]?[0]?.object {
            tree["more"] = true
            object["trees"] = .array([.object(tree)])
            values.append(.object(object))
        }
        let script = """
            import json, sys, jsonschema
            validator = jsonschema.Draft202012Validator(json.load(open(sys.argv[1])))
            for line in open(sys.argv[2]):
                print("valid" if validator.is_valid(json.loads(line)) else "invalid")
            """
        let folder = try TemporaryFolder()
        let file = try folder.write(Array(values.map { $0.compact + "\n" }.joined().utf8), to: "values.ndjson")
        let path = Peer.root.appendingPathComponent("Docs/decision.schema.json").path
        let found = try Peer.python(script, [path, file.path]).split(separator: "\n").map(String.init)
        #expect(found == Array(repeating: "valid", count: count) + ["invalid"])
    }
}
