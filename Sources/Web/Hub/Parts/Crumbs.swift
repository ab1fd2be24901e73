import Hypertext

/// Where a page lies: the places above it, and its own name.
struct Crumbs: Part {
    var above: [NavigationItem]
    var here: String

    var html: HTML {
        element("nav", ["class": "crumbs", "aria-label": "Where this page lies"]) {
            for item in above {
                item.html
                " › "
            }
            element("span", ["aria-current": "page"], text: here)
        }
    }
}
