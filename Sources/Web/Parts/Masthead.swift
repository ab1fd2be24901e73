import Hypertext

/// The brand: half a disc, and the marks of a scale.
enum Brand {
    static func link(to address: String) -> HTML {
        element("a", ["class": "brand", "href": address]) {
            HTML.element("svg", ["aria-hidden": "true"], HTML.element("use", ["href": "#i-tragus"]))
            "Tragus"
        }
    }
}

/// An entry of a navigation.
struct NavigationItem: Hashable, Sendable {
    var text: String
    var address: String
    var isCurrent = false

    var html: HTML {
        element("a", ["href": address, "aria-current": isCurrent ? "page" : nil], text: text)
    }
}

/// The head of a public page: paper.
struct Masthead: Part {
    var items: [NavigationItem] = []
    var last: NavigationItem?
    /// Who is signed in, with the form token of the visit; nil where nobody is.
    var who: String?
    var token = ""

    var html: HTML {
        element("header", ["class": "mast"]) {
            element("div") {
                Brand.link(to: "/")
                if !items.isEmpty {
                    element("nav", ["aria-label": "Site"]) {
                        for item in items { item.html }
                    }
                }
                if let who {
                    element("form", ["class": "who", "method": "post", "action": "/practice/sign-out"]) {
                        FormToken(token: token)
                        element("span", text: who)
                        element("button", ["class": "out"], text: "Sign out")
                    }
                }
                if let last { element("a", ["class": "small", "href": last.address], text: last.text) }
            }
        }
    }
}
