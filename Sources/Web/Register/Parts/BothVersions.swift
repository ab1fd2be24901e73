import Hypertext

/// What somebody else wrote meanwhile beside what was typed, line by line; nothing is merged.
struct BothVersions: Part {
    struct Line: Hashable, Sendable {
        var label: String
        var mine: String
        var theirs: String
    }

    /// Who wrote, and when.
    var who: String
    var lines: [Line]
    /// Where what they wrote stands.
    var address: String

    var html: HTML {
        element("section", ["class": "block stale-both"]) {
            Note(
                kind: .bad, headline: "Not saved: \(who) changed this meanwhile.",
                text:
                    "What you typed is kept below. Compare, mend it where needed, and save it over theirs; or take theirs.",
                isAlert: true)
            StackTable(
                caption: "Lines that differ: \(lines.count { $0.mine != $0.theirs }) of \(lines.count)",
                columns: [.init(title: "Field", isHead: true), .init(title: "Yours"), .init(title: "Theirs")],
                rows: lines.filter { $0.mine != $0.theirs }.map { line in
                    [.init(line.label), BothVersions.cell(line.mine), BothVersions.cell(line.theirs)]
                })
            Buttons(buttons: [Button(text: "Take theirs", address: address)])
        }
    }

    private static func cell(_ text: String) -> StackTable.Cell {
        text.isEmpty ? StackTable.Cell(element("span", ["class": "quiet"], text: "empty")) : StackTable.Cell(text)
    }

    static func lines(
        _ mine: [(label: String, text: String)], _ theirs: [(label: String, text: String)]
    ) -> [Line] {
        zip(mine, theirs).map { Line(label: $0.label, mine: $0.text, theirs: $1.text) }
    }
}
