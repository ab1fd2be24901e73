public import YAMLSource

/// One file or one line that a batch reads.
public struct BatchInput: Sendable {
    /// The file's name, for places.
    public let file: String
    /// The line in the file; nil where the file is the input.
    public let line: Int?
    /// Nil where it is longer than is read.
    public let bytes: [UInt8]?

    public init(file: String, line: Int? = nil, bytes: [UInt8]?) {
        self.file = file
        self.line = line
        self.bytes = bytes
    }

    public init(file: String, line: LineSplitter.Line) {
        self.init(file: file, line: line.number, bytes: line.bytes)
    }

    /// `jobs.ndjson:12`, or the file alone.
    public var name: String { line.map { "\(file):\($0)" } ?? file }

    /// Reads the value with a cursor; each fault's place is that of the file.
    ///
    /// - Throws: ``YAMLSource/SourceError``.
    public func read<Value>(_ body: (SourceCursor) -> Value) throws -> Value {
        do {
            guard let bytes else {
                let place = SourcePlace(file: file, line: 1, column: 1)
                throw SourceError([
                    SourceFinding(
                        place: place, path: "", found: "more than is read at once", wanted: "a shorter record")
                ])
            }
            let report = SourceReport()
            let value = body(SourceCursor(try SourceNode(parsing: bytes, file: file), report: report))
            try report.check()
            return value
        } catch let error as SourceError {
            guard let line else { throw error }
            // A record is one line: the lines within it are none of the file's.
            throw SourceError(
                error.findings.map {
                    SourceFinding(
                        place: SourcePlace(file: $0.place.file, line: line, column: $0.place.column), path: $0.path,
                        found: $0.found, wanted: $0.wanted)
                })
        }
    }
}
