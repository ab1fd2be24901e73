import Hypertext

/// Codes of a family, one a line.
struct CodeRows: Part {
    struct Row: Hashable, Sendable {
        var code: String
        var halves: Halves
        var address: String
        var note: String
        /// When it is in force: `since 2013`.
        var holds: String
        var tag: Tag?
        /// Other codes in its place.
        var successors: [NavigationItem] = []
    }

    var rows: [Row]

    var html: HTML {
        element("ul", ["class": "codes", "role": "list"]) {
            for row in rows {
                element("li") {
                    row.halves
                    element("a", ["class": "code", "href": row.address], text: row.code)
                    element("span", ["class": "t"]) {
                        row.note
                        if let tag = row.tag {
                            " "
                            tag
                        }
                        if !row.successors.isEmpty {
                            element("small") {
                                "In its place: "
                                HTML(joining: row.successors.map(\.html), separator: ", ")
                            }
                        }
                    }
                    element("small", text: row.holds)
                }
            }
        }
    }
}
