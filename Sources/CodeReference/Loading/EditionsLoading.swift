import Essentials

extension Reference {
    /// Reads `releases.yaml`: the editions of CDT.
    mutating func loadEditions(_ top: DataRecord) {
        top.fields(["sources", "editions"])
        let keys = cite(top, "releases")
        for record in top.records("editions") {
            record.fields([
                "year", "name", "from", "until", "added", "revised", "deleted", "editorial", "statements", "note",
            ])
            guard let year = record.value["year"]?.int, (1969...2200).contains(year) else {
                record.fault("year", found: "no year", wanted: "four digits, such as 2026")
                continue
            }
            let span = record.span
            if editions.contains(where: { $0.year == year }) {
                record.fault("year", found: "\(year) again", wanted: "each year once")
            } else if let other = editions.first(where: { $0.span.intersection(span) != nil }) {
                record.fault("from", found: "days that \(other.name) holds too", wanted: "one edition for each day")
            }
            var statements: [Statement] = []
            for item in record.records("statements") {
                guard let statement = item.statement(of: "cdt-\(year)", keys: keys, file: "releases") else { continue }
                addNew(statement, item)
                statements.append(statement)
            }
            if statements.isEmpty {
                record.fault("statements", found: "nothing", wanted: "what a source says of this edition")
            }
            editions.append(
                Edition(
                    year: year, name: record.text("name") ?? "", span: span, added: record.count("added"),
                    revised: record.count("revised"), deleted: record.count("deleted"),
                    editorial: record.count("editorial"), statements: statements, note: record.optional("note") ?? ""))
        }
        editions.sort { $0.year < $1.year }
    }
}

extension DataRecord {
    /// A whole number that is not negative; nil where it is left out.
    func count(_ key: String) -> Int? {
        guard let member = value[key], !member.isNull else { return nil }
        if let count = member.int, count >= 0 { return count }
        fault(key, found: "no count", wanted: "a whole number from 0")
        return nil
    }
}
