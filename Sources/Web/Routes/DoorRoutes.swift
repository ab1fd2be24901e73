import HTTPTypes
import Practice

/// Signing in and out.
enum DoorRoutes {
    @Sendable static func form(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let destination = safe(inquiry.query["to"])
        if let viewer = inquiry.visit.viewer { return .seeOther(place(destination, site, viewer)) }
        var page = SignInPage(door: .practice, token: "", destination: destination)
        page.ended = inquiry.query["ended"].flatMap { endings[$0] } ?? ""
        return show(site, inquiry, page)
    }

    /// How a session may have ended, by the word in the address.
    static let endings = [
        "idle": "Nobody used the page for a while. Sign in to go on where you were.",
        "password": "The password is changed. Sign in with the new one.",
    ]

    @Sendable static func signIn(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let name = inquiry.form["account"] ?? ""
        let password = inquiry.form["password"] ?? ""
        let destination = safe(inquiry.form["destination"])
        var page = SignInPage(door: .practice, token: "", name: name, destination: destination)
        guard !name.isEmpty, !password.isEmpty, name.utf8.count <= 200, password.utf8.count <= 1000 else {
            page.fault = "Account and password are both needed."
            return show(site, inquiry, page, .unprocessableContent)
        }
        let desk = try site.workspace()
        switch try await desk.signIn(account: name, password: password, origin: inquiry.origin) {
        case .held(let seconds):
            page.fault =
                "Too many sign-ins failed. The next try counts in \(seconds) seconds; until then even the right password "
                + "is not looked at."
            var answer = show(site, inquiry, page, .tooManyRequests)
            answer.fields[.retryAfter] = "\(seconds)"
            return answer
        case .refused:
            page.fault = "Account and password do not match."
            return show(site, inquiry, page, .unprocessableContent)
        case .signedIn(let viewer):
            if let earlier = inquiry.visit.viewer { try await desk.signOut(earlier) }
            var answer = Answer.seeOther(place(destination, site, viewer))
            answer.fields[.setCookie] = site.cookie(viewer.secret)
            return answer
        }
    }

    @Sendable static func signOut(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        if let viewer = inquiry.visit.viewer { try await site.desk?.signOut(viewer) }
        var answer = Answer.seeOther("/")
        answer.fields[.setCookie] = site.cookie("", isOver: true)
        return answer
    }

    /// Where a person goes from the door: to where they wanted, or to where they begin.
    private static func place(_ destination: String, _ site: Site, _ viewer: Viewer) -> String {
        destination.isEmpty || destination == WorkPlace.worklist.address
            ? site.home(of: viewer).address : destination
    }

    private static func show(
        _ site: Site, _ inquiry: Inquiry, _ page: SignInPage, _ status: HTTPResponse.Status = .ok
    ) -> Answer {
        var page = page
        let visit =
            inquiry.visit.secret.isEmpty ? site.visits.visit(site.visits.newSecret()) : inquiry.visit
        page.token = visit.token
        page.demoAccounts = site.desk?.demo?.accounts ?? []
        page.awaitsSetUp = site.desk?.practice?.store.awaitsSetUp ?? false
        let frame = PageFrame(
            title: "Sign in", head: .paper(Masthead()), main: page.html, foot: Footer().html)
        var answer = Answer.page(frame.html(assets: site.assets), status)
        if inquiry.visit.secret.isEmpty { answer.fields[.setCookie] = site.cookie(visit.secret) }
        return answer
    }

    /// An address of the workspace, so that nobody can be sent elsewhere; else empty.
    private static func safe(_ address: String?) -> String {
        guard let address, address == "/practice" || address.hasPrefix("/practice/"), address.utf8.count <= 500,
            address.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") })
        else { return "" }
        // A page that a form was answered with has no address of its own to come back to.
        return RouteTable.answers(address) ? address : ""
    }
}
