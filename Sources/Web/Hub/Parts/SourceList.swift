import Hypertext

/// Sources, best first, numbered as the page's marks name them.
struct SourceList: Part {
    struct Item: Hashable, Sendable {
        /// Its place on the page.
        var id: String
        var title: String
        /// An address that may be followed; empty where none is recorded.
        var address: String
        var publisher: String
        var rank: String
        var isUnverified: Bool
        /// Dates, and what is to be known of it.
        var notes: [String]
        /// Where it is used.
        var uses: [NavigationItem] = []
    }

    var items: [Item]

    var html: HTML {
        element("ol", ["class": "ranks"]) {
            for item in items {
                element("li", ["id": item.id]) {
                    element("span") {
                        item.address.isEmpty
                            ? element("span", text: item.title)
                            : element("a", ["href": item.address, "rel": "nofollow noopener"], text: item.title)
                        if !item.publisher.isEmpty { ". \(item.publisher)." }
                    }
                    Tag(
                        item.isUnverified ? .unverified : .plain,
                        item.isUnverified ? "\(item.rank), unverified" : item.rank)
                    element("small", ["class": "quiet"], text: item.notes.joined(separator: " "))
                    if !item.uses.isEmpty {
                        element("small", ["class": "uses"]) {
                            "Carries statements on "
                            HTML(joining: item.uses.map(\.html), separator: ", ")
                        }
                    }
                }
            }
        }
    }
}
