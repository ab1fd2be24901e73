import Hypertext

/// The state of the records: emergencies on top, then whether they hold, then their sizes.
struct OversightPage: Hashable, Sendable {
    /// What the last verification found.
    struct Verification: Hashable, Sendable {
        var isIntact: Bool
        /// `10 March 2026, 16:40, by admin`.
        var time: String
        /// `1,204 versions, 300 journal entries, …`.
        var counts: String
        var findings: [Finding]
        var further: Int
    }

    struct Finding: Hashable, Sendable {
        var fault: String
        var place: String
        var problem: String
    }

    /// One line of how something stands.
    struct Line: Hashable, Sendable {
        var what: String
        var value: String
        var note: String
        /// A word where something wants looking at.
        var tag: Tag?
        var address = ""
    }

    struct Kind: Hashable, Sendable {
        var name: String
        var documents: String
        var versions: String
    }

    var emergencies: [EmergencyBox]
    /// Nil where the records were never verified.
    var verification: Verification?
    /// Since when they are being verified; empty while they are not.
    var verifyingSince: String
    var lines: [Line]
    var kinds: [Kind]
    var idle: String
    var idleVersion: String
    var idleFault = ""
    var token: String

    private var title: String {
        guard let verification else { return "The records were never verified" }
        let count = verification.findings.count + verification.further
        return verification.isIntact
            ? "The records are intact" : "\(Words.count(count, "fault", "faults")) in the records"
    }

    var html: HTML {
        .group {
            element("header") {
                element("div") {
                    element("h1", text: title)
                    element(
                        "p",
                        text: verification.map { "Verified \($0.time)." }
                            ?? "Verify them once, then as often as your rules ask for it.")
                }
                SentForm(
                    address: "/practice/oversight/verify", token: token, button: "Verify the records", isNext: true,
                    style: "inline")
            }
            if !verifyingSince.isEmpty {
                Note(
                    kind: .plain, headline: "Being verified since \(verifyingSince).",
                    text: "Everything goes on meanwhile. Load the page again to see what was found.")
            }
            if !emergencies.isEmpty {
                block("Emergency accesses of the last 30 days: \(emergencies.count)", id: "emergencies") {
                    for box in emergencies { box }
                }
            }
            if let verification { found(verification) }
            block("How they stand") {
                StackTable(
                    columns: [.init(title: "What", isHead: true), .init(title: "Now"), .init(title: "Note")],
                    rows: lines.map(OversightPage.cells))
            }
            block("Documents") { documents }
            block("Signing off", id: "door") { door }
        }
    }

    private func found(_ verification: Verification) -> HTML {
        block("What the last verification found") {
            if verification.isIntact {
                Note(kind: .ok, headline: "Nothing was altered.", text: verification.counts)
            } else {
                Note(
                    kind: .bad, headline: "Something was altered or is gone.",
                    text:
                        "\(verification.counts) Keep the folder and the copy of the seals as they are, and compare them "
                        + "with a backup.")
                StackTable(
                    columns: [
                        .init(title: "Place", isHead: true), .init(title: "Problem"), .init(title: "Sort"),
                    ],
                    rows: verification.findings.map { [.mono($0.place), .init($0.problem), .init($0.fault)] })
                if verification.further > 0 {
                    element("p", text: "And \(verification.further) more: run tragus records verify to see them all.")
                }
            }
        }
    }

    private static func cells(_ line: Line) -> [StackTable.Cell] {
        [
            .init(line.what), .init(line.value),
            .init(
                .group {
                    line.tag
                    line.tag == nil || line.note.isEmpty ? "" : " "
                    if line.address.isEmpty {
                        line.note
                    } else {
                        element("a", ["href": line.address], text: line.note)
                    }
                }),
        ]
    }

    @HTMLBuilder private var documents: HTML {
        if kinds.isEmpty {
            Empty(
                headline: "No documents yet.",
                text: "The first case, person or setting that is saved is counted here.")
        } else {
            StackTable(
                columns: [
                    .init(title: "Kind", isHead: true), .init(title: "Current", isNumber: true),
                    .init(title: "Versions", isNumber: true),
                ], rows: kinds.map { [.init($0.name), .init($0.documents), .init($0.versions)] })
        }
    }

    private var door: HTML {
        SentForm(
            address: "/practice/oversight/door", token: token, hidden: ["version": idleVersion], button: "Save",
            content: Field(
                label: "Minutes without use until a page signs off", name: "minutes", value: idle, type: "number",
                hint: "5 to 60. It holds for every open session at once (45 CFR 164.312(a)(2)(iii)).",
                fault: idleFault, limit: 3
            ).html
        ).html
    }
}
