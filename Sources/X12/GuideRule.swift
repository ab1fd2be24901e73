/// The checks that ``GuideChecker`` carries out, each described in the guide's data.
enum GuideRule: String, CaseIterable {
    case header = "syntax.header"
    case delimiters = "syntax.delimiters"
    case truncated = "syntax.truncated"
    case limit = "syntax.limit"
    case envelope = "syntax.envelope"
    case value = "syntax.value"
    case segmentID = "syntax.segment-id"
    case emptySegment = "syntax.empty-segment"
    case trailing = "syntax.trailing"
    case afterEnd = "syntax.after-end"
    case version = "envelope.version"
    case release = "envelope.release"
    case kind = "envelope.kind"
    case guideDiffers = "envelope.guide-differs"
    case usage = "envelope.usage"
    case interchangeControl = "envelope.interchange-control"
    case groupControl = "envelope.group-control"
    case transactionControl = "envelope.transaction-control"
    case interchangeRepeated = "envelope.interchange-control-repeated"
    case groupRepeated = "envelope.group-control-repeated"
    case transactionRepeated = "envelope.transaction-control-repeated"
    case groupCount = "envelope.group-count"
    case transactionCount = "envelope.transaction-count"
    case segmentCount = "envelope.segment-count"
    case trailer = "envelope.trailer"
    case unknownSegment = "structure.unknown-segment"
    case misplaced = "structure.misplaced"
    case qualifier = "structure.qualifier"
    case order = "structure.order"
    case tooMany = "structure.too-many"
    case missingSegment = "structure.missing-segment"
    case missingLoop = "structure.missing-loop"
    case missing = "element.missing"
    case unexpected = "element.unexpected"
    case unexpectedComponent = "element.unexpected-component"
    case repeated = "element.repeated"
    case code = "element.code"
    case codeSet = "element.code-set"
    case tooShort = "element.too-short"
    case tooLong = "element.too-long"
    case number = "element.number"
    case date = "element.date"
    case time = "element.time"
    case character = "element.character"
    case spaces = "element.spaces"
    case levelNumber = "hierarchy.number"
    case levelParent = "hierarchy.parent"
    case levelKind = "hierarchy.level"
    case levelChildren = "hierarchy.children"
    case tooManyFindings = "limit.findings"
}

/// Findings as they are made, up to a limit.
struct FindingList {
    let catalog: RuleCatalog
    let limit: Int
    private(set) var findings: [Finding] = []

    var isFull: Bool { findings.count > limit }

    init(catalog: RuleCatalog, limit: Int) {
        self.catalog = catalog
        self.limit = limit
    }

    mutating func add(
        _ rule: GuideRule, _ segment: Segment? = nil, _ place: ElementPlace? = nil, at offset: Int? = nil,
        _ words: [String: String] = [:]
    ) {
        guard !isFull else { return }
        guard findings.count < limit else {
            findings.append(catalog.finding(GuideRule.tooManyFindings.rawValue, offset: segment?.offset ?? 0))
            return
        }
        let id = segment.map { $0.id.description }
        let label = place.flatMap { place in id.map { place.label($0) } }
        let start = place.flatMap { segment?.element($0.element)?.lowerBound } ?? segment?.offset ?? 0
        var words = words
        if let label { words["element"] = label }
        findings.append(
            catalog.finding(
                rule.rawValue, segment: id, element: label, offset: offset ?? start,
                segmentNumber: segment?.number ?? 0, words))
    }

    mutating func add(_ error: X12Error) {
        findings.append(
            catalog.finding(
                error.rule, segment: error.place.isEmpty ? nil : error.place, offset: error.offset,
                segmentNumber: error.segmentNumber, ["found": error.found, "wanted": error.wanted]))
    }
}
