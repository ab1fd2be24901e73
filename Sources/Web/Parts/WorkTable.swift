import Hypertext

/// The work list, grouped by what to do next; the next row is marked.
struct WorkTable: Part {
    struct Row: Hashable, Sendable {
        var time: String
        var day: String
        var patient: String
        var patientNote: String
        var examination: String
        /// Why it was asked for; unknown is said as such.
        var reason: Certainty
        var halves: Halves
        /// `5 images`, `draft`, `signed`.
        var state: String
        var codes: [String]
        /// Said in a tag beside the state: `cannot tell`.
        var doubt: String
        var missing: [Missing]
        var nothing: String
        var address: String
        var next: Button
    }

    struct Group: Hashable, Sendable {
        var title: String
        var note: String
        var rows: [Row]
        /// To the rest of the group, where it is not shown whole.
        var more: Button?
    }

    var groups: [Group]
    /// The address of the row that comes next.
    var nextAddress: String?

    private static let columns = ["Date", "Patient", "Examination and reason", "Taken, read", "Missing", "Next"]

    var html: HTML {
        element("table", ["class": "work-t stack", "data-rows": ""]) {
            element("thead") {
                element("tr") {
                    for column in WorkTable.columns { element("th", ["scope": "col"], text: column) }
                }
            }
            for group in groups { WorkTable.section(group, nextAddress) }
        }
    }

    private static func section(_ group: Group, _ next: String?) -> HTML {
        element("tbody") {
            element("tr", ["class": "group"]) {
                element("th", ["colspan": "6", "scope": "rowgroup"]) {
                    group.title
                    element("small", text: group.note)
                    if let more = group.more {
                        " "
                        element("a", ["class": "more", "href": more.address], text: more.text)
                    }
                }
            }
            for row in group.rows { line(row, isNext: row.address == next) }
        }
    }

    private static func line(_ row: Row, isNext: Bool) -> HTML {
        var button = row.next
        button.isNext = isNext
        return element("tr", ["class": isNext ? "look" : nil]) {
            element("td", ["class": "nowrap", "data-th": "Date"]) {
                element("span") {
                    row.time
                    if !row.day.isEmpty { element("small", text: row.day) }
                }
            }
            element("td", ["data-th": "Patient"]) {
                element("span") {
                    element("a", ["class": "who", "href": row.address], text: row.patient)
                    element("small", text: row.patientNote)
                }
            }
            element("td", ["data-th": "Examination"]) {
                element("span") {
                    row.examination
                    element("small") { row.reason }
                }
            }
            element("td", ["class": "nowrap", "data-th": "Taken, read"]) { standing(row) }
            element("td", ["data-th": "Missing"]) { MissingList(items: row.missing, nothing: row.nothing) }
            element("td") { button }
        }
    }

    private static func standing(_ row: Row) -> HTML {
        element("span") {
            row.halves
            " \(row.state)"
            for code in row.codes {
                " "
                element("span", ["class": "code"], text: code)
            }
            if !row.doubt.isEmpty {
                " "
                Tag(.unknown, row.doubt)
            }
        }
    }
}
