import Essentials
import HTTPTypes
import Practice

/// The addresses that need no account.
enum PublicRoutes {
    /// Where no hub is served, the first page is the practice's door.
    @Sendable static func door(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        .seeOther(inquiry.visit.viewer.map { site.home(of: $0).address } ?? WorkPlace.worklist.address)
    }

    @Sendable static func health(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let state: JSONValue = ["status": "ok"]
        var answer = Answer(mediaType: "application/json", body: Array(state.compact.utf8))
        answer.fields[.cacheControl] = "no-store"
        return answer
    }

    @Sendable static func metrics(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let text = site.measures.text(gauges: await site.desk?.gauges() ?? [])
        var answer = Answer(mediaType: "text/plain; version=0.0.4; charset=utf-8", body: Array(text.utf8))
        answer.fields[.cacheControl] = "no-store"
        return answer
    }

    @Sendable static func asset(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try site.assets.answer(
            inquiry.caught["name"] ?? "", mark: inquiry.query["v"], known: inquiry.fields[.ifNoneMatch])
    }
}
