import Hypertext

/// What was read, refused, signed in to and changed, by filters that stand in the address.
struct AuditListPage: Hashable, Sendable {
    struct Row: Hashable, Sendable {
        var time: String
        var user: String
        var act: String
        var isBad: Bool
        var subject: String
        var detail: String
        var seal: String
    }

    /// What was asked for, as typed, and what is wrong with it by field.
    struct Form: Hashable, Sendable {
        var user = ""
        var act = ""
        var subject = ""
        var from = ""
        var to = ""
        var faults: [String: String] = [:]
    }

    var rows: [Row]
    var total: Int
    /// The first row's number, from 1.
    var first: Int
    var form: Form
    var users: [String]
    var acts: [String]
    /// Addresses of the pages before and after, and of the exports with the same filters; empty where there is none.
    var newer: String
    var older: String
    var csv: String
    var lines: String
    var token: String

    private var isFiltered: Bool { ![form.user, form.act, form.subject, form.from, form.to].allSatisfy(\.isEmpty) }

    var html: HTML {
        .group {
            RoomHeader(
                title: total == 0 ? "Nothing was found" : "\(Words.grouped(total)) acts\(isFiltered ? " fit" : "")",
                note: rows.isEmpty
                    ? "The newest stand first." : "\(first) to \(first + rows.count - 1), the newest first.",
                buttons: rows.isEmpty
                    ? []
                    : [
                        Button(text: "Save as CSV", address: csv, saves: true),
                        Button(text: "Save as JSON lines", address: lines, saves: true),
                    ])
            filters
            if rows.isEmpty {
                Empty(
                    headline: isFiltered ? "No act fits all of these." : "Nothing happened yet.",
                    text: "Take one away, or choose other days.")
            } else {
                StackTable(
                    columns: [
                        .init(title: "When", isHead: true), .init(title: "Who"), .init(title: "Act"),
                        .init(title: "On what"), .init(title: "Circumstances"), .init(title: "Seal", isNumber: true),
                    ], rows: rows.map(AuditListPage.cells))
                Buttons(
                    buttons: [
                        newer.isEmpty ? nil : Button(text: "Newer", address: newer),
                        older.isEmpty ? nil : Button(text: "Older", address: older),
                    ].compactMap(\.self))
            }
        }
    }

    private var filters: HTML {
        SentForm(
            address: OversightTabs.Place.audit.address, token: token, button: "Show", isNext: true,
            style: "audit-filter",
            content: element("div", ["class": "row"]) {
                AuditListPage.list("Who", "user", form.user, users)
                AuditListPage.list("Act", "act", form.act, acts)
                Field(
                    label: "On what", name: "subject", value: form.subject, hint: "case, or case/ID. Never a name.",
                    fault: form.faults["subject"] ?? "", isRequired: false, limit: 300, saysOptional: false)
                Field(
                    label: "From", name: "from", value: form.from, type: "date", fault: form.faults["from"] ?? "",
                    isRequired: false, limit: 10, saysOptional: false)
                Field(
                    label: "To", name: "to", value: form.to, type: "date", fault: form.faults["to"] ?? "",
                    isRequired: false, limit: 10, saysOptional: false)
            }
        ).html
    }

    private static func list(_ label: String, _ name: String, _ value: String, _ options: [String]) -> HTML {
        element("div", ["class": "field"]) {
            element("label", ["for": name], text: label)
            element("select", ["id": name, "name": name]) {
                element("option", ["value": ""], text: "all")
                for option in options {
                    element("option", ["value": option, "selected": option == value ? "" : nil], text: option)
                }
            }
        }
    }

    private static func cells(_ row: Row) -> [StackTable.Cell] {
        [
            .init(row.time), .code(row.user), .init(row.isBad ? Tag(.warn, row.act).html : HTML(row.act)),
            .mono(row.subject), .init(row.detail), .init(row.seal),
        ]
    }
}
