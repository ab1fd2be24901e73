import Essentials
import TestSupport
import Testing

@testable import FHIR

@Suite("What is read is written again")
struct RoundTripTests {
    @Test func aBundleComesBackByteForByte() throws {
        let bundle = try Sample.bundle()
        let text = bundle.json.pretty
        let again = try R4.Bundle(json: JSONValue(parsing: text))
        #expect(again == bundle)
        #expect(again.json.pretty == text)
        #expect(again.resources(R4.Observation.self).count == 2)
        #expect(text.contains("\"value\": 3.050"))
    }

    @Test func theSameInputGivesTheSameBytes() throws {
        #expect(try Sample.bundle().json.pretty == Sample.bundle().json.pretty)
        #expect(try Sample.urn(1) == "urn:uuid:01010101-0101-8101-8101-010101010101")
        #expect(throws: ValueError.self) { try FHIRUUID.urn(digest: [1, 2, 3]) }
    }

    @Test func whatIsNotModelledIsKept() throws {
        let text = """
            {"resourceType":"Bundle","id":"b","type":"collection","entry":[
            {"fullUrl":"https://x.org/Patient/1","search":{"mode":"match"},"resource":
            {"resourceType":"Patient","id":"1","extension":[{"url":"https://x.org/e","valueDecimal":1.10}],
            "name":[{"given":[null,"Ana"],"_given":[{"extension":[{"url":"https://x.org/n","valueCode":"u"}]},null]}],
            "_birthDate":{"extension":[{"url":"https://x.org/a","valueCode":"unknown"}]},
            "maritalStatus":{"text":"single"},"deceasedBoolean":false}},
            {"fullUrl":"https://x.org/Basic/1","resource":{"resourceType":"Basic","code":{"text":"kept as it came"}}}]}
            """
        let json = try JSONValue(parsing: text)
        let bundle = try R4.Bundle(json: json)
        #expect(bundle.json == json)
        #expect(bundle.json.canonical == json.canonical)
        #expect(bundle.resources(R4.Patient.self).first?.others["maritalStatus"] != nil)
        #expect(bundle.entry.last?.resource?.resourceType == "Basic")
        #expect(FHIRChecker.check(json).isEmpty)
    }

    @Test func wrongShapesAreRefusedWithTheirPlace() throws {
        let cases: [(String, String)] = [
            ("{\"resourceType\":\"Patient\",\"name\":{}}", "Patient.name "),
            ("{\"resourceType\":\"Patient\",\"name\":[{\"given\":[1]}]}", "Patient.name[0].given[0] "),
            ("{\"resourceType\":\"Patient\",\"gender\":\"F\"}", "Patient.gender "),
            ("{\"resourceType\":\"Patient\",\"active\":\"yes\"}", "Patient.active "),
            ("{\"resourceType\":\"Group\"}", "Patient "),
            ("[]", "Patient "),
        ]
        for (text, place) in cases {
            let json = try JSONValue(parsing: text)
            let error = try #require(throws: FHIRError.self) { try R4.Patient(json: json) }
            #expect(error.description.hasPrefix(place))
        }
        #expect(throws: FHIRError.self) { try R4.AnyResource(json: "text") }
        #expect(throws: FHIRError.self) { try R4.AnyResource(json: [:]) }
    }

    @Test func namesAndSystems() {
        let name = R4.HumanName(PersonName(family: "Rivera", given: "Ana", suffix: "Jr"))
        #expect(name.json.compact == #"{"text":"Ana Rivera, Jr","family":"Rivera","given":["Ana"],"suffix":["Jr"]}"#)
        #expect(FHIRSystem.designated("SCT") == FHIRSystem.snomed)
        #expect(FHIRSystem.designated("99LOCAL") == nil)
        #expect(R4.Base64([1, 2, 3]).text == "AQID")
        #expect(R4.Base64([1, 2, 3]).bytes == [1, 2, 3])
    }
}
