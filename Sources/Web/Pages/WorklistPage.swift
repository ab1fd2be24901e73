import Hypertext

/// The cases, grouped by what to do next.
struct WorklistPage: Hashable, Sendable {
    var title: String
    var note: String
    var table: WorkTable
    var filters: WorklistFilters?
    /// Further pages of one group.
    var pages: [Button] = []
    /// The number at which the list was made; a page that is open asks for a newer one.
    var revision = 0

    var html: HTML {
        .group {
            RoomHeader(title: title, note: note)
            filters
            element("div", ["data-live": "\(revision)", "aria-live": "off"]) {
                if table.groups.isEmpty {
                    Empty(
                        headline: "Nothing waits.",
                        text: "Cases appear here as soon as they are ordered. Images arrive from the scanner.")
                } else {
                    table
                    if !pages.isEmpty {
                        element("p", ["class": "btns"]) {
                            for page in pages { page }
                        }
                    }
                }
            }
            if !table.groups.isEmpty {
                Legend()
                element("p", ["class": "legend keys", "hidden": "", "data-keys": ""]) {
                    element("kbd", text: "J")
                    " "
                    element("kbd", text: "K")
                    " move, "
                    element("kbd", text: "Enter")
                    " opens"
                }
            }
        }
    }
}

/// What the list is narrowed to: plain links, so that every view has an address of its own.
struct WorklistFilters: Part, Hashable {
    struct Item: Hashable, Sendable {
        var text: String
        var address: String
        var isCurrent: Bool
    }

    var days: [Item]
    var readers: [Item]
    var stands: [Item]

    var html: HTML {
        element("nav", ["class": "narrowing", "aria-label": "Narrow the list"]) {
            WorklistFilters.strip("Day", days)
            if readers.count > 1 { WorklistFilters.strip("Reader", readers) }
            WorklistFilters.strip("Next", stands)
        }
    }

    private static func strip(_ title: String, _ items: [Item]) -> HTML {
        element("p") {
            element("span", ["class": "quiet"], text: title)
            for item in items {
                " "
                element(
                    "a", ["href": item.address, "aria-current": item.isCurrent ? "true" : nil], text: item.text)
            }
        }
    }
}
