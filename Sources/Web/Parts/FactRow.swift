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
            element("dd", ["class": "proof"]) {
                HTML(joining: proofs.map(\.html), separator: element("br"))
                if !remark.isEmpty { remark }
            }
        }
    }
}

/// Facts under one another.
struct FactList: Part {
    var rows: [FactRow]

    var html: HTML {
        element("dl", ["class": "facts"]) {
            for row in rows { row }
        }
    }
}
