import Essentials
import HTTPTypes
import Hypertext

/// A page of the hub before it stands in its frame.
struct PublicPage: Sendable {
    var title: String
    /// What a search engine or a message may say of it.
    var summary: String
    var place: HubMast.Place?
    var main: HTML
    /// The address under which it is known: without what does not change it.
    var address: String
    /// What it is, for search engines (schema.org as JSON-LD).
    var data: JSONValue?
    var hasSearch = true
    var status: HTTPResponse.Status = .ok
    /// Whether search engines should leave it out: the results of searches.
    var isUnlisted = false
}

extension Site {
    /// What the hub's pages are made of at this moment.
    func view(_ state: HubState, _ hub: any HubDesk) -> HubView {
        let hasWorkspace = options.offer != .hub && desk != nil
        return HubView(
            state: state, today: hub.today, base: options.publicAddress, asset: { assets.address($0) },
            hasWorkspace: hasWorkspace, demo: hasWorkspace ? desk?.demo : nil)
    }

    /// A page of the hub in its frame, kept for the next who asks.
    func show(_ page: PublicPage, _ inquiry: Inquiry, revision: Int, day: CalendarDate) -> Answer {
        let viewer = inquiry.visit.viewer
        let mayWork = options.offer != .hub && desk != nil
        var mast = HubMast(
            current: page.place, hasSearch: page.hasSearch,
            last: mayWork
                ? NavigationItem(
                    text: viewer == nil ? "Sign in" : "Open the practice",
                    address: viewer.map { home(of: $0).address } ?? WorkPlace.worklist.address) : nil,
            who: viewer.map { "\($0.name), \($0.role)" }, token: inquiry.visit.token)
        mast.editor = deskBadge(for: inquiry)
        var frame = PageFrame(
            title: page.title, head: .hub(mast), main: page.main, foot: Footer(isOfHub: true).html,
            modules: ["search.js"], summary: page.isUnlisted ? "" : page.summary)
        frame.marks = PublicMarks(
            address: options.publicAddress + page.address, title: page.title, summary: page.summary,
            picture: options.publicAddress + assets.address("phantom.png"), data: page.data)
        var answer = Answer.page(frame.html(assets: assets), page.status)
        answer.fields[.cacheControl] = "no-store"
        return publish(answer, inquiry, revision: revision, day: day)
    }
}
