/// The first row of a file: which column holds what.
struct ReleaseHeadings {
    /// What is to be done with a column.
    enum Use: Hashable {
        case role(ReleaseColumns.Role)
        /// Left out, as the reader was told.
        case ignored
        /// Without a heading: must be blank throughout.
        case blank
    }

    private(set) var uses: [Use] = []
    private(set) var names: [String] = []
    /// The headings that were left out.
    private(set) var ignored: [String] = []
    private var places: [ReleaseColumns.Role: Int] = [:]

    var code: Int { places[.code] ?? 0 }
    var name: Int { places[.text(.name)] ?? 0 }

    /// The column of a field, from 0; nil where the file has none.
    func column(_ field: ImportedCode.Field) -> Int? { places[.text(field)] }

    init(_ names: [String], columns: ReleaseColumns, ignoring: [String]) throws(ReleaseFileError) {
        self.names = names
        let left = Set(ignoring.map(ReleaseColumns.key))
        guard names.contains(where: { columns.roles[ReleaseColumns.key($0)] != nil }) else {
            throw ReleaseFileError(
                ReleaseFileFault(
                    line: 1, row: 1, found: "a first row without any heading that is known",
                    wanted: "headings such as \(ReleaseHeadings.some(columns))",
                    cure: "put the row of headings first"))
        }
        var faults: [ReleaseFileFault] = []
        func fault(_ column: Int?, _ found: String, _ wanted: String, _ cure: String) {
            faults.append(
                ReleaseFileFault(
                    line: 1, row: 1, column: column.map { $0 + 1 }, heading: column.map { Self.shown(names[$0]) },
                    found: found, wanted: wanted, cure: cure))
        }
        for (index, name) in names.enumerated() {
            let key = ReleaseColumns.key(name)
            if key.isEmpty {
                uses.append(.blank)
            } else if left.contains(key) {
                uses.append(.ignored)
                ignored.append(name)
            } else if let role = columns.roles[key] {
                uses.append(.role(role))
                if let other = places[role] {
                    fault(
                        index, "a second column for the \(role.words), after '\(Self.shown(names[other]))'",
                        "one column for it", "rename one of the two, or leave it out (--ignore)")
                } else {
                    places[role] = index
                }
            } else {
                uses.append(.ignored)
                fault(
                    index, "a heading that is not known", "a heading such as \(Self.some(columns))",
                    "rename it, or leave the column out (--ignore)")
            }
        }
        for role in [ReleaseColumns.Role.code, .text(.name)] where places[role] == nil {
            fault(
                nil, "no column for the \(role.words)",
                "a heading such as \((columns.spoken[role] ?? []).map { "'\($0)'" }.joined(separator: ", "))",
                "name the column so")
        }
        let keys = Set(names.map(ReleaseColumns.key))
        for name in ignoring where !keys.contains(ReleaseColumns.key(name)) {
            fault(
                nil, "no column '\(Self.shown(name))' to leave out", "a heading of the file",
                "spell it as the file does")
        }
        if !faults.isEmpty {
            throw ReleaseFileError(Array(faults.prefix(ReleaseFileError.limit)), count: faults.count)
        }
    }

    private static func some(_ columns: ReleaseColumns) -> String {
        let roles: [ReleaseColumns.Role] = [.code, .text(.category), .text(.name), .text(.descriptor)]
        return roles.compactMap { columns.spoken[$0]?.first.map { "'\($0)'" } }.joined(separator: ", ")
    }

    /// A heading as messages show it, cut short.
    static func shown(_ name: String) -> String { name.count > 40 ? "\(name.prefix(39))…" : name }
}
