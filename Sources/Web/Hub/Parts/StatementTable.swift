import Hypertext

/// Every statement of a code or a topic, losing ones too: property, value, when it holds, source, how it stands.
struct StatementTable: Part {
    struct Row: Hashable, Sendable {
        /// Its place on the page: the statement's own id.
        var id: String
        var property: String
        var value: String
        var sources: [Int]
        var holds: String
        var tag: Tag?
        var isLost: Bool
        /// Where a change of it may be suggested; empty where none can.
        var change: String
    }

    var caption: String
    var rows: [Row]

    var html: HTML {
        element("table", ["class": "stack statements"]) {
            element("caption", text: caption)
            element("thead") {
                element("tr") {
                    for title in ["Property", "Value", "Holds"] { element("th", ["scope": "col"], text: title) }
                    element("th", ["scope": "col"]) { element("span", ["class": "hide"], text: "Change") }
                }
            }
            element("tbody") {
                for row in rows { StatementTable.line(row) }
            }
        }
    }

    private static func line(_ row: Row) -> HTML {
        element("tr", ["id": row.id]) {
            element("th", ["scope": "row"], text: row.property)
            element("td") {
                row.isLost ? element("s", text: row.value) : HTML(row.value)
                SourceMarks(numbers: row.sources)
                if let tag = row.tag {
                    " "
                    tag
                }
            }
            element("td", ["class": "small"], text: row.holds)
            element("td") {
                if !row.change.isEmpty {
                    element("a", ["class": "small", "href": row.change]) {
                        "Change"
                        element("span", ["class": "hide"], text: " what is said of \(row.property)")
                    }
                }
            }
        }
    }
}
