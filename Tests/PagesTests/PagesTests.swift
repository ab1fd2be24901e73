import Foundation
import TestSupport
import Testing

@testable import Pages

/// A page with everything that a page can hold.
func sample(paragraphs: Int = 3) throws -> PaperDocument {
    let serif = TextStyle(.serif, 10)
    let sans = TextStyle(.sans, 9)
    let grey = try Picture(
        width: 64, height: 40, samples: 1, pixels: (0..<64 * 40).map { UInt8($0 % 251) },
        marks: [
            PictureMark(.calliper(.init(x: 10, y: 10), .init(x: 40, y: 25)), label: "m1 7.5 mm"),
            PictureMark(
                .ellipse(.init(x: 8, y: 20), .init(x: 50, y: 20), .init(x: 30, y: 10), .init(x: 30, y: 30)), label: "m2"
            ),
            PictureMark(.cross(.init(x: 60, y: 35)), label: "m3 12 pixels", isRefused: true),
        ])
    let colour = try Picture(width: 2, height: 2, samples: 3, pixels: [255, 0, 0, 0, 255, 0, 0, 0, 255, 9, 9, 9])
    let words =
        "The gland is homogeneous, its duct is wide, and in the duct lies a bright echo with a shadow behind it. "
    let claim: [PaperBlock] = [
        .heading(2, [TextRun("Findings", TextStyle(.sans, 13, bold: true))]),
        .paragraph([TextRun(String(repeating: words, count: paragraphs), serif)]),
    ]
    let proof: [PaperBlock] = [
        .paragraph([
            TextRun("Zenk, HNO 1998. ", sans), TextRun("doi:10.1", sans, link: "https://doi.org/10.1"),
        ])
    ]
    let table = PaperTable(
        columns: [.init(2), .init(1, .end)], heading: [[[TextRun("Measurement", sans)]], [[TextRun("mm", sans)]]],
        rows: (1...30).map { [[[TextRun("Row \($0) – Größe β", sans)]], [[TextRun("\($0).5", sans)]]] })
    return PaperDocument(
        title: "Probe (1) \\ title", author: "Nobody", created: "2026-03-10T16:40:00Z",
        headLeft: [TextRun("Rivera, Ana · HS-0001 · 10 March 2026", sans)], headRight: [TextRun("Harbor", sans)],
        foot: [TextRun("Foot words", sans)],
        blocks: [
            .heading(1, [TextRun("Ultrasound", TextStyle(.serif, 20))]), .claim(claim, proof: proof), .table(table),
            .figures(
                [
                    PaperFigure(picture: grey, alternative: "Grey – first", caption: [[TextRun("Figure 1", sans)]]),
                    PaperFigure(
                        picture: colour, alternative: "Colour (second)", caption: [[TextRun("Figure 2", sans)]]),
                ], across: 2),
            .rule, .paragraph([TextRun("The end.", serif)]),
        ])
}

@Suite struct PagesTests {
    @Test func theSameDocumentGivesTheSameBytes() throws {
        let document = try sample()
        #expect(try document.pdf() == document.pdf())
        var other = document
        other.created = "2026-03-10T16:41:00Z"
        #expect(try document.pdf() != other.pdf())
    }

    @Test func popplerReadsTagsFontsAndText() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(try sample(paragraphs: 40).pdf(), to: "page.pdf").path
        let info = try Peer.run("pdfinfo", [file])
        #expect(info.errors.isEmpty)
        #expect(info.output.contains("Tagged:          yes"))
        #expect(info.output.contains("612 x 792"))
        #expect(info.output.contains("CreationDate:    Tue Mar 10"))
        let structure = try Peer.run("pdfinfo", ["-struct", file])
        #expect(structure.errors.isEmpty)
        let elements = structure.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        for element in [
            "Document", "Sect", "H1 (block)", "H2 (block)", "P (block)", "Table", "TR", "TH", "TD", "Figure", "Caption",
        ] {
            #expect(elements.contains { $0.hasPrefix(element) }, "no \(element)")
        }
        #expect(elements.filter { $0.hasPrefix("Table") }.count == 1)
        #expect(elements.filter { $0.hasPrefix("TR") }.count == 31)
        #expect(elements.filter { $0.hasPrefix("Document") }.count == 1)
        let text = try Peer.run("pdftotext", ["-layout", file, "-"]).output
        #expect(text.contains("Row 30 – Größe β"))
        #expect(text.contains("m1 7.5 mm"))
        let pages = text.split(separator: "\u{0C}").filter { !$0.allSatisfy(\.isWhitespace) }
        #expect(pages.count >= 3)
        for (index, page) in pages.enumerated() {
            #expect(page.contains("Rivera, Ana · HS-0001 · 10 March 2026"))
            #expect(page.contains("Page \(index + 1) of \(pages.count)"))
        }
        let fonts = try Peer.run("pdffonts", [file]).output.split(separator: "\n").dropFirst(2)
        #expect(!fonts.isEmpty)
        for font in fonts { #expect(font.contains("yes yes yes"), "not embedded, subset and mapped: \(font)") }
    }

    @Test func figuresCarryTheirAlternativeTextAndTheFileItsLanguage() throws {
        let bytes = try sample().pdf()
        let text = String(decoding: bytes, as: UTF8.self)
        let first = try #require(text.range(of: "/Alt \(PDFCompletion.hexText("Grey – first"))"))
        let second = try #require(text.range(of: "/Alt \(PDFCompletion.hexText("Colour (second)"))"))
        #expect(first.lowerBound < second.lowerBound)
        #expect(text.contains("/Lang (en-US)"))
        #expect(text.contains("/URI (https://doi.org/10.1)") || text.contains("https://doi.org/10.1"))
    }

    @Test func pngCarriesPixelsAndMarks() throws {
        let grey = try Picture(width: 64, height: 40, samples: 1, pixels: [UInt8](repeating: 77, count: 64 * 40))
        var marked = grey
        marked.marks = [PictureMark(.calliper(.init(x: 4, y: 20), .init(x: 30, y: 20)), label: "")]
        let folder = try TemporaryFolder()
        let files = try [grey.png(), marked.png(), marked.png(scale: 2)].enumerated().map {
            try folder.write($1, to: "\($0).png").path
        }
        #expect(try grey.png() == grey.png())
        let script = """
            import sys
            from PIL import Image
            for f in sys.argv[1:]:
                i = Image.open(f).convert("RGB")
                p = list(i.getdata())
                print(i.size[0], i.size[1], sum(q == (77, 77, 77) for q in p), sum(q[0] > 200 and q[2] < 120 for q in p))
            """
        let lines = try Peer.python(script, files).split(separator: "\n").map {
            $0.split(separator: " ").compactMap { Int($0) }
        }
        #expect(lines[0] == [64, 40, 2560, 0])
        #expect(lines[1][2] < 2560 && lines[1][2] > 2000 && lines[1][3] > 10)
        #expect(lines[2][0] == 128 && lines[2][1] == 80 && lines[2][3] > 10)
    }

    @Test(arguments: [(0, 1, 1), (2, 2, 2), (20_000, 1, 1), (2, 2, 1)])
    func aPictureThatDoesNotFitItsBytesIsRefused(width: Int, height: Int, samples: Int) {
        #expect(throws: PageError.self) {
            _ = try Picture(width: width, height: height, samples: samples, pixels: [1, 2, 3])
        }
    }

    @Test func anyTextCanBeSet() throws {
        var generator = SeededGenerator(seed: 7)
        let blocks = (0..<40).map { _ in
            let scalars = (0..<Int.random(in: 0...60, using: &generator)).compactMap { _ in
                Unicode.Scalar(UInt32.random(in: 0...0x2FFF, using: &generator))
            }
            return PaperBlock.paragraph([TextRun(String(String.UnicodeScalarView(scalars)), TextStyle(.sans, 9))])
        }
        var document = try sample()
        document.blocks = blocks
        #expect(try document.pdf().starts(with: Array("%PDF-1.4".utf8)))
    }
}
