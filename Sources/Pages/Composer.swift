/// Turns blocks into fragments of a column's width.
final class Composer {
    let setter: TextSetter
    private var nextTag = 0
    /// What a person who can't see is told, in the order of the figures.
    private(set) var alternatives: [String] = []

    init(setter: TextSetter) { self.setter = setter }

    func tag(_ name: String) -> TagStep {
        nextTag += 1
        return TagStep(id: nextTag, name: name)
    }

    func fragments(_ block: PaperBlock, width: Double, under path: [TagStep]) throws -> [Fragment] {
        switch block {
        case .heading(let level, let runs):
            let look = ParagraphLook(leading: 1.25, before: level == 1 ? 0 : level == 2 ? 3 : 10, keepsWithNext: true)
            return try lines(runs, look, width: width, path: path + [tag("H\(min(max(level, 1), 3))")])
        case .paragraph(let runs, let look):
            return try lines(runs, look, width: width, path: path + [tag("P")])
        case .table(let table):
            return try fragments(table, width: width, under: path)
        case .figures(let figures, let across):
            return try fragments(figures, across: max(1, across), width: width, under: path)
        case .rule:
            let rule = Drawing(shape: .rule(x: 0, y: 0, width: width, weight: 0.5, ink: .hairline), path: [])
            return [Fragment(height: 0.5, keepsWithNext: true, isDroppedAtTop: true, drawings: [rule])]
        case .space(let height):
            return [Fragment(height: 0, before: height, keepsWithNext: true)]
        case .claim(let said, let proof):
            // Inside a column a claim and its proof follow each other.
            return try (said + proof).flatMap { try fragments($0, width: width, under: path) }
        }
    }

    /// One fragment for each line; the first two and the last two stay together.
    private func lines(_ runs: [TextRun], _ look: ParagraphLook, width: Double, path: [TagStep]) throws -> [Fragment] {
        let text = try setter.set(runs, width: width, alignment: look.alignment)
        let count = text.lineCount
        return (0..<count).map { index in
            var fragment = line(text, index, leading: look.leading, x: 0, path: path)
            fragment.before = index == 0 ? look.before : 0
            let last = index == count - 1
            fragment.keepsWithNext =
                last ? look.keepsWithNext : look.keepsTogether || index == 0 || index == count - 2 || look.keepsWithNext
            return fragment
        }
    }

    func line(_ text: TextBlock, _ index: Int, leading: Double, x: Double, path: [TagStep]) -> Fragment {
        let extents = text.extents(line: index)
        let height = text.size * leading
        let baseline = (height - extents.ascent - extents.descent) / 2 + extents.ascent
        return Fragment(
            height: height,
            drawings: [Drawing(shape: .line(text, index, x: x, baseline: baseline), path: path)])
    }

    // MARK: Figures

    private func fragments(_ figures: [PaperFigure], across: Int, width: Double, under path: [TagStep]) throws
        -> [Fragment]
    {
        let gap = 18.0
        let column = (width - gap * Double(across - 1)) / Double(across)
        var fragments: [Fragment] = []
        for start in stride(from: 0, to: figures.count, by: across) {
            var row = Fragment(height: 0, before: start == 0 ? 8 : 16)
            for (index, figure) in figures[start..<min(start + across, figures.count)].enumerated() {
                let x = Double(index) * (column + gap)
                // A tall picture is made narrower, so that it fits a page with its caption.
                let natural = column * Double(figure.picture.height) / Double(figure.picture.width)
                let height = min(natural, 330)
                let shown = column * height / natural
                let figurePath = path + [tag("Figure")]
                alternatives.append(figure.alternative)
                row.drawings.append(
                    Drawing(
                        shape: .picture(figure.picture, x: x, y: 0, width: shown, height: height), path: figurePath))
                var y = height + 5
                for paragraph in figure.caption {
                    let text = try setter.set(paragraph, width: column)
                    let captionPath = path + [tag("Caption")]
                    for index in 0..<text.lineCount {
                        let line = line(text, index, leading: 1.35, x: x, path: captionPath)
                        row.drawings += line.drawings.map { $0.moved(down: y) }
                        y += line.height
                    }
                }
                row.height = max(row.height, y)
            }
            fragments.append(row)
        }
        return fragments
    }
}

extension Drawing {
    func moved(right dx: Double = 0, down dy: Double) -> Drawing {
        var moved = self
        switch shape {
        case .line(let text, let index, let x, let baseline):
            moved.shape = .line(text, index, x: x + dx, baseline: baseline + dy)
        case .rule(let x, let y, let width, let weight, let ink):
            moved.shape = .rule(x: x + dx, y: y + dy, width: width, weight: weight, ink: ink)
        case .picture(let picture, let x, let y, let width, let height):
            moved.shape = .picture(picture, x: x + dx, y: y + dy, width: width, height: height)
        case .proof(let x, let from, let to):
            moved.shape = .proof(x: x + dx, from: from + dy, to: to + dy)
        }
        return moved
    }
}
