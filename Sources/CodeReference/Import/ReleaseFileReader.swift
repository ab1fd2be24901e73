/// Reads one file of codes: its nature, its encoding, its headings, then row by row.
struct ReleaseFileReader {
    private let bytes: [UInt8]
    private let survey: TextSurvey
    private let separator: ReleaseFile.Separator
    private let blanks: [String]
    private let headings: ReleaseHeadings
    private var rows: CellReader
    private var texts: CellText
    private var faults: [ReleaseFileFault] = []
    private var faultCount = 0
    private var codes: [ImportedCode] = []
    /// The line of each of the ten thousand codes there can be; 0 for none.
    private var lines = [Int32](repeating: 0, count: 10_000)

    init(_ bytes: [UInt8], columns: ReleaseColumns, reading: ReleaseFile.Reading) throws(ReleaseFileError) {
        try FileNature.check(bytes)
        self.bytes = bytes
        survey = try TextSurvey(bytes, encoding: reading.encoding)
        blanks = columns.blanks
        separator = try Self.separator(bytes, from: survey.start, told: reading.separator)
        texts = CellText(bytes, encoding: survey.encoding)
        rows = CellReader(bytes, from: survey.start, separator: separator.byte)
        _ = try rows.next()
        var names: [String] = []
        for (index, cell) in rows.cells.enumerated() {
            do { names.append(try texts.text(cell)) } catch {
                throw ReleaseFileError(
                    ReleaseFileFault(
                        line: cell.line, row: 1, column: index + 1, found: error.found, wanted: "a heading",
                        cure: error.cure))
            }
        }
        headings = try ReleaseHeadings(names, columns: columns, ignoring: reading.ignoring)
    }

    /// What separates the cells of the first row: tabs or commas, whichever it holds outside of quotes.
    private static func separator(
        _ bytes: [UInt8], from start: Int, told: ReleaseFile.Separator?
    ) throws(ReleaseFileError) -> ReleaseFile.Separator {
        if let told { return told }
        func cells(_ separator: ReleaseFile.Separator) -> Int {
            var reader = CellReader(bytes, from: start, separator: separator.byte)
            guard let found = try? reader.next(), found else { return 0 }
            return reader.cells.count
        }
        switch (cells(.tab) > 1, cells(.comma) > 1) {
        case (true, false): return .tab
        case (false, true): return .comma
        case (true, true):
            throw ReleaseFileError(
                ReleaseFileFault(
                    line: 1, row: 1, found: "both tabs and commas among the headings",
                    wanted: "one separator", cure: "say which one separates the cells (--separator)"))
        case (false, false):
            // A fault of quotes in the first row says more than that no separator was found.
            var reader = CellReader(bytes, from: start, separator: ReleaseFile.Separator.comma.byte)
            _ = try reader.next()
            throw ReleaseFileError(
                ReleaseFileFault(
                    line: 1, row: 1, found: "neither tabs nor commas among the headings",
                    wanted: "headings separated by tabs or commas", cure: "save the file as CSV or tab-delimited text"))
        }
    }

    mutating func read() throws(ReleaseFileError) -> ReleaseFile {
        while try rows.next() { readRow() }
        if codes.isEmpty, faultCount == 0 {
            throw ReleaseFileError(
                ReleaseFileFault(
                    line: 1, row: 1, found: "headings and no codes", wanted: "a row for each code",
                    cure: "get the file again"))
        }
        if faultCount > 0 { throw ReleaseFileError(faults, count: faultCount) }
        let endsWithLine = bytes.last == 0x0A
        return ReleaseFile(
            encoding: survey.encoding, separator: separator, codes: codes, ignored: headings.ignored,
            lines: endsWithLine ? rows.line - 1 : rows.line)
    }

    private mutating func readRow() {
        let cells = rows.cells
        let isShort = cells.count <= headings.code
        if isShort || texts.trimmed(cells[headings.code]).isEmpty,
            cells.allSatisfy({ texts.trimmed($0).isEmpty })
        {
            return
        }
        let wanted = headings.names.count
        guard cells.count == wanted else {
            let isCut = cells.count < wanted && rows.isAtEnd && bytes.last != 0x0A
            note(
                nil, found: "\(cells.count) cells", wanted: "\(wanted), one for each heading",
                cure: isCut
                    ? "the file is cut short: get it again"
                    : "look for a separator that is missing, or that stands in a text without quotes")
            return
        }
        for (index, use) in headings.uses.enumerated() where use == .blank && !texts.trimmed(cells[index]).isEmpty {
            note(index, found: "a text in a column without a heading", wanted: "nothing", cure: "give it a heading")
        }
        let number = code(cells[headings.code])
        let name = text(headings.name, in: cells)
        if name?.isEmpty == true {
            note(
                headings.name, found: "nothing", wanted: "the code's name", cure: "fill the cell in, or delete the row")
        }
        let others = ImportedCode.Field.allCases.map { field in
            field == .name ? name : headings.column(field).map { text($0, in: cells) } ?? ""
        }
        guard let number, let category = others[0], let subcategory = others[1], let third = others[2], let name,
            let descriptor = others[4]
        else { return }
        let first = lines[number]
        if first != 0 {
            note(
                headings.code, found: "'\(Self.spelled(number))' again, after line \(first)",
                wanted: "each code once", cure: "delete one of the two rows")
            return
        }
        lines[number] = Int32(clamping: rows.rowLine)
        codes.append(
            ImportedCode(
                code: Self.spelled(number), category: category, subcategory: subcategory, subsubcategory: third,
                name: name, descriptor: descriptor))
    }

    /// `D0370` of 370.
    private static func spelled(_ number: Int) -> String {
        let digits = String(number)
        return "D" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }

    /// The four digits of a code; nil, and a fault, for anything else.
    private mutating func code(_ cell: CellReader.Cell) -> Int? {
        let range = texts.trimmed(cell)
        if range.count == 5, bytes[range.lowerBound] == 0x44 {
            var number = 0
            for byte in bytes[(range.lowerBound + 1)..<range.upperBound] {
                guard byte >= 0x30, byte <= 0x39 else {
                    number = -1
                    break
                }
                number = number * 10 + Int(byte & 0x0F)
            }
            if number >= 0 { return number }
        }
        let isShown = range.count <= 12 && bytes[range].allSatisfy { $0 > 0x20 && $0 < 0x7F }
        let found =
            if range.isEmpty {
                "nothing"
            } else if isShown {
                "'\(String(decoding: bytes[range], as: UTF8.self))'"
            } else {
                "a text of \(range.count) bytes that is no code"
            }
        note(headings.code, found: found, wanted: "D and four digits", cure: "put the code right, or delete the row")
        return nil
    }

    /// The text of a column; nil, and a fault, where a byte has no place in it.
    private mutating func text(_ column: Int, in cells: [CellReader.Cell]) -> String? {
        do {
            let text = try texts.text(cells[column])
            return blanks.contains(text) ? "" : text
        } catch {
            note(column, line: cells[column].line, found: error.found, wanted: "text", cure: error.cure)
            return nil
        }
    }

    private mutating func note(
        _ column: Int?, line: Int? = nil, found: @autoclosure () -> String, wanted: @autoclosure () -> String,
        cure: @autoclosure () -> String
    ) {
        faultCount += 1
        guard faults.count < ReleaseFileError.limit else { return }
        faults.append(
            ReleaseFileFault(
                line: line ?? rows.rowLine, row: rows.row, column: column.map { $0 + 1 },
                heading: column.map { ReleaseHeadings.shown(headings.names[$0]) }.flatMap { $0.isEmpty ? nil : $0 },
                found: found(), wanted: wanted(), cure: cure()))
    }
}
