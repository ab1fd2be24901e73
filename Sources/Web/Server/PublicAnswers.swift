import Essentials
import HTTPTypes
import Logging
import NIOCore
import Trust

/// Answers that are the same for everybody, and how they are kept.
extension Site {
    /// An answer that was made before; nil where it must be made.
    ///
    /// Asked before anything else is looked at: no route is sought and nothing is rendered. A browser with a visit of
    /// the workspace gets its own page, since its head says who is signed in.
    func kept(
        method: HTTPRequest.Method, target: String, fields: HTTPFields, since start: ContinuousClock.Instant
    ) -> KeptPage? {
        guard method == .get || method == .head, let hub, !Site.hasVisit(fields),
            let page = pages.page(target, revision: hub.revision, day: hub.today)
        else { return nil }
        var kept = KeptPage(status: page.answer.status, fields: page.answer.fields)
        if Site.knows(fields[.ifNoneMatch], page.tag) {
            kept.status = .notModified
        } else if method == .head {
            kept.fields[.contentLength] = "\(page.body.readableBytes)"
        } else {
            kept.body = page.body
        }
        let microseconds = Site.microseconds(since: start)
        measures.record(
            route: page.pattern, method: Site.known(method), status: kept.status.code, microseconds: microseconds)
        log.debug("\(method.rawValue) \(page.pattern) \(kept.status.code), kept")
        return kept
    }

    /// Marks an answer as public and keeps it for the next who asks, where it is whole and nobody's own.
    func publish(_ answer: Answer, _ inquiry: Inquiry, revision: Int, day: CalendarDate) -> Answer {
        var answer = answer
        guard answer.status == .ok, !Site.hasVisit(inquiry.fields) else {
            answer.fields[.cacheControl] = "no-store"
            return answer
        }
        let tag = "\"\(Hex.encode(Digest(of: answer.body).bytes.prefix(8)))\""
        answer.fields[.eTag] = tag
        answer.fields[.cacheControl] = "public, max-age=60"
        SecurityFields.add(to: &answer.fields, isSecure: options.isSecure)
        let page = PageCache.Page(answer: answer, pattern: inquiry.pattern, tag: tag)
        pages.keep(page, at: inquiry.target, revision: revision, day: day)
        if Site.knows(inquiry.fields[.ifNoneMatch], tag) {
            answer.status = .notModified
            answer.body = []
        }
        return answer
    }

    private static func hasVisit(_ fields: HTTPFields) -> Bool {
        fields[.cookie]?.contains(Visits.cookie) ?? false
    }

    /// Whether a browser says that it has what carries a tag.
    private static func knows(_ field: String?, _ tag: String) -> Bool {
        guard let field else { return false }
        return field.split(separator: ",").contains {
            let known = $0.trimmingSpaces()
            return known == tag || known == "W/\(tag)" || known == "*"
        }
    }
}
