/// Sentences that are offered, never entered by themselves: each says what the labels and the order already hold.
public struct DraftOffers: Hashable, Sendable {
    public var area: String
    public var technique: String
    public var quality: String

    /// - Parameters:
    ///   - sites: what the labels of the images show, or what was ordered where nothing is labelled.
    ///   - planes: the planes of the labels, such as `longitudinal`.
    ///   - device: maker and model of the scanner; empty where the images do not say.
    ///   - images: how many images are kept, and of how many of them region and side are labelled.
    public init(
        sites: [ReportDraft.Site], planes: [String], device: String, images: (kept: Int, labelled: Int),
        template: ReportTemplate
    ) {
        area = sites.isEmpty ? "" : DraftOffers.sentence(DraftOffers.places(sites, template)) + "."
        let seen = planes.isEmpty ? "" : ", \(planes.joined(separator: " and "))"
        technique =
            images.kept == 0 ? "" : "B mode ultrasound from outside\(device.isEmpty ? "" : ", \(device)")\(seen)."
        switch images {
        case (0, _): quality = ""
        case (let kept, let labelled) where kept == labelled:
            quality =
                kept == 1
                ? "1 image kept, labelled with region and side."
                : "\(kept) images kept, each labelled with region and side."
        case (let kept, let labelled):
            quality = "\(kept) images kept, \(labelled) of them labelled with region and side."
        }
    }

    /// The impression of a study in which everything that was looked at is normal; nil where anything else is said.
    ///
    /// It is offered only when every finding of the draft takes the normal sentence and nothing besides, and no lesion
    /// was begun.
    public static func impression(_ reading: Reading, template: ReportTemplate) -> String? {
        guard !reading.findings.isEmpty, reading.lesions.isEmpty,
            reading.findings.allSatisfy({ $0.isNormal && $0.fields.isEmpty && $0.text.isEmpty })
        else { return nil }
        let sites = reading.findings.map { ReportDraft.Site(region: $0.region, side: $0.side) }
        return "\(sentence(places(sites, template))): unremarkable on ultrasound."
    }

    /// `parotid gland, right and left; submandibular gland, right`.
    static func places(_ sites: [ReportDraft.Site], _ template: ReportTemplate) -> String {
        template.regions.compactMap { region -> String? in
            let own = sites.filter { $0.region == region.id }
            guard !own.isEmpty else { return nil }
            let sides = BodySide.allCases.filter { side in own.contains { $0.side == side } }
                .map { $0 == .bilateral ? "both sides" : $0.rawValue }
            return sides.isEmpty
                ? region.label.lowercased() : "\(region.label.lowercased()), \(sides.joined(separator: " and "))"
        }.joined(separator: "; ")
    }

    private static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    /// The regions and sides that an order asks for.
    ///
    /// - Parameters:
    ///   - areas: in the words of the facts, such as `submandibular-gland`; a duct belongs to the gland named beside it.
    ///   - side: `right`, `left`, `bilateral` or another word.
    public static func sites(areas: [String], side: String, template: ReportTemplate) -> [ReportDraft.Site] {
        let wanted = wanted(areas)
        let sides: [BodySide] =
            switch side {
            case "bilateral": [.right, .left]
            default: BodySide(rawValue: side).map { [$0] } ?? []
            }
        let sites = template.regions.filter { !wanted.isDisjoint(with: $0.areas) }.flatMap {
            region -> [ReportDraft.Site] in
            if region.sides == .none { return [.init(region: region.id, side: nil)] }
            return sides.map { .init(region: region.id, side: $0) }
        }
        return ReportDraft.ordered(Set(sites), template)
    }

    /// The examination that an order says by its regions alone: the smallest one that covers all of them.
    ///
    /// - Returns: nil where none covers them, or two of one size do: then a person chooses.
    public static func exam(areas: [String], template: ReportTemplate) -> TemplateExam? {
        let wanted = wanted(areas)
        let regions = template.regions.filter { !wanted.isDisjoint(with: $0.areas) }
        guard !regions.isEmpty, wanted.isSubset(of: regions.flatMap(\.areas)) else { return nil }
        let covering = template.exams.filter { Set(regions.map(\.id)).isSubset(of: $0.regions) }
        guard let least = covering.map(\.regions.count).min() else { return nil }
        let smallest = covering.filter { $0.regions.count == least }
        return smallest.count == 1 ? smallest.first : nil
    }

    /// A duct belongs to the gland named beside it.
    private static func wanted(_ areas: [String]) -> Set<String> {
        let glands = areas.filter { $0 != "salivary-duct" }
        return Set(glands.isEmpty ? areas : glands)
    }
}
