/// Something that a draft lacks, with the field where it is cured.
public struct DraftItem: Hashable, Sendable {
    /// The item of the gap, such as `comparison`, or `value` for something typed that can't be used.
    public var item: String
    /// A sentence: what is missing and how it is cured.
    public var words: String
    /// The field to go to; nil where the cure lies outside the report.
    public var path: DraftPath?
    /// Whether nothing is signed before it is there.
    public var blocksSigning: Bool
    /// The calliper that it is about, on whose image it is cured; nil for anything else.
    public var calliper: String?

    public init(
        item: String, words: String, path: DraftPath?, blocksSigning: Bool, calliper: String? = nil
    ) {
        self.item = item
        self.words = words
        self.path = path
        self.blocksSigning = blocksSigning
        self.calliper = calliper
    }
}

/// What a draft lacks at this moment.
///
/// ``ReportGate`` says what no report may lack; to what is written here the sections that the template calls required
/// are demanded as well: comparison, quality and impression.
public enum DraftGate {
    /// The gaps, those that stop the signature first.
    ///
    /// - Parameters:
    ///   - material: with the reading that the draft makes.
    ///   - callipers: what was laid on the images, whether it came into the reading or not.
    public static func items(
        _ draft: ReportDraft, problems: [DraftProblem], material: ReportMaterial, callipers: [DraftCalliper] = [],
        template: ReportTemplate
    ) -> [DraftItem] {
        var items = problems.map {
            DraftItem(item: "value", words: $0.words, path: $0.path, blocksSigning: true)
        }
        let demanded = Set(template.sections.filter { $0.requirement == .yes }.map(\.id))
        for gap in ReportGate.gaps(material, template: template) {
            items.append(
                DraftItem(
                    item: gap.item, words: gap.words,
                    path: path(gap, draft: draft, material: material, template: template),
                    blocksSigning: gap.blocksSigning || demanded.contains(gap.item)))
        }
        // A value that is refused and the section that is missing because of it are one fault.
        let refused = Set(problems.map(\.path))
        items = items.filter { item in
            item.item == "value" || !(item.path.map(refused.contains) ?? false)
        }
        items += callipers.compactMap(\.item)
        return merged(items.filter(\.blocksSigning)) + merged(items.filter { !$0.blocksSigning })
    }

    /// Whatever is cured in one field is one item, so that each field is named once.
    private static func merged(_ items: [DraftItem]) -> [DraftItem] {
        var merged: [DraftItem] = []
        for item in items {
            if let path = item.path, let at = merged.firstIndex(where: { $0.path == path }) {
                merged[at].words += " \(item.words)"
            } else {
                merged.append(item)
            }
        }
        return merged
    }

    private static func path(
        _ gap: ReportGap, draft: ReportDraft, material: ReportMaterial, template: ReportTemplate
    ) -> DraftPath? {
        switch gap.item {
        case "exam": .report(.exam)
        case "procedure": .report(.area)
        case "comparison": .report(.comparison)
        case "quality": .report(.quality)
        case "findings", "impression": .report(.impression)
        case "treatment": .report(.effectOnTreatment)
        case "normal":
            material.reading.findings.first {
                $0.isNormal
                    && gap.words.hasPrefix(
                        ReportedRegion.title(template.region($0.region)?.label ?? "", $0.side))
            }.map { ReportDraft.Site(region: $0.region, side: $0.side).path("normal") }
        case "size":
            material.reading.lesions.first { gap.words.contains("Lesion \($0.id) ") }.flatMap { lesion in
                let fields = template.lesionKind(lesion.kind).map { template.fields(of: $0) } ?? []
                let size = ["size-max", "short-axis"].first { id in fields.contains { $0.id == id } }
                return DraftPath(.lesion(id: lesion.id, field: size ?? "kind"))
            }
        default: nil
        }
    }
}
