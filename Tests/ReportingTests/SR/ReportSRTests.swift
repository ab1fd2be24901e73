import DICOM
import Essentials
import Foundation
import TestSupport
import Testing
import Trust
import Ultrasound

@testable import Reporting

@Suite struct ReportSRTests {
    private let folder: TemporaryFolder
    private let report: Report
    private let path: String

    init() throws {
        folder = try TemporaryFolder()
        report = try SRSample.report()
        path = try folder.write(ReportSR.file(of: report).bytes(), to: "report.dcm").path
    }

    @Test func dciodvfyFindsNoError() throws {
        for signed in [true, false] {
            let url = try folder.write(ReportSR.file(of: SRSample.report(signed: signed)).bytes(), to: "checked.dcm")
            let outcome = try Peer.run("dciodvfy", ["-new", url.path])
            let lines = (outcome.output + outcome.errors).split(separator: "\n")
            #expect(lines.contains { $0.contains("ComprehensiveSR") })
            #expect(lines.filter { $0.hasPrefix("Error") } == [])
        }
    }

    @Test func dsrdumpPrintsIt() throws {
        let outcome = try Peer.run("dsrdump", ["+Pl", "+Pc", path])
        #expect(outcome.status == 0)
        #expect(!outcome.errors.contains("E: "))
        #expect(outcome.output.contains("Comprehensive SR Document"))
        #expect(outcome.output.contains("VERIFIED"))
        #expect(outcome.output.contains("Okafor^María"))
        #expect(outcome.output.contains(#""9.8" (mm,UCUM"#) || outcome.output.contains("(mm,UCUM"))
        #expect(outcome.output.contains("No millimetres"))
    }

    @Test func highdicomReadsEveryMeasurementBack() throws {
        let script = """
            import json, sys
            import highdicom
            sr = highdicom.sr.srread(sys.argv[1])
            out = []
            def add(group, planar):
                for m in group.get_measurements():
                    item = {'tracking': group.tracking_identifier, 'uid': str(group.tracking_uid),
                            'site': [s.value.value for s in group.finding_sites],
                            'side': [s.laterality.value for s in group.finding_sites if s.laterality is not None],
                            'name': m.name.value, 'value': str(m[0].MeasuredValueSequence[0].NumericValue), 'number': m.value,
                            'unit': m.unit.value, 'planar': planar}
                    if planar:
                        roi = group.roi
                        item['points'] = roi.value.flatten().tolist()
                        item['graphic'] = roi.graphic_type.value
                        image = roi.ContentSequence[0]
                    else:
                        scoord = [c for c in m[0].ContentSequence if c.ValueType == 'SCOORD'][0]
                        item['points'] = scoord.value.flatten().tolist()
                        item['graphic'] = scoord.graphic_type.value
                        image = scoord.ContentSequence[0]
                    item['image'] = str(image.referenced_sop_instance_uid)
                    item['frame'] = image.referenced_frame_numbers
                    item['relationship'] = image.RelationshipType
                    out.append(item)
            for group in sr.content.get_image_measurement_groups(): add(group, False)
            for group in sr.content.get_planar_roi_measurement_groups(): add(group, True)
            print(json.dumps(out))
            """
        let read = try #require(try JSONValue(parsing: Peer.python(script, [path])).array)
        let given = report.measurements.filter { $0.quantity != nil }
        #expect(given.count == 4)
        #expect(read.count == given.count)
        for measurement in given {
            let concept = SRConcept.measurement(measurement.kind)
            let item = try #require(read.first { $0["name"]?.string == concept.value })
            #expect(item["value"]?.string == measurement.quantity?.decimal)
            #expect(item["number"]?.double == measurement.quantity?.value)
            #expect(item["unit"]?.string == measurement.quantity?.unit)
            #expect(item["image"]?.string == measurement.sopInstanceUID)
            #expect(item["frame"]?[0]?.int == (measurement.frame > 1 ? measurement.frame : nil))
            #expect(item["relationship"]?.string == "SELECTED FROM")
            #expect(item["site"]?.strings == [measurement.siteCode.value])
            #expect(item["side"]?.strings == measurement.sideCode.map { [$0.value] })
            let points = (item["points"]?.array ?? []).compactMap(\.double)
            #expect(Set(points) == Set(measurement.points.flatMap { [$0.x, $0.y] }))
            #expect(item["planar"]?.bool == (measurement.kind == .area))
            if measurement.lesion != nil { #expect(item["uid"]?.string == report.lesions.first?.trackingUID) }
        }
        let area = try #require(read.first { $0["planar"]?.bool == true })
        #expect(area["graphic"]?.string == "ELLIPSE")
        #expect(area["points"]?.array?.compactMap(\.double) == [100, 100, 180, 100, 140, 90, 140, 110])
    }

    @Test func pydicomOpensItAndFindsItsEvidence() throws {
        let script = """
            import sys, pydicom, highdicom
            ds = pydicom.dcmread(sys.argv[1])
            print(ds.PatientName, ds.VerificationFlag, ds.CompletionFlag, ds.PreliminaryFlag)
            print(ds.VerifyingObserverSequence[0].VerificationDateTime)
            sr = highdicom.sr.srread(sys.argv[1])
            print(' '.join(sorted(e[2] for e in sr.get_evidence())))
            """
        let lines = try Peer.python(script, [path]).split(separator: "\n")
        #expect(
            lines == [
                "Rivera^Ána VERIFIED COMPLETE FINAL", "20260310164000-0500", "2.25.1001 2.25.1002 2.25.1003",
            ])
    }

    @Test func whatWasRefusedHasItsReasonAndPointsButNoNumber() throws {
        let content = try ReportSR.file(of: report).dataSet
        let items = flatten(content)
        let refused = try #require(
            items.first { $0.string(.textValue)?.contains("length without calibration: 50.0") == true })
        #expect(refused.string(.valueType) == "TEXT")
        #expect(refused.string(.textValue)?.contains("No millimetres") == true)
        let points = try #require(refused.items(.contentSequence).first)
        #expect(points.string(.relationshipType) == "INFERRED FROM")
        #expect(points.doubles(.graphicData) == [10, 10, 40, 50])
        #expect(items.filter { $0.string(.valueType) == "NUM" }.count == 4)
        let image = try #require(points.items(.contentSequence).first?.items(.referencedSOPSequence).first)
        #expect(image.string(.referencedSOPInstanceUID) == "2.25.1003")
        #expect(image[.referencedFrameNumber] == nil)
    }

    @Test func whatChangedSinceThePriorStudyIsSaidInTheGroup() throws {
        let items = flatten(try ReportSR.file(of: report).dataSet)
        let change = try #require(report.measurement("m1")?.change)
        let groups = items.filter { $0.code(.conceptNameCodeSequence) == SRConcept.measurementGroup }
        let said = groups.flatMap { $0.items(.contentSequence) }.filter {
            $0.code(.conceptNameCodeSequence) == SRConcept.comparison
        }
        #expect(said.map { $0.string(.textValue) } == [change.words])
        #expect(change.words.contains("8.1"))
    }

    @Test func theSameReportGivesTheSameBytes() throws {
        let bytes = try ReportSR.file(of: SRSample.report()).bytes()
        #expect(try ReportSR.file(of: report).bytes() == bytes)
        var other = report
        other.notices.append("Another")
        let uid = try Part10File(parsing: bytes).dataSet.string(.sopInstanceUID)
        #expect(try ReportSR.file(of: other).dataSet.string(.sopInstanceUID) != uid)
        #expect(uid.map { UID.isValid($0) } == true)
    }

    @Test func everySectionOfTheReportIsInIt() throws {
        let texts = flatten(try ReportSR.file(of: report).dataSet).compactMap { $0.string(.textValue) }
        for paragraph in report.sections.flatMap(\.paragraphs) + report.notices { #expect(texts.contains(paragraph)) }
        for image in report.images { #expect(texts.contains { $0.contains(image.digest.hex) }) }
        #expect(texts.contains { $0.contains("Nothing more.") })
        let names = flatten(try ReportSR.file(of: report).dataSet).compactMap {
            $0.code(.conceptNameCodeSequence)?.value
        }
        for code in ["18785-6", "55111-9", "59776-5", "19005-8", "18783-1"] { #expect(names.contains(code)) }
        #expect(DataSetCheck.findings(in: try ReportSR.file(of: report).dataSet) == [])
    }

    @Test func anUnsignedReportSaysSo() throws {
        let document = try ReportSR.file(of: SRSample.report(signed: false)).dataSet
        #expect(document.string(.verificationFlag) == "UNVERIFIED")
        #expect(document.string(.completionFlag) == "PARTIAL")
        #expect(document.string(.preliminaryFlag) == "PRELIMINARY")
        #expect(document[.verifyingObserverSequence] == nil)
    }

    @Test func uidsOfRealFilesAreReferredToAsTheyAre() throws {
        var odd = report
        odd.images[2].sopInstanceUID = "1.2.003.4"
        let items = flatten(try ReportSR.file(of: odd).dataSet)
        let references = items.flatMap { $0.items(.referencedSOPSequence) }
        #expect(references.contains { $0.string(.referencedSOPInstanceUID) == "1.2.003.4" })
    }

    private func flatten(_ item: DataSet) -> [DataSet] {
        item.items(.contentSequence).flatMap { [$0] + flatten($0) }
    }
}
