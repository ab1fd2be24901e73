public import Essentials

extension ReportDraft {
    /// A draft that says what a reading says; its measurements stay outside and are named as `@id`.
    public init(_ reading: Reading, author: String, name: String, time: Timestamp, version: Int = 1) {
        var fields: [String: Field] = [:]
        func put(_ path: DraftPath, _ value: String?) {
            guard let value, !value.isEmpty else { return }
            fields[path.description] = Field(value: value, author: author, name: name, time: time, version: version)
        }
        for (field, value) in [
            (DraftPath.ReportField.exam, reading.exam), (.clinical, reading.clinical), (.area, reading.area),
            (.technique, reading.technique), (.quality, reading.quality),
            (.limits, reading.limits.joined(separator: "\n")), (.impression, reading.impression),
            (.effectOnTreatment, reading.effectOnTreatment), (.recommendations, reading.recommendations),
        ] { put(.report(field), value) }
        switch reading.comparison {
        case nil: break
        case .noPrior?: put(.report(.comparison), "none")
        case .compared(let studies)?:
            put(.report(.comparison), "compared")
            for (index, study) in studies.enumerated() {
                func path(_ field: String) -> DraftPath { DraftPath(.prior(id: "P\(index + 1)", field: field)) }
                put(path("date"), study.date.description)
                put(path("study"), study.studyInstanceUID)
                put(path("note"), study.note)
            }
        }
        for finding in reading.findings {
            let site = Site(region: finding.region, side: finding.side)
            put(site.path("normal"), finding.isNormal ? "yes" : nil)
            put(site.path("text"), finding.text)
            for entry in finding.fields { put(site.path(entry.field), entry.value.typed) }
        }
        for lesion in reading.lesions {
            func path(_ field: String) -> DraftPath { DraftPath(.lesion(id: lesion.id, field: field)) }
            for (name, value) in [
                ("kind", lesion.kind), ("tracking", lesion.tracking), ("trackingUID", lesion.trackingUID ?? ""),
                ("region", lesion.region), ("side", lesion.side?.rawValue ?? ""), ("site", lesion.site),
                ("text", lesion.text),
            ] { put(path(name), value) }
            for entry in lesion.fields { put(path(entry.field), entry.value.typed) }
        }
        if let told = reading.criticalCommunication {
            for (name, value) in [
                ("to", told.toWhom), ("at", told.time.description), ("by", told.byWhom), ("how", told.method),
                ("readBack", told.readBack ? "yes" : "no"),
            ] { put(DraftPath(.critical(field: name)), value) }
        }
        self.init(fields: fields)
    }
}

extension FieldValue {
    /// As it is typed into a field of a draft.
    var typed: String {
        switch self {
        case .choice(let word): word
        case .quantity(let quantity): quantity.decimal
        case .text(let text): text
        case .measurement(let id): "@\(id)"
        }
    }
}
