import Hypertext

/// Two codes side by side, and the one fact that separates them.
struct ComparePage: Hashable, Sendable {
    struct Side: Hashable, Sendable {
        var code: String
        var halves: Halves
        var address: String
        var lead: String
        var tag: Tag
        var holds: String
    }

    /// A row of the comparison: what both say of one thing.
    struct Row: Hashable, Sendable {
        var title: String
        var cells: [[Wording]]
    }

    var crumbs: Crumbs
    var sides: [Side]
    var fact: Wording?
    var questions: QuestionTable?
    var rows: [Row]
    var sources: SourceList
    /// Where to say what separates them, when nothing does yet.
    var suggest: String

    var html: HTML {
        .group {
            crumbs
            element("header", ["class": "sheethead"]) {
                element("h1", text: "\(names) compared")
                if let fact {
                    element("p", ["class": "lead"]) { fact }
                } else {
                    element("p", ["class": "lead"], text: "No single fact that separates them is stated here yet.")
                    element("p", ["class": "small"]) {
                        element("a", ["href": suggest], text: "Suggest one, with its source")
                    }
                }
            }
            element("div", ["class": "duel"]) {
                for side in sides { ComparePage.show(side) }
            }
            if let questions { questions }
            if !rows.isEmpty { table }
            if !sources.items.isEmpty {
                said("Sources, best first", id: "sources", proof: CodePage.ranks) { sources }
            }
        }
    }

    private var names: String { sides.map(\.code).joined(separator: " and ") }

    private static func show(_ side: Side) -> HTML {
        element("section", ["aria-labelledby": "side-\(side.code)"]) {
            element("h2", ["id": "side-\(side.code)"]) {
                side.halves
                element("a", ["class": "code", "href": side.address], text: side.code)
            }
            element("p", text: side.lead)
            element("p", ["class": "small"]) {
                side.tag
                " \(side.holds)"
            }
        }
    }

    private var table: HTML {
        element("table", ["class": "stack versus"]) {
            element("caption", text: "What is stated of each, in our own words.")
            element("thead") {
                element("tr") {
                    element("th", ["scope": "col"]) { element("span", ["class": "hide"], text: "What") }
                    for side in sides { element("th", ["scope": "col"], text: side.code) }
                }
            }
            element("tbody") {
                for row in rows {
                    element("tr") {
                        element("th", ["scope": "row"], text: row.title)
                        for (side, cell) in zip(sides, row.cells) {
                            element("td", ["data-th": side.code]) { ComparePage.list(cell) }
                        }
                    }
                }
            }
        }
    }

    private static func list(_ cell: [Wording]) -> HTML {
        element("div") {
            if cell.isEmpty { element("span", ["class": "quiet"], text: "Nothing is stated here.") }
            for wording in cell { element("p") { wording } }
        }
    }
}

/// The choice of two codes to compare.
struct CompareChoicePage: Hashable, Sendable {
    struct Pair: Hashable, Sendable {
        var one: String
        var other: String
        var fact: Wording?
    }

    var choices: [CodeRows.Row]
    var pairs: [Pair]
    /// Why the last choice could not be shown; empty at first.
    var fault = ""

    var html: HTML {
        .group {
            SheetHead(
                crumbs: nil, title: "Compare two codes",
                lead: "Side by side: when each is in force, what each covers, and the one fact that separates them.")
            element("form", ["class": "filter", "action": "/compare"]) {
                field("a", "One code", chosen: pairs.first?.one)
                field("b", "The other", chosen: pairs.first?.other)
                element("button", ["class": "btn go"], text: "Compare")
            }
            if !fault.isEmpty { Note(kind: .bad, headline: "Not compared.", text: fault, isAlert: true) }
            if !pairs.isEmpty {
                element("section", ["class": "family", "aria-labelledby": "often"]) {
                    element("h2", ["id": "often"], text: "Often weighed against each other")
                    element("ul", ["class": "pairs", "role": "list"]) {
                        for pair in pairs {
                            element("li") {
                                element("a", ["href": "/compare/\(pair.one)/\(pair.other)"]) {
                                    element("span", ["class": "code"], text: pair.one)
                                    " and "
                                    element("span", ["class": "code"], text: pair.other)
                                }
                                if let fact = pair.fact { element("p") { fact } }
                            }
                        }
                    }
                }
            }
        }
    }

    private func field(_ name: String, _ label: String, chosen: String?) -> HTML {
        element("div") {
            element("label", ["for": name], text: label)
            element("select", ["id": name, "name": name]) {
                for row in choices {
                    element(
                        "option", ["value": row.code, "selected": row.code == chosen ? "" : nil],
                        text: "\(row.code) \(row.note)")
                }
            }
        }
    }
}
