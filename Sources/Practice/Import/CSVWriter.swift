/// Writes CSV (RFC 4180) that ``CSVTable`` reads back as the same cells.
public enum CSVWriter {
    /// Lines that end in CRLF; a text is quoted where it must be.
    public static func text(_ rows: some Sequence<[String]>) -> String {
        rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func cell(_ text: String) -> String {
        let needsQuotes = text.isEmpty || text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        return needsQuotes ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
    }
}
