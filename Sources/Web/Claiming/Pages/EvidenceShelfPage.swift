import Hypertext

/// The evidence behind the claims, for whoever sees nothing else of a case: the payer's examiner.
struct EvidenceShelfPage: Hashable, Sendable {
    struct Row: Hashable, Sendable {
        var date: String
        /// The case and where its bundle is shown.
        var id: String
        var address: String
        var party: String
        var payer: String
        var code: String
        var state: Tag
        /// When that happened; empty where nothing did.
        var last: String
    }

    static let address = "/practice/evidence"

    var rows: [Row]
    /// Whether there may be more than are shown.
    var isCut: Bool

    var html: HTML {
        .group {
            RoomHeader(
                title: rows.isEmpty ? "No evidence yet" : "\(Words.count(rows.count, "claim", "claims")) with evidence",
                note: isCut ? "Those of which something was heard last." : "What happened last stands first.")
            if rows.isEmpty {
                Empty(
                    headline: "A bundle stands here as soon as a claim is made.",
                    text: "It holds order, images, signed report, decision and rules, and can be verified elsewhere.")
            } else {
                StackTable(
                    columns: [
                        .init(title: "Case", isHead: true), .init(title: "Service"), .init(title: "Billed by"),
                        .init(title: "Payer"), .init(title: "Code"), .init(title: "Claim"),
                    ], rows: rows.map(cells))
            }
        }
    }

    private func cells(_ row: Row) -> [StackTable.Cell] {
        [
            .init(element("a", ["href": row.address], text: row.id)), .init(row.date), .init(row.party),
            .init(row.payer), .code(row.code),
            .init(
                .group {
                    row.state
                    if !row.last.isEmpty { element("small", ["class": "quiet"], text: " \(row.last)") }
                }),
        ]
    }
}
