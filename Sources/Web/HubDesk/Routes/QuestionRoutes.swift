import CodeReference
import HTTPTypes
import Practice

/// A question at the desk: answered, made an entry, closed, destroyed.
enum QuestionRoutes {
    @Sendable static func show(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try show(site, inquiry, .init(), .ok)
    }

    @Sendable static func answer(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let text = inquiry.form["answer"] ?? ""
        var entry = QuestionDeskPage.Entry()
        entry.answer = text
        return try act(site, inquiry, .init(entry: entry), field: "answer", text: text) { store, id, editor in
            try store.answer(id, text, expecting: try inquiry.seenVersion(), by: editor)
        }
    }

    @Sendable static func publish(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let store = try site.hubStore()
        let editor = try inquiry.signedInEditor()
        let id = try inquiry.hole("id")
        var entry = QuestionDeskPage.Entry()
        entry.entryCode = inquiry.form["entry-code"] ?? ""
        entry.entryQuestion = inquiry.form["entry-question"] ?? ""
        entry.entryAnswer = inquiry.form["entry-answer"] ?? ""
        entry.entryReason = inquiry.form["entry-reason"] ?? ""
        var faults = FormFaults()
        faults.check(.answer, entry.entryQuestion, as: "entry-question")
        faults.check(.answer, entry.entryAnswer, as: "entry-answer")
        faults.check(.reply, entry.entryReason, as: "entry-reason")
        if !PublicPlace.isKnown(entry.entryCode, in: store.current.reference) {
            faults.add("entry-code", "Wanted: a code or topic that has a page, such as D0370.")
        }
        guard faults.isEmpty else {
            return try show(site, inquiry, .init(entry: entry, faults: faults), .unprocessableContent)
        }
        do {
            _ = try store.publishEntry(
                id, under: entry.entryCode, question: entry.entryQuestion, answer: entry.entryAnswer,
                reason: entry.entryReason, expecting: try inquiry.seenVersion(), by: editor)
            return .seeOther("/desk/questions/\(id)")
        } catch {
            let refused = try DeskFaults(
                error, names: [.question: "entry-question", .answer: "entry-answer", .reply: "entry-reason"]
            ) { $0 == .question ? entry.entryQuestion : entry.entryAnswer }
            return try show(
                site, inquiry, .init(entry: entry, faults: refused.faults, changed: refused.changed), refused.status)
        }
    }

    @Sendable static func decline(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let text = inquiry.form["reason"] ?? ""
        return try act(site, inquiry, .init(act: "decline", text: text), field: "reason", text: text) {
            store, id, editor in
            try store.declineQuestion(id, reason: text, expecting: try inquiry.seenVersion(), by: editor)
        }
    }

    @Sendable static func destroy(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let text = inquiry.form["reason"] ?? ""
        return try act(site, inquiry, .init(act: "destroy", text: text), field: "reason", text: text) {
            store, id, editor in
            guard inquiry.form[Act.ticked] == "yes" else { throw Unconfirmed() }
            try store.destroy(.question, id, reason: text, expecting: try inquiry.seenVersion(), by: editor)
        }
    }

    private static func act(
        _ site: Site, _ inquiry: Inquiry, _ typed: QuestionMapping.Typed, field: String, text: String,
        _ work: (Hub, String, Session) throws -> Void
    ) throws -> Answer {
        let id = try inquiry.hole("id")
        do {
            try work(try site.hubStore(), id, try inquiry.signedInEditor())
            return .seeOther("/desk/questions/\(id)")
        } catch {
            let refused = try Unconfirmed.orFaults(error, field: field, text: text)
            var typed = typed
            typed.faults = refused.faults
            typed.changed = refused.changed
            return try show(site, inquiry, typed, refused.status)
        }
    }

    private static func show(
        _ site: Site, _ inquiry: Inquiry, _ typed: QuestionMapping.Typed, _ status: HTTPResponse.Status
    ) throws -> Answer {
        let store = try site.hubStore()
        let editor = try inquiry.signedInEditor()
        let id = try inquiry.hole("id")
        let review: QuestionReview
        do {
            review = try store.question(id, for: editor)
        } catch let error as HubError where error.isMissing {
            throw Refusal.notFound
        }
        let mapping = QuestionMapping(
            id: id, review: review, reference: store.current.reference, token: inquiry.deskVisit.token,
            mayAnswer: site.permits(editor, .answerQuestion), mayDestroy: site.permits(editor, .destroySubmission))
        return site.deskPage("Question", inquiry, mapping.page(typed).html, current: .queue, status)
    }
}
