import Hypertext

/// The head of the editors' desk: paper, with its places, who is signed in and the way out.
struct DeskMast: Part {
    enum Place: Hashable, Sendable {
        case queue, releases
    }

    var current: Place?
    /// Nil where nobody is signed in.
    var who: String?
    /// Whether the person may see the queue.
    var mayReview = false
    /// Whether the person may import releases.
    var mayImport = false
    /// The form token of the desk's visit.
    var token = ""

    var html: HTML {
        element("header", ["class": "mast"]) {
            element("div") {
                Brand.link(to: "/")
                element("nav", ["aria-label": "Desk"]) {
                    if mayReview {
                        NavigationItem(text: "Queue", address: "/desk", isCurrent: current == .queue).html
                    }
                    if mayImport {
                        NavigationItem(
                            text: "Licensed releases", address: "/desk/releases", isCurrent: current == .releases
                        ).html
                    }
                    NavigationItem(text: "Codes", address: "/codes").html
                    NavigationItem(text: "Conflicts", address: "/conflicts").html
                    NavigationItem(text: "Changes", address: "/changes").html
                }
                if let who { DeskBadge(who: who, token: token) }
            }
        }
    }
}

/// Who is signed in at the editors' desk, and the way out.
struct DeskBadge: Part {
    var who: String
    var token: String
    /// The first place of the desk that the person may open; empty at the desk itself.
    var home = ""

    var html: HTML {
        element("form", ["class": "who", "method": "post", "action": "/desk/sign-out"]) {
            FormToken(token: token)
            if !home.isEmpty { element("a", ["href": home], text: "Desk") }
            element("span", text: who)
            element("button", ["class": "out"], text: "Sign out")
        }
    }
}
