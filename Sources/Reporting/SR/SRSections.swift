import DICOM
import Ultrasound

/// The sections of the report in words, each a container of paragraphs.
struct SRSections {
    let report: Report

    /// The sections up to the images; the measurements stand between them and the rest.
    var before: [SRItem] { report.sections.prefix { $0.id != "images" }.map(section) }

    var after: [SRItem] { report.sections.drop { $0.id != "images" }.map(section) }

    private func section(_ section: ReportSection) -> SRItem {
        let name = section.code ?? SRConcept.own(section.id, section.label)
        let paragraphs = section.paragraphs + own(section.id)
        return SRItem(
            .contains, name, .container(template: nil),
            paragraphs.map { SRItem(.contains, SRConcept.paragraph(of: section.id), .text($0)) })
    }

    /// What the report keeps apart from its sections.
    private func own(_ section: String) -> [String] {
        switch section {
        case "images": report.images.map(SRImages.words)
        case "findings": report.regions.map(words) + report.lesions.map(words) + report.measurements.map(words)
        case "comparison":
            report.measurements.compactMap { measurement in
                measurement.change.map { "\(measurement.title), \(measurement.name): \($0.words)" }
            }
        default: []
        }
    }

    private func words(_ region: ReportedRegion) -> String {
        let fields = region.fields.map { "\($0.label): \($0.spoken)." }
        return joined(["\(region.title)."] + [region.normal ?? ""] + fields + [region.text])
    }

    private func words(_ lesion: ReportedLesion) -> String {
        let site = lesion.site.isEmpty ? "" : ", \(lesion.site)"
        let fields = lesion.fields.map { "\($0.label): \($0.spoken)." }
        return joined(["\(lesion.kindLabel) \(lesion.tracking): \(lesion.title)\(site)."] + fields + [lesion.text])
    }

    private func words(_ measurement: ReportedMeasurement) -> String {
        let refusal = measurement.result.refusal.map { " \($0)" } ?? ""
        let image = "\(measurement.imageName), frame \(measurement.frame)"
        return "\(measurement.title), \(measurement.name): \(measurement.spoken) (\(image)).\(refusal)"
    }

    private func joined(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(separator: " ") }
}
