/// Where a value stands in a file that is imported.
public enum ImportPlace: Hashable, Sendable, CustomStringConvertible {
    /// Counted from 1; the column with its name in the header.
    case cell(line: Int, column: Int, name: String)
    case line(Int)
    /// Such as `/entry/3/resource/birthDate`.
    case path(String)

    public var description: String {
        switch self {
        case .cell(let line, let column, let name): "line \(line), column \(column) (\(name))"
        case .line(let line): "line \(line)"
        case .path(let path): path
        }
    }
}

/// Something in a file that is not taken: where, what was found, what was wanted; never a value itself.
public struct ImportFault: Error, Hashable, Sendable, CustomStringConvertible {
    public let place: ImportPlace?
    public let found: String
    /// What would be taken, or what to do about it.
    public let wanted: String

    public init(_ place: ImportPlace?, found: String, wanted: String) {
        self.place = place
        self.found = found
        self.wanted = wanted
    }

    public var description: String {
        let start = place.map { "\($0): found" } ?? "Found"
        return "\(start) \(found). Wanted \(wanted)."
    }
}
