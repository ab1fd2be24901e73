import Hypertext

/// The claims by what is to be done next.
struct ClaimsPage: Hashable, Sendable {
    struct Row: Hashable, Sendable {
        var date: String
        var patient: String
        var payer: String
        var party: String
        /// Empty while nothing can be claimed.
        var code: String
        var charge: String
        var state: Tag
        /// What happened last, and when.
        var last: String
        var address: String
        var button: String
    }

    struct Group: Hashable, Sendable {
        var title: String
        var note: String
        var rows: [Row]
    }

    struct Option: Hashable, Sendable {
        var value: String
        var text: String
        var isChosen: Bool
    }

    var title: String
    var note: String
    var states: [Option]
    var payers: [Option]
    var isFiltered: Bool
    var groups: [Group]
    var nextAddress: String?

    static let address = "/practice/claims"
    private static let columns = ["Service", "Patient", "Payer", "Claimed", "Stands", "Next"]

    var html: HTML {
        .group {
            RoomHeader(title: title, note: note)
            filter
            if groups.isEmpty {
                Empty(
                    headline: isFiltered ? "Nothing fits this filter." : "There are no claims yet.",
                    text: isFiltered
                        ? "Show all, or choose another state or payer."
                        : "A claim is made when a case whose report is signed is billed.")
            } else {
                table
            }
        }
    }

    private var filter: HTML {
        element("form", ["method": "get", "action": ClaimsPage.address, "class": "row claims-filter"]) {
            select("state", "State", states)
            select("payer", "Payer", payers)
            element("button", ["class": "btn"], text: "Show")
            if isFiltered { element("a", ["class": "btn", "href": ClaimsPage.address], text: "Show all") }
        }
    }

    private func select(_ name: String, _ label: String, _ options: [Option]) -> HTML {
        element("div") {
            element("label", ["for": "filter-\(name)"], text: label)
            element("select", ["id": "filter-\(name)", "name": name]) {
                for option in options {
                    element(
                        "option", ["value": option.value, "selected": option.isChosen ? "" : nil], text: option.text)
                }
            }
        }
    }

    private var table: HTML {
        element("table", ["class": "work-t stack claims-t", "data-rows": ""]) {
            element("thead") {
                element("tr") {
                    for column in ClaimsPage.columns { element("th", ["scope": "col"], text: column) }
                }
            }
            for group in groups {
                element("tbody") {
                    element("tr", ["class": "group"]) {
                        element("th", ["colspan": "6", "scope": "rowgroup"]) {
                            group.title
                            element("small", text: group.note)
                        }
                    }
                    for row in group.rows { line(row) }
                }
            }
        }
    }

    private func line(_ row: Row) -> HTML {
        let isNext = row.address == nextAddress
        return element("tr", ["class": isNext ? "look" : nil]) {
            element("td", ["class": "nowrap", "data-th": "Service"]) { element("span", text: row.date) }
            element("td", ["data-th": "Patient"]) {
                element("span") {
                    element("a", ["class": "who", "href": row.address], text: row.patient)
                    element("small", text: row.party)
                }
            }
            element("td", ["data-th": "Payer"]) { element("span", text: row.payer) }
            element("td", ["class": "nowrap", "data-th": "Claimed"]) {
                element("span") {
                    if row.code.isEmpty { element("span", ["class": "quiet"], text: "nothing yet") }
                    if !row.code.isEmpty { CodeLabel(code: row.code) }
                    element("small", text: row.charge)
                }
            }
            element("td", ["data-th": "Stands"]) {
                element("span") {
                    row.state
                    element("small", text: row.last)
                }
            }
            element("td") { Button(text: row.button, address: row.address, isNext: isNext) }
        }
    }
}
