import Hypertext

/// The images of a study by region and side, gaps shown as gaps.
struct Thumbnails: Part {
    struct Item: Hashable, Sendable {
        var number: Int
        /// Plane or frames: `long. duct`, `cine 96`.
        var label: String
        var picture: String
        var address: String
        var alt: String
        var isCurrent: Bool
        /// Names the image for the viewer's module.
        var object: String?
        /// Far down in a long strip: fetched when it comes into sight.
        var isLazy = false
    }

    struct Group: Hashable, Sendable {
        var title: String
        var items: [Item]
        /// What was to be imaged and was not.
        var gaps: [String] = []
    }

    var groups: [Group]

    var html: HTML {
        element("nav", ["class": "thumbs", "aria-label": "Images by region and side"]) {
            for group in groups {
                element("h2") {
                    element("span", text: group.title)
                    element("span", text: "\(group.items.count)")
                }
                element("ul") {
                    for item in group.items { Thumbnails.entry(item) }
                    for gap in group.gaps { element("li", ["class": "gap"], text: gap) }
                }
            }
        }
    }

    private static func entry(_ item: Item) -> HTML {
        element("li") {
            element(
                "a",
                ["href": item.address, "aria-current": item.isCurrent ? "true" : nil, "data-object": item.object]
            ) {
                element(
                    "img",
                    [
                        "src": item.picture, "width": "112", "height": "84", "alt": item.alt,
                        "loading": item.isLazy ? "lazy" : nil,
                    ])
                element("span") {
                    element("b", text: "\(item.number)")
                    element("span", text: item.label)
                }
            }
        }
    }
}
