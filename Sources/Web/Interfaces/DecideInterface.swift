import Coding
import Essentials
import HTTPTypes
import YAMLSource

/// Decides facts that a program sends: JSON in the shape of `Docs/facts.schema.json` in, the decision out.
///
/// Facts name no patient; nothing of them is kept or logged. With `?explain=true` the ways of the decision come along.
///
///     curl -d @facts.json -H 'Content-Type: application/json' http://127.0.0.1:8370/api/decide
enum DecideInterface {
    private static let decider = Result { try Decider.shipped() }

    @Sendable static func answer(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let media = inquiry.fields[.contentType]?.split(separator: ";").first?.trimmingSpaces().lowercased()
        guard media == "application/json" else {
            return InterfaceAnswer.problem(.unsupportedMediaType, "Facts are sent as application/json.")
        }
        let bytes = try await inquiry.body(site.options.largestForm)
        let decider = try Self.decider.get()
        do {
            let facts = try CodingFacts(json: JSONValue(parsing: bytes))
            let decision = decider.decide(facts)
            var json = decision.json
            if inquiry.query["explain"] == "true", var object = json.object {
                object["trees"] = .array(decider.trees(of: facts).map(\.json))
                json = .object(object)
            }
            var answer = Answer(mediaType: "application/json", body: Array(json.compact.utf8))
            answer.fields[.cacheControl] = "no-store"
            InterfaceAnswer.open(&answer)
            return answer
        } catch let error as SourceError {
            return InterfaceAnswer.problem(.unprocessableContent, "\(error)")
        } catch let error as JSONError {
            return InterfaceAnswer.problem(.badRequest, "This is no JSON: \(error)")
        }
    }
}
