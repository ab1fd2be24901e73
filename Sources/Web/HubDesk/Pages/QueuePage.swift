import Hypertext

/// What waits for the editors, oldest first.
struct QueuePage: Hashable, Sendable {
    struct Row: Hashable, Sendable {
        var when: String
        /// `Suggestion`, `Question`.
        var kind: String
        var subject: String
        /// The beginning of the text.
        var text: String
        var who: String
        var state: Tag
        var address: String
    }

    /// One of the filters that stand in the address.
    struct Filter: Hashable, Sendable {
        var text: String
        var address: String
        var count: Int?
        var isCurrent: Bool
    }

    var title: String
    var note: String
    var filters: [Filter]
    var rows: [Row]
    /// How many more there are than are shown, with the address of the next ones.
    var more: NavigationItem?
    var empty: Empty

    var html: HTML {
        .group {
            RoomHeader(title: title, note: note)
            element("nav", ["class": "parties", "aria-label": "Filter"]) {
                for filter in filters {
                    element("a", ["href": filter.address, "aria-current": filter.isCurrent ? "page" : nil]) {
                        filter.text
                        if let count = filter.count { element("span", ["class": "quiet"], text: " \(count)") }
                    }
                }
            }
            if rows.isEmpty {
                empty
            } else {
                table
            }
            if let more { element("p", ["class": "more-rows"]) { more.html } }
        }
    }

    private var table: HTML {
        element("table", ["class": "stack queue"]) {
            element("thead") {
                element("tr") {
                    for title in ["Since", "About", "What", "From", "State"] {
                        element("th", ["scope": "col"], text: title)
                    }
                }
            }
            element("tbody") {
                for (index, row) in rows.enumerated() { QueuePage.line(row, isNext: index == 0) }
            }
        }
    }

    private static func line(_ row: Row, isNext: Bool) -> HTML {
        element("tr", ["class": isNext ? "look" : nil]) {
            element("td", ["class": "nowrap", "data-th": "Since"]) { element("span", text: row.when) }
            element("th", ["scope": "row", "class": "nowrap"]) {
                element("a", ["href": row.address]) {
                    row.kind
                    " "
                    element("span", ["class": "code"], text: row.subject)
                }
            }
            element("td", ["data-th": "What"]) { element("span", text: row.text) }
            element("td", ["data-th": "From"]) { element("span", text: row.who) }
            element("td", ["data-th": "State"]) { element("span") { row.state } }
        }
    }
}
