/// Follows the HL levels of a transaction set: numbers, parents, kinds and children.
struct HierarchyChecker {
    /// The levels that are open, outermost first.
    private var open: [(number: Int, segment: Segment, children: Int)] = []
    private var count = 0

    /// The level under which each kind belongs.
    private static let above = ["22": "20", "23": "22"]

    mutating func add(_ segment: Segment, _ findings: inout FindingList) {
        count += 1
        if Int(segment[1]) != count { findings.add(.levelNumber, segment, ElementPlace(1), ["wanted": "\(count)"]) }
        if let wanted = HierarchyChecker.above[segment[3]] {
            while let last = open.last, last.segment[3] != wanted { closeLast(&findings) }
            guard let parent = open.last else {
                findings.add(.levelKind, segment, ElementPlace(3))
                return
            }
            if Int(segment[2]) != parent.number { findings.add(.levelParent, segment, ElementPlace(2)) }
            open[open.count - 1].children += 1
        } else {
            finish(&findings)
            if segment.has(2) { findings.add(.levelParent, segment, ElementPlace(2)) }
        }
        open.append((count, segment, 0))
    }

    mutating func finish(_ findings: inout FindingList) {
        while !open.isEmpty { closeLast(&findings) }
    }

    private mutating func closeLast(_ findings: inout FindingList) {
        guard let level = open.popLast() else { return }
        let wanted = level.children > 0 ? "1" : "0"
        if level.segment.has(4), !level.segment.holds(4, wanted) {
            findings.add(.levelChildren, level.segment, ElementPlace(4), ["wanted": wanted])
        }
    }
}
