import Hypertext

/// A release that was read, side by side with what is applied, before it is applied itself.
struct ComparisonPage: Hashable, Sendable {
    struct Change: Hashable, Sendable {
        var code: String
        var fields: [Changed]
    }

    struct Changed: Hashable, Sendable {
        /// `Name`, `Descriptor`, `Category`.
        var field: String
        var before: String
        var after: String
    }

    struct Row: Hashable, Sendable {
        var code: String
        var name: String
    }

    struct Touched: Hashable, Sendable {
        var code: String
        /// `changed`, `not in the file`.
        var cause: String
        var kind: String
        var place: String
        var words: String
    }

    var title: String
    /// The summary, as a sentence.
    var note: String
    /// What to look at first.
    var warnings: [String]
    var added: [Row]
    var changed: [Change]
    var deleted: [Row]
    /// How many more there are than are shown.
    var left: [String]
    var touched: [Touched]
    /// What was looked through for it.
    var touchedNotes: [String]
    var facts: [FactRow]
    /// Applies it; nil where it is applied already.
    var apply: Act?
    var discard: Act?
    var faults = FormFaults()

    var html: HTML {
        .group {
            RoomHeader(title: title, note: note)
            faults.note
            for warning in warnings { Note(kind: .warn, headline: "Look first.", text: warning) }
            if let apply { apply }
            block("Changed, before and after", id: "changed") {
                if changed.isEmpty {
                    element("p", ["class": "quiet"], text: "None.")
                } else {
                    beside
                }
            }
            block("Added", id: "added") { ComparisonPage.list(added) }
            block("Deleted", id: "deleted") { ComparisonPage.list(deleted) }
            for line in left { element("p", ["class": "quiet"], text: line) }
            block("Touched in this house", id: "touched") {
                if touched.isEmpty {
                    element("p", ["class": "quiet"], text: "Nothing that was looked through names a code that changes.")
                } else {
                    touchedTable
                }
                for line in touchedNotes { element("p", ["class": "small quiet"], text: line) }
            }
            block("The file") { FactList(rows: facts) }
            if let discard { element("div", ["class": "deeds"]) { discard } }
        }
    }

    private var beside: HTML {
        StackTable(
            columns: [.init(title: "Code", isHead: true), .init(title: "Text"), .init(title: "Before, and after")],
            rows: changed.flatMap { change in
                change.fields.map { field in
                    [
                        .code(change.code), .init(field.field),
                        .init(Difference(from: field.before, to: field.after, hasKey: false).html),
                    ]
                }
            }
        ).html
    }

    private var touchedTable: HTML {
        StackTable(
            columns: [
                .init(title: "Code", isHead: true), .init(title: "Why"), .init(title: "What"), .init(title: "Where"),
            ],
            rows: touched.map {
                [
                    .code($0.code), .init($0.cause), .init($0.kind),
                    .init(element("span", ["class": "mono small"], text: $0.place) + HTML(" \($0.words)")),
                ]
            }
        ).html
    }

    private static func list(_ rows: [Row]) -> HTML {
        rows.isEmpty
            ? element("p", ["class": "quiet"], text: "None.")
            : StackTable(
                columns: [.init(title: "Code", isHead: true), .init(title: "Name in the file")],
                rows: rows.map { [.code($0.code), .init($0.name)] }
            ).html
    }
}
