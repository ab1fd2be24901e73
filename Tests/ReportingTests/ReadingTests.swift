import Essentials
import Foundation
import TestSupport
import Testing
import Ultrasound
import YAMLSource

@testable import Reporting

@Suite struct ReadingTests {
    private func faults(_ text: String) throws -> [SourceFinding] {
        let report = SourceReport()
        let node = try SourceNode(parsing: Array(text.utf8), file: "reading.yaml")
        _ = Reading(reading: SourceCursor(node, report: report), template: try ReportTemplate.shipped())
        return report.findings
    }

    private static let plain = ReportSample.reading.replacing("[STONE]", with: "[60, 50], [80, 50]")

    @Test func aReadingIsReadWhole() throws {
        let report = SourceReport()
        let node = try SourceNode(parsing: Array(ReadingTests.plain.utf8), file: "reading.yaml")
        let reading = try #require(
            Reading(reading: SourceCursor(node, report: report), template: try ReportTemplate.shipped()))
        #expect(report.findings.isEmpty)
        #expect(reading.signing?.description == "2026-03-10T16:40:00-05:00")
        #expect(reading.findings.count == 2 && reading.findings[1].isNormal)
        #expect(reading.findings[0].fields.contains(FieldEntry(field: "calculus", value: .choice("present"))))
        #expect(reading.findings[0].fields.contains(FieldEntry(field: "transverse-width", value: .measurement("m1"))))
        #expect(reading.measurements[0].points == [ImagePoint(x: 60, y: 50), ImagePoint(x: 80, y: 50)])
        #expect(reading.measurements[0].repeats.count == 2)
        #expect(reading.measurements[0].prior?.quantity.decimal == "2.0")
        #expect(reading.lesions[0].fields.count == 4)
    }

    /// Each fault, and the words of the line at which it must be found.
    private static let wrong: [(String, String, String)] = [
        ("exam: salivary-glands", "exam: knee", "exam: knee"),
        ("calculus: present", "calculus: perhaps", "calculus: perhaps"),
        ("calculus: present", "calculi: present", "calculi: present"),
        ("3.1 mm", "3.1 cm", "3.1 cm"),
        ("3.1 mm", "3.1", "3.1"),
        ("3.1 mm", "wide mm", "wide mm"),
        ("{measurement: m1}", "{measurement: m9}", "m9"),
        ("side: left, normal", "normal", "- {region: submandibular, normal: true}"),
        ("region: submandibular, side: left, normal: true", "region: submandibular, side: left", "side: left}"),
        ("kind: calculus", "kind: cancer", "kind: cancer"),
        ("lesion: L1", "lesion: L7", "lesion: L7"),
        ("kind: diameter", "kind: guess", "kind: guess"),
        ("[[100, 120], [100, 140]]", "[[100, 120]]", "[[100, 120]]"),
        ("[[100, 120], [100, 140]]", "[[100, 120], [100, x]]", "[100, x]"),
        ("value: 2.2, unit: mm", "value: 2.2, unit: cm", "unit: cm"),
        ("study: 1.2.840.99999.1", "study: 1.02.3", "1.02.3"),
        ("signed: 2026-03-10T16:40:00-05:00", "signed: today", "signed: today"),
        ("- id: m2", "- id: m1", "- id: m1"),
        ("quality: Good", "qualty: Good", "qualty: Good"),
        ("number: \"1\"", "number: one", "number: one"),
    ]

    @Test(arguments: wrong.indices)
    func aFaultIsFoundAtItsLine(index: Int) throws {
        let (old, new, at) = ReadingTests.wrong[index]
        let text = ReadingTests.plain.replacing(old, with: new)
        #expect(text != ReadingTests.plain)
        let findings = try faults(text)
        #expect(!findings.isEmpty)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let matches = findings.contains {
            lines[$0.place.line - 1].contains(at) || lines[$0.place.line - 1].contains("m1")
        }
        #expect(matches, "\(findings)")
    }

    @Test func theSchemaInDocsIsTheOneOfTheReader() throws {
        let file = Peer.root.appendingPathComponent("Docs/reading.schema.json")
        let schema = ReadingSchema.json(try ReportTemplate.shipped()).pretty
        if ProcessInfo.processInfo.environment["TRAGUS_WRITE_DOCS"] == "1" {
            try schema.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == schema)
    }

    @Test func schemaAndReaderAgree() throws {
        let folder = try TemporaryFolder()
        let template = try ReportTemplate.shipped()
        var texts = [ReadingTests.plain]
        // Two faults are beyond a schema: what names something elsewhere in the file.
        texts += ReadingTests.wrong.filter { !["{measurement: m1}", "lesion: L1", "- id: m2"].contains($0.0) }.map {
            ReadingTests.plain.replacing($0.0, with: $0.1)
        }
        let accepted = try texts.enumerated().map { index, text -> Bool in
            let node = try SourceNode(parsing: Array(text.utf8), file: "r")
            try folder.write(Array(node.json().canonical.utf8), to: "\(index).json")
            return try faults(text).isEmpty
        }
        try folder.write(Array(ReadingSchema.json(template).canonical.utf8), to: "schema.json")
        let script = """
            import json, sys, jsonschema
            d = sys.argv[1]
            s = json.load(open(d + "/schema.json"))
            jsonschema.Draft202012Validator.check_schema(s)
            v = jsonschema.Draft202012Validator(s)
            for i in range(int(sys.argv[2])):
                e = next(iter(v.iter_errors(json.load(open(f"{d}/{i}.json")))), None)
                print("yes" if e is None else "no", "" if e is None else e.message[:120].replace(chr(10), " "))
            """
        let lines = try Peer.python(script, [folder.url.path, "\(texts.count)"]).split(separator: "\n")
        #expect(lines.count == texts.count)
        for (index, line) in lines.enumerated() {
            #expect(line.hasPrefix("yes") == accepted[index], "\(index): \(line)")
        }
        #expect(accepted[0] && !accepted.dropFirst().contains(true))
    }
}
