/// One fault in a file that a person wrote: where, what was found, what was wanted.
///
/// The text names fields and kinds, never the value that stands there, since it may be a patient's.
public struct SourceFinding: Hashable, Sendable, CustomStringConvertible {
    public let place: SourcePlace
    /// The fields on the way to the fault, such as `parties[1].npi`; empty at the top.
    public let path: String
    public let found: String
    public let wanted: String

    public init(place: SourcePlace, path: String, found: String, wanted: String) {
        self.place = place
        self.path = path
        self.found = found
        self.wanted = wanted
    }

    /// `case.yaml:12:5: parties[1].npi: found nine digits, wanted ten digits`.
    public var description: String {
        "\(place): \(path.isEmpty ? "" : "\(path): ")found \(found), wanted \(wanted)"
    }
}

/// A file that was refused, with every fault that was found in it.
public struct SourceError: Error, Hashable, Sendable, CustomStringConvertible {
    /// At least one, in the order of the file.
    public let findings: [SourceFinding]

    public init(_ findings: [SourceFinding]) {
        self.findings = findings.sorted { ($0.place.file, $0.place.line) < ($1.place.file, $1.place.line) }
    }

    public var description: String { findings.map(\.description).joined(separator: "\n") }
}
