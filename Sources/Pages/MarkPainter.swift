import CPangoCairo

/// Draws callipers on a picture: yellow on a black halo, so that they are seen on any grey.
struct MarkPainter {
    let canvas: Canvas
    let setter: TextSetter
    /// The width of a fine line, in the canvas's units.
    let unit: Double

    func paint(_ picture: Picture, x: Double, y: Double, width: Double, height: Double) throws {
        let context = canvas.context
        cairo_save(context)
        cairo_rectangle(context, x, y, width, height)
        cairo_clip(context)
        func place(_ point: PicturePoint) -> PicturePoint {
            PicturePoint(
                x: x + point.x / Double(picture.width) * width, y: y + point.y / Double(picture.height) * height)
        }
        for mark in picture.marks {
            let ink = mark.isRefused ? PaperInk.stop : PaperInk.calliper
            let anchor: PicturePoint
            switch mark.shape {
            case .calliper(let from, let to):
                let (a, b) = (place(from), place(to))
                dotted(from: a, to: b, ink)
                cross(a, ink)
                cross(b, ink)
                anchor = a.x >= b.x ? a : b
            case .ellipse(let a, let b, let c, let d):
                let ends = [a, b, c, d].map(place)
                ellipse(ends, ink)
                for end in ends { cross(end, ink) }
                anchor = ends.max { $0.x < $1.x } ?? ends[0]
            case .cross(let point):
                anchor = place(point)
                cross(anchor, ink)
            }
            try label(mark.label, at: anchor, ink, left: x, right: x + width, top: y, bottom: y + height)
        }
        cairo_restore(context)
    }

    /// Strokes the path black and wide, then in its colour.
    private func stroke(_ ink: PaperInk, weight: Double = 1.3, _ path: () -> Void) {
        for (ink, width) in [(PaperInk.black, (weight + 1.9) * unit), (ink, weight * unit)] {
            canvas.ink(ink)
            cairo_set_line_width(canvas.context, width)
            path()
            cairo_stroke(canvas.context)
        }
    }

    private func cross(_ point: PicturePoint, _ ink: PaperInk) {
        let (context, arm) = (canvas.context, 6 * unit)
        stroke(ink) {
            cairo_move_to(context, point.x - arm, point.y)
            cairo_line_to(context, point.x + arm, point.y)
            cairo_move_to(context, point.x, point.y - arm)
            cairo_line_to(context, point.x, point.y + arm)
        }
    }

    private func dotted(from: PicturePoint, to: PicturePoint, _ ink: PaperInk) {
        let context = canvas.context
        cairo_save(context)
        cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND)
        cairo_set_dash(context, [0, 5 * unit], 2, 0)
        stroke(ink, weight: 2.1) {
            cairo_move_to(context, from.x, from.y)
            cairo_line_to(context, to.x, to.y)
        }
        cairo_restore(context)
    }

    /// The ellipse whose axes have the four ends; the second axis is taken across the first.
    private func ellipse(_ ends: [PicturePoint], _ ink: PaperInk) {
        func span(_ a: PicturePoint, _ b: PicturePoint) -> (x: Double, y: Double) { (b.x - a.x, b.y - a.y) }
        let (long, short) = (span(ends[0], ends[1]), span(ends[2], ends[3]))
        let (a, b) = (
            (long.x * long.x + long.y * long.y).squareRoot() / 2,
            (short.x * short.x + short.y * short.y).squareRoot() / 2
        )
        guard a > 0, b > 0 else { return }
        let context = canvas.context
        var turn = cairo_matrix_t(
            xx: long.x / (2 * a), yx: long.y / (2 * a), xy: -long.y / (2 * a), yy: long.x / (2 * a),
            x0: (ends[0].x + ends[1].x) / 2, y0: (ends[0].y + ends[1].y) / 2)
        cairo_save(context)
        cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND)
        cairo_set_dash(context, [0, 5 * unit], 2, 0)
        stroke(ink, weight: 2.1) {
            cairo_save(context)
            cairo_transform(context, &turn)
            cairo_scale(context, a, b)
            cairo_new_sub_path(context)
            cairo_arc(context, 0, 0, 1, 0, 2 * Double.pi)
            cairo_restore(context)
        }
        cairo_restore(context)
    }

    /// The label beside the mark, moved where it would leave the picture.
    private func label(
        _ label: String, at point: PicturePoint, _ ink: PaperInk, left: Double, right: Double, top: Double,
        bottom: Double
    ) throws {
        guard !label.isEmpty else { return }
        let text = try setter.set([TextRun(label, TextStyle(.sans, 12.5 * unit, bold: true, ink: ink))], width: nil)
        let extents = text.extents(line: 0)
        let inset = 3 * unit
        var x = point.x + 10 * unit
        if x + extents.width > right - inset { x = point.x - 10 * unit - extents.width }
        x = max(x, left + inset)
        let baseline = min(max(point.y - 6 * unit, top + extents.ascent), bottom - extents.descent)
        let context = canvas.context
        canvas.ink(.black)
        cairo_set_line_width(context, 3.5 * unit)
        cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
        text.outline(x: x, baseline: baseline, on: canvas)
        cairo_stroke(context)
        text.draw(line: 0, x: x, baseline: baseline, on: canvas)
    }
}
