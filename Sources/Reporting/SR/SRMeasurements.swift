import DICOM
import Essentials
import Patients
import Ultrasound

/// The measurement groups: one for each lesion or region (TID 1501), and one for each area on a frame (TID 1410).
struct SRMeasurements {
    let report: Report

    var container: SRItem {
        SRItem(.contains, SRConcept.imagingMeasurements, .container(template: nil), subjects.flatMap(groups))
    }

    /// What is tracked: a lesion, or a region on a side.
    private struct Subject {
        let tracking: String
        let trackingUID: String
        let finding: CodedEntry?
        let site: CodedEntry
        let side: CodedEntry?
        let fields: [ReportedField]
        let measurements: [ReportedMeasurement]
    }

    private var subjects: [Subject] {
        let lesions = report.lesions.map { lesion in
            Subject(
                tracking: lesion.tracking, trackingUID: lesion.trackingUID,
                finding: SRConcept.lesion(lesion.kind, label: lesion.kindLabel), site: lesion.siteCode,
                side: lesion.sideCode, fields: lesion.fields,
                measurements: report.measurements.filter { $0.lesion == lesion.id })
        }
        let known = Set(report.lesions.map(\.id))
        let others = report.measurements.filter { !known.contains($0.lesion ?? "") }
        var titles: [String] = []
        for title in report.regions.map({ $0.title }) + others.map({ $0.title }) where !titles.contains(title) {
            titles.append(title)
        }
        return lesions + titles.compactMap { title in region(title, others.filter { $0.title == title }) }
    }

    private func region(_ title: String, _ measurements: [ReportedMeasurement]) -> Subject? {
        let region = report.regions.first { $0.title == title }
        let fields = region?.fields.filter { SRMeasurements.evaluation($0) != nil } ?? []
        guard !measurements.isEmpty || !fields.isEmpty, let site = region?.site ?? measurements.first?.siteCode else {
            return nil
        }
        let study = report.header.studyInstanceUIDs.first ?? report.header.order.id
        return Subject(
            tracking: title, trackingUID: ReportSR.uid(study, "tracking\n\(title)"), finding: nil, site: site,
            side: region?.sideCode ?? measurements.first?.sideCode, fields: fields, measurements: measurements)
    }

    private func groups(_ subject: Subject) -> [SRItem] {
        let areas = subject.measurements.filter { $0.kind == .area && $0.quantity != nil }
        let others = subject.measurements.filter { !($0.kind == .area && $0.quantity != nil) }
        let evaluations = subject.fields.compactMap(SRMeasurements.evaluation)
        var groups = areas.map { area in
            group(subject, template: "1410", [region(of: area)] + number(area, within: true))
        }
        // A lesion that was not measured still has its finding, its site and what was seen of it.
        if !others.isEmpty || !evaluations.isEmpty || areas.isEmpty {
            groups.insert(group(subject, template: "1501", others.flatMap { number($0) } + evaluations), at: 0)
        }
        return groups
    }

    private func group(_ subject: Subject, template: String, _ items: [SRItem]) -> SRItem {
        var children = [
            SRItem(.hasObservationContext, SRConcept.trackingIdentifier, .text(subject.tracking)),
            SRItem(.hasObservationContext, SRConcept.trackingUID, .uid(subject.trackingUID)),
        ]
        if let finding = subject.finding { children.append(SRItem(.contains, SRConcept.finding, .code(finding))) }
        let side = subject.side.map { SRItem(.hasConceptModifier, SRConcept.laterality, .code($0)) }
        children.append(
            SRItem(.hasConceptModifier, SRConcept.findingSite, .code(subject.site), side.map { [$0] } ?? []))
        return SRItem(
            .contains, SRConcept.measurementGroup, .container(template: template), children + items)
    }

    /// The number with what it rests on, or the reason why there is none; and what became of it since the prior study.
    private func number(_ measurement: ReportedMeasurement, within region: Bool = false) -> [SRItem] {
        let name = SRConcept.measurement(measurement.kind)
        let points = region ? [] : [coordinates(measurement, .inferredFrom, SRConcept.sourceOfMeasurement)]
        let change = measurement.change.map { SRItem(.contains, SRConcept.comparison, .text($0.words)) }
        guard let quantity = measurement.quantity else {
            let reason = measurement.result.refusal?.description ?? ""
            let text = "\(measurement.name): \(measurement.spoken). \(reason)"
            return [SRItem(.contains, name, .text(text), points)] + (change.map { [$0] } ?? [])
        }
        let origin = SRItem(.hasProperties, SRConcept.comment, .text(SRMeasurements.origin(measurement)))
        let value = SRItem.Value.number(quantity.decimal, unit: SRConcept.unit(quantity.unit))
        return [SRItem(.contains, name, value, [origin] + points)] + (change.map { [$0] } ?? [])
    }

    private func region(of measurement: ReportedMeasurement) -> SRItem {
        coordinates(measurement, .contains, SRConcept.imageRegion)
    }

    private func coordinates(
        _ measurement: ReportedMeasurement, _ relationship: SRItem.Relationship, _ name: CodedEntry
    ) -> SRItem {
        let image = report.image(measurement.sopInstanceUID).map {
            SRImages.reference(to: $0, frame: measurement.frame)
        }
        let value =
            image
            ?? .image(sopClass: measurement.sopClassUID, instance: measurement.sopInstanceUID, frame: measurement.frame)
        let (type, points) = SRMeasurements.graphic(measurement)
        return SRItem(
            relationship, name, .coordinates(graphicType: type, points),
            [SRItem(.selectedFrom, SRConcept.sourceImage, value)])
    }

    /// The points as PS3.3 C.18.6.1.2 wants them: of an ellipse the ends of the major axis come first.
    private static func graphic(_ measurement: ReportedMeasurement) -> (String, [ImagePoint]) {
        let points = measurement.points
        if measurement.kind == .area, points.count == 4 {
            let isOrdered = distance(points[0], points[1]) >= distance(points[2], points[3])
            return ("ELLIPSE", isOrdered ? points : Array(points[2...] + points[..<2]))
        }
        return (points.count == 1 ? "POINT" : "POLYLINE", points)
    }

    private static func distance(_ first: ImagePoint, _ second: ImagePoint) -> Double {
        ((first.x - second.x) * (first.x - second.x) + (first.y - second.y) * (first.y - second.y)).squareRoot()
    }

    /// Where the number comes from, so that a reader can check it.
    private static func origin(_ measurement: ReportedMeasurement) -> String {
        var parts = [measurement.name, "\(measurement.pixels) pixels"]
        if let calibration = measurement.result.calibration {
            parts += [
                "region \(calibration.regionIndex + 1) with Physical Delta X \(calibration.deltaX) "
                    + "and Y \(calibration.deltaY)",
                "smallest step \(calibration.smallest) \(calibration.unit.rawValue)",
            ]
        }
        parts += measurement.conditions.stated.map { "\($0.name) \($0.value)" }
        parts += measurement.result.warnings.map(\.words)
        return parts.joined(separator: "; ")
    }

    /// A field as a coded evaluation or as a number that the reader entered; nil where the findings say it in words.
    static func evaluation(_ field: ReportedField) -> SRItem? {
        let name = field.code ?? SRConcept.own(field.id, field.label)
        switch field.value {
        case .choice(_, _, let code?): return SRItem(.contains, name, .code(code))
        case .quantity(let quantity):
            let entered = SRItem(.hasProperties, SRConcept.comment, .text("Entered by the reader."))
            return SRItem(
                .contains, name, .number(quantity.decimal, unit: SRConcept.unit(quantity.unit)), [entered])
        case .choice, .text, .measured: return nil
        }
    }
}
