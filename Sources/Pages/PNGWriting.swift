import CPangoCairo

extension Picture {
    /// The pixels with their marks as PNG, eight bits of red, green and blue.
    ///
    /// - Parameter scale: how many pixels of the PNG one pixel takes, so that marks stay readable on small frames.
    /// - Throws: ``PageError`` where cairo reports an error.
    public func png(scale: Int = 1) throws -> [UInt8] {
        let scale = max(1, min(scale, Picture.sizeLimit / max(width, height)))
        let canvas = try Canvas.image(width: width * scale, height: height * scale)
        let image = try Canvas.image(self)
        cairo_save(canvas.context)
        cairo_scale(canvas.context, Double(scale), Double(scale))
        cairo_set_source_surface(canvas.context, image.surface, 0, 0)
        // Each pixel stays what it is: nothing is smoothed.
        cairo_pattern_set_filter(cairo_get_source(canvas.context), CAIRO_FILTER_NEAREST)
        cairo_paint(canvas.context)
        cairo_restore(canvas.context)
        try MarkPainter(canvas: canvas, setter: try TextSetter(), unit: max(1, Double(width * scale) / 640)).paint(
            self, x: 0, y: 0, width: Double(width * scale), height: Double(height * scale))
        try canvas.check()
        let sink = ByteSink()
        let status = cairo_surface_write_to_png_stream(canvas.surface, ByteSink.write, sink.closure)
        guard status == CAIRO_STATUS_SUCCESS else { throw PageError.drawing(status) }
        return sink.bytes
    }
}
