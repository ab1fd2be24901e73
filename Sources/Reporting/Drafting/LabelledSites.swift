import DICOM
public import Ultrasound

/// The regions and sides that images show by their labels.
public enum LabelledSites {
    /// What an image shows; empty where its region or side is not labelled.
    public static func sites(of image: UltrasoundImage, template: ReportTemplate) -> [ReportDraft.Site] {
        guard let code = image.anatomicRegion else { return [] }
        return template.regions.filter { names($0, code) }.flatMap { region -> [ReportDraft.Site] in
            if region.sides == .none { return [.init(region: region.id, side: nil)] }
            return BodySide.allCases.filter { $0 != .bilateral && $0.matches(laterality: image.laterality ?? "?") }.map
            {
                .init(region: region.id, side: $0)
            }
        }
    }

    /// The region and side of an image's label, in the template's words where it knows the region: `Right parotid gland`.
    static func title(of image: UltrasoundImage, template: ReportTemplate) -> String {
        guard let code = image.anatomicRegion else { return "" }
        let side: BodySide? = ["R": .right, "L": .left, "B": .bilateral][image.laterality ?? ""]
        return ReportedRegion.title(template.regions.first { names($0, code) }?.label ?? code.meaning, side)
    }

    /// Whether an image lets a region on a side be called normal: by region and side, or by side alone where the image
    /// carries no region.
    static func shows(_ image: UltrasoundImage, _ region: TemplateRegion, _ side: BodySide?) -> Bool {
        if let code = image.anatomicRegion, !names(region, code) { return false }
        return side.map { $0.matches(laterality: image.laterality ?? "") } ?? true
    }

    private static func names(_ region: TemplateRegion, _ code: CodedEntry) -> Bool {
        region.sites.contains { $0.value == code.value && $0.scheme == code.scheme }
            || region.fields.contains { field in
                field.id == "level" && field.allowed.contains { $0.code?.value == code.value }
            }
    }
}
