/// Follows the envelopes of a file: what is open, what was counted, which control numbers were seen.
struct EnvelopeChecker {
    let guide: Guide
    private(set) var interchange: Segment?
    private(set) var group: Segment?
    private(set) var transaction: Segment?
    private var groups = 0
    private var transactions = 0
    private var segments = 0
    private var interchangeNumbers: Set<String> = []
    private var groupNumbers: Set<String> = []
    private var transactionNumbers: Set<String> = []

    init(guide: Guide) { self.guide = guide }

    /// Whether the open transaction set is one that the guide describes.
    var isReadable: Bool {
        guard let group, let transaction else { return false }
        return guide.versions.contains(version(transaction, group)) && transaction.holds(1, guide.kind)
    }

    mutating func add(_ segment: Segment, _ findings: inout FindingList) {
        segments += 1
        switch segment.id {
        case "ISA": openInterchange(segment, &findings)
        case "GS": openGroup(segment, &findings)
        case "ST": openTransaction(segment, &findings)
        case "SE": closeTransaction(segment, &findings)
        case "GE": closeGroup(segment, &findings)
        case "IEA": closeInterchange(segment, &findings)
        default:
            if interchange == nil {
                findings.add(.afterEnd, segment)
            } else if transaction == nil {
                findings.add(.envelope, segment, nil, ["found": "\(segment.id) stands outside"])
            }
        }
    }

    /// What is still open at the end of the file.
    mutating func finish(_ findings: inout FindingList) {
        if let transaction { lost(transaction, "The transaction set", "SE", &findings) }
        if let group { lost(group, "The group", "GE", &findings) }
        if let interchange { lost(interchange, "The interchange", "IEA", &findings) }
    }

    private func lost(_ segment: Segment, _ what: String, _ wanted: String, _ findings: inout FindingList) {
        findings.add(.trailer, segment, nil, ["what": what, "wanted": wanted])
    }

    private mutating func openInterchange(_ segment: Segment, _ findings: inout FindingList) {
        finish(&findings)
        (group, transaction) = (nil, nil)
        interchange = segment
        groups = 0
        groupNumbers = []
        if !segment.holds(12, "00501") { findings.add(.release, segment, ElementPlace(12)) }
        if !segment.holds(15, "P"), !segment.holds(15, "T") { findings.add(.usage, segment, ElementPlace(15)) }
        if !interchangeNumbers.insert(segment[13]).inserted {
            findings.add(.interchangeRepeated, segment, ElementPlace(13))
        }
    }

    private mutating func openGroup(_ segment: Segment, _ findings: inout FindingList) {
        if let transaction { lost(transaction, "The transaction set", "SE", &findings) }
        if let group { lost(group, "The group", "GE", &findings) }
        transaction = nil
        group = segment
        groups += 1
        transactions = 0
        transactionNumbers = []
        if !segment.holds(1, "HC") { findings.add(.kind, segment, ElementPlace(1)) }
        if !groupNumbers.insert(segment[6]).inserted { findings.add(.groupRepeated, segment, ElementPlace(6)) }
        if !guide.versions.contains(segment[8]) {
            findings.add(.version, segment, ElementPlace(8), ["found": EnvelopeChecker.shown(segment[8])])
        }
    }

    private mutating func openTransaction(_ segment: Segment, _ findings: inout FindingList) {
        if let transaction { lost(transaction, "The transaction set", "SE", &findings) }
        transaction = segment
        transactions += 1
        segments = 1
        guard let group else {
            findings.add(.envelope, segment, nil, ["found": "ST stands outside"])
            return
        }
        if !segment.holds(1, guide.kind) { findings.add(.kind, segment, ElementPlace(1)) }
        if segment.has(3), !segment.holds(3, group[8]) { findings.add(.guideDiffers, segment, ElementPlace(3)) }
        if !transactionNumbers.insert(segment[2]).inserted {
            findings.add(.transactionRepeated, segment, ElementPlace(2))
        }
    }

    private mutating func closeTransaction(_ segment: Segment, _ findings: inout FindingList) {
        guard let open = transaction else {
            findings.add(.envelope, segment, nil, ["found": "SE stands outside"])
            return
        }
        compare(segment, 1, segments, .segmentCount, &findings)
        if !segment.holds(2, open[2]) { findings.add(.transactionControl, segment, ElementPlace(2)) }
        transaction = nil
    }

    private mutating func closeGroup(_ segment: Segment, _ findings: inout FindingList) {
        if let transaction { lost(transaction, "The transaction set", "SE", &findings) }
        transaction = nil
        guard let open = group else {
            findings.add(.envelope, segment, nil, ["found": "GE stands outside"])
            return
        }
        compare(segment, 1, transactions, .transactionCount, &findings)
        if !segment.holds(2, open[6]) { findings.add(.groupControl, segment, ElementPlace(2)) }
        group = nil
    }

    private mutating func closeInterchange(_ segment: Segment, _ findings: inout FindingList) {
        if let transaction { lost(transaction, "The transaction set", "SE", &findings) }
        if let group { lost(group, "The group", "GE", &findings) }
        (group, transaction) = (nil, nil)
        guard let open = interchange else {
            findings.add(.envelope, segment, nil, ["found": "IEA stands outside"])
            return
        }
        compare(segment, 1, groups, .groupCount, &findings)
        if !segment.holds(2, open[13]) { findings.add(.interchangeControl, segment, ElementPlace(2)) }
        interchange = nil
    }

    private func compare(
        _ segment: Segment, _ element: Int, _ counted: Int, _ rule: GuideRule, _ findings: inout FindingList
    ) {
        if Int(segment[element]) != counted {
            findings.add(rule, segment, ElementPlace(element), ["counted": "\(counted)"])
        }
    }

    private func version(_ transaction: Segment, _ group: Segment) -> String {
        transaction.has(3) ? transaction[3] : group[8]
    }

    /// A version's name where it looks like one, so that no other value is repeated.
    static func shown(_ version: String) -> String {
        let isName =
            version.utf8.count <= 12 && version.utf8.starts(with: "00".utf8)
            && version.utf8.allSatisfy { X12Value.isDigit($0) || (0x41...0x5A).contains($0) }
        return isName ? version : "named there"
    }
}
