/// A file of codes that was read whole: its codes in the order of the file, and how it was written.
///
///     let file = try ReleaseFile(bytes, columns: .shipped())
///     file.codes.count
///     ImportedRelease(label: label, codes: file.codes)
///
/// Rows are separated by LF or CRLF, cells by tabs or commas, and texts may be quoted (RFC 4180); what is not clear is
/// refused, never guessed.
public struct ReleaseFile: Hashable, Sendable {
    /// How the bytes stand for letters.
    public enum Encoding: String, Hashable, Sendable, CaseIterable {
        case utf8 = "utf-8"
        case windows1252 = "windows-1252"
    }

    /// What stands between two cells.
    public enum Separator: String, Hashable, Sendable, CaseIterable {
        case tab, comma

        var byte: UInt8 { self == .tab ? 0x09 : 0x2C }
    }

    /// What the reader is told where a file does not say it.
    public struct Reading: Hashable, Sendable {
        /// Nil to tell by the bytes.
        public var encoding: Encoding?
        /// Nil to tell by the headings.
        public var separator: Separator?
        /// Headings of columns to leave out, as the file writes them; letter case does not matter.
        public var ignoring: [String]

        public init(encoding: Encoding? = nil, separator: Separator? = nil, ignoring: [String] = []) {
            self.encoding = encoding
            self.separator = separator
            self.ignoring = ignoring
        }
    }

    /// The largest file, 64 MiB.
    public static let byteLimit = 64 << 20
    /// The most rows; no more than 10,000 codes have the shape of CDT.
    public static let rowLimit = 200_000
    /// The most columns.
    public static let columnLimit = 64
    /// The longest text of one cell, in bytes of the file.
    public static let cellLimit = 64 << 10

    public let encoding: Encoding
    public let separator: Separator
    /// In the order of the file.
    public let codes: [ImportedCode]
    /// The headings of columns that were left out.
    public let ignored: [String]
    /// The lines of the file.
    public let lines: Int

    /// Reads a file.
    ///
    /// - Throws: ``ReleaseFileError`` with line, row, column, what was found, what was wanted, and the cure.
    public init(_ bytes: [UInt8], columns: ReleaseColumns, reading: Reading = Reading()) throws(ReleaseFileError) {
        var reader = try ReleaseFileReader(bytes, columns: columns, reading: reading)
        self = try reader.read()
    }

    init(encoding: Encoding, separator: Separator, codes: [ImportedCode], ignored: [String], lines: Int) {
        self.encoding = encoding
        self.separator = separator
        self.codes = codes
        self.ignored = ignored
        self.lines = lines
    }
}
