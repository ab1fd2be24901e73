import Essentials
import Foundation
import TestSupport
import Testing

@testable import FHIR

@Suite("fhir.resources agrees")
struct PeerTests {
    @Test func itReadsOurBundle() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Array(Sample.bundle().json.pretty.utf8), to: "bundle.json")
        let script = """
            import sys, json
            from fhir.resources.R4B.bundle import Bundle
            text = open(sys.argv[1]).read()
            bundle = Bundle.model_validate_json(text)
            print(len(bundle.entry), bundle.entry[8].resource.valueQuantity.value)
            for entry in bundle.entry:
                print(entry.resource.get_resource_type())
            """
        let lines = try Peer.python(script, [file.path]).split(separator: "\n").map(String.init)
        #expect(lines.first == "20 3.05")
        // All that are modelled but the bundle itself and the five of terminology, which answers of the hub are made of.
        #expect(Set(lines.dropFirst()).count == R4.AnyResource.modelled.count - 6)
    }

    /// Names, order, cardinalities, required codes and reference targets, compared with the peer's models.
    @Test func ourTypesAreItsTypes() throws {
        var schemas: [String: FHIRSchema] = [:]
        for type in R4.AnyResource.modelled { collect(type.schema, into: &schemas) }
        #expect(schemas.count > 50)
        let folder = try TemporaryFolder()
        let json = JSONValue.array(schemas.values.sorted { $0.name < $1.name }.map(described))
        let file = try folder.write(Array(json.pretty.utf8), to: "schemas.json")
        let output = try Peer.python(comparison, [file.path])
        let lines = output.split(separator: "\n").map(String.init)
        #expect(lines.last.flatMap(Int.init) ?? 0 > 350)
        // R4B widened the subjects beyond R4; the peer takes a sentence on formats for a list of codes.
        let known = [
            "CapabilityStatement.format: codes ['formats', 'json', 'ttl', 'mime']",
            "DiagnosticReport.subject: fewer targets", "Observation.subject: fewer targets",
        ]
        #expect(lines.dropLast() == known)
    }

    private func collect(_ schema: FHIRSchema, into schemas: inout [String: FHIRSchema]) {
        guard schemas.updateValue(schema, forKey: schema.name) == nil else { return }
        for member in schema.members {
            switch member.kind {
            case .element(let inner): collect(inner(), into: &schemas)
            case .references: collect(R4.Reference.schema, into: &schemas)
            case .concept: collect(R4.CodeableConcept.schema, into: &schemas)
            case .primitive, .code, .resource: break
            }
        }
    }

    private func described(_ schema: FHIRSchema) -> JSONValue {
        [
            "name": .string(schema.name),
            "members": .array(
                schema.members.map { member in
                    var codes: [String] = []
                    var targets: [String] = []
                    var kind = "element"
                    switch member.kind {
                    case .code(let values): (kind, codes) = ("code", values)
                    case .references(let types): (kind, targets) = ("reference", types)
                    case .primitive(let primitive): kind = primitive.rawValue
                    case .element, .concept, .resource: break
                    }
                    return [
                        "name": .string(member.name), "minimum": .number(JSONNumber(member.minimum)),
                        "list": .bool(member.isList), "kind": .string(kind), "codes": .strings(codes),
                        "targets": .strings(targets), "choice": member.choice.map { .string($0) } ?? .null,
                    ]
                }),
        ]
    }

    private let comparison = """
        import sys, json, importlib
        count = 0
        for schema in json.load(open(sys.argv[1])):
            parts = schema["name"].split(".")
            module = importlib.import_module("fhir.resources.R4B." + parts[0].lower())
            model = getattr(module, "".join(part[0].upper() + part[1:] for part in parts))
            fields = {field.alias or name: field for name, field in model.model_fields.items()}
            order = [name for name in model.elements_sequence()]
            names = [member["name"] for member in schema["members"]]
            choices = {member["name"]: member["choice"] or member["name"] for member in schema["members"]}
            def once(names): return list(dict.fromkeys(choices[name] for name in names))
            known = [name for name in order if name in names]
            if once(known) != once(name for name in names if name in known):
                print(schema["name"] + ": order")
            for member in schema["members"]:
                where = schema["name"] + "." + member["name"]
                field = fields.get(member["name"])
                if field is None:
                    print(where + ": unknown"); continue
                count += 1
                extra = field.json_schema_extra or {}
                kind = str(field.annotation)
                if ("List[" in kind) != member["list"]:
                    print(where + ": list")
                needed = bool(extra.get("element_required") or extra.get("one_of_many_required") or field.is_required())
                if needed != (member["minimum"] > 0):
                    print(where + ": minimum", needed)
                if (extra.get("one_of_many") or None) != member["choice"]:
                    print(where + ": choice")
                values = extra.get("enum_values") or []
                if values and values[-1] == "+":
                    values = values[:-1]
                    if not set(values) <= set(member["codes"]): print(where + ": codes")
                elif values and sorted(values) != sorted(member["codes"]):
                    print(where + ": codes", values)
                targets = set(extra.get("enum_reference_types") or []) - {"Resource"}
                if member["kind"] == "reference" and targets != set(member["targets"]):
                    print(where + ": fewer targets" if set(member["targets"]) < targets else where + ": targets")
                forms = {"date": "Date()", "dateTime": "DateTime()", "instant": "Instant()", "uri": "Uri()",
                         "id": "Id()", "positiveInt": "PositiveInt", "unsignedInt": "UnsignedInt", "decimal": "Decimal",
                         "boolean": "bool", "string": "String()", "canonical": "Canonical", "url": "Url",
                         "markdown": "Markdown"}
                if member["kind"] in forms and forms[member["kind"]] not in kind:
                    print(where + ": kind", member["kind"], kind)
        print(count)
        """
}
