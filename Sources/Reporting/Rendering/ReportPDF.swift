import Essentials
public import Pages
import Patients

/// A report as a printed page: tagged PDF with key images, the same bytes for the same report and pixels.
public enum ReportPDF {
    private static let serif = TextStyle(.serif, 9.8)
    private static let sans = TextStyle(.sans, 8.6)
    private static let label = TextStyle(.sans, 8.6, ink: .second)
    private static let strong = TextStyle(.sans, 8.6, bold: true)
    private static let small = TextStyle(.sans, 7.3, ink: .second)
    private static let smallStrong = TextStyle(.sans, 7.3, bold: true)
    private static let machine = TextStyle(.mono, 5.9, ink: .second)
    private static let refusal = TextStyle(.sans, 8, ink: .refusal)

    /// - Parameters:
    ///   - addenda: printed below the report, each under its own signature.
    ///   - size: US Letter unless said otherwise.
    ///   - frames: the pixels of a frame; see ``KeyImage/Frames``.
    public static func render(
        _ report: Report, addenda: [Addendum] = [], size: PaperSize = .letter, frames: KeyImage.Frames
    ) throws -> [UInt8] {
        try document(report, addenda: addenda, size: size, frames: frames).pdf()
    }

    static func document(
        _ report: Report, addenda: [Addendum] = [], size: PaperSize, frames: KeyImage.Frames
    ) throws -> PaperDocument {
        let outline = ReportOutline(report: report, addenda: addenda)
        var blocks: [PaperBlock] = [
            .heading(1, [TextRun(outline.title, TextStyle(.serif, 21))]),
            .paragraph(
                [
                    TextRun(
                        outline.status,
                        TextStyle(.sans, 9.5, bold: true, ink: report.status == .final ? .ink : .refusal))
                ],
                ParagraphLook(before: 3)),
            .space(10), .rule, .space(7),
            .claim([pairs(outline.header)], proof: outline.basis.map(note)),
        ]
        for section in outline.sections {
            blocks += [.space(10), .rule, .space(8)]
            blocks.append(
                .claim([heading(section.heading)] + section.pieces.map(block), proof: section.proof.map(note)))
        }
        blocks += try keyImages(report, frames)
        blocks += closing(outline)
        let identity = outline.identity
        return PaperDocument(
            title: "\(outline.title), \(identity)", author: report.header.reader.spoken, subject: outline.status,
            created: (report.signature?.time ?? report.signing)?.description ?? "\(report.header.examDate)T00:00:00Z",
            size: size, headLeft: [TextRun(identity, TextStyle(.sans, 7.5, bold: true))],
            headRight: [TextRun(report.header.facility.name, small)],
            foot: [
                TextRun(
                    report.notices.first.map { $0.prefix { $0 != ":" } + "." } ?? "", small)
            ], blocks: blocks)
    }

    // MARK: Pieces

    private static func heading(_ words: String) -> PaperBlock {
        .heading(2, [TextRun(words, TextStyle(.sans, 11, bold: true))])
    }

    private static func block(_ piece: ReportOutline.Piece) -> PaperBlock {
        switch piece {
        case .words(let words): .paragraph([TextRun(words, serif)], ParagraphLook(leading: 1.5, before: 4))
        case .subheading(let words): .heading(3, [TextRun(words, TextStyle(.sans, 9.2, bold: true))])
        case .fields(let rows): pairs(rows)
        case .measurements(let rows): measurements(rows)
        }
    }

    private static func pairs(_ rows: [(name: String, value: String)]) -> PaperBlock {
        .table(
            PaperTable(
                columns: [.init(0.27), .init(0.73)],
                rows: rows.map { [[[TextRun($0.name, label)]], [[TextRun($0.value, sans)]]] }))
    }

    private static func measurements(_ rows: [ReportOutline.Row]) -> PaperBlock {
        .table(
            PaperTable(
                columns: [.init(0.09), .init(0.69), .init(0.22, .end)],
                heading: [
                    [[TextRun("", small)]], [[TextRun("What was measured", small)]], [[TextRun("Value", small)]],
                ],
                rows: rows.map { row in
                    var middle: PaperTable.Cell = [
                        [TextRun(row.label, strong), TextRun(", \(row.place)", label)]
                    ]
                    if !row.refusal.isEmpty { middle.append([TextRun(row.refusal, refusal)]) }
                    if !row.change.isEmpty { middle.append([TextRun(row.change, TextStyle(.serif, 9))]) }
                    let value = TextStyle(.sans, 9.2, bold: true, ink: row.isRefused ? .refusal : .ink)
                    return [[[TextRun(row.id, TextStyle(.mono, 7.5))]], middle, [[TextRun(row.value, value)]]]
                }))
    }

    private static func note(_ note: ReportOutline.Note) -> PaperBlock {
        var runs = [TextRun(note.title, smallStrong)]
        if !note.text.isEmpty {
            let style = note.link == nil ? small : TextStyle(.sans, 7.3, ink: .link)
            runs += [TextRun("  ", small), TextRun(note.text, style, link: note.link)]
        }
        if !note.machine.isEmpty { runs.append(TextRun("\n\(note.machine)", machine)) }
        return .paragraph(runs, ParagraphLook(leading: 1.38, before: 4.5, keepsTogether: true))
    }

    private static func keyImages(_ report: Report, _ frames: KeyImage.Frames) throws -> [PaperBlock] {
        let images = try KeyImage.all(of: report, frames: frames)
        guard !images.isEmpty else { return [] }
        let figures = images.map { image in
            PaperFigure(
                picture: image.picture, alternative: image.alternative,
                caption: [
                    [TextRun("\(image.name), frame \(image.frame)", smallStrong)], [TextRun(image.caption, small)],
                ])
        }
        return [
            .space(10), .rule, .space(8), .heading(2, [TextRun("Key images", TextStyle(.sans, 11, bold: true))]),
            .figures(figures, across: 2),
        ]
    }

    private static func added(_ addendum: Addendum, _ outline: ReportOutline) -> [PaperBlock] {
        let words = addendum.text.split(whereSeparator: \.isNewline).map {
            PaperBlock.paragraph([TextRun(String($0), serif)], ParagraphLook(leading: 1.5, before: 4))
        }
        return [
            .space(10), .rule, .space(8),
            .claim(
                [heading("Addendum \(addendum.number)")] + words + [pairs(outline.rows(addendum))],
                proof: outline.proof(addendum).map(note)),
        ]
    }

    /// The signature or what keeps it away, then the notices.
    private static func closing(_ outline: ReportOutline) -> [PaperBlock] {
        var said: [PaperBlock] = [heading("Signature")]
        if outline.signature.isEmpty {
            said.append(
                .paragraph(
                    [
                        TextRun(
                            "Not signed: this report is preliminary.", TextStyle(.sans, 9.5, bold: true, ink: .refusal))
                    ],
                    ParagraphLook(before: 4)))
        } else {
            said.append(pairs(outline.signature))
        }
        for gap in outline.gaps {
            let lead = gap.blocks ? "Stops the signature. " : "Would strengthen the record. "
            said.append(
                .paragraph(
                    [TextRun(lead, TextStyle(.sans, 8.6, bold: true)), TextRun(gap.words, sans)],
                    ParagraphLook(before: 4)))
        }
        let notices = outline.report.notices.map {
            PaperBlock.paragraph([TextRun($0, small)], ParagraphLook(before: 4))
        }
        return [.space(10), .rule, .space(8), .claim(said, proof: outline.signatureProof.map(note))]
            + outline.addenda.flatMap { added($0, outline) } + [.space(8)] + notices
    }
}
