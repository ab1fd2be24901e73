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
