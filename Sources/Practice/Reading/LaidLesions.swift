public import Reporting

extension WritingStudy {
    /// The first calliper of each lesion that was measured and that the draft does not have yet, in the order in which
    /// they were laid.
    public var laidLesions: [ReadingMeasurement] {
        var known = Set(draft.lesionIDs)
        return measurements.filter { measurement in
            guard let lesion = measurement.lesion, DraftPath("lesion.\(lesion).kind") != nil else { return false }
            return known.insert(lesion).inserted
        }
    }

    /// The fields that begin a lesion: what it may be called first, where its calliper lies, and a
    /// name for it that may be changed.
    func beginning(
        lesion id: String, laid: ReadingMeasurement?, after others: Int = 0, _ template: ReportTemplate
    ) -> [(DraftPath, String)] {
        func path(_ field: String) -> DraftPath { DraftPath(.lesion(id: id, field: field)) }
        let site = laid == nil ? (draft.sites(template) + labelled + ordered).first : nil
        let region = laid?.region ?? site?.region ?? ""
        let place = ReportedRegion.title(
            template.region(region)?.label ?? "", laid == nil ? site?.side : laid?.side)
        return [
            (path("tracking"), place.isEmpty ? "" : "\(place), lesion \(draft.lesionIDs.count + others + 1)"),
            (path("kind"), template.lesionKinds.first?.id ?? ""),
            (path("region"), region),
            (path("side"), laid.map { $0.side?.rawValue ?? "" } ?? site?.side?.rawValue ?? ""),
        ].filter { !$0.1.isEmpty }
    }
}
