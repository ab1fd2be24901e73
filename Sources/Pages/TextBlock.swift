import CPangoCairo

/// The fonts and the measuring rules of one document.
final class TextSetter {
    private let context: OpaquePointer

    init() throws {
        guard let map = pango_cairo_font_map_get_default(), let context = pango_font_map_create_context(map) else {
            throw PageError.drawing(CAIRO_STATUS_NO_MEMORY)
        }
        self.context = context
        // One unit is one point; nothing is fitted to a screen's pixels.
        pango_cairo_context_set_resolution(context, 72)
        pango_context_set_round_glyph_positions(context, 0)
        let options = cairo_font_options_create()
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        pango_cairo_context_set_font_options(context, options)
        cairo_font_options_destroy(options)
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(context)) }

    /// Sets runs in lines of a width; nil sets one line.
    func set(_ runs: [TextRun], width: Double?, alignment: ParagraphLook.Alignment = .start) throws -> TextBlock {
        guard let layout = pango_layout_new(context) else { throw PageError.drawing(CAIRO_STATUS_NO_MEMORY) }
        return TextBlock(layout, runs, width: width, alignment: alignment)
    }
}

/// Text set in lines.
final class TextBlock {
    private let layout: OpaquePointer
    /// The links of the text as ranges of its bytes.
    private let links: [(range: Range<Int32>, address: String)]
    /// The largest size of its runs.
    let size: Double

    fileprivate init(
        _ layout: OpaquePointer, _ runs: [TextRun], width: Double?, alignment: ParagraphLook.Alignment
    ) {
        self.layout = layout
        size = runs.map(\.style.size).max() ?? 10
        // Control characters other than the line break have no glyph.
        let texts = runs.map { String($0.text.unicodeScalars.filter { $0.value >= 0x20 || $0 == "\n" }) }
        let whole = texts.joined()
        pango_layout_set_text(layout, whole, Int32(whole.utf8.count))
        if let width { pango_layout_set_width(layout, Int32(width * Double(PANGO_SCALE))) }
        pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        switch alignment {
        case .start: pango_layout_set_alignment(layout, PANGO_ALIGN_LEFT)
        case .end: pango_layout_set_alignment(layout, PANGO_ALIGN_RIGHT)
        case .centre: pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER)
        }
        let attributes = pango_attr_list_new()
        var links: [(Range<Int32>, String)] = []
        var start: Int32 = 0
        for (run, text) in zip(runs, texts) {
            let end = start + Int32(text.utf8.count)
            for attribute in TextBlock.attributes(run) {
                attribute.pointee.start_index = UInt32(start)
                attribute.pointee.end_index = UInt32(end)
                pango_attr_list_insert(attributes, attribute)
            }
            if let link = run.link, TextBlock.isAddress(link) { links.append((start..<end, link)) }
            start = end
        }
        pango_layout_set_attributes(layout, attributes)
        pango_attr_list_unref(attributes)
        self.links = links
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

    private static func attributes(_ run: TextRun) -> [UnsafeMutablePointer<PangoAttribute>] {
        let style = run.style
        func channel(_ value: Double) -> UInt16 { UInt16((value * 65_535).rounded()) }
        return [
            pango_attr_family_new(style.voice.families),
            pango_attr_size_new_absolute(Int32(style.size * Double(PANGO_SCALE))),
            pango_attr_weight_new(style.isBold ? PANGO_WEIGHT_SEMIBOLD : PANGO_WEIGHT_NORMAL),
            pango_attr_style_new(style.isItalic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL),
            pango_attr_foreground_new(channel(style.ink.red), channel(style.ink.green), channel(style.ink.blue)),
            pango_attr_letter_spacing_new(Int32(style.tracking * Double(PANGO_SCALE))),
            pango_attr_font_features_new("tnum, lnum"),
        ].compactMap { $0 }
    }

    /// Only addresses that a tag's attribute can hold as they are.
    private static func isAddress(_ link: String) -> Bool {
        (link.hasPrefix("https://") || link.hasPrefix("http://"))
            && link.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "'") && $0 != UInt8(ascii: "\\") }
    }

    var lineCount: Int { Int(pango_layout_get_line_count(layout)) }

    /// The ascent and descent of a line, and its start and width, in points.
    func extents(line index: Int) -> (ascent: Double, descent: Double, x: Double, width: Double) {
        guard let line = pango_layout_get_line_readonly(layout, Int32(index)) else { return (0, 0, 0, 0) }
        var logical = PangoRectangle()
        pango_layout_line_get_extents(line, nil, &logical)
        func points(_ units: Int32) -> Double { Double(units) / Double(PANGO_SCALE) }
        return (
            points(-logical.y), points(logical.y + logical.height), offset(line, points(logical.width)),
            points(logical.width)
        )
    }

    /// Where the line starts under the alignment, from the left of the column.
    private func offset(_ line: UnsafeMutablePointer<PangoLayoutLine>, _ width: Double) -> Double {
        let column = pango_layout_get_width(layout)
        guard column >= 0 else { return 0 }
        let slack = Double(column) / Double(PANGO_SCALE) - width
        switch pango_layout_get_alignment(layout) {
        case PANGO_ALIGN_RIGHT: return slack
        case PANGO_ALIGN_CENTER: return slack / 2
        default: return 0
        }
    }

    /// Draws a line with its baseline at a place.
    func draw(line index: Int, x: Double, baseline: Double, on canvas: Canvas) {
        guard let line = pango_layout_get_line_readonly(layout, Int32(index)) else { return }
        cairo_move_to(canvas.context, x + extents(line: index).x, baseline)
        pango_cairo_show_layout_line(canvas.context, line)
    }

    /// Adds the outline of the first line to the path.
    func outline(x: Double, baseline: Double, on canvas: Canvas) {
        guard let line = pango_layout_get_line_readonly(layout, 0) else { return }
        cairo_move_to(canvas.context, x, baseline)
        pango_cairo_layout_line_path(canvas.context, line)
    }

    /// The links that touch a line: start, width and address.
    func links(line index: Int) -> [(x: Double, width: Double, address: String)] {
        guard !links.isEmpty, let line = pango_layout_get_line_readonly(layout, Int32(index)) else { return [] }
        let start = line.pointee.start_index
        let end = start + line.pointee.length
        let left = extents(line: index).x
        return links.compactMap { link in
            let from = max(start, link.range.lowerBound)
            let to = min(end, link.range.upperBound)
            guard from < to else { return nil }
            var (x1, x2): (Int32, Int32) = (0, 0)
            pango_layout_line_index_to_x(line, from, 0, &x1)
            pango_layout_line_index_to_x(line, to, 0, &x2)
            let (a, b) = (Double(min(x1, x2)) / Double(PANGO_SCALE), Double(max(x1, x2)) / Double(PANGO_SCALE))
            return (left + a, b - a, link.address)
        }
    }
}
