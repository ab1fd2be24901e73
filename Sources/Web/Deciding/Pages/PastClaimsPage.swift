import Hypertext

/// The claims that were made, decided once more by today's rules: what would come out otherwise, and why.
struct PastClaimsPage: Hashable, Sendable {
    struct Row: Hashable, Sendable {
        var id: String
        var address: String
        var party: String
        var claimed: String
        var today: String
        var halves: Halves
        var tag: Tag
        /// Why it differs, the first sentence first; empty where it does not.
        var why: [String]
    }

    static let address = "/practice/decide/past"

    var rows: [Row]

    private var differing: Int { rows.filter { !$0.why.isEmpty }.count }

    private var title: String {
        if rows.isEmpty { return "No claims yet" }
        return differing == 0
            ? "Today's rules decide every claim as it was made"
            : "\(Words.count(differing, "claim", "claims")) would be decided otherwise today"
    }

    var html: HTML {
        .group {
            RoomHeader(
                title: title,
                note: rows.isEmpty
                    ? "" : "\(Words.count(rows.count, "claim", "claims")), from the facts in the evidence behind each.",
                buttons: [Button(text: "Decide something else", address: DecidePage.address)])
            if rows.isEmpty {
                Empty(
                    headline: "Claims stand here as soon as a case is billed.",
                    text: "Each is held against the rules of today; a difference names its reason.")
            } else {
                StackTable(
                    columns: [
                        .init(title: "Case", isHead: true), .init(title: "Party"), .init(title: "Claimed"),
                        .init(title: "Today"), .init(title: "Why"),
                    ], rows: rows.map(cells))
            }
        }
    }

    private func cells(_ row: Row) -> [StackTable.Cell] {
        [
            .init(element("a", ["href": row.address], text: row.id)), .init(row.party), .code(row.claimed),
            .init(
                .group {
                    row.halves
                    " "
                    element("span", ["class": "code"], text: row.today)
                    " "
                    row.tag
                }),
            .init(
                row.why.isEmpty
                    ? HTML("the same")
                    : .group {
                        element("span", text: row.why[0])
                        if row.why.count > 1 {
                            element("details", ["class": "more"]) {
                                element("summary", text: "The reasons")
                                element("ul") {
                                    for reason in row.why.dropFirst() { element("li", text: reason) }
                                }
                            }
                        }
                    }),
        ]
    }
}
