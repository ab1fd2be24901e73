import Essentials

extension ReleaseColumns {
    /// The headings that come with this product.
    ///
    /// - Throws: ``DataError`` with file and line.
    public static func shipped() throws -> ReleaseColumns {
        try ReleaseColumns(json: JSONValue(parsing: "\(CompiledData.importColumns)"))
    }

    init(json: JSONValue) throws {
        let faults = DataFaults()
        let top = DataRecord(json, file: "import-columns.yaml", faults: faults)
        top.fields(["sources", "columns", "blanks"])
        let keys = Set(top.citations().map(\.key))
        var headings: [(role: Role, names: [String])] = []
        var seen: Set<String> = []
        for record in top.records("columns") {
            record.fields(["column", "headings", "source"])
            _ = record.sources(keys)
            guard let column = record.text("column") else { continue }
            let field = ImportedCode.Field(rawValue: column)
            guard let role = column == "code" ? Role.code : field.map(Role.text) else {
                record.fault("column", found: "'\(column)'", wanted: "code or a field of a code")
                continue
            }
            let names = record.texts("headings")
            if names.isEmpty { record.fault("headings", found: "nothing", wanted: "one heading or more") }
            for name in names where !seen.insert(Self.key(name)).inserted {
                record.fault("headings", found: "'\(name)' again", wanted: "each heading once")
            }
            headings.append((role, names))
        }
        for role in [Role.code, .text(.name)] where !headings.contains(where: { $0.role == role }) {
            top.fault("columns", found: "no '\(role.words)'", wanted: "its headings")
        }
        let blanks = top.record("blanks")
        blanks?.fields(["texts", "source"])
        _ = blanks?.sources(keys)
        try faults.check()
        self.init(headings: headings, blanks: blanks?.texts("texts") ?? [])
    }
}
