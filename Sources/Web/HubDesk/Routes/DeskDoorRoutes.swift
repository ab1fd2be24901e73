import HTTPTypes
import Practice

/// Signing in and out at the editors' desk; its visit, cookie and tokens are not those of the practice.
enum DeskDoorRoutes {
    @Sendable static func form(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        _ = try site.hubStore()
        let destination = safe(inquiry.query["to"])
        if let editor = inquiry.editor {
            return .seeOther(destination.isEmpty ? site.deskHome(of: editor) : destination)
        }
        return show(site, inquiry, SignInPage(door: .desk, token: "", destination: destination))
    }

    @Sendable static func signIn(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let store = try site.hubStore()
        let name = inquiry.form["account"] ?? ""
        let password = inquiry.form["password"] ?? ""
        let destination = safe(inquiry.form["destination"])
        var page = SignInPage(door: .desk, token: "", name: name, destination: destination)
        guard !name.isEmpty, !password.isEmpty, name.utf8.count <= 200, password.utf8.count <= 1000 else {
            page.fault = "Account and password are both needed."
            return show(site, inquiry, page, .unprocessableContent)
        }
        do {
            let signedIn = try store.signIn(user: name, password: password, origin: inquiry.origin)
            if inquiry.editor != nil { try store.signOut(token: inquiry.deskVisit.secret) }
            var answer = Answer.seeOther(
                destination.isEmpty || destination == "/desk" ? site.deskHome(of: signedIn.session) : destination)
            answer.fields[.setCookie] = site.deskCookie(signedIn.token)
            return answer
        } catch let refused as SignInRefused {
            if refused.wait > 0 { throw Refusal.tooManyTries(refused.wait) }
            page.fault = "Account and password do not match."
            return show(site, inquiry, page, .unprocessableContent)
        }
    }

    @Sendable static func signOut(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        try site.hubStore().signOut(token: inquiry.deskVisit.secret)
        var answer = Answer.seeOther("/")
        answer.fields[.setCookie] = site.deskCookie("", isOver: true)
        return answer
    }

    private static func show(
        _ site: Site, _ inquiry: Inquiry, _ page: SignInPage, _ status: HTTPResponse.Status = .ok
    ) -> Answer {
        var page = page
        let isFirst = inquiry.deskVisit.secret.isEmpty
        let visit = isFirst ? site.deskVisits.visit(site.deskVisits.newSecret()) : inquiry.deskVisit
        page.token = visit.token
        page.demoAccounts = site.hub?.demoEditors ?? []
        var answer = site.deskPage("Editors sign in", inquiry, page.html, status)
        if isFirst { answer.fields[.setCookie] = site.deskCookie(visit.secret) }
        return answer
    }

    /// An address of the desk, so that nobody can be sent elsewhere; else empty.
    private static func safe(_ address: String?) -> String {
        guard let address, address == "/desk" || address.hasPrefix("/desk/"), address.utf8.count <= 500,
            address.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") })
        else { return "" }
        return address
    }
}
