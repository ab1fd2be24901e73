import DICOM
import Essentials
import Patients
import Trust
import Ultrasound

@testable import Reporting

/// A report with everything that a structured report has to carry: a lesion, both kinds of area, a cine, a refusal.
enum SRSample {
    static func report(signed: Bool = true) throws -> Report {
        let okafor = Provider(
            id: "reader", name: PersonName(family: "Okafor", given: "María"), credential: "DDS",
            npi: try NPI("1234567893"), license: "NY 012345", taxonomy: "1223X0008X")
        let address = PostalAddress(lines: ["1 Main Street"], city: "Albany", state: "NY", zip: "12207")
        let practice = Organization(
            id: "practice", name: "Riverside Oral Surgery", npi: try NPI("1679576722"), taxID: "123456789",
            taxonomy: "1223S0112X", address: address, telephone: "5185550100")
        let patient = Patient(
            id: "P-1001", name: PersonName(family: "Rivera", given: "Ána"), birthDate: try CalendarDate("1984-05-02"),
            sex: .female, address: address)
        let order = Order(
            id: "ORD-1", date: try CalendarDate("2026-03-09"), reason: "Swelling at meals below the right jaw",
            question: "Stone in the duct?", whyNotRadiograph: "Soft tissue is asked about", orderedBy: okafor,
            diagnoses: [Diagnosis(code: "K11.5")])
        let material = ReportMaterial(
            reading: try reading(), images: images, patient: patient, facility: practice, order: order,
            dateOfService: try CalendarDate("2026-03-10"), performers: [okafor], reader: okafor)
        let report = try ReportAssembler.assemble(material, template: ReportTemplate.shipped())
        return signed ? try report.signed(with: SigningKey(seed: [UInt8](repeating: 7, count: 32))) : report
    }

    private static func reading() throws -> Reading {
        func point(_ x: Double, _ y: Double) -> ImagePoint { ImagePoint(x: x, y: y) }
        let before = try CalendarDate("2026-01-27")
        let prior = Quantity(decimal: "8.1", unit: "mm").map { PriorMeasurement(quantity: $0, date: before) }
        return Reading(
            readerID: "reader", signing: try Timestamp("2026-03-10T16:40:00-05:00"), exam: "salivary-glands",
            area: "Right submandibular gland and duct", technique: "10 MHz linear array",
            comparison: .compared([PriorStudy(date: before)]),
            quality: "Good",
            findings: [ReadingFinding(region: "parotid", side: .right, isNormal: true, text: "Nothing more.")],
            lesions: [
                ReadingLesion(
                    id: "L1", tracking: "Lesion 1", kind: "node", region: "submandibular", side: .right,
                    site: "at the hilum",
                    fields: [FieldEntry(field: "echogenicity", value: .choice("hypoechoic"))], text: "Sharp border.")
            ],
            measurements: [
                ReadingMeasurement(
                    id: "m1", label: "long axis", kind: .longAxis, region: "submandibular", side: .right, lesion: "L1",
                    image: .name("one.dcm"), points: [point(100.25, 80), point(180.5, 110.75)],
                    prior: prior),
                ReadingMeasurement(
                    id: "m2", label: "short axis", kind: .shortAxis, region: "submandibular", side: .right,
                    lesion: "L1", image: .name("cine.dcm"), frame: 3, points: [point(120, 60), point(120, 141)]),
                ReadingMeasurement(
                    id: "m3", label: "area", kind: .area, region: "submandibular", side: .right, lesion: "L1",
                    image: .name("one.dcm"),
                    points: [point(140, 90), point(140, 110), point(100, 100), point(180, 100)]),
                ReadingMeasurement(
                    id: "m4", label: "gland thickness", kind: .thickness, region: "parotid", side: .right,
                    image: .name("one.dcm"), points: [point(50, 40), point(50, 200)]),
                ReadingMeasurement(
                    id: "m5", label: "length without calibration", kind: .length, region: "parotid", side: .right,
                    image: .name("bare.dcm"), points: [point(10, 10), point(40, 50)]),
            ],
            impression: "Lymph node, benign in shape.\nNo stone.", effectOnTreatment: "No surgery now.",
            recommendations: "Again in six weeks.")
    }

    private static var images: [StudyImage] {
        let region = CalibratedRegion(
            spatialFormat: .twoDimensional, dataType: 1,
            bounds: CalibratedRegion.Bounds(minX: 0, minY: 0, maxX: 639, maxY: 479), unitX: .centimetre,
            unitY: .centimetre, deltaX: 0.0117, deltaY: -0.0093)
        let regions = [region]
        func image(_ name: String, _ number: Int, frames: Int = 1, regions: [CalibratedRegion]) -> StudyImage {
            var image = UltrasoundImage(
                sopInstanceUID: "2.25.100\(number)",
                sopClassUID: frames > 1 ? "1.2.840.10008.5.1.4.1.1.3.1" : "1.2.840.10008.5.1.4.1.1.6.1",
                studyInstanceUID: "2.25.1", seriesInstanceUID: "2.25.2\(number % 2)", rows: 480, columns: 640,
                frameCount: frames, regions: regions)
            image.laterality = "R"
            image.acquired = "2026-03-10 09:41:07"
            image.isSynthetic = true
            return StudyImage(name: name, image: image, digest: Digest(of: name))
        }
        return [
            image("one.dcm", 1, regions: regions), image("cine.dcm", 2, frames: 12, regions: regions),
            image("bare.dcm", 3, regions: []),
        ]
    }
}
