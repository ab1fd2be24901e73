import CodeReference
import Essentials
import FHIR
import Foundation
import TestSupport
import Testing

@testable import Web

@Suite struct ExpansionTests {
    private func codes(_ json: JSONValue) throws -> [String] {
        try R4.ValueSet(json: json).expansion?.contains.compactMap(\.code) ?? []
    }

    @Test(arguments: CodeSystem.served) func pagesJoinedAreTheWhole(_ system: CodeSystem) async throws {
        let calls = try FHIRCalls()
        let whole = try await calls.get("ValueSet/$expand", ["url": system.uri, "date": "2026-05-01"])
        let set = try R4.ValueSet(json: whole.json)
        let all = try codes(whole.json)
        #expect(set.expansion?.total == all.count && Set(all).count == all.count && all.count > 5)
        #expect(set.copyright == system.ownership && set.expansion?.offset == nil)
        var joined: [String] = []
        for offset in stride(from: 0, to: all.count + 4, by: 4) {
            let page = try await calls.get(
                "ValueSet/$expand",
                ["url": "\(system.uri)/vs", "date": "2026-05-01", "count": "4", "offset": "\(offset)"])
            #expect(try R4.ValueSet(json: page.json).expansion?.total == all.count)
            joined += try codes(page.json)
        }
        #expect(joined == all)
        // Every code that is listed is, when looked up, itself.
        for code in all {
            let term = try await calls.get(
                "CodeSystem/$validate-code",
                ["url": system.uri, "code": code, "date": "2026-05-01", "abstract": "true"])
            #expect(try R4.Parameters(json: term.json)["code"]?.value?.text == code)
        }
    }

    @Test func inactiveCodesAreMarkedOrLeftOut() async throws {
        let calls = try FHIRCalls()
        func entry(_ date: String, _ active: String) async throws -> R4.ValueSetExpansionContains? {
            let json = try await calls.get(
                "ValueSet/$expand", ["url": FHIRCalls.dental, "date": date, "activeOnly": active]
            ).json
            return try R4.ValueSet(json: json).expansion?.contains.first { $0.code == "D0704" }
        }
        #expect(try await entry("2026-03-10", "false")?.inactive == true)
        #expect(try await entry("2026-03-10", "true") == nil)
        #expect(try await entry("2022-03-10", "true")?.inactive == nil)
        #expect(try await entry("2022-03-10", "true")?.code == "D0704")
    }

    @Test func filtersByWordsAndDates() async throws {
        let calls = try FHIRCalls()
        func found(_ filter: String, _ date: String) async throws -> [String] {
            try codes(
                try await calls.get("ValueSet/$expand", ["url": FHIRCalls.icd, "filter": filter, "date": date]).json)
        }
        #expect(try await found("parotitis", "2026-05-01") == ["K11.2"])
        #expect(try await found("k11.2", "2026-05-01") == ["K11.2", "K11.21", "K11.22"])
        #expect(try await found("k11.2", "2025-05-01") == ["K11.2", "K11.20", "K11.21"])
        #expect(try await found("nothing", "2026-05-01").isEmpty)
        let late = try await calls.get("ValueSet/$expand", ["url": FHIRCalls.icd, "date": "2026-12-01"])
        let warning = try R4.ValueSet(json: late.json).expansion?.parameter.first { $0.name == "warning" }
        #expect(warning != nil)
    }

    @Test func aValueSetMayBeSent() async throws {
        let calls = try FHIRCalls()
        func sent(_ include: String) async throws -> (status: Int, json: JSONValue) {
            try await calls.post(
                "ValueSet/$expand",
                """
                {"resourceType": "Parameters", "parameter": [{"name": "valueSet", "resource": {"resourceType": "ValueSet",
                 "status": "active", "compose": {"include": [\(include)]}}}, {"name": "count", "valueInteger": 3}]}
                """)
        }
        let whole = try await sent("{\"system\": \"http://www.ada.org/cdt\"}")
        #expect(try whole.status == 200 && codes(whole.json).count == 3)
        #expect(
            try await sent("{\"system\": \"http://www.ada.org/cdt\", \"concept\": [{\"code\": \"D0370\"}]}").status
                == 404)
        #expect(try await sent("{\"system\": \"http://a\"}, {\"system\": \"http://b\"}").status == 404)
    }

    /// Whatever is asked, there is an answer or an OperationOutcome, and nothing fails within.
    @Test func randomQuestionsGetAnswers() async throws {
        let calls = try FHIRCalls()
        var generator = SeededGenerator(seed: 23)
        let names = TerminologyOperation.all.flatMap(\.known) + ["_format", "nonsense", "%00"]
        let values = [
            "", "D0370", "K11.2", "k11", "2026-03-10", "2026-13-40", "true", "-1", "0", "7", "999999999999",
            "http://www.ada.org/cdt",
            FHIRCalls.icd, CodeSystem.remark.uri, "2026-04", "2026", "json", "🦷", "\"<script>", "%",
            String(repeating: "a", count: 900),
        ]
        for _ in 0..<400 {
            let operation = try #require(TerminologyOperation.all.randomElement(using: &generator))
            let status: Int
            let pairs = (0..<Int.random(in: 0...5, using: &generator)).map { _ in
                (names.randomElement(using: &generator) ?? "", values.randomElement(using: &generator) ?? "")
            }
            if Bool.random(using: &generator) {
                let query = pairs.map { "\(PercentCoding.encode($0))=\(PercentCoding.encode($1))" }.joined(
                    separator: "&")
                status = try await calls.get("\(operation.resource)/$\(operation.name)?\(query)").status
            } else {
                let types = [
                    "valueString", "valueCode", "valueUri", "valueDate", "valueBoolean", "valueCoding", "resource",
                ]
                let parameters = pairs.map { name, value in
                    JSONValue.object(
                        JSONObject([
                            ("name", .string(name)), (types.randomElement(using: &generator) ?? "", .string(value)),
                        ]))
                }
                let body: JSONValue = ["resourceType": "Parameters", "parameter": .array(parameters)]
                status = try await calls.post("\(operation.resource)/$\(operation.name)", body.compact).status
            }
            #expect(status < 500, "\(operation.name) of \(pairs)")
        }
    }

    /// The peer reads every kind of answer as R4B.
    @Test func thePeerReadsEveryAnswer() async throws {
        let calls = try FHIRCalls()
        var answers: [JSONValue] = []
        answers.append(try await calls.get("metadata").json)
        answers.append(try await calls.get("metadata", ["mode": "terminology"]).json)
        for (system, code) in [
            (CodeSystem.cdt, "D0370"), (.cdt, "D0704"), (.icd10cm, "K11.2"), (.icd10cm, "K11.20"),
            (.placeOfService, "11"),
            (.taxonomy, "1223X0008X"), (.adjustmentReason, "252"), (.remark, "N463"), (.cdt, "D9998"),
        ] {
            for path in ["CodeSystem/$lookup", "CodeSystem/$validate-code"] {
                answers.append(try await calls.get(path, ["system": system.uri, "code": code]).json)
            }
            answers.append(
                try await calls.get("CodeSystem/$subsumes", ["codeA": code, "codeB": code, "system": system.uri]).json)
            answers.append(try await calls.get("ValueSet/$expand", ["url": system.uri, "count": "20"]).json)
        }
        answers.append(try await calls.post("ValueSet/$expand", "[]").json)
        let folder = try TemporaryFolder()
        let file = try folder.write(Array(JSONValue.array(answers).compact.utf8), to: "answers.json")
        let script = """
            import json, sys
            from fhir.resources.R4B import get_fhir_model_class
            kinds = []
            for answer in json.load(open(sys.argv[1])):
                model = get_fhir_model_class(answer["resourceType"]).model_validate(answer)
                again = json.loads(model.model_dump_json())
                assert again == answer, (again, answer)
                kinds.append(answer["resourceType"])
            print(len(kinds), " ".join(sorted(set(kinds))))
            """
        let output = try Peer.python(script, [file.path])
        #expect(
            output
                == "\(answers.count) CapabilityStatement OperationOutcome Parameters TerminologyCapabilities ValueSet\n"
        )
    }

    @Test func theStatementOfCapabilityNamesEveryOperation() async throws {
        let calls = try FHIRCalls()
        let statement = try R4.CapabilityStatement(json: try await calls.get("metadata").json)
        #expect(statement.fhirVersion == "4.0.1" && statement.format == ["json"])
        let named = statement.rest.flatMap(\.resource).flatMap { resource in
            resource.operation.map { "\(resource.type ?? "")/$\($0.name ?? "")" }
        }
        #expect(Set(named) == Set(TerminologyOperation.all.map { "\($0.resource)/$\($0.name)" }))
        #expect(named.count == 4)
        for path in named { #expect(try await calls.get(path).status != 404, "\(path)") }
        let terminology = try R4.TerminologyCapabilities(
            json: try await calls.get("metadata", ["mode": "terminology"]).json)
        let diagnoses = terminology.codeSystem.first { $0.uri == FHIRCalls.icd }
        #expect(diagnoses?.version.map(\.code) == ["2025-04", "2026-04"] && diagnoses?.subsumption == true)
        #expect(terminology.copyright?.contains("American Dental Association") == true)
    }
}
