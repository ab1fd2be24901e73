/// Reads the loops of one kind out of a file, one after another, with what stands around each.
///
/// Only what is open is held, so that a file of many thousand claims takes little more than its own bytes.
///
///     var reader = LoopReader(bytes, guide: guide, loop: "2300")
///     while let claim = try reader.next() { … }
public struct LoopReader: Sendable {
    /// A loop with its surroundings.
    public struct Entry: Sendable {
        public let interchange: Segment
        public let group: Segment
        public let transaction: Segment
        /// From the transaction set inwards; each holds its segments and its finished loops.
        public let around: [Loop]
        public let loop: Loop

        /// The innermost of the loops around with that identifier.
        public func around(_ id: String) -> Loop? { around.last { $0.id == id } }
    }

    private let guide: Guide
    private var segments: SegmentReader
    private var assembler: LoopAssembler
    private var interchange: Segment?
    private var group: Segment?
    private var transaction: Segment?
    private var findings: FindingList

    public init(_ bytes: [UInt8], guide: Guide, loop: String, limits: Limits = Limits()) {
        self.guide = guide
        segments = SegmentReader(bytes, limits: limits)
        assembler = LoopAssembler(guide: guide, emitting: loop)
        findings = FindingList(catalog: guide.catalog, limit: 0)
    }

    /// The next loop, nil at the end of the file.
    ///
    /// - Throws: ``X12Error`` for a file that cannot be read, or whose guide is another.
    public mutating func next() throws(X12Error) -> Entry? {
        while let segment = try segments.next() {
            switch segment.id {
            case "ISA": interchange = segment
            case "GS": group = segment
            case "ST":
                guard interchange != nil, let group else { throw outside(segment) }
                try guide.admit(segment.has(3) ? segment[3] : group[8], segment)
                transaction = segment
                assembler.start(segment)
            case "GE", "IEA": break
            default:
                guard transaction != nil else { throw outside(segment) }
                let ended = assembler.add(segment, &findings)
                let entry = ended.flatMap(self.entry)
                if segment.id == "SE" { transaction = nil }
                if let entry { return entry }
            }
        }
        guard transaction != nil else { return nil }
        let entry = assembler.finishEmitting(&findings).flatMap(self.entry)
        transaction = nil
        return entry
    }

    private func entry(_ ended: (around: [Loop], loop: Loop)) -> Entry? {
        guard let interchange, let group, let transaction else { return nil }
        return Entry(
            interchange: interchange, group: group, transaction: transaction, around: ended.around, loop: ended.loop)
    }

    private func outside(_ segment: Segment) -> X12Error {
        X12Error(
            .envelope, offset: segment.offset, segmentNumber: segment.number, place: segment.id.description,
            found: "\(segment.id) stands outside", wanted: "ISA, GS and ST around it")
    }
}
