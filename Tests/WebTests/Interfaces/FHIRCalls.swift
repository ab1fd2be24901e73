import CodeReference
import Essentials
import FHIR
import HTTPTypes
import Testing

@testable import Web

/// Asks the FHIR interface of a site, and holds every answer to what FHIR demands.
struct FHIRCalls {
    let site: TestSite

    init(shelf: CodeShelf? = SampleShelf.shared) throws { site = try TestSite(shelf: shelf) }

    static let dental = "http://www.ada.org/cdt"
    static let icd = "http://hl7.org/fhir/sid/icd-10-cm"

    func get(
        _ path: String, _ parameters: KeyValuePairs<String, String> = [:], location: SourceLocation = #_sourceLocation
    ) async throws -> (status: Int, json: JSONValue) {
        let query = parameters.map { "\($0)=\(PercentCoding.encode($1))" }.joined(separator: "&")
        return try check(await site.get("/fhir/\(path)" + (query.isEmpty ? "" : "?\(query)")), location)
    }

    func post(
        _ path: String, _ body: String, type: String = "application/fhir+json",
        location: SourceLocation = #_sourceLocation
    ) async throws -> (status: Int, json: JSONValue) {
        try check(await site.send(.post, "/fhir/\(path)", [.contentType: type], form: body), location)
    }

    private func check(_ answer: Answer, _ location: SourceLocation) throws -> (status: Int, json: JSONValue) {
        #expect(
            answer.fields[.contentType] == "application/fhir+json; charset=utf-8", sourceLocation: location)
        #expect(answer.fields[.accessControlAllowOrigin] == "*", sourceLocation: location)
        let json = try JSONValue(parsing: answer.body)
        #expect(FHIRChecker.check(json).isEmpty, "\(FHIRChecker.check(json))", sourceLocation: location)
        #expect(
            (answer.status.code >= 400) == (json["resourceType"]?.string == "OperationOutcome"),
            sourceLocation: location)
        return (answer.status.code, json)
    }

    /// The result of a validation: true, false, or nil with an OperationOutcome.
    func isValid(_ code: String, _ system: String, on date: String, _ more: String = "") async throws -> Bool? {
        let (_, json) = try await get(
            "CodeSystem/$validate-code", ["url": system, "code": code, "date": date, "abstract": more])
        return try? R4.Parameters(json: json)["result"]?.value.flatMap {
            if case .boolean(let value) = $0 { value } else { nil }
        }
    }

    /// The values of a property in the answer of a lookup.
    static func property(_ name: String, in json: JSONValue) throws -> [String] {
        try R4.Parameters(json: json).parameter.filter { $0.name == "property" }.compactMap { property in
            guard property.part.first(where: { $0.name == "code" })?.value?.text == name else { return nil }
            return property.part.first { $0.name == "value" }?.value?.text
        }
    }
}
