import Hypertext

/// A fact that a decision stands on, with its proof in the margin.
struct FactRow: Part {
    var term: String
    var value: Certainty
    /// The rule, its source and its release.
    var why: String
    var proofs: [EvidenceLink] = []
    /// Said in the margin where nothing can be linked.
    var remark = ""

    var html: HTML {
        element("div", ["class": "fact"]) {
            element("dt", text: term)
            element("dd") {
                value
                if !why.isEmpty { element("span", ["class": "why"], text: why) }
            }
            if hasMargin { margin }
        }
    }

    /// Whether the margin is drawn: it is for all rows of a list or for none.
    var hasMargin = true

    var isProven: Bool { !proofs.isEmpty || !remark.isEmpty }

    private var margin: HTML {
        element("dd", ["class": "proof"]) {
            HTML(joining: proofs.map(\.html), separator: element("br"))
            if !remark.isEmpty { remark }
        }
    }
}

/// Facts under one another.
struct FactList: Part {
    var rows: [FactRow]

    var html: HTML {
        let hasMargin = rows.contains(where: \.isProven)
        return element("dl", ["class": hasMargin ? "facts" : "facts bare"]) {
            for row in rows { with(row, hasMargin) }
        }
    }

    private func with(_ row: FactRow, _ hasMargin: Bool) -> FactRow {
        var row = row
        row.hasMargin = hasMargin
        return row
    }
}
