import Essentials
import HTTPTypes

/// An error for programs (RFC 9457).
enum ProblemDetails {
    static func answer(_ refusal: Refusal) -> Answer {
        var reference: JSONValue?
        if case .failed(let text) = refusal { reference = .string(text) }
        let problem = JSONValue.members([
            "type": "about:blank", "title": .string(refusal.headline),
            "status": .number(JSONNumber(refusal.status.code)),
            "detail": .string(refusal.text), "reference": reference,
        ])
        var answer = Answer(
            refusal.status, mediaType: "application/problem+json", body: Array(problem.compact.utf8))
        answer.fields[.cacheControl] = "no-store"
        return answer
    }
}
