import Hypertext

/// The head of a page that may show patients' data: ink-blue, with who is signed in and the way out.
struct WorkBar: Part {
    var items: [NavigationItem]
    /// Where the sign of the house leads.
    var home: String
    /// The account's name and role; nil where nobody is signed in.
    var who: String?
    var isDemo: Bool
    /// The form token of the visit.
    var token: String
    /// Minutes without use after which the page signs off by itself; nil where nobody is signed in.
    var idleMinutes: Int?

    var html: HTML {
        element("header", ["class": "bar", "data-idle": who == nil ? nil : idleMinutes.map { "\($0)" }]) {
            element("div") {
                Brand.link(to: home)
                if !items.isEmpty {
                    element("nav", ["aria-label": "Workspace"]) {
                        for item in items { item.html }
                    }
                }
                element("div", ["class": "who"]) {
                    if isDemo { element("span", text: "Demo data, no real patients") }
                    if let who {
                        element("a", ["class": "me", "href": "/practice/account"], text: who)
                        element("form", ["method": "post", "action": "/practice/sign-out"]) {
                            FormToken(token: token)
                            element("button", ["class": "out"], text: "Sign out")
                        }
                    }
                }
            }
        }
    }
}

/// The hidden field that proves that a form was served to this visit.
struct FormToken: Part {
    static let field = "form-token"
    var token: String

    var html: HTML {
        element("input", ["type": "hidden", "name": "form-token", "value": token])
    }
}
