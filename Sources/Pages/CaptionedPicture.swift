import CPangoCairo

extension Picture {
    /// The pixels with their marks above a band that says in words what they are, as PNG.
    ///
    /// The band lies beside the pixels and never on them; its lines are wrapped to the picture's width.
    ///
    /// - Parameters:
    ///   - caption: lines of the band, the first one in bold; at most ``captionLimit`` characters each.
    ///   - scale: how many pixels of the PNG one pixel takes.
    /// - Throws: ``PageError`` where cairo reports an error.
    public func png(caption: [String], scale: Int = 1) throws -> [UInt8] {
        let scale = max(1, min(scale, Picture.sizeLimit / 2 / max(width, height)))
        let (wide, high) = (width * scale, height * scale)
        let unit = max(1, Double(wide) / 640)
        let inset = 10 * unit
        let setter = try TextSetter()
        let texts = try caption.enumerated().map { index, line in
            try setter.set(
                [TextRun(String(line.prefix(Picture.captionLimit)), TextStyle(.sans, 13 * unit, bold: index == 0))],
                width: Double(wide) - 2 * inset)
        }
        let heights = texts.map { text in
            (0..<text.lineCount).map { text.extents(line: $0) }.map { $0.ascent + $0.descent + 3 * unit }
        }
        let band = heights.joined().reduce(2 * inset, +)
        let canvas = try Canvas.image(width: wide, height: min(high + Int(band.rounded(.up)), Picture.sizeLimit))
        let image = try Canvas.image(self)
        cairo_set_source_rgb(canvas.context, 1, 1, 1)
        cairo_paint(canvas.context)
        cairo_save(canvas.context)
        cairo_scale(canvas.context, Double(scale), Double(scale))
        cairo_set_source_surface(canvas.context, image.surface, 0, 0)
        cairo_pattern_set_filter(cairo_get_source(canvas.context), CAIRO_FILTER_NEAREST)
        cairo_rectangle(canvas.context, 0, 0, Double(width), Double(height))
        cairo_fill(canvas.context)
        cairo_restore(canvas.context)
        try MarkPainter(canvas: canvas, setter: setter, unit: unit).paint(
            self, x: 0, y: 0, width: Double(wide), height: Double(high))
        var y = Double(high) + inset
        for (text, lines) in zip(texts, heights) {
            for (index, line) in lines.enumerated() {
                let extents = text.extents(line: index)
                text.draw(line: index, x: inset + extents.x, baseline: y + extents.ascent, on: canvas)
                y += line
            }
        }
        try canvas.check()
        let sink = ByteSink()
        let status = cairo_surface_write_to_png_stream(canvas.surface, ByteSink.write, sink.closure)
        guard status == CAIRO_STATUS_SUCCESS else { throw PageError.drawing(status) }
        return sink.bytes
    }

    /// The most characters of one line of a caption.
    public static let captionLimit = 400
}
