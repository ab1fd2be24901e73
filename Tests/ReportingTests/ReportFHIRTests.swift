import DICOM
import Essentials
import FHIR
import Foundation
import Patients
import TestSupport
import Testing
import Trust
import Ultrasound

@testable import Reporting

@Suite("A report as a FHIR bundle")
struct ReportFHIRTests {
    let draft: Report
    let signed: Report
    let service: RenderedService

    init() throws {
        let material = try ReportFHIRSample.material()
        draft = try ReportAssembler.assemble(material, template: ReportTemplate.shipped())
        signed = try draft.signed(with: SigningKey(seed: [UInt8](repeating: 9, count: 32)))
        service = RenderedService(
            code: "D0370", date: material.dateOfService, provider: material.reader, organization: material.facility)
    }

    @Test func aSignedReportIsADocumentThatItsSignatureHoldsFor() throws {
        let bundle = try ReportFHIR.bundle(of: signed, services: [service])
        #expect(FHIRChecker.check(bundle.json).map(\.description) == [])
        #expect(bundle.type == .document)
        #expect(bundle.resources(R4.Composition.self).count == 1)
        let report = try #require(bundle.resources(R4.DiagnosticReport.self).first)
        #expect(report.status == .final)
        #expect(report.conclusion == "A stone in the right submandibular duct.")
        let signature = try #require(bundle.resources(R4.Provenance.self).first?.signature.first)
        let covered = try #require(report.presentedForm.first?.data?.bytes)
        let value = try #require(signature.data?.bytes)
        #expect(try #require(signed.signature).key.verifies(value, of: covered))
    }

    @Test func aDraftIsACollectionWithoutSignature() throws {
        let bundle = try ReportFHIR.bundle(of: draft)
        #expect(FHIRChecker.check(bundle.json).map(\.description) == [])
        #expect(bundle.type == .collection)
        #expect(bundle.resources(R4.DiagnosticReport.self).map(\.status) == [.preliminary])
        #expect(bundle.resources(R4.Provenance.self).isEmpty)
        #expect(bundle.resources(R4.Observation.self).allSatisfy { $0.status == .preliminary })
    }

    @Test func codesStandOnlyWhereTheyWereHandedIn() throws {
        let without = try ReportFHIR.bundle(of: signed)
        #expect(without.resources(R4.Procedure.self).isEmpty)
        #expect(!without.json.compact.contains("D0370"))
        let with = try ReportFHIR.bundle(of: signed, services: [service])
        #expect(with.resources(R4.Procedure.self).map { $0.code?.coding.first?.code } == ["D0370"])
    }

    @Test func measurementsKeepTheirDigitsOrSayWhyThereAreNone() throws {
        let bundle = try ReportFHIR.bundle(of: signed)
        let observations = bundle.resources(R4.Observation.self)
        #expect(observations.count == 4)
        let measured = observations.filter { $0.code?.text == "Length of the stone" }
        let quantity = try #require(signed.measurement("m1")?.quantity)
        guard case .quantity(let value)? = measured.first?.value else {
            Issue.record("no quantity")
            return
        }
        #expect(value.value?.text == quantity.decimal)
        #expect(value.code == "mm")
        #expect(measured.first?.bodySite?.coding.first?.code == "54019009")
        let side = measured.first?.component.first { $0.code?.coding.first?.code == "272741003" }
        #expect(side?.value == .codeableConcept(R4.CodeableConcept(R4.Coding(FHIRSystem.snomed, "24028007", "Right"))))

        let refused = try #require(observations.first { $0.code?.text == "Length in a resized image" })
        #expect(refused.value == nil)
        #expect(refused.dataAbsentReason?.text?.hasPrefix("No millimetres: ") == true)
        #expect(!refused.json.compact.contains("\"mm\""))
        #expect(refused.json.compact.contains("{pixels}"))
    }

    @Test func imagesAreNamedByTheirUIDs() throws {
        let study = try #require(try ReportFHIR.bundle(of: signed).resources(R4.ImagingStudy.self).first)
        #expect(study.identifier.map(\.value) == ["urn:oid:2.25.10"])
        #expect(study.series.map(\.uid) == ["2.25.20"])
        #expect(study.series.flatMap(\.instance).map(\.uid) == ["2.25.31", "2.25.32"])
        #expect(study.numberOfInstances == 2)
    }

    @Test func theSameReportGivesTheSameBytes() throws {
        let one = try ReportFHIR.bundle(of: signed, services: [service]).json.pretty
        #expect(try ReportFHIR.bundle(of: signed, services: [service]).json.pretty == one)
        #expect(try ReportFHIR.bundle(of: draft).json.pretty != one)
    }

    @Test func thePeerReadsBoth() throws {
        let folder = try TemporaryFolder()
        let files = try [
            ReportFHIR.bundle(of: signed, services: [service]), ReportFHIR.bundle(of: draft),
        ].enumerated().map { try folder.write(Array($1.json.pretty.utf8), to: "\($0).json").path }
        let script = """
            import sys
            from fhir.resources.R4B.bundle import Bundle
            for path in sys.argv[1:]:
                bundle = Bundle.model_validate_json(open(path).read())
                kinds = [entry.resource.get_resource_type() for entry in bundle.entry]
                print(bundle.type, kinds[0], kinds.count("Observation"))
            """
        #expect(try Peer.python(script, files) == "document Composition 4\ncollection Patient 4\n")
    }
}

/// A small reading of invented images of an invented patient.
enum ReportFHIRSample {
    static func material() throws -> ReportMaterial {
        let address = PostalAddress(lines: ["1 Elm Street"], city: "Albany", state: "NY", zip: "12207")
        let facility = Organization(
            id: "elm", name: "Elm Street Dental", npi: try NPI("1234567893"), taxID: "000000101",
            taxonomy: "122300000X", address: address, telephone: "5185550110")
        let reader = Provider(
            id: "okafor", name: PersonName(family: "Okafor", given: "Maria"), credential: "DDS",
            npi: try NPI("1679576722"), license: "NY 000001", taxonomy: "1223G0001X")
        let patient = Patient(
            id: "P-1", name: PersonName(family: "Rivera", given: "Ana"), birthDate: try CalendarDate("1984-07-02"),
            sex: .female, address: address, telephone: "5185550131")
        let day = try CalendarDate("2026-03-10")
        let order = Order(
            id: "ORD-1", date: day, reason: "Swelling at meals", question: "Is there a stone?",
            whyNotRadiograph: "The occlusal radiograph shows no stone", orderedBy: reader,
            diagnoses: [Diagnosis(code: "K11.5", note: "stone of a salivary gland or duct")])
        let reading = Reading(
            readerID: "okafor", signing: try Timestamp("2026-03-10T16:40:00-05:00"), exam: "salivary-glands",
            area: "Both submandibular glands", technique: "Linear probe, 10 MHz", comparison: .noPrior,
            quality: "Good",
            findings: [
                ReadingFinding(region: "submandibular", side: .right, text: "Echogenic focus with shadow & <duct>.")
            ],
            lesions: [
                ReadingLesion(
                    id: "L1", tracking: "Stone 1", kind: "calculus", region: "submandibular", side: .right,
                    site: "in the duct")
            ],
            measurements: [
                ReadingMeasurement(
                    id: "m1", label: "Length of the stone", kind: .length, region: "submandibular", side: .right,
                    lesion: "L1", image: .name("one.dcm"),
                    points: [.init(x: 100.5, y: 100.5), .init(x: 140.5, y: 100.5)]
                ),
                ReadingMeasurement(
                    id: "m2", label: "Length in a resized image", kind: .length, region: "submandibular", side: .right,
                    image: .name("two.dcm"), points: [.init(x: 100.5, y: 100.5), .init(x: 140.5, y: 100.5)]),
            ],
            impression: "A stone in the right submandibular duct.", effectOnTreatment: "Sialendoscopy is planned.")
        return ReportMaterial(
            reading: reading, images: [image(1, name: "one.dcm", maxX: 399), image(2, name: "two.dcm", maxX: 900)],
            patient: patient, facility: facility, order: order, dateOfService: day, performers: [reader],
            reader: reader)
    }

    private static func image(_ number: Int, name: String, maxX: Int) -> StudyImage {
        let region = CalibratedRegion(
            spatialFormat: .twoDimensional, dataType: 1, bounds: .init(minX: 0, minY: 0, maxX: maxX, maxY: 299),
            unitX: .centimetre, unitY: .centimetre, deltaX: 0.0076, deltaY: 0.01)
        var image = UltrasoundImage(
            sopInstanceUID: "2.25.3\(number)", studyInstanceUID: "2.25.10", seriesInstanceUID: "2.25.20", rows: 300,
            columns: 400, regions: [region])
        image.laterality = "R"
        return StudyImage(name: name, image: image, digest: Digest(of: name))
    }
}
