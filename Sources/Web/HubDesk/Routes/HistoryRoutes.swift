import CodeReference
import HTTPTypes
import Practice

/// The versions of a statement, a sentence or an entry, and the way back to each.
enum HistoryRoutes {
    @Sendable static func show(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try show(site, inquiry, .init(), .ok)
    }

    @Sendable static func undo(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let store = try site.hubStore()
        let target = try target(inquiry)
        let reason = inquiry.form["reason"] ?? ""
        guard let earlier = inquiry.form["to"].flatMap(Int.init) else {
            throw Refusal.malformed("The form does not say which version to put back. Open the page again.")
        }
        do {
            _ = try store.undo(
                target, to: earlier, reason: reason, expecting: try inquiry.seenVersion(),
                by: try inquiry.signedInEditor())
            return .seeOther(HistoryMapping.address(target))
        } catch {
            let refused = try DeskFaults(error, names: [.reply: "reason"])
            return try show(
                site, inquiry,
                .init(to: earlier, reason: reason, faults: refused.faults, changed: refused.changed), refused.status)
        }
    }

    private static func show(
        _ site: Site, _ inquiry: Inquiry, _ typed: HistoryMapping.Typed, _ status: HTTPResponse.Status
    ) throws -> Answer {
        let store = try site.hubStore()
        let target = try target(inquiry)
        let mapping = HistoryMapping(
            target: target, changes: store.history(of: target), version: store.version(of: target),
            reference: store.current.reference, token: inquiry.deskVisit.token,
            mayUndo: site.permits(try inquiry.signedInEditor(), .undoChange))
        return site.deskPage("History", inquiry, try mapping.page(typed).html, status)
    }

    private static func target(_ inquiry: Inquiry) throws -> ChangeTarget {
        if inquiry.caught["article"] != nil {
            return .sentence(article: try inquiry.hole("article"), place: try inquiry.hole("place"))
        }
        let id = try inquiry.hole("id")
        return inquiry.segments.dropFirst().first == "entries" ? .entry(id) : .statement(id)
    }
}
