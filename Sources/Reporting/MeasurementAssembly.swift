import DICOM
import Ultrasound

/// Measures what a reading marked, on the image it names.
struct MeasurementAssembly {
    let material: ReportMaterial
    let template: ReportTemplate

    /// - Throws: ``ReportError`` with the line where image, frame or points do not fit.
    func assemble(_ reading: ReadingMeasurement, path: String) throws -> ReportedMeasurement {
        let image = try image(reading, path)
        guard let region = template.region(reading.region) else {
            throw ReportError.reading(
                reading.place, path, found: "a region that is not in the template", wanted: "one of its regions")
        }
        let result = try measure(reading, reading.points, image, path)
        var measurement = ReportedMeasurement(
            id: reading.id, label: reading.label, kind: reading.kind, region: region.id, regionLabel: region.label,
            side: reading.side, siteCode: region.sites[0], sideCode: reading.side.flatMap { template.sideCodes[$0] },
            lesion: reading.lesion, imageName: image.name, sopInstanceUID: image.image.sopInstanceUID,
            sopClassUID: image.image.sopClassUID, frame: reading.frame, points: reading.points, result: result,
            conditions: reading.conditions, prior: reading.prior, change: nil)
        if let prior = reading.prior {
            let repeats = try reading.repeats.map { try measure(reading, $0, image, path) }
            let published = region.measurementError.flatMap { reading.kind == .thickness ? $0 : nil }
            measurement.change = MeasurementComparison.change(
                measurement, prior: prior, repeats: repeats, published: published)
        }
        return measurement
    }

    private func measure(_ reading: ReadingMeasurement, _ points: [ImagePoint], _ image: StudyImage, _ path: String)
        throws -> CalliperResult
    {
        do {
            return try Calliper.measure(reading.kind, points: points, frame: reading.frame, on: image.image)
        } catch let error as CalliperError {
            throw ReportError.reading(reading.place, path, found: error.found, wanted: error.wanted)
        }
    }

    private func image(_ reading: ReadingMeasurement, _ path: String) throws -> StudyImage {
        let found = material.images.filter { image in
            switch reading.image {
            case .name(let name): image.name == name
            case .sopInstanceUID(let uid): image.image.sopInstanceUID == uid
            }
        }
        guard let image = found.first else {
            throw ReportError.reading(
                reading.place, path, found: "an image that is not among the study's",
                wanted: "one of \(material.images.map(\.name).joined(separator: ", "))")
        }
        return image
    }
}
