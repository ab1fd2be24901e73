import CodeReference

/// A comparison for people: what was, and what is, one under the other.
struct ComparisonText {
    private let comparison: ReleaseComparison

    init(_ comparison: ReleaseComparison) { self.comparison = comparison }

    /// Longer texts are cut; JSON has them whole.
    private static let limit = 240

    var lines: [String] {
        var lines: [String] = []
        func section(_ title: String, _ changes: [ReleaseComparison.Change]) {
            guard !changes.isEmpty else { return }
            lines.append("\(title) (\(changes.count))")
            for change in changes { lines += self.lines(of: change) }
            lines.append("")
        }
        section("Added", comparison.added)
        section("Changed", comparison.changed)
        section("Deleted", comparison.deleted)
        return lines
    }

    private func lines(of change: ReleaseComparison.Change) -> [String] {
        guard change.kind == .changed else {
            return ["  \(change.code)  \(Self.line((change.after ?? change.before)?.name ?? ""))"]
        }
        return ["  \(change.code)"]
            + change.fields.flatMap { field in
                [
                    "    \(field.rawValue)", "      - \(Self.line(change.before?[field] ?? ""))",
                    "      + \(Self.line(change.after?[field] ?? ""))",
                ]
            }
    }

    private static func line(_ text: String) -> String {
        let one = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return one.isEmpty ? "(blank)" : one.count > limit ? "\(one.prefix(limit))…" : one
    }
}
