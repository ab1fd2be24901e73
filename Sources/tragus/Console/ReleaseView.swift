import CodeReference
import Essentials
import Practice

/// A release before it is applied, for people and as JSON.
struct ReleaseView {
    let file: String
    let preview: ReleasePreview
    /// Whether this very file is applied already.
    let isApplied: Bool

    private var against: String {
        guard let base = preview.plan.base else { return "" }
        return base == preview.label ? " against the first import of it" : " against \(base.name)"
    }

    var text: String {
        var lines = [
            "\(file): \(preview.file.codes.count) codes in \(preview.file.lines) lines, "
                + "\(preview.file.encoding.rawValue), separated by \(preview.file.separator.rawValue)s", "",
        ]
        if let comparison = preview.plan.comparison { lines += ComparisonText(comparison).lines }
        if !preview.touched.isEmpty { lines += touched + [""] }
        lines += preview.notes.map { "Note: \($0)" }
        lines.append("\(preview.label.name)\(against): \(preview.summary)")
        return lines.joined(separator: "\n") + "\n"
    }

    /// Each touched code with its places; of codes that the release lacks only how many, since JSON has them all.
    private var touched: [String] {
        let codes = preview.touched.byCode
        var lines = ["Touched in this house (\(codes.count) \(codes.count == 1 ? "code" : "codes"))"]
        for code in codes {
            lines.append(
                "  \(code.code) \(code.cause == .missing ? "not in the file" : code.cause.rawValue): \(code.summary)")
            guard code.cause != .missing else { continue }
            for (kind, places) in code.kinds {
                lines += places.map { "    \(kind.words) \($0.place): \($0.words)" }
            }
        }
        return lines
    }

    func json(applied: Bool) -> JSONValue {
        [
            "file": .string(file),
            "release": [
                "name": .string(preview.label.name), "year": .number(JSONNumber(preview.label.year)),
                "effective": .string(preview.label.effective.description), "offCycle": .bool(preview.label.isOffCycle),
            ],
            "read": [
                "codes": .number(JSONNumber(preview.file.codes.count)),
                "lines": .number(JSONNumber(preview.file.lines)), "encoding": .string(preview.file.encoding.rawValue),
                "separator": .string(preview.file.separator.rawValue), "ignored": .strings(preview.file.ignored),
            ],
            "against": preview.plan.base.map { .string($0.name) } ?? .null,
            "comparison": preview.plan.comparison?.json ?? .null, "summary": .string(preview.summary),
            "touched": .array(preview.touched.map(\.json)), "notes": .strings(preview.notes),
            "unchanged": .bool(isApplied), "applied": .bool(applied),
        ]
    }

    /// `{"file", "refused": [{"line", "row", "column", "heading", "found", "wanted", "cure"}], "count"}`.
    static func refusal(_ error: ReleaseFileError, file: String) -> JSONValue {
        [
            "file": .string(file),
            "refused": .array(
                error.faults.map {
                    .members([
                        "line": $0.line.map { .number(JSONNumber($0)) }, "row": $0.row.map { .number(JSONNumber($0)) },
                        "column": $0.column.map { .number(JSONNumber($0)) }, "heading": $0.heading.map { .string($0) },
                        "found": .string($0.found), "wanted": .string($0.wanted), "cure": .string($0.cure),
                    ])
                }),
            "count": .number(JSONNumber(error.count)), "applied": false,
        ]
    }
}
