import Hypertext

/// The head of the hub's pages: paper, with its places, the search and the way in.
struct HubMast: Part {
    /// The places of the hub.
    enum Place: String, Hashable, Sendable, CaseIterable {
        case codes, topics, releases, conflicts, sources, changes

        var title: String { Words.sentence(rawValue) }
        var address: String { "/\(rawValue)" }
    }

    var current: Place?
    /// Whether the search stands in the head; the first page has its own.
    var hasSearch = true
    /// The way in, where there is one.
    var last: NavigationItem?
    /// Who is signed in to the practice, with the form token of the visit; nil where nobody is.
    var who: String?
    var token = ""
    /// An editor who is signed in; nil on pages that everyone gets.
    var editor: DeskBadge?

    var html: HTML {
        element("header", ["class": "mast"]) {
            element("div") {
                Brand.link(to: "/")
                element("nav", ["aria-label": "Hub"]) {
                    for place in Place.allCases {
                        NavigationItem(text: place.title, address: place.address, isCurrent: place == current).html
                    }
                }
                if hasSearch { SearchForm(isLarge: false) }
                if let who {
                    element("form", ["class": "who", "method": "post", "action": "/practice/sign-out"]) {
                        FormToken(token: token)
                        element("span", text: who)
                        element("button", ["class": "out"], text: "Sign out")
                    }
                }
                if let editor { editor }
                if let last { element("a", ["class": "small", "href": last.address], text: last.text) }
            }
        }
    }
}
