/// A table in CSV (RFC 4180): commas, quotes doubled inside quotes, lines that end in CRLF or LF; UTF-8.
///
///     let table = try CSVTable(parsing: bytes)
///     table.header                 // ["family", "given"]
///     table.rows[0].cells          // ["Rivera", "Ana"]
public struct CSVTable: Hashable, Sendable {
    public struct Row: Hashable, Sendable {
        /// The line of the file on which the row begins, from 1.
        public let line: Int
        public let cells: [String]
        /// Why the row can't be read; nil for a good one.
        public let fault: ImportFault?
    }

    public let header: [String]
    /// The rows below the header; empty lines are passed over.
    public let rows: [Row]

    /// - Throws: ``ImportFault`` for what is no such file: another encoding, a quote that is never closed, no header, too much.
    public init(parsing bytes: [UInt8]) throws {
        guard bytes.count <= ImportLimits.bytes else {
            throw ImportFault(nil, found: "more than 8 MB", wanted: "a smaller file; export in parts")
        }
        var scanner = CSVScanner(try CSVTable.text(bytes))
        var rows = try scanner.rows()
        guard let first = rows.first else {
            throw ImportFault(nil, found: "an empty file", wanted: "a line with the columns’ names, and lines below it")
        }
        if let fault = first.fault { throw fault }
        rows.removeFirst()
        guard rows.count <= ImportLimits.rows else {
            throw ImportFault(
                .line(rows[ImportLimits.rows].line), found: "more than \(ImportLimits.rows) rows",
                wanted: "a smaller file; export in parts")
        }
        guard first.cells.count <= ImportLimits.columns else {
            throw ImportFault(
                .line(first.line), found: "\(first.cells.count) columns", wanted: "at most \(ImportLimits.columns)")
        }
        if first.cells.count == 1,
            let other = [";": "semicolons", "\t": "tabs", "|": "bars"].first(where: {
                first.cells[0].contains($0.key)
            })
        {
            throw ImportFault(
                .line(first.line), found: "columns that \(other.value) divide",
                wanted: "commas; choose ‘CSV, comma separated’ when exporting")
        }
        header = first.cells
        let width = header.count
        self.rows = rows.map { row in
            guard row.fault == nil, row.cells.count != width else { return row }
            let fault = ImportFault(
                .line(row.line), found: "\(row.cells.count) cells",
                wanted: "\(width), as many as the header has; a text with a comma stands in quotes")
            return Row(line: row.line, cells: row.cells, fault: fault)
        }
    }

    /// The text of UTF-8 bytes, without a byte-order mark.
    private static func text(_ bytes: [UInt8]) throws -> [UInt8] {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            throw ImportFault(nil, found: "UTF-16", wanted: "UTF-8; save it as ‘CSV UTF-8’")
        }
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        if let bad = firstInvalid(text) {
            let line = text[..<bad].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
            throw ImportFault(
                .line(line), found: "a byte that is no UTF-8, as Windows-1252 or Latin-1 write letters with accents",
                wanted: "UTF-8; open the file in the spreadsheet and save it as ‘CSV UTF-8’")
        }
        if let zero = text.firstIndex(of: 0) {
            let line = text[..<zero].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
            throw ImportFault(.line(line), found: "a zero byte", wanted: "a text file in UTF-8")
        }
        return text
    }

    /// The place of the first byte that is no UTF-8; nil where all are.
    private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        var (decoder, iterator, at) = (UTF8(), bytes.makeIterator(), 0)
        while case .scalarValue(let scalar) = decoder.decode(&iterator) { at += UTF8.width(scalar) }
        return min(at, bytes.count - 1)
    }
}

/// Reads the rows of a CSV text.
private struct CSVScanner {
    private let bytes: [UInt8]
    private var at = 0
    private var line = 1

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    private enum Mark {
        static let quote = UInt8(ascii: "\"")
        static let comma = UInt8(ascii: ",")
        static let newline = UInt8(ascii: "\n")
        static let carriageReturn = UInt8(ascii: "\r")
    }

    mutating func rows() throws -> [CSVTable.Row] {
        var rows: [CSVTable.Row] = []
        while at < bytes.count {
            let row = try row()
            if row.cells != [""] || row.fault != nil { rows.append(row) }
            if rows.count > ImportLimits.rows + 1 { break }
        }
        return rows
    }

    private mutating func row() throws -> CSVTable.Row {
        let start = line
        var cells: [String] = []
        var fault: ImportFault?
        while true {
            let cell = try cell(column: cells.count + 1, &fault)
            cells.append(cell)
            if cell.utf8.count > ImportLimits.cell, fault == nil {
                fault = ImportFault(
                    .cell(line: start, column: cells.count, name: "cell"),
                    found: "more than \(ImportLimits.cell) bytes",
                    wanted: "a shorter text")
            }
            guard at < bytes.count, bytes[at] == Mark.comma else { break }
            at += 1
        }
        endLine()
        return CSVTable.Row(line: start, cells: cells, fault: fault)
    }

    private mutating func endLine() {
        if at < bytes.count, bytes[at] == Mark.carriageReturn { at += 1 }
        if at < bytes.count, bytes[at] == Mark.newline {
            at += 1
            line += 1
        }
    }

    private var isAtEnd: Bool {
        guard at < bytes.count else { return true }
        return bytes[at] == Mark.comma || bytes[at] == Mark.newline
            || (bytes[at] == Mark.carriageReturn && (at + 1 == bytes.count || bytes[at + 1] == Mark.newline))
    }

    private mutating func cell(column: Int, _ fault: inout ImportFault?) throws -> String {
        if at < bytes.count, bytes[at] == Mark.quote { return try quoted(column: column, &fault) }
        let start = at
        while !isAtEnd {
            if bytes[at] == Mark.quote, fault == nil {
                fault = ImportFault(
                    .cell(line: line, column: column, name: "cell"),
                    found: "a quote inside a text that has none around it",
                    wanted: "the whole text in quotes, and each quote in it doubled")
            }
            at += 1
        }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func quoted(column: Int, _ fault: inout ImportFault?) throws -> String {
        let opened = line
        at += 1
        var text: [UInt8] = []
        while true {
            guard at < bytes.count else {
                throw ImportFault(
                    .cell(line: opened, column: column, name: "cell"), found: "a quote that is never closed",
                    wanted: "a quote at the end of the text, and each quote in it doubled")
            }
            let byte = bytes[at]
            at += 1
            if byte == Mark.quote {
                guard at < bytes.count, bytes[at] == Mark.quote else { break }
                at += 1
            } else if byte == Mark.newline {
                line += 1
            }
            text.append(byte)
        }
        if !isAtEnd {
            fault =
                fault
                ?? ImportFault(
                    .cell(line: line, column: column, name: "cell"), found: "text behind a closing quote",
                    wanted: "a comma or the end of the line there")
            // The row is not taken, and still shows all that stood in it.
            let start = at
            while !isAtEnd { at += 1 }
            text += bytes[start..<at]
        }
        return String(decoding: text, as: UTF8.self)
    }
}
