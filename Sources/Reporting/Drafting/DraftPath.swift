/// Where a value of a draft stands; its text is stable and says nothing of a patient.
///
///     DraftPath("finding.submandibular.right.echotexture")
///     DraftPath("lesion.L1.size-max")
///     DraftPath("technique")
public struct DraftPath: Hashable, Sendable, CustomStringConvertible {
    public enum Place: Hashable, Sendable {
        /// A field of the whole report.
        case report(ReportField)
        /// A field of a region on a side, or its `normal` or `text`; nil where the region has no sides.
        case finding(region: String, side: BodySide?, field: String)
        case lesion(id: String, field: String)
        case prior(id: String, field: String)
        case critical(field: String)
    }

    /// The fields that a report has once.
    public enum ReportField: String, Hashable, Sendable, CaseIterable {
        case exam, clinical, area, technique, comparison, quality, limits, impression, effectOnTreatment,
            recommendations
    }

    public let place: Place

    public init(_ place: Place) { self.place = place }

    /// Nil for text that names no place of any report.
    public init?(_ text: String) {
        guard text.utf8.count <= DraftPath.limit else { return nil }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.allSatisfy(DraftPath.isKey) else { return nil }
        switch (parts.first ?? "", parts.count) {
        case ("finding", 4):
            let side = BodySide(rawValue: parts[2])
            guard side != nil || parts[2] == "none" else { return nil }
            place = .finding(region: parts[1], side: side, field: parts[3])
        case ("lesion", 3): place = .lesion(id: parts[1], field: parts[2])
        case ("prior", 3): place = .prior(id: parts[1], field: parts[2])
        case ("critical", 2): place = .critical(field: parts[1])
        case (let name, 1):
            guard let field = ReportField(rawValue: name) else { return nil }
            place = .report(field)
        default: return nil
        }
    }

    /// The longest path, in bytes.
    static let limit = 160

    private static func isKey(_ part: String) -> Bool {
        (1...60).contains(part.utf8.count)
            && part.utf8.allSatisfy {
                (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D
            }
    }

    public var description: String {
        switch place {
        case .report(let field): field.rawValue
        case .finding(let region, let side, let field): "finding.\(region).\(side?.rawValue ?? "none").\(field)"
        case .lesion(let id, let field): "lesion.\(id).\(field)"
        case .prior(let id, let field): "prior.\(id).\(field)"
        case .critical(let field): "critical.\(field)"
        }
    }
}

extension DraftPath {
    /// Whether a template has the place, so that a value there can come into a report.
    public func exists(in template: ReportTemplate) -> Bool {
        switch place {
        case .report: true
        case .finding(let region, let side, let field):
            template.region(region).map { region in
                (region.sides == .none || side != nil)
                    && (["shown", "normal", "text"].contains(field) || region.field(field) != nil)
            } ?? false
        case .lesion(_, let field):
            ["kind", "tracking", "trackingUID", "region", "side", "site", "text"].contains(field)
                || template.lesionKinds.contains { template.fields(of: $0).contains { $0.id == field } }
        case .prior(_, let field): ["date", "study", "note"].contains(field)
        case .critical(let field): ["to", "at", "by", "how", "readBack"].contains(field)
        }
    }

    static func report(_ field: ReportField) -> DraftPath { DraftPath(.report(field)) }
}
