/// A report as plain text, 78 columns wide.
public enum ReportText {
    private static let width = 78

    public static func render(_ report: Report) -> String {
        let outline = ReportOutline(report: report)
        var lines = [outline.title.uppercased(), outline.status, ""]
        lines += outline.header.flatMap { hanging("\($0.name):", $0.value, indent: 14) }
        lines += notes(outline.basis)
        for section in outline.sections {
            lines += ["", section.heading.uppercased()]
            lines += section.pieces.flatMap(piece)
            if !section.proof.isEmpty { lines += [""] + notes(section.proof) }
        }
        lines += ["", "SIGNATURE"]
        if outline.signature.isEmpty {
            lines.append("Not signed: this report is preliminary.")
        } else {
            lines += outline.signature.flatMap { hanging("\($0.name):", $0.value, indent: 14) }
            lines += notes(outline.signatureProof)
        }
        if !outline.gaps.isEmpty {
            lines += ["", "MISSING"]
            lines += outline.gaps.flatMap { hanging($0.blocks ? "!" : "-", $0.words, indent: 2) }
        }
        lines += [""] + report.notices.flatMap { wrapped($0, indent: 0) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func piece(_ piece: ReportOutline.Piece) -> [String] {
        switch piece {
        case .words(let words): wrapped(words, indent: 0)
        case .subheading(let words): ["", words]
        case .fields(let rows): rows.flatMap { wrapped("\($0.name): \($0.value)", indent: 2) }
        case .measurements(let rows):
            rows.flatMap { row in
                hanging("  \(row.id)", "\(row.label), \(row.place): \(row.value)", indent: 8)
                    + [row.refusal, row.change].filter { !$0.isEmpty }.flatMap { wrapped($0, indent: 8) }
            }
        }
    }

    private static func notes(_ notes: [ReportOutline.Note]) -> [String] {
        notes.flatMap { note -> [String] in
            let link = note.link.map { " <\($0)>" } ?? ""
            let machine = note.machine.split(separator: "\n").map { "        \($0)" }
            return wrapped("[\(note.title)] \(note.text)\(link)", indent: 2) + machine
        }
    }

    /// A name and words that go on under an indent.
    private static func hanging(_ name: String, _ words: String, indent: Int) -> [String] {
        let lines = wrapped(words, indent: indent)
        guard let first = lines.first else { return [name] }
        guard name.count < indent else { return [name] + lines }
        return [name + first.dropFirst(name.count)] + lines.dropFirst()
    }

    private static func wrapped(_ words: String, indent: Int) -> [String] {
        var lines: [String] = []
        let margin = String(repeating: " ", count: indent)
        for paragraph in words.split(separator: "\n") {
            var line = ""
            for word in paragraph.split(separator: " ") {
                if !line.isEmpty, indent + line.count + 1 + word.count > width {
                    lines.append(margin + line)
                    line = ""
                }
                line += line.isEmpty ? String(word) : " \(word)"
            }
            lines.append(margin + line)
        }
        return lines
    }
}
