import Essentials
import TestSupport
import Testing

@testable import Practice

@Suite struct FHIRPeopleTests {
    @Test("Reads a bundle that fhir.resources made and validated")
    func readsAnotherProgramsBundle() throws {
        let text = try Peer.python(FHIRPeopleTests.script)
        let file = try FHIRPeople.read(Array(text.utf8))
        #expect(
            file.leftOut == [
                "Observation": 2, "Condition without an ICD-10-CM code, or entered in error": 1,
                "Coverage that is not active": 1,
            ])
        #expect(file.rows.count == 2)
        let row = try #require(file.rows.first)
        #expect(
            row.texts == [
                "identifier": "4711", "family": "Sørensen", "given": "Ida", "middle": "Marie",
                "birthDate": "2015-02-28",
                "sex": "female", "line1": "5 Quay Street", "line2": "Apt 2", "city": "Albany", "state": "NY",
                "zip": "12207-0001", "telephone": "+1 518 555 0160", "payer": "DEMO1",
                "payerName": "Demonstration Dental Plan", "memberID": "M-77", "group": "G9", "relationship": "child",
                "coverageFrom": "2026-01-01", "subscriberFamily": "Sørensen", "subscriberGiven": "Per",
                "subscriberBirthDate": "1985-01-02", "subscriberSex": "male", "problem.1": "K11.5 Sialolithiasis",
                "problemOnset.1": "2026-02-01", "problemStatus.1": "resolved",
            ])
        #expect(row.places["birthDate"] == .path("/entry/2/resource/birthDate"))
        #expect(row.places["problem.1"]?.description.hasSuffix("/code/coding/1/code") == true)
    }

    @Test(arguments: ["", "{", "[]", #"{"resourceType":"Patient"}"#, #"{"resourceType":"Bundle","entry":[{"x":1}]} x"#])
    func refusesWhatIsNoBundle(_ text: String) {
        let error = #expect(throws: ImportFault.self) { try FHIRPeople.read(Array(text.utf8)) }
        #expect(error?.wanted.isEmpty == false)
    }

    @Test func survivesWrongShapes() throws {
        let text = #"""
            {"resourceType":"Bundle","entry":[{},{"resource":5},{"resource":{"resourceType":"Patient","name":"x",
            "identifier":[5],"address":[[]],"telecom":{},"birthDate":5}},{"resource":{"resourceType":"Coverage",
            "beneficiary":{"reference":"Patient/none"}}},{"resource":{"resourceType":"Condition","subject":[]}}]}
            """#
        let file = try FHIRPeople.read(Array(text.utf8))
        #expect(file.rows.map(\.texts) == [[:]])
        #expect(file.leftOut["entry without a resource"] == 2)
    }

    /// Prints a Bundle; fhir.resources refuses what is not R4-shaped.
    static let script = #"""
        import json
        from fhir.resources.R4B.bundle import Bundle
        def entry(resource): return {"fullUrl": "https://example.org/fhir/%s/%s" % (resource["resourceType"], resource["id"]), "resource": resource}
        icd = "http://hl7.org/fhir/sid/icd-10-cm"
        clinical = "http://terminology.hl7.org/CodeSystem/condition-clinical"
        relation = {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/subscriber-relationship", "code": "child"}]}
        group = {"type": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/coverage-class", "code": "group"}]}, "value": "G9"}
        observation = lambda id: {"resourceType": "Observation", "id": id, "status": "final", "code": {"text": "weight"}}
        bundle = {"resourceType": "Bundle", "type": "collection", "entry": [entry(r) for r in [
            {"resourceType": "Organization", "id": "plan", "name": "Demonstration Dental Plan", "identifier": [{"value": "DEMO1"}]},
            {"resourceType": "RelatedPerson", "id": "per", "patient": {"reference": "Patient/ida"},
             "name": [{"family": "Sørensen", "given": ["Per"]}], "gender": "male", "birthDate": "1985-01-02"},
            {"resourceType": "Patient", "id": "ida", "identifier": [{"use": "old", "value": "1"},
                {"type": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0203", "code": "MR"}]}, "value": "4711"}],
             "name": [{"use": "nickname", "given": ["Idi"]}, {"use": "official", "family": "Sørensen", "given": ["Ida", "Marie"]}],
             "telecom": [{"system": "email", "value": "x@example.org"}, {"system": "phone", "value": "+1 518 555 0160"}],
             "gender": "female", "birthDate": "2015-02-28",
             "address": [{"line": ["5 Quay Street", "Apt 2"], "city": "Albany", "state": "NY", "postalCode": "12207-0001"}]},
            {"resourceType": "Coverage", "id": "c1", "status": "active", "subscriber": {"reference": "RelatedPerson/per"},
             "subscriberId": "M-77", "beneficiary": {"reference": "Patient/ida"}, "relationship": relation,
             "period": {"start": "2026-01-01"}, "payor": [{"reference": "https://example.org/fhir/Organization/plan"}], "class": [group]},
            {"resourceType": "Coverage", "id": "c2", "status": "cancelled", "beneficiary": {"reference": "Patient/ida"},
             "payor": [{"display": "Old plan"}]},
            {"resourceType": "Condition", "id": "p1", "subject": {"reference": "Patient/ida"}, "onsetDateTime": "2026-02-01T10:00:00Z",
             "clinicalStatus": {"coding": [{"system": clinical, "code": "resolved"}]},
             "code": {"coding": [{"system": "http://snomed.info/sct", "code": "1"}, {"system": icd, "code": "K11.5", "display": "Sialolithiasis"}]}},
            {"resourceType": "Condition", "id": "p2", "subject": {"reference": "Patient/ida"}, "code": {"text": "sore"}},
            {"resourceType": "Patient", "id": "two", "identifier": [{"value": "4712"}], "name": [{"family": "Two"}]},
            observation("o1"), observation("o2")]]}
        print(Bundle.parse_obj(bundle).json() if hasattr(Bundle, "parse_obj") else json.dumps(bundle))
        """#
}
