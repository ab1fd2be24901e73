import CodeReference
import Essentials
import HTTPTypes
import Practice

/// A suggestion at the desk: shown, accepted, asked back, declined, destroyed.
enum ContributionRoutes {
    @Sendable static func show(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try show(site, inquiry, .init(), .ok)
    }

    @Sendable static func accept(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let store = try site.hubStore()
        let editor = try inquiry.signedInEditor()
        let id = try inquiry.hole("id")
        let form = AcceptanceForm(inquiry.form)
        guard let expected = form.expected else {
            throw Refusal.malformed("The form does not say which version it was made of. Open the page again.")
        }
        guard case .whole(let contribution) = try review(store, id, editor).kept else {
            return try show(site, inquiry, .init(), .conflict)
        }
        var typed = ContributionMapping.Typed(entry: form.entry)
        switch form.acceptance(of: contribution) {
        case .failure(let faulty):
            typed.faults = faulty.faults
            return try show(site, inquiry, typed, .unprocessableContent)
        case .success(let acceptance):
            do {
                let change = try store.accept(
                    id, as: acceptance, credit: form.entry.credit, reason: form.entry.reason, expecting: expected,
                    by: editor)
                return .seeOther(HistoryMapping.address(change.target))
            } catch {
                let refused = try DeskFaults(
                    error, names: [.reply: "reason"]
                ) { $0 == .reply ? form.entry.reason : form.entry.text }
                typed.faults = refused.faults
                typed.changed = refused.changed
                return try show(site, inquiry, typed, refused.status)
            }
        }
    }

    @Sendable static func askBack(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try act(site, inquiry, "ask", field: "question") { store, id, text, editor in
            try store.askBack(id, text, expecting: try inquiry.seenVersion(), by: editor)
        }
    }

    @Sendable static func decline(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try act(site, inquiry, "decline", field: "reason") { store, id, text, editor in
            try store.decline(id, reason: text, expecting: try inquiry.seenVersion(), by: editor)
        }
    }

    @Sendable static func destroy(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try act(site, inquiry, "destroy", field: "reason") { store, id, text, editor in
            guard inquiry.form[Act.ticked] == "yes" else { throw Unconfirmed() }
            try store.destroy(.contribution, id, reason: text, expecting: try inquiry.seenVersion(), by: editor)
        }
    }

    private static func act(
        _ site: Site, _ inquiry: Inquiry, _ name: String, field: String,
        _ work: (Hub, String, String, Session) throws -> Void
    ) throws -> Answer {
        let text = inquiry.form[field] ?? ""
        let id = try inquiry.hole("id")
        do {
            try work(try site.hubStore(), id, text, try inquiry.signedInEditor())
            return .seeOther("/desk/contributions/\(id)")
        } catch {
            let refused = try Unconfirmed.orFaults(error, field: field, text: text)
            return try show(
                site, inquiry,
                .init(act: name, text: text, faults: refused.faults, changed: refused.changed), refused.status)
        }
    }

    private static func show(
        _ site: Site, _ inquiry: Inquiry, _ typed: ContributionMapping.Typed, _ status: HTTPResponse.Status
    ) throws -> Answer {
        let store = try site.hubStore()
        let editor = try inquiry.signedInEditor()
        let id = try inquiry.hole("id")
        let mapping = ContributionMapping(
            id: id, review: try review(store, id, editor), reference: store.current.reference,
            token: inquiry.deskVisit.token, mayReview: site.permits(editor, .reviewContribution),
            mayDestroy: site.permits(editor, .destroySubmission))
        return site.deskPage("Suggestion", inquiry, mapping.page(typed).html, current: .queue, status)
    }

    private static func review(_ store: Hub, _ id: String, _ editor: Session) throws -> ContributionReview {
        do {
            return try store.contribution(id, for: editor)
        } catch let error as HubError where error.isMissing {
            throw Refusal.notFound
        }
    }
}

/// An act that can't be taken back was sent without its box ticked.
struct Unconfirmed: Error {
    /// What the hub or this refused, in words.
    static func orFaults(_ error: any Error, field: String, text: String) throws -> DeskFaults {
        if error is Unconfirmed {
            var refused = DeskFaults()
            refused.faults.add(field, "Tick the box below: it can’t be taken back.")
            return refused
        }
        return try DeskFaults(error, names: [.reply: field, .answer: field]) { _ in text }
    }
}
