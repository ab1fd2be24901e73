import Hypertext
import Practice

/// The directory: what is missing on top, then each section as a table.
struct DirectoryPage: Hashable, Sendable {
    struct Section: Hashable, Sendable {
        var kind: DirectoryKind
        var columns: [StackTable.Column]
        var rows: [[StackTable.Cell]]
        /// Said in place of the table where there is none.
        var nothing: String
        var adds: Bool
    }

    struct Gap: Hashable, Sendable {
        var text: String
        var kind: DirectoryKind
    }

    var gaps: [Gap]
    var sections: [Section]

    var html: HTML {
        .group {
            RoomHeader(
                title: gaps.isEmpty
                    ? "The directory is complete"
                    : "The directory lacks \(Words.count(gaps.count, "entry", "entries"))",
                note: "What orders, reports and claims name. Every change is kept with who made it and when.",
                buttons: gaps.isEmpty
                    ? []
                    : [
                        Button(
                            text: "Go on with the first steps", address: SetUpStep.first(of: gaps.map(\.kind)).address,
                            isNext: true)
                    ]
            )
            if !gaps.isEmpty { missing }
            element("nav", ["class": "jumps", "aria-label": "Sections"]) {
                for section in sections {
                    element("a", ["href": "#\(section.kind.rawValue)"], text: DirectoryWords.section(section.kind))
                }
            }
            for section in sections { show(section) }
        }
    }

    private var missing: HTML {
        element("ul", ["class": "miss"]) {
            for gap in gaps {
                element("li") {
                    Icon.alert.mark
                    element("span") {
                        "\(gap.text) "
                        element("a", ["href": DirectoryWords.address(gap.kind)], text: DirectoryWords.adding(gap.kind))
                    }
                }
            }
        }
    }

    private func show(_ section: Section) -> HTML {
        element("section", ["class": "block directory", "id": section.kind.rawValue]) {
            element("header") {
                element("h2", text: DirectoryWords.section(section.kind))
                if section.adds {
                    Button(text: DirectoryWords.adding(section.kind), address: DirectoryWords.address(section.kind))
                }
            }
            element("p", ["class": "hint"], text: DirectoryWords.purpose(section.kind))
            if section.rows.isEmpty {
                element("p", ["class": "quiet"], text: section.nothing)
            } else {
                StackTable(columns: section.columns, rows: section.rows)
            }
        }
    }
}
