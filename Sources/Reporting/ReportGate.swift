import Patients
import Ultrasound

/// What must be there before anybody signs, and what a report should have besides.
public enum ReportGate {
    /// The gaps of a report, those that block the signature first.
    public static func gaps(_ material: ReportMaterial, template: ReportTemplate) -> [ReportGap] {
        let gaps =
            records(material, template) + exam(material, template) + identity(material) + normals(material, template)
            + advice(material)
        return gaps.filter(\.blocksSigning) + gaps.filter { !$0.blocksSigning }
    }

    /// The four records of the complete service: reason, area, images, findings or conclusions.
    private static func records(_ material: ReportMaterial, _ template: ReportTemplate) -> [ReportGap] {
        let reading = material.reading
        let held: [String: Bool] = [
            "indication": !blank(material.order.reason),
            "procedure": !blank(reading.area),
            "images": !material.images.isEmpty,
            "findings": !reading.findings.isEmpty || !reading.lesions.isEmpty || !blank(reading.impression),
        ]
        let cures = [
            "indication": "Enter the order's reason.", "procedure": "Name the area in the reading.",
            "images": "Keep at least one image.", "findings": "Enter findings or an impression.",
        ]
        return template.gate.filter { held[$0.id] == false }.map {
            ReportGap(item: $0.id, words: "Missing: \($0.label). \(cures[$0.id] ?? "")", blocksSigning: true)
        }
    }

    /// A report names its examination; none is taken because it happens to stand last in the template.
    private static func exam(_ material: ReportMaterial, _ template: ReportTemplate) -> [ReportGap] {
        guard template.exam(material.reading.exam) == nil else { return [] }
        return [
            ReportGap(
                item: "exam", words: "The report does not say which examination it is of. Choose it.",
                blocksSigning: true)
        ]
    }

    private static func identity(_ material: ReportMaterial) -> [ReportGap] {
        let others = material.images.filter {
            !$0.image.patientID.isEmpty && $0.image.patientID != material.patient.id
        }
        guard !others.isEmpty else { return [] }
        let names = others.map(\.name).joined(separator: ", ")
        return [
            ReportGap(
                item: "patient",
                words: "Another patient's identifier stands in \(names). Correct the patient or take the image out.",
                blocksSigning: true)
        ]
    }

    /// A normal sentence needs an image of that side: it is a claim that somebody looked.
    private static func normals(_ material: ReportMaterial, _ template: ReportTemplate) -> [ReportGap] {
        material.reading.findings.compactMap { finding in
            guard finding.isNormal, let region = template.region(finding.region) else { return nil }
            let seen = material.images.contains { LabelledSites.shows($0.image, region, finding.side) }
            guard !seen else { return nil }
            let title = ReportedRegion.title(region.label, finding.side)
            return ReportGap(
                item: "normal",
                words: "\(title) is called normal, and no image is labelled with that region and side. "
                    + "Label the image, or take the sentence out.",
                blocksSigning: true)
        }
    }

    /// What a college or this template asks for besides.
    private static func advice(_ material: ReportMaterial) -> [ReportGap] {
        let reading = material.reading
        var gaps: [ReportGap] = []
        func note(_ item: String, _ words: String) {
            gaps.append(ReportGap(item: item, words: words, blocksSigning: false))
        }
        if reading.comparison == nil { note("comparison", "Say what was compared, or that no prior is available.") }
        if blank(reading.quality) { note("quality", "Say how good the examination was and what limits it.") }
        if blank(reading.impression) { note("impression", "The report has no impression.") }
        if blank(reading.effectOnTreatment) {
            note("treatment", "Say what the result changes in the patient's treatment.")
        }
        for lesion in reading.lesions {
            let sized =
                reading.measurements.contains { $0.lesion == lesion.id }
                || lesion.fields.contains { $0.field == "size-max" || $0.field == "short-axis" }
            if !sized { note("size", "Lesion \(lesion.id) has no size.") }
        }
        return gaps
    }

    private static func blank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}
