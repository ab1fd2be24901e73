import Hypertext

/// The frame of every page: head, skip link, bar, case, main, foot and the icons that were used.
struct PageFrame: Sendable {
    enum Head: Sendable {
        case paper(Masthead)
        /// The hub: where things are, the search, and the way in.
        case hub(HubMast)
        case desk(DeskMast)
        case work(WorkBar)
    }

    var title: String
    var head: Head
    var caseHeader: CaseHeader?
    var tabs: CaseTabs?
    /// Above everything that is open by an emergency access.
    var emergency: EmergencyBar?
    var main: HTML
    var foot: HTML = .empty
    /// Names of ES modules that move the page; it works without them.
    var modules: [String] = []
    /// Icons that a module draws with, beside those that the page shows.
    var icons: Set<Icon> = []
    /// What a search engine may say of the page; empty for pages that none may know.
    var summary = ""
    /// What a public page says of itself to programs.
    var marks: PublicMarks?

    func html(assets: StaticAssets) -> HTML {
        let body = body()
        let head = element("head") {
            element("meta", ["charset": "utf-8"])
            element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
            element("meta", ["name": "color-scheme", "content": "light dark"])
            if summary.isEmpty {
                element("meta", ["name": "robots", "content": "noindex"])
            } else {
                element("meta", ["name": "description", "content": summary])
            }
            element("title", text: "\(title) · Tragus")
            element("link", ["rel": "icon", "href": assets.address("favicon.svg"), "type": "image/svg+xml"])
            element("link", ["rel": "stylesheet", "href": assets.address("tragus.css")])
            marks?.html
            for module in modules + (isGuarded ? ["idle.js"] : []) {
                element("script", ["type": "module", "src": assets.address(module)])
            }
        }
        return HTML.document(head: head, body: body)
    }

    private func body() -> HTML {
        let content: HTML = .group {
            element("a", ["class": "skip", "href": "#main"], text: "Skip to the content")
            switch head {
            case .paper(let mast): mast.html
            case .hub(let mast): mast.html
            case .desk(let mast): mast.html
            case .work(let bar): bar.html
            }
            emergency
            caseHeader
            tabs
            element("main", ["id": "main", "class": isWork ? "room" : "sheet", "tabindex": "-1"]) { main }
            foot
        }
        return element("body", ["class": isWork ? "work" : nil]) {
            content
            Icon.sprite(for: content, also: icons.union(modules.contains("search.js") ? Icon.found : []))
        }
    }

    /// Whether it signs off by itself when nobody uses it.
    private var isGuarded: Bool {
        if case .work(let bar) = head { bar.who != nil } else { false }
    }

    private var isWork: Bool {
        if case .work = head { true } else { false }
    }
}
