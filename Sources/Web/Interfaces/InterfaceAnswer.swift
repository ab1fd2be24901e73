import CodeReference
import Essentials
import HTTPTypes

/// Answers for programs, which scripts of any site may read: they are public and the same for everybody.
enum InterfaceAnswer {
    /// Lets scripts of any site read an answer.
    static func open(_ answer: inout Answer) {
        answer.fields[.accessControlAllowOrigin] = "*"
        if let name = HTTPField.Name("Cross-Origin-Resource-Policy") { answer.fields[name] = "cross-origin" }
    }

    /// An error of the search interface (RFC 9457).
    static func problem(_ status: HTTPResponse.Status, _ detail: String) -> Answer {
        let problem = JSONValue.members([
            "type": "about:blank", "title": .string(status.reasonPhrase),
            "status": .number(JSONNumber(status.code)), "detail": .string(detail),
        ])
        var answer = Answer(status, mediaType: "application/problem+json", body: Array(problem.compact.utf8))
        answer.fields[.cacheControl] = "no-store"
        open(&answer)
        return answer
    }
}

/// The hub at one moment, with the other code sets: what one answer for a program is made of.
struct InterfaceState: Sendable {
    let site: Site
    let hub: HubState
    let today: CalendarDate
    let terminology: Terminology

    init(_ site: Site) throws {
        let desk = try site.publicHub()
        guard let shelf = site.shelf else { throw Refusal.notFound }
        self.site = site
        hub = desk.current
        today = desk.today
        terminology = Terminology(book: hub.reference.book, shelf: shelf)
    }

    func json(_ json: JSONValue, mediaType: String = "application/json", _ inquiry: Inquiry) -> Answer {
        publish(Answer(mediaType: mediaType, body: Array(json.compact.utf8)), inquiry)
    }

    /// Keeps an answer for the next who asks, as public pages are kept; what is sent by POST is not kept.
    func publish(_ answer: Answer, _ inquiry: Inquiry) -> Answer {
        var answer = answer
        InterfaceAnswer.open(&answer)
        guard inquiry.method != .post else {
            answer.fields[.cacheControl] = "no-store"
            return answer
        }
        return site.publish(answer, inquiry, revision: hub.revision, day: today)
    }
}
