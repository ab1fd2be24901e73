/// Files and data sets as text for people, one line an element.
///
///     (0010,0010) PN PatientName [Rivera^Ana]
///     (0018,6011) SQ SequenceOfUltrasoundRegions 1 item
///       item 1
///         (0018,6012) US RegionSpatialFormat 1
public enum DataSetDump {
    /// The lines of a data set; values longer than the limit are cut and marked so.
    ///
    /// Characters that would move a terminal's cursor are shown as U+FFFD.
    public static func lines(of dataSet: DataSet, valueLimit: Int = 64) -> [String] {
        var lines: [String] = []
        add(dataSet, indent: "", valueLimit, to: &lines)
        return lines
    }

    /// The lines of a file: meta information, data set, and what is not as the standard wants it.
    public static func lines(of file: Part10File, valueLimit: Int = 64) -> [String] {
        let meta = lines(of: file.meta, valueLimit: valueLimit)
        return meta + lines(of: file.dataSet, valueLimit: valueLimit) + unread(in: file).map { "! \($0)" }
    }

    /// What could not be read, and what was read but is not as the standard wants it.
    public static func unread(in file: Part10File) -> [String] {
        file.findings.map(\.description) + (file.problem.map { [$0.description] } ?? [])
    }

    private static func add(_ dataSet: DataSet, indent: String, _ limit: Int, to lines: inout [String]) {
        for element in dataSet.elements {
            let name = element.tag.keyword ?? (element.tag.isPrivate ? "private" : "unknown")
            lines.append("\(indent)\(element.tag) \(element.vr.rawValue) \(name) \(value(of: element, dataSet, limit))")
            for (index, item) in (element.items ?? []).enumerated() {
                lines.append("\(indent)  item \(index + 1)")
                add(item, indent: indent + "    ", limit, to: &lines)
            }
        }
    }

    private static func value(of element: DataElement, _ dataSet: DataSet, _ limit: Int) -> String {
        switch element.value {
        case .items(let items): return items.count == 1 ? "1 item" : "\(items.count) items"
        case .fragments(let pixels):
            let bytes = pixels.fragments.reduce(0) { $0 + $1.count }
            return "\(pixels.fragments.count) fragments, \(bytes) bytes"
        case .bytes(let bytes):
            if bytes.isEmpty { return "empty" }
            let vr = element.effectiveVR
            if vr.isText {
                let text = dataSet.strings(element.tag).joined(separator: "\\")
                return "[\(cut(String(String.UnicodeScalarView(text.unicodeScalars.map(shown))), limit))]"
            }
            if vr == .at { return cut(dataSet.tags(element.tag).map(\.description).joined(separator: "\\"), limit) }
            guard vr.isNumeric else { return "\(bytes.count) bytes" }
            let isReal = vr == .fl || vr == .fd
            let numbers =
                isReal ? dataSet.doubles(element.tag).map { "\($0)" } : dataSet.ints(element.tag).map(String.init)
            return cut(numbers.joined(separator: "\\"), limit)
        }
    }

    private static func cut(_ text: String, _ limit: Int) -> String {
        text.count > limit ? text.prefix(max(1, limit) - 1) + "…" : text
    }

    private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: "\u{FFFD}"
        default: scalar
        }
    }
}
