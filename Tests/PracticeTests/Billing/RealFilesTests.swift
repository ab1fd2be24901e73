import Essentials
import Foundation
import Practice
import Reporting
import TestSupport
import Testing
import Ultrasound

/// The main job on ultrasound files that others made: those that pydicom bundles.
struct RealFilesTests {
    /// A file of pydicom's and what it holds.
    struct Sample: Sendable {
        let file: String
        let patient: String
        let family: String
        let date: String
        /// Whether it declares a region larger than its pixels.
        let isTooLarge: Bool
    }

    static let samples = [
        Sample(
            file: "examples_palette.dcm", patient: "11-05-25-142825", family: "OB", date: "2011-05-25",
            isTooLarge: true),
        Sample(file: "examples_ybr_color.dcm", patient: "204", family: "PLA", date: "2016-05-03", isTooLarge: true),
        Sample(
            file: "examples_rgb_color.dcm", patient: "13US1", family: "CompressedSamples", date: "2004-08-26",
            isTooLarge: false),
    ]

    private static let reading = """
        reader: okafor
        signed: 2026-03-10T16:40:00-04:00
        exam: face-and-jaws
        area: Cheek, as the file shows it.
        comparison: none
        quality: An image that others made; read to show what can be measured on it.
        findings:
          - {region: soft-tissue, side: right, text: Tissue of unknown origin.}
        measurements:
          - {id: m1, label: A distance, kind: length, region: soft-tissue, side: right, image: real.dcm, frame: 1,
             points: [[140.0, 80.0], [180.0, 110.0]]}
        impression: Nothing is concluded from it.
        effectOnTreatment: None.
        """

    /// The first example's case, for the person and day that a file names.
    private func makeCase(_ sample: Sample, in folder: TemporaryFolder) throws -> URL {
        let path = try Peer.python(
            "import sys, pydicom.data; print(pydicom.data.get_testdata_file(sys.argv[1]))", [sample.file])
        let url = try ExampleCases.copy(ExampleCases.stone, into: folder)
        let images = url.appendingPathComponent("images")
        try FileManager.default.removeItem(at: images)
        try FileManager.default.createDirectory(at: images, withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            atPath: path.trimmingCharacters(in: .whitespacesAndNewlines),
            toPath: images.appendingPathComponent("real.dcm").path)
        try ExampleCases.edit(url.appendingPathComponent("case.yaml")) {
            $0.replacingOccurrences(of: "id: HS-0001", with: "id: \"\(sample.patient)\"")
                .replacingOccurrences(of: "family: Rivera, given: Ana", with: "family: \(sample.family)")
                .replacingOccurrences(of: "dateOfService: 2026-03-10", with: "dateOfService: \(sample.date)")
        }
        try RealFilesTests.reading.write(
            to: url.appendingPathComponent("reading.yaml"), atomically: true, encoding: .utf8)
        return url
    }

    @Test(arguments: samples.indices) func givesPixelsAndTheReasonWhereMillimetresWouldLie(index: Int) throws {
        let sample = RealFilesTests.samples[index]
        let folder = try TemporaryFolder()
        let billed = try ExampleCases.run(try makeCase(sample, in: folder))
        let report = try #require(billed.report)
        let measurement = try #require(report.measurement("m1"))
        #expect(measurement.result.calibration == nil && measurement.quantity == nil)
        #expect(abs(measurement.result.pixels - 50) < 1e-9)
        let refusal = try #require(measurement.result.refusal)
        #expect(!refusal.words.isEmpty)
        #expect(report.json.canonical.contains("\"mm\"") == false)

        let html = String(decoding: try ExampleCases.file("report.html", of: billed), as: UTF8.self)
        #expect(html.contains("50") && html.contains("pixels"))
        #expect(html.firstMatch(of: /[0-9]\s*(&nbsp;|\u{A0})?mm\b/) == nil, "a length in millimetres")

        let paper = try Peer.run(
            "pdftotext", ["-layout"] + ExampleCases.paths(billed, ending: "report.pdf", in: folder) + ["-"])
        #expect(paper.status == 0 && paper.output.contains("pixels"))
        #expect(paper.output.firstMatch(of: /[0-9]\s*\u{A0}?mm\b/) == nil, "a length in millimetres on paper")
        let fhir = String(decoding: try ExampleCases.file("report.fhir.json", of: billed), as: UTF8.self)
        #expect(fhir.contains("DiagnosticReport") && fhir.firstMatch(of: /[0-9]\s*mm\b|"mm2?"/) == nil)

        let sr = try ExampleCases.paths(billed, ending: "report.dcm", in: folder)
        let printed = try Peer.run("dsrdump", sr)
        #expect(printed.status == 0 && !printed.output.contains("\"mm\"") && !printed.output.contains("millimeter"))
        let verdict = try Peer.run("dciodvfy", sr)
        #expect(!(verdict.errors + verdict.output).contains("Error"), "\(verdict.errors)")
    }

    @Test func twoOfThemDeclareRegionsPastTheirPixels() throws {
        for sample in RealFilesTests.samples {
            let folder = try TemporaryFolder()
            let material = try CaseFolder.read(
                try makeCase(sample, in: folder), template: try BillingJob.shipped().template)
            let image = try #require(material.images.first?.image)
            let reachesPast = image.regions.compactMap(\.bounds).contains {
                $0.maxX > image.columns || $0.maxY > image.rows
            }
            #expect(reachesPast == sample.isTooLarge, "\(sample.file)")
        }
    }
}
