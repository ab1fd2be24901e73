import Hypertext

/// A table that folds into rows of named values where the page is narrow.
struct StackTable: Part {
    struct Column: Hashable, Sendable {
        var title: String
        /// Right-aligned figures.
        var isNumber = false
        /// Heads its row.
        var isHead = false
    }

    struct Cell: Hashable, Sendable {
        var html: HTML

        init(_ text: String) { html = HTML(text) }
        init(_ html: HTML) { self.html = html }
        static func code(_ text: String) -> Cell { Cell(element("span", ["class": "code"], text: text)) }
        static func mono(_ text: String) -> Cell { Cell(element("span", ["class": "mono digest"], text: text)) }
    }

    var caption = ""
    var columns: [Column]
    var rows: [[Cell]]
    /// Totals under the rows; empty when there are none.
    var total: [Cell] = []

    var html: HTML {
        element("table", ["class": "stack"]) {
            if !caption.isEmpty { element("caption", text: caption) }
            element("thead") {
                element("tr") {
                    for column in columns {
                        element("th", ["scope": "col", "class": column.isNumber ? "num" : nil], text: column.title)
                    }
                }
            }
            element("tbody") {
                for row in rows { line(row) }
            }
            if !total.isEmpty {
                element("tfoot") { line(total) }
            }
        }
    }

    private func line(_ cells: [Cell]) -> HTML {
        element("tr") {
            for (column, cell) in zip(columns, cells) {
                if column.isHead {
                    element("th", ["scope": "row", "data-th": column.title]) { cell.html }
                } else {
                    element("td", ["class": column.isNumber ? "num" : nil, "data-th": column.title]) {
                        element("span") { cell.html }
                    }
                }
            }
        }
    }
}
