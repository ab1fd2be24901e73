import Essentials
import HTTPTypes
import Practice

/// The addresses that need no account.
enum PublicRoutes {
    @Sendable static func landing(_ site: Site, _ inquiry: Inquiry) async throws -> Answer {
        let hasWorkspace = site.options.offer != .hub
        let isSignedIn = inquiry.visit.viewer != nil
        let viewer = inquiry.visit.viewer
        let mayWork = try viewer.map { try site.workspace().permits($0, .seeWorklist) } ?? true
        let demo = hasWorkspace ? site.desk?.demo : nil
        let page = LandingPage(
            isSignedIn: isSignedIn, demoAccounts: demo?.accounts ?? [], firstSteps: demo?.firstSteps ?? [],
            hasWorkspace: hasWorkspace && mayWork, picture: site.assets.address("phantom.png"))
        let mast = Masthead(
            last: hasWorkspace && mayWork
                ? NavigationItem(text: isSignedIn ? "Open the worklist" : "Sign in", address: "/practice") : nil,
            who: viewer.map { "\($0.name), \($0.role)" }, token: inquiry.visit.token)
        let frame = PageFrame(
            title: "From the ultrasound image to the explained claim", head: .paper(mast), main: page.html,
            foot: Footer().html,
            summary: "Carries one ultrasound examination of the face and jaws from the probe to the paid claim.")
        return .page(frame.html(assets: site.assets))
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
