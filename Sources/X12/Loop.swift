/// A loop with its segments and the loops inside it.
public struct Loop: Sendable {
    /// Such as `2010AA`.
    public let id: String
    public internal(set) var segments: [Segment] = []
    public internal(set) var loops: [Loop] = []

    /// The first loop of that kind directly inside.
    public func first(_ id: String) -> Loop? { loops.first { $0.id == id } }

    /// All loops of that kind directly inside.
    public func all(_ id: String) -> [Loop] { loops.filter { $0.id == id } }

    /// The first segment with that identifier whose elements hold what is asked for.
    ///
    ///     loop.segment("REF", [1: "EI"])
    public func segment(_ id: SegmentID, _ values: [Int: String] = [:]) -> Segment? {
        segments.first { segment in
            segment.id == id && values.allSatisfy { segment.holds($0.key, $0.value) }
        }
    }

    /// All segments with that identifier.
    public func segments(_ id: SegmentID) -> [Segment] { segments.filter { $0.id == id } }
}

extension TransactionSet {
    /// The transaction set as a tree of loops.
    ///
    /// Segments that do not belong are kept in the loop that was open.
    ///
    /// - Throws: ``X12Error`` where the guide does not describe this version.
    public func tree(_ guide: Guide) throws(X12Error) -> Loop {
        try guide.admit(version, header)
        var findings = FindingList(catalog: guide.catalog, limit: 0)
        var assembler = LoopAssembler(guide: guide)
        assembler.start(header)
        for segment in segments { assembler.add(segment, &findings) }
        if let trailer { assembler.add(trailer, &findings) }
        return assembler.finish(&findings) ?? Loop(id: Guide.root)
    }
}

extension Guide {
    /// Refuses a version that this guide does not describe, by its name.
    func admit(_ version: String, _ segment: Segment) throws(X12Error) {
        guard versions.contains(version) else {
            throw X12Error(
                .version, offset: segment.offset, segmentNumber: segment.number, place: "ST03",
                found: "the guide \(EnvelopeChecker.shown(version))", wanted: versions.joined(separator: ", "))
        }
    }
}

/// Builds loops as their segments come.
struct LoopAssembler {
    private var walker: GuideWalker
    private(set) var open: [Loop] = []
    /// The kind of loop that is handed out when it ends, instead of being kept in its parent.
    private let emitted: String?
    private let dropped: Set<String>

    init(guide: Guide, emitting emitted: String? = nil) {
        walker = GuideWalker(guide: guide)
        self.emitted = emitted
        dropped = emitted.map(guide.ancestors) ?? []
    }

    mutating func start(_ segment: Segment) {
        _ = walker.start(segment)
        var root = Loop(id: Guide.root)
        root.segments.append(segment)
        open = [root]
    }

    /// Adds a segment; where it ended the loop that is to be handed out, gives that with the loops around it.
    @discardableResult
    mutating func add(_ segment: Segment, _ findings: inout FindingList) -> (around: [Loop], loop: Loop)? {
        let step = walker.place(segment, &findings)
        let ended = close(step.closed)
        if let opened = step.opened { open.append(Loop(id: walker.guide.loops[opened].id)) }
        if !open.isEmpty { open[open.count - 1].segments.append(segment) }
        return ended
    }

    /// Ends what is open and gives the root.
    mutating func finish(_ findings: inout FindingList) -> Loop? {
        _ = walker.finish(&findings)
        _ = close(open.count - 1)
        return open.popLast()
    }

    /// Ends what is open and gives the loop that is to be handed out, if it was among it.
    mutating func finishEmitting(_ findings: inout FindingList) -> (around: [Loop], loop: Loop)? {
        _ = walker.finish(&findings)
        return close(open.count - 1)
    }

    private mutating func close(_ count: Int) -> (around: [Loop], loop: Loop)? {
        var ended: (around: [Loop], loop: Loop)?
        for _ in 0..<max(0, count) {
            guard open.count > 1, let loop = open.popLast() else { break }
            if loop.id == emitted {
                ended = (open, loop)
            } else if !dropped.contains(loop.id) {
                open[open.count - 1].loops.append(loop)
            }
        }
        return ended
    }
}
