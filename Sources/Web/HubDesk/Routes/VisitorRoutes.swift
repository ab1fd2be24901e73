import CodeReference
import Essentials
import HTTPTypes
import Practice

/// Suggesting and asking: what anyone may send in, and the private pages where it is answered.
enum VisitorRoutes {
    @Sendable static func suggestForm(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let reference = try site.publicHub().reference
        let place = try SuggestedPlace(subject: subject(inquiry), query: inquiry.query, in: reference)
        var entry = SuggestPage.Entry()
        entry.text = place.stands
        entry.from = place.span.from?.description ?? ""
        entry.until = place.span.until?.description ?? ""
        return show(site, inquiry, place, entry, FormFaults(), in: reference)
    }

    @Sendable static func suggest(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let store = try site.hubStore()
        let reference = store.current.reference
        let place = try SuggestedPlace(subject: subject(inquiry), query: inquiry.query, in: reference)
        let form = SuggestionForm(inquiry.form)
        var faults: FormFaults
        var status = HTTPResponse.Status.unprocessableContent
        switch form.draft(place) {
        case .failure(let faulty): faults = faulty.faults
        case .success(let draft):
            do {
                return try site.once(inquiry) {
                    "/suggestions/\(try store.suggest(draft, origin: inquiry.origin).token)?sent"
                }
            } catch {
                (faults, status) = try VisitorFaults.faults(error, typed: form.typed)
            }
        }
        return show(site, inquiry, place, form.entry, faults, in: reference, status)
    }

    @Sendable static func askForm(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try showAsk(site, inquiry, try askedSubject(site, inquiry), AskPage.Entry(), FormFaults())
    }

    @Sendable static func ask(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let store = try site.hubStore()
        let subject = try askedSubject(site, inquiry)
        let entry = AskPage.Entry(question: inquiry.form["question"] ?? "", name: inquiry.form["name"] ?? "")
        var faults = FormFaults()
        faults.check(.question, entry.question)
        faults.check(.name, entry.name)
        var status = HTTPResponse.Status.unprocessableContent
        if faults.isEmpty {
            let draft = QuestionDraft(
                subject: subject, text: entry.question, name: entry.name,
                isConfirmedFree: inquiry.form[FormFaults.confirmed] == "yes")
            do {
                return try site.once(inquiry) {
                    "/questions/\(try store.ask(draft, origin: inquiry.origin).token)?sent"
                }
            } catch {
                (faults, status) = try VisitorFaults.faults(error) { $0 == .question ? entry.question : entry.name }
            }
        }
        return try showAsk(site, inquiry, subject, entry, faults, status)
    }

    @Sendable static func question(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let store = try site.hubStore()
        let page = TicketMapping.page(
            try found { try store.question(token: token(inquiry)) }, inquiry, in: store.current.reference)
        return site.visitorPage("Your question", inquiry, page.html)
    }

    @Sendable static func suggestion(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let store = try site.hubStore()
        let page = TicketMapping.page(
            try found { try store.contribution(token: token(inquiry)) }, inquiry, in: store.current.reference,
            key: site.newFormKey())
        return site.visitorPage("Your suggestion", inquiry, page.html)
    }

    @Sendable static func reply(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let store = try site.hubStore()
        let token = try token(inquiry)
        let text = inquiry.form["reply"] ?? ""
        var faults = FormFaults()
        faults.check(.reply, text)
        var status = HTTPResponse.Status.unprocessableContent
        if faults.isEmpty {
            do {
                return try site.once(inquiry) {
                    try store.reply(
                        text, token: token, isConfirmedFree: inquiry.form[FormFaults.confirmed] == "yes",
                        origin: inquiry.origin)
                    return "/suggestions/\(token)"
                }
            } catch let error as HubError where error.isMissing {
                throw Refusal.notFound
            } catch is ChangedMeanwhile {
                faults.headline = "Not sent."
                faults.text = "It was decided meanwhile; see below."
            } catch {
                (faults, status) = try VisitorFaults.faults(error) { _ in text }
            }
        }
        var page = TicketMapping.page(
            try found { try store.contribution(token: token) }, inquiry, in: store.current.reference,
            key: site.newFormKey())
        page.reply = text
        page.faults = faults
        return site.visitorPage("Your suggestion", inquiry, page.html, status)
    }

    private static func show(
        _ site: Site, _ inquiry: Inquiry, _ place: SuggestedPlace, _ entry: SuggestPage.Entry, _ faults: FormFaults,
        in reference: Reference, _ status: HTTPResponse.Status = .ok
    ) -> Answer {
        let title = PublicPlace.title(of: place.subject, in: reference)
        let page = SuggestPage(
            subject: title, page: PublicPlace.link(place.subject, in: reference), address: place.address,
            standing: place.target.flatMap { StandingMapping.standing($0, in: reference) },
            choices: place.target == nil ? SuggestedPlace.choices(place.subject, inquiry.query, in: reference) : [],
            hasDates: place.change(property: "", text: "", span: DateSpan()).span != nil, entry: entry, faults: faults,
            key: site.newFormKey())
        return site.visitorPage("Suggest a change to \(title)", inquiry, page.html, status)
    }

    private static func showAsk(
        _ site: Site, _ inquiry: Inquiry, _ subject: String?, _ entry: AskPage.Entry, _ faults: FormFaults,
        _ status: HTTPResponse.Status = .ok
    ) throws -> Answer {
        let reference = try site.publicHub().reference
        let answered = reference.answered.filter { $0.code == subject }.prefix(10).map {
            NavigationItem(text: $0.question, address: "\(PublicPlace.address(of: $0.code))#q-\($0.id)")
        }
        let page = AskPage(
            subject: subject.map { PublicPlace.link($0, in: reference) },
            note: subject.flatMap { reference.book.entry($0)?.note } ?? "",
            address: subject.map { "\(PublicPlace.forms(of: $0))/ask" } ?? "/contact", entry: entry,
            answered: Array(answered), faults: faults, key: site.newFormKey())
        return site.visitorPage(
            subject.map { "Ask about \(PublicPlace.title(of: $0, in: reference))" } ?? "Contact the desk", inquiry,
            page.html, status)
    }

    private static func subject(_ inquiry: Inquiry) throws -> String {
        guard let subject = inquiry.caught["subject"], subject.utf8.count <= 100 else { throw Refusal.notFound }
        return subject
    }

    /// The code or topic of the form; nil on the contact page.
    private static func askedSubject(_ site: Site, _ inquiry: Inquiry) throws -> String? {
        guard inquiry.caught["subject"] != nil else { return nil }
        let reference = try site.publicHub().reference
        return try SuggestedPlace(subject: subject(inquiry), query: [:], in: reference).subject
    }

    private static func token(_ inquiry: Inquiry) throws -> String {
        guard let token = inquiry.caught["token"], token.utf8.count <= 200 else { throw Refusal.notFound }
        return token
    }

    private static func found<Value>(_ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch let error as HubError where error.isMissing {
            throw Refusal.notFound
        }
    }
}
