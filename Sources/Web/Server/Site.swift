import CodeReference
import HTTPTypes
import Logging
import Practice

/// What stands behind every address.
///
/// It knows requests as values, whatever carries them.
struct Site: Sendable {
    /// Nil where only the hub is open: then no patient can be asked for.
    let desk: (any Desk)?
    /// Nil where only the workspace is open.
    let hub: (any HubDesk)?
    /// The code sets beside the dental one; nil where only the workspace is open.
    let shelf: CodeShelf?
    let options: WebOptions
    let assets: StaticAssets
    let routes: RouteIndex
    let visits: Visits
    /// Visits of the editors' desk: their tokens are made with another key than the practice's.
    let deskVisits: Visits
    let sentForms = SentForms()
    let searchPages = SearchPages()
    let measures = Measures()
    let pages = PageCache()
    let log: Logger
    let random: @Sendable (Int) -> [UInt8]

    init(
        desk: (any Desk)?, hub: (any HubDesk)? = nil, shelf: CodeShelf? = nil, options: WebOptions,
        assets: StaticAssets, log: Logger, random: @escaping @Sendable (Int) -> [UInt8]
    ) {
        self.desk = options.offer == .hub ? nil : desk
        self.hub = options.offer == .workspace ? nil : hub
        self.shelf = options.offer == .workspace ? nil : shelf
        self.options = options
        self.assets = assets
        self.log = log
        self.random = random
        routes = RouteIndex(RouteTable.routes(for: options.offer))
        visits = Visits(random: random)
        deskVisits = Visits(random: random)
    }

    /// The practice behind the pages.
    func workspace() throws -> any Desk {
        guard let desk else { throw Refusal.notFound }
        return desk
    }

    /// The hub behind the public pages.
    func publicHub() throws -> any HubDesk {
        guard let hub else { throw Refusal.notFound }
        return hub
    }

    /// The head of a work page: what the person may open, and the way out.
    func bar(for visit: Visit, current: WorkPlace? = nil) -> WorkBar {
        let items = WorkPlace.allCases.filter { place in
            guard let viewer = visit.viewer, let desk, desk.permits(viewer, place.action) else { return false }
            if let other = place.foundBy, desk.permits(viewer, other.action) { return false }
            return RouteTable.answers(place.address)
        }.map { NavigationItem(text: $0.title, address: $0.address, isCurrent: $0 == current) }
        return WorkBar(
            items: items, home: visit.viewer.map { home(of: $0).address } ?? "/",
            who: visit.viewer.map { "\($0.name), \($0.role)" }, isDemo: options.isDemo,
            token: visit.token, idleMinutes: visit.viewer?.idleMinutes)
    }

    /// The rooms of a case that the person may open.
    func tabs(of id: String, for viewer: Viewer, current: CasePlace) -> CaseTabs {
        CaseTabs(
            items: CasePlace.allCases.filter {
                desk?.permits(viewer, $0.action, subject: "case/\(id)") ?? false
            }.map {
                NavigationItem(text: $0.title, address: $0.address(of: id), isCurrent: $0 == current)
            })
    }

    /// The cookie of a visit: no script reads it, no other site sends it along.
    func cookie(_ secret: String, isOver: Bool = false) -> String {
        "\(Visits.name(Visits.cookie, isSecure: options.isSecure))=\(secret); Path=/; HttpOnly; SameSite=Lax"
            + (options.isSecure ? "; Secure" : "")
            + (isOver ? "; Max-Age=0" : "")
    }
}
