import CPangoCairo

extension PaperDocument {
    /// The width of the proof beside a claim, and the white between them.
    private static let proof = (width: 142.0, gap: 30.0)

    /// The document as tagged PDF 1.4, the same bytes for the same document and fonts.
    ///
    /// - Throws: ``PageError`` where cairo reports an error.
    public func pdf() throws -> [UInt8] {
        let setter = try TextSetter()
        let composer = Composer(setter: setter)
        let root = [composer.tag("Document")]
        var paginator = Paginator(size: size)
        for block in blocks {
            guard case .claim(let said, let proof) = block else {
                paginator.add(try composer.fragments(block, width: size.measure, under: root))
                continue
            }
            let width = size.measure - PaperDocument.proof.width - PaperDocument.proof.gap
            let section = root + [composer.tag("Sect")]
            paginator.add(
                claim: try said.flatMap { try composer.fragments($0, width: width, under: section) },
                proof: try proof.flatMap {
                    try composer.fragments($0, width: PaperDocument.proof.width, under: section)
                },
                proofX: size.side + width + PaperDocument.proof.gap)
        }
        paginator.finish()
        let sink = ByteSink()
        let canvas = try Canvas.pdf(size, sink: sink)
        describe(canvas)
        let painter = Painter(canvas: canvas, setter: setter)
        for (index, page) in paginator.pages.enumerated() {
            try painter.paint(page)
            try furniture(page: index + 1, of: paginator.pages.count, painter)
            if index + 1 == paginator.pages.count { painter.close() }
            cairo_show_page(canvas.context)
        }
        try canvas.finish()
        return try PDFCompletion(bytes: sink.bytes).completed(
            alternatives: composer.alternatives, language: language)
    }

    private func describe(_ canvas: Canvas) {
        let entries = [
            (CAIRO_PDF_METADATA_TITLE, title), (CAIRO_PDF_METADATA_AUTHOR, author),
            (CAIRO_PDF_METADATA_SUBJECT, subject), (CAIRO_PDF_METADATA_CREATOR, "Tragus"),
            (CAIRO_PDF_METADATA_CREATE_DATE, created), (CAIRO_PDF_METADATA_MOD_DATE, created),
        ]
        for (key, value) in entries where !value.isEmpty {
            cairo_pdf_surface_set_metadata(canvas.surface, key, value)
        }
    }

    /// The running head, its hairline, the foot and the page number: on each page, in no element.
    private func furniture(page: Int, of count: Int, _ painter: Painter) throws {
        let (left, width) = (size.side, size.measure)
        let small = TextStyle(.sans, 7.5, ink: .second)
        let number = [TextRun("Page \(page) of \(count)", small)]
        let rows: [(runs: [TextRun], x: Double, width: Double, y: Double, ParagraphLook.Alignment)] = [
            (headLeft, left, width * 0.72, 38, .start),
            (headRight, left + width * 0.6, width * 0.4, 38, .end),
            (foot, left, width * 0.8, size.height - 40, .start),
            (number, left + width * 0.8, width * 0.2, size.height - 40, .end),
        ]
        for (runs, x, width, baseline, alignment) in rows where !runs.isEmpty {
            let text = try painter.setter.set(runs, width: width, alignment: alignment)
            painter.draw(.line(text, 0, x: x, baseline: baseline))
        }
        painter.draw(.rule(x: left, y: 46, width: width, weight: 0.5, ink: .hairline))
        painter.draw(.rule(x: left, y: size.height - 52, width: width, weight: 0.5, ink: .hairline))
    }
}
