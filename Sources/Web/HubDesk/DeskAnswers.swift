import Essentials
import HTTPTypes
import Hypertext
import Practice

/// The hub's store behind forms and desk, and the frames of their pages.
extension Site {
    /// The hub as a store that takes what is sent in.
    ///
    /// - Throws: ``Refusal/notFound`` where only the workspace is open.
    func hubStore() throws -> Hub {
        guard let store = try publicHub().store else { throw Refusal.notFound }
        return store
    }

    /// Who is signed in at the editors' desk.
    func editor(of visit: Visit) -> Session? {
        visit.secret.isEmpty ? nil : hub?.store?.session(token: visit.secret, isUse: true)
    }

    func permits(_ editor: Session, _ action: PracticeAction) -> Bool {
        hub?.store?.authorisation.allows(editor.roles, action) ?? false
    }

    /// A form or a private page of a visitor: no cache keeps it, and a form that it sends says where it comes from.
    func visitorPage(
        _ title: String, _ inquiry: Inquiry, _ main: HTML, _ status: HTTPResponse.Status = .ok
    ) -> Answer {
        let frame = PageFrame(
            title: title, head: .hub(hubMast(for: inquiry)), main: main,
            foot: Footer(isOfHub: true).html, modules: ["search.js", "forms.js"])
        return fromHere(Answer.page(frame.html(assets: assets), status))
    }

    /// A page of the editors' desk.
    func deskPage(
        _ title: String, _ inquiry: Inquiry, _ main: HTML, current: DeskMast.Place? = nil,
        _ status: HTTPResponse.Status = .ok
    ) -> Answer {
        let frame = PageFrame(
            title: title, head: .desk(deskMast(for: inquiry, current: current)), main: main,
            foot: Footer(isOfHub: true).html)
        return fromHere(Answer.page(frame.html(assets: assets), status))
    }

    func deskMast(for inquiry: Inquiry, current: DeskMast.Place? = nil) -> DeskMast {
        DeskMast(
            current: current, who: inquiry.editor.map { DeskWords.who($0) },
            mayReview: inquiry.editor.map { permits($0, .seeHubQueue) } ?? false,
            mayImport: inquiry.editor.map { permits($0, .importRelease) } ?? false, token: inquiry.deskVisit.token)
    }

    func hubMast(for inquiry: Inquiry) -> HubMast {
        var mast = HubMast()
        mast.editor = deskBadge(for: inquiry)
        return mast
    }

    /// Who is signed in at the desk, for the head of a public page; nil where nobody is.
    func deskBadge(for inquiry: Inquiry) -> DeskBadge? {
        inquiry.editor.map {
            DeskBadge(who: DeskWords.who($0), token: inquiry.deskVisit.token, home: deskHome(of: $0))
        }
    }

    /// The first place of the desk that a person may open.
    func deskHome(of editor: Session) -> String {
        permits(editor, .seeHubQueue) ? "/desk" : permits(editor, .importRelease) ? "/desk/releases" : "/"
    }

    /// Lets the browser name this site, and no other, as the place where a form comes from.
    private func fromHere(_ answer: Answer) -> Answer {
        var answer = answer
        if let name = HTTPField.Name("Referrer-Policy") { answer.fields[name] = "same-origin" }
        return answer
    }

    /// A key by which a form that is sent twice is known.
    func newFormKey() -> String { Hex.encode(random(16)) }

    /// Does the work of a form once; a second sending of the same form goes where the first one went.
    func once(_ inquiry: Inquiry, _ work: () throws -> String) rethrows -> Answer {
        guard let key = inquiry.form[FormKey.field], SentForms.isKey(key) else { return .seeOther(try work()) }
        return .seeOther(try sentForms.once(key, work))
    }

    /// The cookie of a visit at the desk.
    func deskCookie(_ secret: String, isOver: Bool = false) -> String {
        "\(Visits.name(Visits.deskCookie, isSecure: options.isSecure))=\(secret); Path=/; HttpOnly; SameSite=Lax"
            + (options.isSecure ? "; Secure" : "")
            + (isOver ? "; Max-Age=0" : "")
    }
}
