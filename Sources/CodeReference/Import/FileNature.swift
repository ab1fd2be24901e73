/// What the first bytes say that a file is, where it is no text of rows.
enum FileNature {
    private static let marks: [(bytes: [UInt8], name: String)] = [
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or an Excel workbook"),
        ([0x50, 0x4B, 0x05, 0x06], "an empty ZIP archive"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Excel or Word document"),
        ([0x25, 0x50, 0x44, 0x46], "a PDF"),
        ([0x1F, 0x8B], "a gzip archive"),
        ([0xFF, 0xFE], "text in UTF-16"),
        ([0xFE, 0xFF], "text in UTF-16"),
        (Array("{\\rtf".utf8), "a rich text document"),
        (Array("<".utf8), "a web page or XML"),
        ([0x89, 0x50, 0x4E, 0x47], "a picture"),
    ]

    static let wanted = "rows of text separated by tabs or commas"
    static let cure = "open it in a spreadsheet and save it as CSV (UTF-8) or tab-delimited text"

    /// Refuses what is too large, empty, or plainly something else.
    static func check(_ bytes: [UInt8]) throws(ReleaseFileError) {
        if bytes.isEmpty {
            throw ReleaseFileError(
                ReleaseFileFault(found: "an empty file", wanted: wanted, cure: "get the file again"))
        }
        if bytes.count > ReleaseFile.byteLimit {
            throw ReleaseFileError(
                ReleaseFileFault(
                    found: "\(bytes.count) bytes", wanted: "at most \(ReleaseFile.byteLimit)",
                    cure: "check that it is the file of codes alone"))
        }
        for mark in marks where bytes.starts(with: mark.bytes) {
            throw ReleaseFileError(ReleaseFileFault(found: mark.name, wanted: wanted, cure: cure))
        }
    }
}
