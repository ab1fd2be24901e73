import Hypertext
import Practice

/// What importing a file would do, row by row, and the act that does it.
struct ImportPreviewPage: Hashable, Sendable {
    /// A row that may be somebody who is registered.
    struct Doubt: Hashable, Sendable {
        var number: Int
        var place: String
        var who: String
        /// Registered people with the reasons.
        var hits: [Choice.Option]
        var reasons: String
        var chosen = ""
    }

    struct Table: Hashable, Sendable {
        var title: String
        var hint: String
        var columns: [StackTable.Column]
        var rows: [[StackTable.Cell]]
        /// How many there are, of which the table shows the first.
        var count: Int
    }

    var title: String
    var note: String
    var address: String
    /// Said on top: what was done, or why nothing was.
    var told: Note?
    /// Columns and resources that are not taken, in words.
    var leftOut: [String]
    var refused: Table
    var doubts: [Doubt]
    var doubtCount: Int
    var tables: [Table]
    /// How many people would be written; 0 where nothing would.
    var writes: Int
    var isApplied: Bool
    var token: String
    /// By which the form is known when it is sent twice.
    var key: String

    var html: HTML {
        .group {
            element("p", ["class": "crumbs"]) {
                element("a", ["href": ImportPage.address], text: "Import")
                " › Preview"
            }
            RoomHeader(
                title: title, note: note,
                buttons: isApplied
                    ? [Button(text: "Save the report", address: "\(address)/report", saves: true)] : [])
            told
            if !leftOut.isEmpty {
                Note(kind: .plain, headline: "Not taken:", text: leftOut.joined(separator: "; ") + ".")
            }
            element("form", ["method": "post", "action": "\(address)/apply"]) {
                FormToken(token: token)
                FormKey(key: key)
                if refused.count > 0 { show(refused) }
                if !doubts.isEmpty { doubtful }
                apply
            }
            for table in tables where table.count > 0 { show(table) }
            Act(
                opener: "Discard the file…", headline: "Discard this file?",
                text: "The file and its report are destroyed. Who was imported stays registered.",
                button: "Discard it", address: "\(address)/discard", token: token, isFinal: true)
        }
    }

    @HTMLBuilder private var apply: HTML {
        element("div", ["class": "apply"]) {
            if refused.count > 0 {
                element("label", ["class": "tick", "for": "good"]) {
                    element("input", ["type": "checkbox", "id": "good", "name": "good", "value": "yes"])
                    element(
                        "span",
                        text:
                            "Import the others without the \(Words.count(refused.count, "row that is", "rows that are")) refused"
                    )
                }
            }
            if writes > 0 || !doubts.isEmpty {
                element("div", ["class": "btns"]) {
                    element(
                        "button", ["class": "btn go"],
                        text: writes > 0 ? "Import \(Words.count(writes, "person", "people"))" : "Import as chosen")
                }
            } else {
                Note(kind: .ok, headline: "Nothing to import.", text: "The register says the same already.")
            }
        }
    }

    private var doubtful: HTML {
        element("section", ["class": "block"]) {
            element("h2", text: "Perhaps registered already: \(doubtCount)")
            element("p", ["class": "hint"], text: "Nothing is merged by itself. Whoever is not decided on is left out.")
            for doubt in doubts {
                element("div", ["class": "doubt"]) {
                    element("p") {
                        element("strong", text: doubt.who)
                        element("span", ["class": "quiet"], text: " · \(doubt.place)")
                    }
                    Selection(
                        label: doubt.reasons, name: "choice.\(doubt.number)",
                        options: doubt.hits + [.init(value: "new", text: "Somebody new")], nothing: "Leave it out",
                        value: doubt.chosen)
                }
            }
            if doubtCount > doubts.count {
                element(
                    "p", ["class": "quiet"],
                    text: "\(doubtCount - doubts.count) more are shown once these are decided and imported.")
            }
        }
    }

    private func show(_ table: Table) -> HTML {
        element("section", ["class": "block"]) {
            element("h2", text: "\(table.title): \(Words.grouped(table.count))")
            if !table.hint.isEmpty { element("p", ["class": "hint"], text: table.hint) }
            StackTable(columns: table.columns, rows: table.rows)
            if table.count > table.rows.count, !table.title.hasPrefix("Changed") {
                element(
                    "p", ["class": "quiet"],
                    text: "The first \(table.rows.count) are shown; the report lists all after importing.")
            }
        }
    }
}
