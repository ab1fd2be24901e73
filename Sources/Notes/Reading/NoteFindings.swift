import Coding
import Essentials

/// What was found so far, by token ranges; becomes proposals and remarks.
struct NoteFindings {
    private struct Key: Hashable {
        let path: FactPath
        let value: JSONValue
    }
    private struct Found {
        var ranges: [Range<Int>]
        var rule: String
    }
    private struct Remark: Hashable {
        let kind: NoteRemark.Kind
        let range: Range<Int>
        let cue: Range<Int>?
        let about: String
    }

    private let tokens: [NoteToken]
    private var found: [Key: Found] = [:]
    private var remarked: Set<Remark> = []
    private static let spanLimit = 6

    init(_ tokens: [NoteToken]) { self.tokens = tokens }

    mutating func propose(_ path: FactPath, _ value: JSONValue, _ ranges: [Range<Int>], _ rule: String) {
        let key = Key(path: path, value: value)
        var entry = found[key] ?? Found(ranges: [], rule: rule)
        for range in ranges where !range.isEmpty && entry.ranges.count < Self.spanLimit {
            if !entry.ranges.contains(where: { $0.overlaps(range) }) { entry.ranges.append(range) }
        }
        found[key] = entry
    }

    mutating func remark(_ kind: NoteRemark.Kind, _ range: Range<Int>, cue: Range<Int>?, about: String) {
        remarked.insert(Remark(kind: kind, range: range, cue: cue, about: about))
    }

    func has(_ path: FactPath) -> Bool { found.keys.contains { $0.path == path } }
    func values(_ path: FactPath) -> [JSONValue] { found.keys.filter { $0.path == path }.map(\.value) }
    func ranges(_ path: FactPath, _ value: JSONValue) -> [Range<Int>] {
        found[Key(path: path, value: value)]?.ranges ?? []
    }
    var namesOther: Bool { found.keys.contains { $0.value == "other" } }
    mutating func withdraw(_ path: FactPath) { found = found.filter { $0.key.path != path } }

    func proposals(_ bytes: [UInt8]) -> [NoteProposal] {
        let sorted = found.map { key, entry in
            (key: key, entry: entry, ranges: entry.ranges.sorted { $0.lowerBound < $1.lowerBound })
        }.sorted { one, other in
            let left = one.ranges.first?.lowerBound ?? 0
            let right = other.ranges.first?.lowerBound ?? 0
            if left != right { return left < right }
            if one.key.path.text != other.key.path.text { return one.key.path.text < other.key.path.text }
            return one.key.value.canonical < other.key.value.canonical
        }
        return sorted.enumerated().map { index, item in
            NoteProposal(
                id: "p\(index + 1)", path: item.key.path, value: item.key.value,
                spans: item.ranges.map { NoteReading.span($0, tokens, bytes) }, rule: item.entry.rule)
        }
    }

    func remarks(_ bytes: [UInt8]) -> [NoteRemark] {
        remarked.sorted {
            ($0.range.lowerBound, $0.about, $0.kind.rawValue) < ($1.range.lowerBound, $1.about, $1.kind.rawValue)
        }.map {
            NoteRemark(
                kind: $0.kind, span: NoteReading.span($0.range, tokens, bytes),
                cue: $0.cue.map { NoteReading.span($0, tokens, bytes) }, about: $0.about)
        }
    }
}
