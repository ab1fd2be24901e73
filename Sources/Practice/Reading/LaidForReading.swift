import Reporting
import Ultrasound

extension ReadingMeasurement {
    /// A calliper as a reading names it; nil where neither it nor its image names a region, and a side where one is
    /// needed: then the report has no place for it.
    init?(_ laid: LaidMeasurement, on view: StudyImageView, template: ReportTemplate) {
        guard let region = laid.region.flatMap({ template.region($0) }), region.sides == .none || laid.side != nil
        else {
            return nil
        }
        self.init(
            id: laid.id, label: laid.label, kind: laid.kind, region: region.id, side: laid.side, lesion: laid.lesion,
            image: .sopInstanceUID(view.image.sopInstanceUID), frame: laid.frame, points: laid.points,
            conditions: MeasurementConditions(plane: view.label?.plane ?? ""))
    }
}

/// What was laid on the images of a case: what comes into its reading, and every calliper with what is wrong with it.
struct LaidForReading {
    var measurements: [ReadingMeasurement] = []
    var callipers: [DraftCalliper] = []
}

extension Workspace {
    /// Every calliper that lies on an image of the case; none of them is left out without a word.
    func laid(on stored: StoredCase, for session: Session) throws -> LaidForReading {
        guard !stored.isFromFolder else { return LaidForReading() }
        let parts = try studyParts(stored.summary.id, session)
        let views = parts.views(job.template)
        var laid = LaidForReading()
        for item in parts.measurements.items {
            guard let view = views.first(where: { $0.object == item.object }) else { continue }
            let measured = try LaidMeasurement(item, on: view.image, template: job.template)
            let placed = ReadingMeasurement(measured, on: view, template: job.template)
            if let placed { laid.measurements.append(placed) }
            laid.callipers.append(
                DraftCalliper(
                    id: measured.id, label: measured.label, kind: measured.kind,
                    sopInstanceUID: view.image.sopInstanceUID, frame: measured.frame, result: measured.result,
                    isPlaced: placed != nil))
        }
        return laid
    }
}
