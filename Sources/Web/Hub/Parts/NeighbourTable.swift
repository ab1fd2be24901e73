import Hypertext

/// Close codes, each with the one fact that separates it.
struct NeighbourTable: Part {
    struct Row: Hashable, Sendable {
        var code: String
        var halves: Halves
        var address: String
        var note: String
        /// Empty where no single fact is stated yet.
        var fact: Wording?
        var compare: String
        /// Said beside the note: `ended with 2022`.
        var tag: Tag?
    }

    /// The code from which they are told apart.
    var code: String
    var rows: [Row]

    var html: HTML {
        element("table", ["class": "stack near"]) {
            element("thead") {
                element("tr") {
                    element("th", ["scope": "col"], text: "Code")
                    element("th", ["scope": "col"], text: "In our words")
                    element("th", ["scope": "col"], text: "What separates it from \(code)")
                    element("th", ["scope": "col"]) { element("span", ["class": "hide"], text: "Compare") }
                }
            }
            element("tbody") {
                for row in rows { line(row) }
            }
        }
    }

    private func line(_ row: Row) -> HTML {
        element("tr") {
            element("th", ["scope": "row", "class": "nowrap"]) {
                row.halves
                " "
                element("a", ["class": "code", "href": row.address], text: row.code)
            }
            element("td") {
                row.note
                if let tag = row.tag {
                    " "
                    tag
                }
            }
            element("td") {
                if let fact = row.fact {
                    fact
                } else {
                    element("span", ["class": "quiet"], text: "No single fact is stated here yet.")
                }
            }
            element("td") {
                element("a", ["href": row.compare]) {
                    "Compare"
                    element("span", ["class": "hide"], text: " \(code) with \(row.code)")
                }
            }
        }
    }
}
