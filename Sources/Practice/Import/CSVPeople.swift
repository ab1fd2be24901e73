/// Reads people from a table.
enum CSVPeople {
    /// - Throws: ``ImportFault`` for a header without the columns that every person needs, or with one of them twice.
    static func read(_ bytes: [UInt8]) throws -> ImportedFile {
        let table = try CSVTable(parsing: bytes)
        var fields: [Int: String] = [:]
        var leftOut: [String: Int] = [:]
        for (index, name) in table.header.enumerated() {
            guard let field = ImportColumns.field(name) else {
                leftOut[name.isEmpty ? "column \(index + 1), without a name" : String(name.prefix(60))] = 1
                continue
            }
            guard !fields.values.contains(field) else {
                throw ImportFault(
                    .cell(line: 1, column: index + 1, name: String(name.prefix(60))),
                    found: "the column \(field) a second time",
                    wanted: "each column once")
            }
            fields[index] = field
        }
        for needed in ["identifier", "family", "birthDate"] where !fields.values.contains(needed) {
            throw ImportFault(
                .line(1), found: "no column \(needed)",
                wanted: "the columns identifier, family and birthDate at least; Docs/import.md has all names")
        }
        let rows = table.rows.map { row in
            var person = ImportRow(
                number: row.line, place: .line(row.line), faults: row.fault.map { [named($0, table.header)] } ?? [])
            for (index, field) in fields where index < row.cells.count {
                let place = ImportPlace.cell(line: row.line, column: index + 1, name: field)
                if field == ImportColumns.problems {
                    for (number, text) in row.cells[index].split(separator: ";").enumerated() {
                        person.set("problem.\(number + 1)", String(text), place)
                    }
                } else {
                    person.set(field, row.cells[index], place)
                }
            }
            return person
        }
        return ImportedFile(rows: rows, leftOut: leftOut)
    }

    /// The fault with its column's name.
    private static func named(_ fault: ImportFault, _ header: [String]) -> ImportFault {
        guard case .cell(let line, let column, _) = fault.place, header.indices.contains(column - 1) else {
            return fault
        }
        return ImportFault(
            .cell(line: line, column: column, name: String(header[column - 1].prefix(60))), found: fault.found,
            wanted: fault.wanted)
    }
}
