import CPangoCairo

/// Draws on a canvas and opens and closes structure tags as it goes.
final class Painter {
    let canvas: Canvas
    let setter: TextSetter
    private var open: [TagStep] = []

    init(canvas: Canvas, setter: TextSetter) {
        self.canvas = canvas
        self.setter = setter
    }

    func paint(_ drawings: [Drawing]) throws {
        for drawing in drawings {
            if !drawing.path.isEmpty { follow(drawing.path) }
            if case .picture(let picture, let x, let y, let width, let height) = drawing.shape {
                try paint(picture, x: x, y: y, width: width, height: height)
            } else if drawing.path.isEmpty, !open.isEmpty {
                // Decoration belongs to no paragraph: only the groups stay open around it.
                closeLeaf()
                draw(drawing.shape)
            } else {
                draw(drawing.shape)
            }
        }
        closeLeaf()
    }

    /// Closes and opens elements until those of the path are open.
    private func follow(_ path: [TagStep]) {
        var common = 0
        while common < min(open.count, path.count), open[common] == path[common] { common += 1 }
        while open.count > common { end() }
        for step in path[common...] {
            cairo_tag_begin(canvas.context, step.name, "")
            open.append(step)
        }
    }

    /// Elements that hold content end with the page; groups may go on.
    private func closeLeaf() {
        while let last = open.last, !["Document", "Sect", "Table"].contains(last.name) { end() }
    }

    func close() { while !open.isEmpty { end() } }

    private func end() {
        let step = open.removeLast()
        cairo_tag_end(canvas.context, step.name)
    }

    func draw(_ shape: Drawing.Shape) {
        switch shape {
        case .line(let text, let index, let x, let baseline):
            text.draw(line: index, x: x, baseline: baseline, on: canvas)
            for link in text.links(line: index) {
                let (top, height) = (baseline - text.size, text.size * 1.3)
                cairo_tag_begin(
                    canvas.context, CAIRO_TAG_LINK,
                    "rect=[\(x + link.x) \(top) \(link.width) \(height)] uri='\(link.address)'")
                cairo_tag_end(canvas.context, CAIRO_TAG_LINK)
            }
        case .rule(let x, let y, let width, let weight, let ink):
            canvas.ink(ink)
            cairo_set_line_width(canvas.context, weight)
            cairo_move_to(canvas.context, x, y)
            cairo_line_to(canvas.context, x + width, y)
            cairo_stroke(canvas.context)
        case .proof(let x, let from, let to):
            proof(x: x, from: from, to: to)
        case .picture:
            break
        }
    }

    private func paint(_ picture: Picture, x: Double, y: Double, width: Double, height: Double) throws {
        let image = try Canvas.image(picture)
        let context = canvas.context
        cairo_save(context)
        cairo_translate(context, x, y)
        cairo_scale(context, width / Double(picture.width), height / Double(picture.height))
        cairo_set_source_surface(context, image.surface, 0, 0)
        // Filled, not painted: a paint on a page that is still empty makes cairo 1.16 forget the tags before it.
        cairo_rectangle(context, 0, 0, Double(picture.width), Double(picture.height))
        cairo_fill(context)
        cairo_restore(context)
        try MarkPainter(canvas: canvas, setter: setter, unit: 0.6).paint(
            picture, x: x, y: y, width: width, height: height)
        try canvas.check()
    }

    /// Two crosses and a dotted line: the sign of proof.
    private func proof(x: Double, from: Double, to: Double) {
        let context = canvas.context
        canvas.ink(.mark)
        cairo_set_line_width(context, 0.8)
        for y in [from + 3, to - 3] {
            cairo_move_to(context, x - 3, y)
            cairo_line_to(context, x + 3, y)
            cairo_move_to(context, x, y - 3)
            cairo_line_to(context, x, y + 3)
        }
        cairo_stroke(context)
        cairo_save(context)
        cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND)
        cairo_set_dash(context, [0, 3], 2, 0)
        cairo_set_line_width(context, 1)
        cairo_move_to(context, x, from + 8)
        cairo_line_to(context, x, to - 8)
        cairo_stroke(context)
        cairo_restore(context)
    }
}
