import Hypertext

/// The yearly editions: when each holds, and how much it changed.
struct ReleasesPage: Hashable, Sendable {
    struct Row: Hashable, Sendable {
        var year: Int
        var name: String
        var holds: String
        var tag: Tag?
        /// New, revised, deleted, editorial; nil where no source that was read says it.
        var counts: [Int?]
        var sources: [Int]
    }

    var head: SheetHead
    var rows: [Row]
    /// What changes each year, in an article.
    var topic: NavigationItem?
    var clashes: [Clash]
    var sources: SourceList

    static let kinds = ["New", "Revised", "Deleted", "Editorial"]

    var html: HTML {
        .group {
            head
            table
            if let topic { element("p", ["class": "small after"]) { topic.html } }
            if !clashes.isEmpty {
                element("section", ["class": "said whole", "aria-labelledby": "counts-title"]) {
                    element("h2", ["id": "counts-title"], text: "Where sources count differently")
                    element("div", ["class": "clashes"]) {
                        for clash in clashes { clash }
                    }
                }
            }
            if !sources.items.isEmpty {
                said("Sources, best first", id: "sources", proof: CodePage.ranks) { sources }
            }
        }
    }

    private var most: Int { rows.map { $0.counts.compactMap(\.self).reduce(0, +) }.max() ?? 1 }

    private var table: HTML {
        element("table", ["class": "stack editions"]) {
            element(
                "caption",
                text:
                    "The edition of the day of service decides. Bars: new and revised codes, then deleted and editorial."
            )
            element("thead") {
                element("tr") {
                    element("th", ["scope": "col"], text: "Edition")
                    element("th", ["scope": "col"], text: "In force")
                    for kind in ReleasesPage.kinds { element("th", ["scope": "col", "class": "num"], text: kind) }
                    element("th", ["scope": "col", "class": "draw"]) {
                        element("span", ["class": "hide"], text: "Drawn")
                    }
                }
            }
            element("tbody") {
                for row in rows { line(row) }
            }
        }
    }

    private func line(_ row: Row) -> HTML {
        element("tr") {
            element("th", ["scope": "row"]) {
                element("a", ["href": "/releases/\(row.year)"], text: row.name)
                SourceMarks(numbers: row.sources)
            }
            element("td", ["data-th": "In force"]) {
                element("span") {
                    row.holds
                    if let tag = row.tag {
                        " "
                        tag
                    }
                }
            }
            for (kind, count) in zip(ReleasesPage.kinds, row.counts) {
                element("td", ["class": "num", "data-th": kind]) {
                    count.map { HTML("\($0)") } ?? Certainty.unknown("").html
                }
            }
            element("td", ["class": "draw"]) { bar(row.counts) }
        }
    }

    private func bar(_ counts: [Int?]) -> HTML {
        let known = counts.compactMap(\.self).reduce(0, +)
        guard known > 0 else { return .empty }
        let scale = 100.0 / Double(max(most, 1))
        let firm = Double(counts.prefix(2).compactMap(\.self).reduce(0, +)) * scale
        let rest = Double(counts.dropFirst(2).compactMap(\.self).reduce(0, +)) * scale
        return element("svg", ["viewBox": "0 0 100 10", "preserveAspectRatio": "none", "aria-hidden": "true"]) {
            element("rect", ["class": "s1", "x": "0", "y": "1", "height": "8", "width": ReleasesPage.tenths(firm)])
            element(
                "rect",
                [
                    "class": "s2", "x": ReleasesPage.tenths(firm), "y": "1", "height": "8",
                    "width": ReleasesPage.tenths(rest),
                ])
        }
    }

    /// A length with one digit behind the point, whatever the language of the machine.
    static func tenths(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}

/// One edition: what it changed, and what of the codes here it touched.
struct ReleasePage: Hashable, Sendable {
    var head: SheetHead
    var counts: [Int?]
    var countSources: [Int]
    var note: String
    var began: [CodeRows.Row]
    var ended: [CodeRows.Row]
    /// What is known and not known of the codes here in this edition.
    var standing: Wording
    var clashes: [Clash]
    var statements: StatementTable
    var sources: SourceList
    var year: Int
    var hasEdition: Bool
    var before: NavigationItem?
    var after: NavigationItem?

    var html: HTML {
        .group {
            head
            if hasEdition { numbers }
            if !note.isEmpty { element("p", ["class": "prose after"], text: note) }
            element("section", ["class": "family", "aria-labelledby": "here"]) {
                element("h2", ["id": "here"], text: "Codes that this hub carries")
                element("p") { standing }
                element("p", ["class": "small"]) {
                    element("a", ["href": "/codes?on=\(year)-01-01"], text: "All codes in force on 1 January \(year)")
                }
            }
            list("Begin with it", "began", began)
            list("Ended before it", "ended", ended)
            if !clashes.isEmpty {
                element("section", ["class": "said whole", "aria-labelledby": "clash"]) {
                    element("h2", ["id": "clash"], text: "Where sources disagree")
                    element("div", ["class": "clashes"]) {
                        for clash in clashes { clash }
                    }
                }
            }
            if !statements.rows.isEmpty {
                element("section", ["class": "said whole", "aria-labelledby": "stated"]) {
                    element("h2", ["id": "stated"], text: "What is stated of CDT \(year)")
                    statements
                }
            }
            if !sources.items.isEmpty {
                said("Sources, best first", id: "sources", proof: CodePage.ranks) { sources }
            }
            element("nav", ["class": "turn", "aria-label": "Other editions"]) {
                before?.html
                after?.html
            }
        }
    }

    private var numbers: HTML {
        element("dl", ["class": "figures"]) {
            for (kind, count) in zip(ReleasesPage.kinds, counts) {
                element("div") {
                    element("dt", text: kind)
                    element("dd") { count.map { HTML("\($0)") } ?? Certainty.unknown("").html }
                }
            }
            if !countSources.isEmpty {
                element("div") {
                    element("dt", text: "Counted by")
                    element("dd", ["class": "who"]) { SourceMarks(numbers: countSources) }
                }
            }
        }
    }

    private func list(_ title: String, _ id: String, _ rows: [CodeRows.Row]) -> HTML {
        rows.isEmpty
            ? .empty
            : element("section", ["class": "family", "aria-labelledby": id]) {
                element("h2", ["id": id], text: title)
                CodeRows(rows: rows)
            }
    }
}
