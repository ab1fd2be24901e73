/// Takes rows of cells from bytes, one after the other, with the line of each (RFC 4180, with tabs as well).
struct CellReader {
    /// Where a cell's text lies, without its quotes.
    struct Cell {
        let start: Int
        let end: Int
        let line: Int
        /// Whether quotes stood around it, so that doubled quotes within stand for one.
        let isQuoted: Bool
    }

    private let bytes: [UInt8]
    private let separator: UInt8
    private var position: Int
    /// The line that is read, from 1.
    private(set) var line = 1
    /// The row that was read last, from 1.
    private(set) var row = 0
    /// The line on which that row began.
    private(set) var rowLine = 1
    private(set) var cells: [Cell] = []

    init(_ bytes: [UInt8], from start: Int, separator: UInt8) {
        self.bytes = bytes
        self.separator = separator
        position = start
    }

    /// Whether every byte was read.
    var isAtEnd: Bool { position >= bytes.count }

    /// Reads the next row into ``cells``; false at the end.
    mutating func next() throws(ReleaseFileError) -> Bool {
        guard position < bytes.count else { return false }
        cells.removeAll(keepingCapacity: true)
        row += 1
        rowLine = line
        guard row <= ReleaseFile.rowLimit else {
            throw fault(
                found: "more than \(ReleaseFile.rowLimit) rows", wanted: "fewer",
                cure: "check that it is the file of codes alone")
        }
        while true {
            cells.append(try cell())
            guard cells.count <= ReleaseFile.columnLimit else {
                throw fault(
                    found: "more than \(ReleaseFile.columnLimit) cells", wanted: "fewer",
                    cure: "check that it is the file of codes alone")
            }
            guard position < bytes.count else { return true }
            if bytes[position] == separator {
                position += 1
                continue
            }
            position += bytes[position] == 0x0D ? 2 : 1
            line += 1
            return true
        }
    }

    private mutating func cell() throws(ReleaseFileError) -> Cell {
        if position < bytes.count, bytes[position] == 0x22 { return try quoted() }
        let start = position
        while position < bytes.count {
            let byte = bytes[position]
            if byte == separator || byte == 0x0A { break }
            if byte == 0x0D {
                try lineEnd()
                break
            }
            position += 1
            if position - start > ReleaseFile.cellLimit {
                throw tooLong(line, cure: "check that it is text with a line for each code")
            }
        }
        if start < position, bytes[start] == 0x20 || bytes[start] == 0x09,
            bytes[start..<position].first(where: { $0 != 0x20 && $0 != 0x09 }) == 0x22
        {
            throw fault(
                found: "a quote after blanks", wanted: "the quote first in its cell", cure: "delete the blanks")
        }
        return Cell(start: start, end: position, line: line, isQuoted: false)
    }

    /// A cell in quotes: to the quote that is followed by a separator, the end of the line, or the end of the file.
    private mutating func quoted() throws(ReleaseFileError) -> Cell {
        let (start, first) = (position + 1, line)
        position = start
        while true {
            guard position - start <= ReleaseFile.cellLimit else {
                throw tooLong(first, cure: "look for a quote that is opened here and closed much later")
            }
            guard position < bytes.count else {
                throw fault(
                    line: first, found: "a quoted text that never ends", wanted: "a closing quote",
                    cure: "the file is cut short, or a quote is missing: get the file again, or close the quote")
            }
            let byte = bytes[position]
            if byte == 0x0A { line += 1 }
            guard byte == 0x22 else {
                position += 1
                continue
            }
            guard position + 1 < bytes.count, bytes[position + 1] == 0x22 else { break }
            position += 2
        }
        let end = position
        position += 1
        if position < bytes.count, bytes[position] != separator, bytes[position] != 0x0A {
            guard bytes[position] == 0x0D else {
                throw fault(
                    found: "more text after a closing quote", wanted: "a separator or the end of the line",
                    cure: "double the quotes within a quoted text")
            }
            try lineEnd()
        }
        return Cell(start: start, end: end, line: first, isQuoted: true)
    }

    /// Holds a CR against the LF that must follow it.
    private func lineEnd() throws(ReleaseFileError) {
        guard position + 1 < bytes.count, bytes[position + 1] == 0x0A else {
            throw fault(
                found: "a carriage return alone", wanted: "lines that end with LF or CRLF",
                cure: "save the file again with Windows or Unix line ends")
        }
    }

    private func tooLong(_ line: Int, cure: String) -> ReleaseFileError {
        fault(
            line: line, found: "a text of more than \(ReleaseFile.cellLimit) bytes", wanted: "a shorter one",
            cure: cure)
    }

    private func fault(line: Int? = nil, found: String, wanted: String, cure: String) -> ReleaseFileError {
        ReleaseFileError(
            ReleaseFileFault(
                line: line ?? self.line, row: row, column: cells.count + 1, found: found, wanted: wanted, cure: cure))
    }
}
