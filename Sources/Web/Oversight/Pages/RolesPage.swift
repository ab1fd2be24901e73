import Hypertext

/// Who may do what, as the one table says it: with the reason and where it comes from.
struct RolesPage: Hashable, Sendable {
    struct Row: Hashable, Sendable {
        var act: String
        var roles: String
        var reason: String
        var sources: [String]
        var isNoted: Bool
        var breaksGlass: Bool
    }

    var rows: [Row]

    var html: HTML {
        .group {
            RoomHeader(
                title: "\(rows.count) acts, each for the roles that need it",
                note: "The table ships with the program and is asked before anything is shown or changed.")
            StackTable(
                columns: [
                    .init(title: "Act", isHead: true), .init(title: "Roles"), .init(title: "Reason"),
                    .init(title: "Source"), .init(title: "Marks"),
                ],
                rows: rows.map { row in
                    [
                        .init(row.act), .init(row.roles), .init(element("span", ["class": "serif"], text: row.reason)),
                        .init(row.sources.joined(separator: "; ")),
                        .init(
                            .group {
                                if row.isNoted { Tag(.plain, "journaled") }
                                if row.isNoted, row.breaksGlass { " " }
                                if row.breaksGlass { Tag(.warn, "in an emergency") }
                                if !row.isNoted, !row.breaksGlass { element("span", ["class": "quiet"], text: "none") }
                            }),
                    ]
                })
        }
    }
}
