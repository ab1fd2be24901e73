import CodeReference
import Essentials
import FHIR

/// An operation of the terminology service, by GET with parameters or by POST with a Parameters resource.
///
/// Source: http://hl7.org/fhir/R4/terminology-service.html.
struct TerminologyOperation: Sendable {
    /// `CodeSystem` or `ValueSet`.
    let resource: String
    /// Without the dollar sign.
    let name: String
    let documentation: String
    let known: Set<String>
    let run: @Sendable (TerminologyRequest) throws -> R4.AnyResource

    var path: String { "/fhir/\(resource)/$\(name)" }
    var definition: String { "http://hl7.org/fhir/OperationDefinition/\(resource)-\(name)" }

    static let all: [TerminologyOperation] = [lookup, validate, subsumes, expand]

    func answer(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        do {
            let request = try await TerminologyRequest(site, inquiry, known: known)
            return request.state.json(try run(request).json, mediaType: FHIRAnswer.mediaType, inquiry)
        } catch let fault as FHIRFault {
            return fault.answer
        }
    }
}
