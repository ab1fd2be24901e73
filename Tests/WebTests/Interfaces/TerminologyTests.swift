import CodeReference
import Essentials
import FHIR
import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite struct TerminologyTests {
    @Test func aCodeIsLookedUpByGetAndByPost() async throws {
        let calls = try FHIRCalls()
        let got = try await calls.get(
            "CodeSystem/$lookup", ["system": FHIRCalls.dental, "code": "D0370", "date": "2026-03-10"])
        let body = """
            {"resourceType": "Parameters", "parameter": [
              {"name": "coding", "valueCoding": {"system": "http://www.ada.org/cdt", "code": "D0370"}},
              {"name": "date", "valueDate": "2026-03-10"}]}
            """
        let posted = try await calls.post("CodeSystem/$lookup", body)
        #expect(got.status == 200 && got.json == posted.json)
        let parameters = try R4.Parameters(json: got.json)
        let note = try CodeBook.shipped().entry("D0370")?.note
        #expect(parameters["display"]?.value?.text == note && parameters["version"]?.value?.text == "2026")
        #expect(parameters["name"]?.value?.text != nil)
        #expect(try FHIRCalls.property("inactive", in: got.json) == ["false"])
        #expect(try FHIRCalls.property("near", in: got.json).contains("D0386"))
        #expect(
            try FHIRCalls.property("copyright", in: got.json).first?.contains("American Dental Association") == true)
    }

    /// A code that ended with 2022: valid in 2022, known and inactive later, never dropped.
    @Test func theDateDecides() async throws {
        let calls = try FHIRCalls()
        #expect(try await calls.isValid("D0704", FHIRCalls.dental, on: "2022-06-01") == true)
        #expect(try await calls.isValid("D0704", FHIRCalls.dental, on: "2022-12-31") == true)
        #expect(try await calls.isValid("D0704", FHIRCalls.dental, on: "2023-01-01") == false)
        #expect(try await calls.isValid("D0704", FHIRCalls.dental, on: "2026-03-10") == false)
        #expect(try await calls.isValid("D0704", FHIRCalls.dental, on: "2020-12-31") == false)
        let later = try await calls.get(
            "CodeSystem/$validate-code", ["url": FHIRCalls.dental, "code": "D0704", "date": "2026-03-10"])
        let parameters = try R4.Parameters(json: later.json)
        #expect(parameters["inactive"]?.value?.text == "true")
        #expect(parameters["message"]?.value?.text?.contains("2022-12-31") == true)
        let lookup = try await calls.get(
            "CodeSystem/$lookup", ["system": FHIRCalls.dental, "code": "D0704", "date": "2026-03-10"])
        #expect(lookup.status == 200)
        #expect(try FHIRCalls.property("inactive", in: lookup.json) == ["true"])
        #expect(try await calls.isValid("66", CodeSystem.placeOfService.uri, on: "2024-07-31") == false)
        #expect(try await calls.isValid("66", CodeSystem.placeOfService.uri, on: "2024-08-01") == true)
        let version = try await calls.get(
            "CodeSystem/$validate-code", ["url": FHIRCalls.dental, "code": "D0704", "version": "2022"])
        #expect(try R4.Parameters(json: version.json)["result"]?.value?.text == "true")
        let both = try await calls.get(
            "CodeSystem/$lookup",
            ["system": FHIRCalls.dental, "code": "D0704", "version": "2022", "date": "2026-03-10"])
        #expect(both.status == 400)
    }

    @Test func notCarriedIsNotTheSameAsNotThere() async throws {
        let calls = try FHIRCalls()
        let absent = try await calls.get("CodeSystem/$lookup", ["system": FHIRCalls.dental, "code": "D9999"])
        #expect(absent.status == 404)
        let words = absent.json["issue"]?[0]?["details"]?["text"]?.string ?? ""
        #expect(words.contains("not among the codes that are carried here") && words.contains("may well exist"))
        #expect(try await calls.isValid("D9999", FHIRCalls.dental, on: "2026-03-10") == nil)
        #expect(try await calls.isValid("9999", FHIRCalls.dental, on: "2026-03-10") == false)
        #expect(try await calls.isValid("d0370", FHIRCalls.dental, on: "2026-03-10") == false)
        #expect(try await calls.isValid("98", CodeSystem.placeOfService.uri, on: "2026-03-10") == false)
        #expect(try await calls.isValid("9999", CodeSystem.adjustmentReason.uri, on: "2026-03-10") == nil)
    }

    @Test func diagnosesFollowTheirReleases() async throws {
        let calls = try FHIRCalls()
        func valid(_ code: String, _ date: String, _ more: String = "") async throws -> Bool? {
            try await calls.isValid(code, FHIRCalls.icd, on: date, more)
        }
        #expect(try await valid("K11.20", "2025-05-01") == true)
        #expect(try await valid("K11.20", "2026-05-01") == false)
        #expect(try await valid("K11.20", "2025-12-01") == nil)
        #expect(try await valid("K11.21", "2025-12-01") == true)
        #expect(try await valid("K11.21", "2026-11-01") == true)
        #expect(try await valid("K11.21", "2024-01-01") == nil)
        #expect(try await valid("K11.2", "2026-05-01") == false)
        #expect(try await valid("K11.2", "2026-05-01", "true") == true)
        #expect(try await valid("K1121", "2026-05-01") == false)
        #expect(try await valid("K11.99", "2026-05-01") == false)
        let gone = try await calls.get(
            "CodeSystem/$lookup", ["system": FHIRCalls.icd, "code": "K11.20", "date": "2026-05-01"])
        #expect(gone.status == 200)
        #expect(try FHIRCalls.property("inactive", in: gone.json) == ["true"])
        let noted = try await calls.get(
            "CodeSystem/$lookup", ["system": FHIRCalls.icd, "code": "K11.2", "version": "2026-04"])
        #expect(try FHIRCalls.property("excludes1", in: noted.json) == ["mumps (B26.-)"])
        #expect(try FHIRCalls.property("notSelectable", in: noted.json) == ["true"])
        let late = try await calls.get(
            "CodeSystem/$lookup", ["system": FHIRCalls.icd, "code": "K11.21", "date": "2026-11-01"])
        #expect(try FHIRCalls.property("caution", in: late.json).first?.contains("not at hand") == true)
    }

    @Test func aHubWithoutDiagnosesSaysSo() async throws {
        let calls = try FHIRCalls(shelf: SampleShelf.bare)
        for path in ["CodeSystem/$lookup", "CodeSystem/$validate-code"] {
            let answer = try await calls.get(path, ["system": FHIRCalls.icd, "code": "K11.5"])
            #expect(answer.status == 404 && answer.json["issue"]?[0]?["code"]?.string == "not-supported")
        }
        let list = try await calls.get("ValueSet/$expand", ["url": FHIRCalls.icd, "count": "5"])
        #expect(list.status == 404)
        #expect(await calls.site.get("/api/icd10cm/v3/search?terms=k11").status == .notFound)
        let systems = try await calls.get("metadata", ["mode": "terminology"]).json["codeSystem"]?.array ?? []
        #expect(systems.count == CodeSystem.served.count - 1)
    }

    @Test func oneCodeMayHoldAnother() async throws {
        let calls = try FHIRCalls()
        func outcome(_ one: String, _ other: String, _ system: String = FHIRCalls.icd) async throws -> String? {
            let json = try await calls.get(
                "CodeSystem/$subsumes", ["codeA": one, "codeB": other, "system": system, "date": "2026-05-01"]
            ).json
            return (try? R4.Parameters(json: json))?["outcome"]?.value?.text
        }
        #expect(try await outcome("K11", "K11.21") == "subsumes")
        #expect(try await outcome("K11.21", "K11") == "subsumed-by")
        #expect(try await outcome("K11.21", "K11.21") == "equivalent")
        #expect(try await outcome("K11.21", "K11.22") == "not-subsumed")
        #expect(try await outcome("D0370", "D0386", FHIRCalls.dental) == "not-subsumed")
        #expect(try await outcome("K11.21", "K99.9") == nil)
    }

    @Test func whatIsAskedWronglyIsSaidToBeWrong() async throws {
        let calls = try FHIRCalls()
        let lookup = "CodeSystem/$lookup"
        #expect(try await calls.get(lookup).status == 400)
        #expect(try await calls.get(lookup, ["code": "D0370"]).status == 400)
        #expect(try await calls.get(lookup, ["code": "D0370", "system": "http://nowhere"]).status == 404)
        #expect(
            try await calls.get(lookup, ["code": "D0370", "system": FHIRCalls.dental, "date": "soon"]).status == 400)
        #expect(try await calls.get(lookup, ["code": "D0370", "system": FHIRCalls.dental, "dat": "x"]).status == 400)
        #expect(try await calls.get(lookup, ["_format": "xml"]).status == 406)
        #expect(try await calls.post(lookup, "{").status == 400)
        #expect(try await calls.post(lookup, "{\"resourceType\": \"Patient\"}").status == 400)
        #expect(try await calls.post(lookup, "a=b", type: "application/x-www-form-urlencoded").status == 415)
        #expect(try await calls.post(lookup, String(repeating: " ", count: 70_000)).status == 413)
        #expect(try await calls.get("CodeSystem/$nothing").status == 404)
        #expect(try await calls.get("nothing/at/all/here").status == 404)
        #expect(try await calls.get("metadata?%zz").status == 400)
        #expect(try await calls.post("metadata", "{}").status == 405)
        #expect(try await calls.get("metadata", ["mode": "other"]).status == 400)
    }
}
