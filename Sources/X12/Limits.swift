/// How much of an interchange is read before it is refused.
public struct Limits: Hashable, Sendable {
    /// Bytes of one segment.
    public var segmentBytes: Int
    /// Elements of one segment.
    public var elements: Int
    /// Segments of one file.
    public var segments: Int
    /// Findings of one file; what comes after them is not reported.
    public var findings: Int

    public init(
        segmentBytes: Int = 65_536, elements: Int = 100, segments: Int = 100_000_000, findings: Int = 1000
    ) {
        self.segmentBytes = segmentBytes
        self.elements = elements
        self.segments = segments
        self.findings = findings
    }
}
