import Essentials
import FHIR
import HTTPTypes
import Practice

/// The practice's own FHIR interface: where it lies, and what its answers have in common.
enum PracticeFHIR {
    static let base = "/practice/fhir"

    /// Whether an address is one of the interface's.
    static func holds(_ target: String) -> Bool {
        target == base || target.hasPrefix("\(base)/") || target.hasPrefix("\(base)?")
    }

    static func answer(_ json: JSONValue, _ status: HTTPResponse.Status = .ok) -> Answer {
        var answer = Answer(status, mediaType: FHIRAnswer.mediaType, body: Array(json.compact.utf8))
        answer.fields[.cacheControl] = "no-store"
        return answer
    }

    /// The whole address under which a client found the interface.
    static func address(_ site: Site, _ inquiry: Inquiry) -> String {
        let host = inquiry.authority.isEmpty ? "localhost" : inquiry.authority
        return "\(site.options.isSecure ? "https" : "http")://\(host)\(base)"
    }

    /// Only JSON is spoken.
    ///
    /// - Throws: ``FHIRFault`` where the client asks for something else and for nothing besides.
    static func checkFormat(_ inquiry: Inquiry, _ format: String?) throws {
        let wanted = format ?? inquiry.fields[.accept] ?? ""
        let isJSON = wanted.isEmpty || wanted.contains("json") || wanted.contains("*/*") || wanted.contains("text/html")
        guard isJSON else {
            throw FHIRFault(status: .notAcceptable, code: "not-supported", text: "Answers are application/fhir+json.")
        }
    }

    /// Answers, and says every refusal as an OperationOutcome.
    static func answering(_ answer: () async throws -> Answer) async throws -> Answer {
        do {
            return try await answer()
        } catch let fault as FHIRFault {
            return fault.closedAnswer
        } catch let error as ResourceSearchError {
            return FHIRFault.tooCostly("\(error)").closedAnswer
        }
    }
}

extension FHIRFault {
    /// The fault as the practice's interface says it: no page of another site may read it.
    var closedAnswer: Answer {
        var answer = PracticeFHIR.answer(outcome.json, status)
        if status == .unauthorized { answer.fields[.wwwAuthenticate] = "Bearer realm=\"practice\"" }
        return answer
    }
}

extension Inquiry {
    var isOfPracticeFHIR: Bool { segments.count >= 2 && segments[0] == "practice" && segments[1] == "fhir" }

    /// The token of a client that signs in without a cookie: of the practice's FHIR interface alone.
    ///
    /// Nil where the request carries no `Authorization`; empty where it carries another kind of it.
    var bearer: String? {
        guard isOfPracticeFHIR, let field = fields[.authorization] else { return nil }
        let parts = field.split(separator: " ", omittingEmptySubsequences: true)
        guard parts.count == 2, parts[0].lowercased() == "bearer" else { return "" }
        return String(parts[1])
    }
}
