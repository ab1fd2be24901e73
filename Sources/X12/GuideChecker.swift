/// Checks a file against a guide in one pass, without holding more of it than what is open.
///
/// The rules are our own, in our own words; a file without findings is not thereby guide-certified.
///
///     let findings = try GuideChecker().check(bytes)
public struct GuideChecker: Sendable {
    public let guide: Guide
    let codeSets: any CodeSetSource
    let limits: Limits

    /// - Throws: ``X12Error`` where the shipped guide does not fit the code.
    public init(codeSets: any CodeSetSource = NoCodeSets(), limits: Limits = Limits()) throws(X12Error) {
        try self.init(guide: Guide.dental(), codeSets: codeSets, limits: limits)
    }

    public init(guide: Guide, codeSets: any CodeSetSource = NoCodeSets(), limits: Limits = Limits()) {
        self.guide = guide
        self.codeSets = codeSets
        self.limits = limits
    }

    /// Everything that was found, in the order of the file.
    public func check(_ bytes: [UInt8]) -> [Finding] {
        var findings = FindingList(catalog: guide.catalog, limit: limits.findings)
        var pass = CheckPass(guide: guide, codeSets: codeSets)
        var reader = SegmentReader(bytes, limits: limits)
        do {
            while !findings.isFull, let segment = try reader.next() { pass.add(segment, &findings) }
            if !findings.isFull { pass.finish(&findings) }
        } catch {
            findings.add(error)
        }
        return findings.findings.sorted { ($0.offset, $0.segmentNumber) < ($1.offset, $1.segmentNumber) }
    }
}

/// The state of one pass over a file.
private struct CheckPass {
    let elements: ElementChecker
    var envelope: EnvelopeChecker
    var walker: GuideWalker
    var hierarchy = HierarchyChecker()
    let headerShapes: Set<SegmentID> = ["ISA", "IEA", "GS", "GE"]

    init(guide: Guide, codeSets: any CodeSetSource) {
        elements = ElementChecker(guide: guide, codeSets: codeSets)
        envelope = EnvelopeChecker(guide: guide)
        walker = GuideWalker(guide: guide)
    }

    mutating func add(_ segment: Segment, _ findings: inout FindingList) {
        guard segment.id.isWellFormed else {
            findings.add(.segmentID, segment)
            return
        }
        let wasReadable = envelope.isReadable
        envelope.add(segment, &findings)
        if headerShapes.contains(segment.id) {
            if wasReadable { end(&findings) }
            elements.check(segment, use: nil, &findings)
        } else if segment.id == "ST" {
            if wasReadable { end(&findings) }
            if envelope.isReadable { elements.check(segment, use: walker.start(segment).use, &findings) }
        } else if wasReadable {
            let step = walker.place(segment, &findings)
            elements.check(segment, use: step.use, &findings)
            if segment.id == "HL" { hierarchy.add(segment, &findings) }
            if segment.id == "SE" { end(&findings) }
        }
    }

    mutating func finish(_ findings: inout FindingList) {
        end(&findings)
        envelope.finish(&findings)
    }

    private mutating func end(_ findings: inout FindingList) {
        _ = walker.finish(&findings)
        hierarchy.finish(&findings)
        hierarchy = HierarchyChecker()
    }
}
