import Essentials
import FHIR
import HTTPTypes

/// Why a terminology operation gives no answer of its own kind, as FHIR says it.
struct FHIRFault: Error, Hashable {
    var status: HTTPResponse.Status
    /// A code of http://hl7.org/fhir/issue-type.
    var code: String
    var text: String

    static func invalid(_ text: String) -> FHIRFault { FHIRFault(status: .badRequest, code: "invalid", text: text) }
    static func required(_ text: String) -> FHIRFault { FHIRFault(status: .badRequest, code: "required", text: text) }
    static func badCode(_ text: String) -> FHIRFault {
        FHIRFault(status: .badRequest, code: "code-invalid", text: text)
    }
    static func notFound(_ text: String) -> FHIRFault { FHIRFault(status: .notFound, code: "not-found", text: text) }
    static func notSupported(_ text: String) -> FHIRFault {
        FHIRFault(status: .notFound, code: "not-supported", text: text)
    }
    static func tooCostly(_ text: String) -> FHIRFault {
        FHIRFault(status: .unprocessableContent, code: "too-costly", text: text)
    }

    var outcome: R4.OperationOutcome {
        R4.OperationOutcome { outcome in
            outcome.issue = [
                R4.OperationOutcomeIssue { issue in
                    issue.severity = .error
                    issue.code = code
                    issue.details = R4.CodeableConcept(text: text)
                }
            ]
        }
    }

    var answer: Answer {
        var answer = Answer(status, mediaType: FHIRAnswer.mediaType, body: Array(outcome.json.compact.utf8))
        answer.fields[.cacheControl] = "no-store"
        InterfaceAnswer.open(&answer)
        return answer
    }
}
