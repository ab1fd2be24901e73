import Essentials
import FHIR
import HTTPTypes

/// Answers of the FHIR interface.
enum FHIRAnswer {
    static let mediaType = "application/fhir+json; charset=utf-8"

    /// The same refusal as an OperationOutcome where it was asked of FHIR; everything else as it is.
    static func adapting(_ answer: Answer, to target: String) -> Answer {
        let isOfPractice = PracticeFHIR.holds(target)
        guard isOfPractice || target == "/fhir" || target.hasPrefix("/fhir/") || target.hasPrefix("/fhir?"),
            answer.status.code >= 400, answer.fields[.contentType] != mediaType
        else { return answer }
        let problem = try? JSONValue(parsing: answer.body)
        let words = [problem?["title"]?.string, problem?["detail"]?.string, problem?["reference"]?.string]
            .compactMap(\.self).joined(separator: ". ")
        let fault = FHIRFault(
            status: answer.status, code: code(of: answer.status),
            text: words.isEmpty ? "This request could not be answered." : words)
        var adapted = isOfPractice ? fault.closedAnswer : fault.answer
        adapted.fields[.allow] = answer.fields[.allow]
        adapted.fields[.retryAfter] = answer.fields[.retryAfter]
        return adapted
    }

    private static func code(of status: HTTPResponse.Status) -> String {
        switch status.code {
        case 401: "login"
        case 403: "forbidden"
        case 404: "not-found"
        case 405: "not-supported"
        case 413: "too-long"
        case 429: "throttled"
        case 500...: "exception"
        default: "invalid"
        }
    }
}
