/// The formats of files that are imported.
public enum ImportKind: String, Hashable, Sendable, CaseIterable {
    case csv, fhir

    /// JSON begins with a brace; everything else is a table.
    static func of(_ bytes: [UInt8]) -> ImportKind {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        return text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "{") ? .fhir : .csv
    }

    /// - Throws: ``ImportFault`` for a file of which nothing can be read.
    func read(_ bytes: [UInt8]) throws -> ImportedFile {
        switch self {
        case .csv: try CSVPeople.read(bytes)
        case .fhir: try FHIRPeople.read(bytes)
        }
    }
}
