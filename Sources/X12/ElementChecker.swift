import Essentials

/// Checks the elements of one segment: what must be there, length, kind, characters and codes.
struct ElementChecker {
    let guide: Guide
    let codeSets: any CodeSetSource

    func check(_ segment: Segment, use: SegmentUse?, _ findings: inout FindingList) {
        guard let shape = guide.shapes[segment.id] else { return }
        let elements = segment.elements
        if elements.allSatisfy(\.isEmpty) {
            findings.add(.emptySegment, segment)
            return
        }
        if elements.last?.isEmpty == true, segment.id != "ISA" {
            findings.add(.trailing, segment, nil, at: segment.range.upperBound, ["what": "elements"])
        }
        if elements.count > shape.elements.count {
            let last = ElementPlace(shape.elements.count)
            findings.add(
                .unexpected, segment, ElementPlace(shape.elements.count + 1), ["wanted": last.label(shape.id)])
        }
        for (index, range) in elements.enumerated() where index < shape.elements.count && !range.isEmpty {
            element(segment, range, ElementPlace(index + 1), shape.elements[index], shape, &findings)
        }
        guard let use else { return }
        needs(segment, use, shape, &findings)
        codes(segment, use, shape, &findings)
    }

    private func element(
        _ segment: Segment, _ range: Range<Int>, _ place: ElementPlace, _ shape: ElementShape,
        _ owner: SegmentShape, _ findings: inout FindingList
    ) {
        if segment.id == "ISA" {
            header(segment, range, place, shape, &findings)
            return
        }
        if segment.slice(range).contains(segment.delimiters.repetition) {
            findings.add(.repeated, segment, place, ["what": shape.name])
            return
        }
        let parts = segment.components(of: range)
        if shape.components.isEmpty {
            if parts.count > 1 { findings.add(.unexpectedComponent, segment, place, ["what": shape.name]) }
            simple(segment, parts[0], place, shape, &findings)
            if let format = owner.dated[place.element] { dated(segment, range, place, shape, format, &findings) }
            return
        }
        if parts.count > shape.components.count {
            findings.add(.unexpectedComponent, segment, place, ["what": shape.name])
        }
        if parts.last?.isEmpty == true {
            findings.add(.trailing, segment, place, at: range.upperBound, ["what": "components"])
        }
        for (index, part) in parts.enumerated() where index < shape.components.count && !part.isEmpty {
            simple(segment, part, ElementPlace(place.element, index + 1), shape.components[index], &findings)
        }
    }

    /// ISA has fixed lengths and holds the delimiters themselves.
    private func header(
        _ segment: Segment, _ range: Range<Int>, _ place: ElementPlace, _ shape: ElementShape,
        _ findings: inout FindingList
    ) {
        guard place.element != 11, place.element != 16 else { return }
        value(segment, range, place, shape, &findings)
    }

    private func simple(
        _ segment: Segment, _ range: Range<Int>, _ place: ElementPlace, _ shape: ElementShape,
        _ findings: inout FindingList
    ) {
        guard let first = segment.slice(range).first, let last = segment.slice(range).last else { return }
        var count = range.count
        if shape.kind == .decimal || shape.kind == .whole {
            count = segment.slice(range).count { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ".") }
        }
        if count < shape.least {
            findings.add(
                .tooShort, segment, place, at: range.lowerBound, ["what": shape.name, "wanted": "\(shape.least)"])
        } else if count > shape.most {
            findings.add(
                .tooLong, segment, place, at: range.lowerBound, ["what": shape.name, "wanted": "\(shape.most)"])
        }
        if first == 0x20 || last == 0x20 {
            findings.add(.spaces, segment, place, at: range.lowerBound, ["what": shape.name])
        }
        value(segment, range, place, shape, &findings)
    }

    private func value(
        _ segment: Segment, _ range: Range<Int>, _ place: ElementPlace, _ shape: ElementShape,
        _ findings: inout FindingList
    ) {
        let bytes = segment.slice(range)
        if let bad = bytes.firstIndex(where: { !(0x20...0x7E).contains($0) }) {
            findings.add(.character, segment, place, at: bad, ["what": shape.name])
            return
        }
        switch shape.kind {
        case .text, .code: break
        case .whole:
            if !X12Value.isWhole(bytes) {
                findings.add(.number, segment, place, at: range.lowerBound, ["what": shape.name])
            }
        case .decimal:
            if !X12Value.isDecimal(bytes) {
                findings.add(.number, segment, place, at: range.lowerBound, ["what": shape.name])
            }
        case .date:
            if !X12Value.isDate(bytes) {
                findings.add(.date, segment, place, at: range.lowerBound, ["what": shape.name])
            }
        case .time:
            if !X12Value.isTime(bytes) {
                findings.add(.time, segment, place, at: range.lowerBound, ["what": shape.name])
            }
        }
    }

    private func dated(
        _ segment: Segment, _ range: Range<Int>, _ place: ElementPlace, _ shape: ElementShape, _ format: Int,
        _ findings: inout FindingList
    ) {
        let bytes = segment.slice(range)
        let isReal: Bool
        if segment.holds(format, "RD8") {
            let ends = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
            isReal =
                ends.count == 2 && ends.allSatisfy { $0.count == 8 && X12Value.isDate($0) }
                && !ends[1].lexicographicallyPrecedes(ends[0])
        } else if segment.holds(format, "D8") {
            isReal = bytes.count == 8 && X12Value.isDate(bytes)
        } else {
            return
        }
        if !isReal { findings.add(.date, segment, place, at: range.lowerBound, ["what": shape.name]) }
    }

    private func needs(
        _ segment: Segment, _ use: SegmentUse, _ shape: SegmentShape, _ findings: inout FindingList
    ) {
        for place in use.needed where part(segment, place)?.isEmpty ?? true {
            if place.component > 0, !segment.has(place.element) { continue }
            findings.add(
                .missing, segment, place, at: segment.element(place.element)?.lowerBound ?? segment.range.upperBound,
                ["what": name(place, shape)])
        }
    }

    private func codes(
        _ segment: Segment, _ use: SegmentUse, _ shape: SegmentShape, _ findings: inout FindingList
    ) {
        for (place, codes) in use.codes.sorted(by: { ElementChecker.comes($0.key, before: $1.key) }) {
            guard let range = part(segment, place), !range.isEmpty else { continue }
            if !codes.contains(where: { segment.slice(range).elementsEqual($0.utf8) }) {
                findings.add(
                    .code, segment, place, at: range.lowerBound,
                    ["what": name(place, shape), "wanted": codes.joined(separator: ", ")])
            }
        }
        for (place, set) in use.sets.sorted(by: { ElementChecker.comes($0.key, before: $1.key) }) {
            guard let range = part(segment, place), !range.isEmpty else { continue }
            if codeSets.status(of: segment.text(range), in: set, on: nil) == .unknown {
                findings.add(
                    .codeSet, segment, place, at: range.lowerBound, ["what": name(place, shape), "wanted": set])
            }
        }
    }

    private static func comes(_ left: ElementPlace, before right: ElementPlace) -> Bool {
        (left.element, left.component) < (right.element, right.component)
    }

    private func part(_ segment: Segment, _ place: ElementPlace) -> Range<Int>? {
        guard let range = segment.element(place.element) else { return nil }
        guard place.component > 0 else { return range }
        let parts = segment.components(of: range)
        return place.component <= parts.count ? parts[place.component - 1] : nil
    }

    private func name(_ place: ElementPlace, _ shape: SegmentShape) -> String {
        let element = shape.elements[place.element - 1]
        return place.component > 0 ? element.components[place.component - 1].name : element.name
    }
}
