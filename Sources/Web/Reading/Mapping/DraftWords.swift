import Reporting

/// Names of the fields of a draft as pages say them.
struct DraftWords {
    let template: ReportTemplate

    func name(_ path: DraftPath) -> String {
        switch path.place {
        case .report(let field): DraftWords.report[field] ?? field.rawValue
        case .finding(let region, let side, let field):
            "\(title(region, side).lowercased()), \(self.field(field, template.region(region)?.fields ?? []))"
        case .lesion(let id, let field):
            "\(DraftWords.lesion(id).lowercased()), \(self.field(field, template.lesionKinds.flatMap { template.fields(of: $0) }))"
        case .prior(let id, let field): "prior study \(id.dropFirst()), \(DraftWords.own[field] ?? field)"
        case .critical(let field): "critical communication, \(DraftWords.critical[field] ?? field)"
        }
    }

    func title(_ region: String, _ side: BodySide?) -> String {
        ReportedRegion.title(template.region(region)?.label ?? region, side)
    }

    /// `L1` and `lesion-1` are the first lesion to whoever reads.
    static func lesion(_ id: String) -> String {
        let number = id.reversed().prefix { $0.isNumber }.reversed()
        return "Lesion \(number.isEmpty ? id : String(number))"
    }

    private func field(_ id: String, _ fields: [TemplateField]) -> String {
        fields.first { $0.id == id }?.label ?? DraftWords.own[id] ?? id
    }

    static let report: [DraftPath.ReportField: String] = [
        .exam: "examination", .clinical: "clinical information", .area: "area", .technique: "technique",
        .comparison: "comparison", .quality: "quality", .limits: "limits", .impression: "impression",
        .effectOnTreatment: "effect on treatment", .recommendations: "recommendations",
    ]
    static let own = [
        "normal": "normal sentence", "text": "in your words", "shown": "region", "kind": "what it is",
        "tracking": "its name", "trackingUID": "its identifier", "region": "region", "side": "side",
        "site": "where in it", "date": "date", "study": "study identifier", "note": "what it was",
    ]
    static let critical = ["to": "to whom", "at": "when", "by": "by whom", "how": "how", "readBack": "read back"]
}
