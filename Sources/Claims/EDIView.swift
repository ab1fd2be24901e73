public import X12

/// The segments of a file with our names, for showing to people.
///
///     for row in try EDIView.rows(bytes) { print(row.text, row.meaning) }
public enum EDIView {
    /// One segment.
    public struct Row: Hashable, Sendable {
        /// Where it stands, such as `2010AA`; empty for the envelope.
        public let loop: String
        /// Our name of the loop, such as `billing provider`.
        public let loopName: String
        /// How deep the loop lies, 0 for the envelope.
        public let depth: Int
        public let segment: String
        /// What it says in our words, such as `street`.
        public let meaning: String
        /// As it stands in the file, without its terminator.
        public let text: String
        /// The byte at which it starts.
        public let offset: Int
        public let elements: [Element]
    }

    /// One element that is filled in.
    public struct Element: Hashable, Sendable {
        /// Such as `CLM02`.
        public let label: String
        /// What it says in our words, such as `total charge`.
        public let meaning: String
        public let value: String
    }

    /// The rows of all interchanges of a file.
    ///
    /// - Throws: `X12Error` for a file that is none or whose guide is another.
    public static func rows(_ bytes: [UInt8], limits: Limits = Limits()) throws(X12Error) -> [Row] {
        let guide = try Guide.dental()
        var rows: [Row] = []
        for interchange in try Interchange.read(bytes, limits: limits) {
            rows.append(row(interchange.header, nil, 0, guide))
            for group in interchange.groups {
                rows.append(row(group.header, nil, 0, guide))
                for transaction in group.transactions { add(try transaction.tree(guide), 1, guide, &rows) }
                if let trailer = group.trailer { rows.append(row(trailer, nil, 0, guide)) }
            }
            if let trailer = interchange.trailer { rows.append(row(trailer, nil, 0, guide)) }
        }
        return rows.sorted { $0.offset < $1.offset }
    }

    /// Loops nest no deeper than the guide does.
    private static func add(_ loop: Loop, _ depth: Int, _ guide: Guide, _ rows: inout [Row]) {
        for segment in loop.segments { rows.append(row(segment, loop.id, depth, guide)) }
        for inner in loop.loops { add(inner, depth + 1, guide, &rows) }
    }

    private static func row(_ segment: Segment, _ loop: String?, _ depth: Int, _ guide: Guide) -> Row {
        let id = segment.id.description
        let elements = segment.elements.enumerated().filter { !$0.element.isEmpty }.map { index, range in
            Element(
                label: "\(id)\(index < 9 ? "0" : "")\(index + 1)",
                meaning: guide.name(ofElement: index + 1, in: segment.id) ?? "", value: segment.text(range))
        }
        return Row(
            loop: loop ?? "", loopName: loop.flatMap { guide.name(ofLoop: $0) } ?? "", depth: depth, segment: id,
            meaning: guide.name(ofSegment: segment.id) ?? "not in the guide", text: segment.text(segment.range),
            offset: segment.offset, elements: elements)
    }
}
