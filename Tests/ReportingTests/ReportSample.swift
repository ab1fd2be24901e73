import Essentials
import Pages
import Patients
import TestSupport
import Trust
import Ultrasound
import YAMLSource

@testable import Reporting

/// A synthetic case: a stone in the duct, an old node beside it, and simulated images with known truth.
struct ReportSample {
    static let reading = """
        reader: okafor
        signed: 2026-03-10T16:40:00-05:00
        exam: salivary-glands
        area: Both submandibular glands and their ducts, level IB on the right
        technique: Extraoral, linear probe of 10 MHz, longitudinal and transverse planes
        comparison:
          - {date: 2026-01-27, study: 1.2.840.99999.1, note: ultrasound of the same glands}
        quality: Good, no artefact beside the shadow of the stone
        limits: [Deep spaces are not excluded by ultrasound]
        findings:
          - region: submandibular
            side: right
            fields:
              duct-wharton-diameter: 3.1 mm
              echotexture: heterogeneous
              calculus: present
              transverse-width: {measurement: m1}
            text: The duct is wide up to a bright echo with a clean shadow; the gland behind it is coarse.
          - {region: submandibular, side: left, normal: true}
        lesions:
          - id: L1
            tracking: Stone, right Wharton duct
            kind: calculus
            region: submandibular
            side: right
            site: proximal third of the duct
            fields: {echogenicity: hyperechoic, posterior-feature: shadowing, number: "1", change-since-prior: increased}
        measurements:
          - id: m1
            label: Stone, long axis
            kind: long-axis
            region: submandibular
            side: right
            lesion: L1
            image: stone.dcm
            points: [[STONE]]
            repeats: [[[STONE]], [[STONE]]]
            prior: {value: 2.0, unit: mm, date: 2026-01-27}
          - id: m2
            label: Duct before the stone
            kind: diameter
            region: submandibular
            side: right
            image: stone.dcm
            points: [[100, 120], [100, 140]]
            prior: {value: 2.2, unit: mm, date: 2026-01-27}
          - id: m3
            label: Echo at the edge
            kind: length
            region: submandibular
            side: right
            image: stone.dcm
            points: [[1, 1], [30.5, 1]]
        impression: |
          Obstructing stone in the proximal duct of the right submandibular gland.
          The left gland is unremarkable.
        effectOnTreatment: The stone lies within reach of a transoral removal; no tomography is needed first.
        recommendations: Removal under local anaesthesia, control after six weeks.
        """

    static let stone = "[60, 250], [90, 250]"

    let template: ReportTemplate
    let material: ReportMaterial

    init(_ text: String = ReportSample.reading) throws {
        template = try ReportTemplate.shipped()
        let images = try [("stone.dcm", "R"), ("left.dcm", "L")].enumerated().map { index, image in
            try ReportSample.image(image.0, side: image.1, number: index + 1)
        }
        let reader = Provider(
            id: "okafor", name: PersonName(family: "Okafor", given: "Maria"), credential: "DDS",
            npi: try NPI("1234567893"), license: "NY 000001", taxonomy: "1223G0001X")
        let facility = Organization(
            id: "harbor-street", name: "Harbor Street Dental", npi: try NPI("1679576722"), taxID: "000000101",
            taxonomy: "122300000X",
            address: PostalAddress(lines: ["12 Harbor Street"], city: "Albany", state: "NY", zip: "122070001"),
            telephone: "5185550110")
        let report = SourceReport()
        let node = try SourceNode(
            parsing: Array(text.replacing("[STONE]", with: ReportSample.stone).utf8), file: "reading.yaml")
        let read = Reading(reading: SourceCursor(node, report: report), template: template)
        try report.check()
        material = ReportMaterial(
            reading: read ?? Reading(readerID: "", exam: ""), images: images,
            patient: Patient(
                id: "HS-0001", name: PersonName(family: "Rivera", given: "Ana"),
                birthDate: try CalendarDate("1984-07-02"), sex: .female,
                address: PostalAddress(lines: ["31 Elm Court"], city: "Albany", state: "NY", zip: "122080003")),
            facility: facility,
            order: Order(
                id: "ORD-0001", date: try CalendarDate("2026-03-10"),
                reason: "Right submandibular swelling at meals for three weeks",
                question: "Is there a stone in the duct of the right submandibular gland?",
                whyNotRadiograph: "The occlusal radiograph shows no stone.", orderedBy: reader,
                diagnoses: [Diagnosis(code: "K11.5", note: "stone of a salivary gland or duct")]),
            dateOfService: try CalendarDate("2026-03-10"), performers: [reader], reader: reader)
    }

    func assembled(_ change: (inout ReportMaterial) -> Void = { _ in }) throws -> Report {
        var material = material
        change(&material)
        return try ReportAssembler.assemble(material, template: template)
    }

    static let key = try? SigningKey(seed: [UInt8](repeating: 7, count: 32))

    /// A calibrated image of 400 by 420 pixels, a tenth of a millimetre each, below a strip of text.
    private static func image(_ name: String, side: String, number: Int) throws -> StudyImage {
        var image = UltrasoundImage(
            sopInstanceUID: "1.2.840.99999.2.\(number)", studyInstanceUID: "1.2.840.99999.2",
            seriesInstanceUID: "1.2.840.99999.2.9", rows: 420, columns: 400,
            regions: [
                CalibratedRegion(
                    spatialFormat: .twoDimensional, dataType: 1,
                    bounds: .init(minX: 10, minY: 20, maxX: 389, maxY: 419),
                    unitX: .centimetre, unitY: .centimetre, deltaX: 0.01, deltaY: 0.01)
            ])
        image.patientID = "HS-0001"
        image.patientName = PersonName(family: "Rivera", given: "Ana")
        image.studyDate = try CalendarDate("2026-03-10")
        image.acquired = "2026-03-10 09:41:07"
        image.facility = "Harbor Street Dental"
        image.mechanicalIndex = 0.8
        image.thermalIndex = 0.3
        image.laterality = side
        image.orientation = "Longitudinal"
        image.isSynthetic = true
        return StudyImage(name: name, image: image, digest: Digest(of: name))
    }

    /// The pixels of a frame, as a renderer asks for them: seeded noise that darkens with depth.
    func frames(_ name: String, _ frame: Int) throws -> Picture? {
        guard material.images.contains(where: { $0.name == name }) else { return nil }
        var generator = SeededGenerator(seed: UInt64(frame))
        let pixels = (0..<400 * 420).map { index -> UInt8 in
            let row = index / 400
            return row < 20 ? 0 : UInt8(Int(generator.next() >> 56) * (500 - row) / 800)
        }
        return try Picture(width: 400, height: 420, samples: 1, pixels: pixels)
    }
}
