/// A fault in a file of codes: where, what was found, what was wanted, and the cure.
public struct ReleaseFileFault: Hashable, Sendable, CustomStringConvertible {
    /// The line of the file, from 1; a quoted text may run over several. Nil for what the whole file is.
    public let line: Int?
    /// The row, from 1, which is the headings.
    public let row: Int?
    /// The column, from 1.
    public let column: Int?
    /// What the file calls that column.
    public let heading: String?
    public let found: String
    public let wanted: String
    public let cure: String

    init(
        line: Int? = nil, row: Int? = nil, column: Int? = nil, heading: String? = nil, found: String, wanted: String,
        cure: String
    ) {
        self.line = line
        self.row = row
        self.column = column
        self.heading = heading
        self.found = found
        self.wanted = wanted
        self.cure = cure
    }

    /// `line 12, row 9, column 1 'Code'`; empty for what the whole file is.
    public var place: String {
        var parts: [String] = []
        if let line { parts.append("line \(line)") }
        if let row { parts.append("row \(row)") }
        if let column { parts.append("column \(column)\(heading.map { " '\($0)'" } ?? "")") }
        return parts.joined(separator: ", ")
    }

    /// `line 12, row 9, column 1 'Code': found 'D37', wanted D and four digits; mend the code`.
    public var description: String { "\(place.isEmpty ? "" : "\(place): ")found \(found), wanted \(wanted); \(cure)" }
}

/// A file of codes that was refused: nothing of it is used.
public struct ReleaseFileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The first faults, in the order of the file, at most ``limit``.
    public let faults: [ReleaseFileFault]
    /// How many there are.
    public let count: Int

    /// The most faults that are kept.
    public static let limit = 50

    init(_ faults: [ReleaseFileFault], count: Int) {
        self.faults = faults
        self.count = count
    }

    init(_ fault: ReleaseFileFault) { self.init([fault], count: 1) }

    public var description: String {
        let lines = faults.map(\.description)
        let more = count > faults.count ? ["and \(count - faults.count) more"] : []
        return (lines + more).joined(separator: "\n")
    }
}
