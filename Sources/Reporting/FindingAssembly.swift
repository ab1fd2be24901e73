import Trust

/// Joins what the reader found with the template's labels, codes and references.
struct FindingAssembly {
    let template: ReportTemplate
    let measurements: [ReportedMeasurement]

    func region(_ finding: ReadingFinding) -> ReportedRegion? {
        guard let region = template.region(finding.region) else { return nil }
        return ReportedRegion(
            id: region.id, label: region.label, side: finding.side, site: region.sites[0],
            sideCode: finding.side.flatMap { template.sideCodes[$0] }, normal: finding.isNormal ? region.normal : nil,
            fields: fields(finding.fields, of: region.fields, side: finding.side), text: finding.text)
    }

    func lesion(_ lesion: ReadingLesion, study: String) -> ReportedLesion? {
        guard let region = template.region(lesion.region), let kind = template.lesionKind(lesion.kind) else {
            return nil
        }
        return ReportedLesion(
            id: lesion.id, tracking: lesion.tracking,
            trackingUID: lesion.trackingUID ?? FindingAssembly.newUID(study: study, lesion: lesion.id),
            kind: kind.id, kindLabel: kind.label, region: region.id, regionLabel: region.label, side: lesion.side,
            siteCode: region.sites[0], sideCode: lesion.side.flatMap { template.sideCodes[$0] }, site: lesion.site,
            fields: fields(lesion.fields, of: template.fields(of: kind), side: lesion.side), text: lesion.text,
            measurements: measurements.filter { $0.lesion == lesion.id }.map(\.id))
    }

    private func fields(_ entries: [FieldEntry], of fields: [TemplateField], side: BodySide?) -> [ReportedField] {
        entries.compactMap { entry in
            guard let field = fields.first(where: { $0.id == entry.field }), let value = value(entry.value, field)
            else { return nil }
            return ReportedField(
                id: field.id, label: field.label, code: field.code, value: value,
                references: field.references.filter { $0.side == nil || side == nil || $0.side == side })
        }
    }

    private func value(_ value: FieldValue, _ field: TemplateField) -> ReportedValue? {
        switch value {
        case .choice(let word):
            guard let choice = field.allowed.first(where: { $0.value == word }) else { return nil }
            return .choice(word, meaning: choice.meaning, code: choice.code)
        case .quantity(let quantity): return .quantity(quantity)
        case .text(let text): return .text(text)
        case .measurement(let id):
            return measurements.first { $0.id == id }.map { .measured(id: id, spoken: $0.spoken) }
        }
    }

    /// A new lesion's tracking UID: the same study and lesion give the same one, no other study gives it
    /// (PS3.5 annex B.2, the integer from a digest).
    static func newUID(study: String, lesion: String) -> String {
        let digest = Digest(of: "lesion tracking\n\(study)\n\(lesion)").bytes
        var number: UInt128 = 0
        for byte in digest.prefix(16) { number = number << 8 | UInt128(byte) }
        return "2.25.\(number)"
    }
}
