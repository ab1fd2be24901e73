extension Composer {
    private static let gap = 10.0
    private static let padding = 4.0

    /// One fragment for each row, with a hairline below; the heading row comes again on each page.
    func fragments(_ table: PaperTable, width: Double, under path: [TagStep]) throws -> [Fragment] {
        guard !table.columns.isEmpty, !table.rows.isEmpty || !table.heading.isEmpty else { return [] }
        let tablePath = path + [tag("Table")]
        var fragments: [Fragment] = []
        var head: RepeatedHead?
        if !table.heading.isEmpty {
            var row = try self.row(table.heading, table, width: width, path: tablePath, isHeading: true)
            row.keepsWithNext = true
            var again = row
            again.drawings = row.drawings.map { Drawing(shape: $0.shape, path: []) }
            head = RepeatedHead(again)
            fragments.append(row)
        }
        for cells in table.rows {
            var row = try self.row(cells, table, width: width, path: tablePath, isHeading: false)
            row.repeats = head
            fragments.append(row)
        }
        return fragments
    }

    private func row(
        _ cells: [PaperTable.Cell], _ table: PaperTable, width: Double, path: [TagStep], isHeading: Bool
    ) throws -> Fragment {
        let rowPath = path + [tag("TR")]
        let shares = table.columns.reduce(0) { $0 + $1.share }
        let usable = width - Composer.gap * Double(table.columns.count - 1)
        var row = Fragment(height: 0)
        var x = 0.0
        for (index, column) in table.columns.enumerated() {
            let columnWidth = usable * column.share / shares
            let isHead = isHeading || (table.heading.isEmpty && index == 0)
            let cellPath = rowPath + [tag(isHead ? "TH" : "TD")]
            var y = Composer.padding
            for paragraph in index < cells.count ? cells[index] : [] {
                let text = try setter.set(paragraph, width: columnWidth, alignment: column.alignment)
                for line in 0..<text.lineCount {
                    let fragment = self.line(text, line, leading: table.leading, x: x, path: cellPath)
                    row.drawings += fragment.drawings.map { $0.moved(down: y) }
                    y += fragment.height
                }
            }
            row.height = max(row.height, y + Composer.padding)
            x += columnWidth + Composer.gap
        }
        let rule = Drawing.Shape.rule(
            x: 0, y: row.height - 0.25, width: width, weight: isHeading ? 0.75 : 0.4,
            ink: isHeading ? .second : .hairline)
        row.drawings.append(Drawing(shape: rule, path: []))
        return row
    }
}
