/// Finds for each segment of a transaction set its place in the loops of a guide.
struct GuideWalker {
    /// What was decided of one segment.
    struct Step {
        /// Loops that ended before it, the innermost first.
        var closed = 0
        /// The loop that it starts.
        var opened: Int?
        /// How it is used; nil where it does not belong.
        var use: SegmentUse?
    }

    private struct Frame {
        let loop: Int
        let start: Segment
        var position = 0
        var counts: [Int]
    }

    private struct Hit {
        let depth: Int
        let node: Int
    }

    let guide: Guide
    private var frames: [Frame] = []

    init(guide: Guide) { self.guide = guide }

    /// The innermost open loop.
    var loopID: String { frames.last.map { guide.loops[$0.loop].id } ?? Guide.root }

    /// Starts with ST.
    mutating func start(_ segment: Segment) -> Step {
        let root = guide.loopIndex[Guide.root] ?? 0
        frames = [Frame(loop: root, start: segment, counts: Array(repeating: 0, count: guide.loops[root].nodes.count))]
        frames[0].counts[0] = 1
        return Step(closed: 0, opened: root, use: guide.loops[root].nodes[0].start)
    }

    /// Places a segment; what is wrong with its place goes to the list.
    mutating func place(_ segment: Segment, _ findings: inout FindingList) -> Step {
        var overflow: Hit?
        for depth in frames.indices.reversed() {
            let loop = frames[depth].loop
            let starts = guide.loops[loop].starts
            var index = 0
            while index < starts.count {
                defer { index += 1 }
                guard starts[index] == segment.id, guide.loops[loop].positions[index] >= frames[depth].position,
                    guide.loops[loop].nodes[index].start?.matches(segment) == true
                else { continue }
                let most = guide.loops[loop].nodes[index].most
                if most == 0 || frames[depth].counts[index] < most {
                    return accept(segment, Hit(depth: depth, node: index), &findings)
                }
                if overflow == nil { overflow = Hit(depth: depth, node: index) }
            }
        }
        if let hit = overflow {
            report(.tooMany, segment, hit, &findings)
            return accept(segment, hit, &findings)
        }
        if let hit = late(segment) {
            report(.order, segment, hit, &findings)
            return accept(segment, hit, &findings)
        }
        refuse(segment, &findings)
        return Step()
    }

    /// Ends all loops; what they lack goes to the list.
    mutating func finish(_ findings: inout FindingList) -> Int {
        let open = frames.count
        close(to: -1, &findings)
        return open
    }

    private mutating func accept(_ segment: Segment, _ hit: Hit, _ findings: inout FindingList) -> Step {
        let closed = frames.count - 1 - hit.depth
        close(to: hit.depth, &findings)
        let node = guide.loops[frames[hit.depth].loop].nodes[hit.node]
        frames[hit.depth].counts[hit.node] += 1
        frames[hit.depth].position = max(frames[hit.depth].position, node.position)
        guard case .loop(let loop) = node.content else { return Step(closed: closed, opened: nil, use: node.start) }
        var counts = Array(repeating: 0, count: guide.loops[loop].nodes.count)
        counts[0] = 1
        frames.append(Frame(loop: loop, start: segment, counts: counts))
        return Step(closed: closed, opened: loop, use: node.start)
    }

    private mutating func close(to depth: Int, _ findings: inout FindingList) {
        while frames.count - 1 > depth, let frame = frames.popLast() {
            let shape = guide.loops[frame.loop]
            for (index, node) in shape.nodes.enumerated() where node.isNeeded && frame.counts[index] == 0 {
                switch node.content {
                case .segment(let use):
                    if use.id == "SE" { continue }
                    findings.add(
                        .missingSegment, frame.start, nil,
                        ["loop": shape.id, "what": use.name, "segment": use.id.description])
                case .loop(let loop):
                    let missing = guide.loops[loop]
                    findings.add(
                        .missingLoop, frame.start, nil,
                        ["loop": shape.id, "what": "\(missing.id) (\(missing.name))"])
                }
            }
        }
    }

    /// A place that the segment should have had earlier.
    private func late(_ segment: Segment) -> Hit? {
        for depth in frames.indices.reversed() {
            for (index, node) in guide.loops[frames[depth].loop].nodes.enumerated()
            where node.start?.id == segment.id && node.start?.matches(segment) == true && node.position > 0 {
                return Hit(depth: depth, node: index)
            }
        }
        return nil
    }

    private func report(_ rule: GuideRule, _ segment: Segment, _ hit: Hit, _ findings: inout FindingList) {
        let shape = guide.loops[frames[hit.depth].loop]
        let node = shape.nodes[hit.node]
        findings.add(
            rule, segment, nil,
            ["loop": shape.id, "what": node.start?.name ?? segment.id.description, "wanted": "\(node.most)"])
    }

    private func refuse(_ segment: Segment, _ findings: inout FindingList) {
        guard guide.shapes[segment.id] != nil else {
            findings.add(.unknownSegment, segment, nil, ["what": segment.id.description])
            return
        }
        var wanted: [String] = []
        var element = 1
        for frame in frames.reversed() {
            for node in guide.loops[frame.loop].nodes where node.start?.id == segment.id {
                for match in node.start?.match ?? [] {
                    element = match.element
                    for code in match.codes where !wanted.contains(code) { wanted.append(code) }
                }
            }
        }
        if wanted.isEmpty {
            findings.add(.misplaced, segment, nil, ["loop": loopID])
        } else if wanted.contains(where: { segment.holds(element, $0) }) {
            findings.add(.misplaced, segment, nil, ["loop": loopID])
        } else {
            findings.add(
                .qualifier, segment, ElementPlace(element),
                ["loop": loopID, "what": segment.id.description, "wanted": wanted.joined(separator: ", ")])
        }
    }
}
