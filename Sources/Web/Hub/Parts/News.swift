import Hypertext

/// What happened on a day: dates first, newest above.
struct News: Part {
    struct Item: Hashable, Sendable {
        /// `2026-03-10`.
        var date: String
        /// `10 March 2026`.
        var day: String
        var about: NavigationItem
        var text: String
        /// Who, and why; empty where nobody here did it.
        var note: String
    }

    var items: [Item]

    var html: HTML {
        element("ul", ["class": "news", "role": "list"]) {
            for item in items {
                element("li") {
                    element("time", ["datetime": item.date], text: item.day)
                    item.about.html
                    ": \(item.text)"
                    if !item.note.isEmpty { element("small", ["class": "quiet"], text: item.note) }
                }
            }
        }
    }
}
