import CPangoCairo

/// A surface and its drawing context; both end with it.
final class Canvas {
    let surface: OpaquePointer
    let context: OpaquePointer
    /// Kept alive while the surface may write to it.
    private let sink: ByteSink?

    private init(surface: OpaquePointer?, sink: ByteSink?) throws {
        guard let surface else { throw PageError.drawing(CAIRO_STATUS_NO_MEMORY) }
        guard let context = cairo_create(surface) else {
            cairo_surface_destroy(surface)
            throw PageError.drawing(CAIRO_STATUS_NO_MEMORY)
        }
        self.surface = surface
        self.context = context
        self.sink = sink
        try check()
    }

    deinit {
        cairo_destroy(context)
        cairo_surface_destroy(surface)
    }

    /// A PDF of version 1.4, whose cross-reference table is plain.
    static func pdf(_ size: PaperSize, sink: ByteSink) throws -> Canvas {
        let surface = cairo_pdf_surface_create_for_stream(ByteSink.write, sink.closure, size.width, size.height)
        cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4)
        return try Canvas(surface: surface, sink: sink)
    }

    static func image(width: Int, height: Int) throws -> Canvas {
        try Canvas(
            surface: cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height)), sink: nil)
    }

    /// The pixels of a picture, without its marks.
    static func image(_ picture: Picture) throws -> Canvas {
        let canvas = try image(width: picture.width, height: picture.height)
        cairo_surface_flush(canvas.surface)
        guard let data = cairo_image_surface_get_data(canvas.surface) else {
            throw PageError.drawing(CAIRO_STATUS_NO_MEMORY)
        }
        let stride = Int(cairo_image_surface_get_stride(canvas.surface))
        picture.pixels.withUnsafeBufferPointer { pixels in
            for row in 0..<picture.height {
                // One 32-bit word for each pixel in the machine's order: unused, red, green, blue.
                let line = UnsafeMutableRawPointer(data + row * stride)
                for column in 0..<picture.width {
                    let at = (row * picture.width + column) * picture.samples
                    let red = UInt32(pixels[at])
                    let green = picture.samples == 3 ? UInt32(pixels[at + 1]) : red
                    let blue = picture.samples == 3 ? UInt32(pixels[at + 2]) : red
                    line.storeBytes(of: red << 16 | green << 8 | blue, toByteOffset: column * 4, as: UInt32.self)
                }
            }
        }
        cairo_surface_mark_dirty(canvas.surface)
        return canvas
    }

    func check() throws {
        for status in [cairo_status(context), cairo_surface_status(surface)] where status != CAIRO_STATUS_SUCCESS {
            throw PageError.drawing(status)
        }
    }

    /// Writes what is left to the sink.
    func finish() throws {
        try check()
        cairo_surface_finish(surface)
        let status = cairo_surface_status(surface)
        guard status == CAIRO_STATUS_SUCCESS else { throw PageError.drawing(status) }
    }

    func ink(_ ink: PaperInk) { cairo_set_source_rgb(context, ink.red, ink.green, ink.blue) }
}
