public import Essentials

extension CodeBook {
    /// The codes that come with this product.
    ///
    /// - Parameter pack: false leaves the dental pack out.
    /// - Throws: ``DataError`` with file and line.
    public static func shipped(pack: Bool = true) throws -> CodeBook {
        var object = JSONObject()
        let packText = "\(CompiledData.packText)"
        if pack, !packText.isEmpty { object["cdt-pack"] = try JSONValue(parsing: packText) }
        object["diagnoses"] = try JSONValue(parsing: "\(CompiledData.diagnoses)")
        object["settings"] = try JSONValue(parsing: "\(CompiledData.settings)")
        return try CodeBook(json: .object(object))
    }

    /// The files that a book is made of, without extension.
    static let fileNames = ["cdt-pack", "diagnoses", "settings"]

    /// Reads the members `cdt-pack`, `diagnoses` and `settings`, each as its file holds them; any may be missing.
    ///
    /// - Throws: ``DataError`` with every fault.
    public init(json: JSONValue) throws {
        let faults = DataFaults()
        self.init(json: json, faults: faults)
        try faults.check()
    }

    /// Reads what can be read and notes what can't.
    init(json: JSONValue, faults: DataFaults) {
        self.init()
        for name in json.object?.keys ?? [] where !Self.fileNames.contains(name) {
            faults.add(DataFault(file: name, line: 1, path: "", found: "a file that is not known", wanted: "cdt-pack"))
        }
        if let pack = json["cdt-pack"] { loadPack(DataRecord(pack, file: "cdt-pack.yaml", faults: faults)) }
        if let list = json["diagnoses"] { loadDiagnoses(DataRecord(list, file: "diagnoses.yaml", faults: faults)) }
        if let list = json["settings"] { loadSettings(DataRecord(list, file: "settings.yaml", faults: faults)) }
        self.json = json.withoutLines
    }

    private mutating func cite(_ top: DataRecord, _ prefix: String) -> Set<String> {
        let read = top.citations()
        for citation in read {
            let key = "\(prefix)/\(citation.key)"
            citations[key] = citation.keyed(key)
        }
        return Set(read.map(\.key))
    }

    private mutating func loadPack(_ top: DataRecord) {
        top.fields(["pack", "sources", "families", "codes", "medicalRoute"])
        let keys = cite(top, "cdt-pack")
        families = Dictionary(
            uniqueKeysWithValues: (top.value["families"]?.object?.members ?? []).compactMap { key, value in
                value.string.map { (key, $0) }
            })
        var read: [String: CodeEntry] = [:]
        for record in top.records("codes") {
            record.fields([
                "code", "note", "family", "words", "inForce", "documentation", "neighbours", "replacedBy",
                "statements", "lookupOnly",
            ])
            guard let code = record.text("code") else { continue }
            if !CodeSystem.cdt.hasShape(code) { record.fault("code", found: "'\(code)'", wanted: "D and four digits") }
            if read[code] != nil { record.fault("code", found: "'\(code)' again", wanted: "each code once") }
            let family = record.text("family") ?? ""
            if families[family] == nil { record.fault("family", found: "'\(family)'", wanted: "a key of 'families'") }
            let validity = record.records("inForce").map { span in
                CodeEntry.Validity(
                    span: span.span, sources: span.sources(keys).map { "cdt-pack/\($0)" },
                    standing: span.choice("standing", or: .unverified))
            }
            if validity.isEmpty { record.fault("inForce", found: "nothing", wanted: "one span or more") }
            read[code] = CodeEntry(
                system: .cdt, code: code, note: record.text("note") ?? "", family: family,
                words: record.texts("words"), inForce: validity, documentation: record.texts("documentation"),
                neighbours: record.texts("neighbours"), replacedBy: record.texts("replacedBy"),
                statements: Self.statements(record, of: code, keys),
                isBillable: true, lookupOnly: record.optional("lookupOnly"))
        }
        for record in top.records("codes") {
            for other in record.texts("neighbours") + record.texts("replacedBy") where read[other] == nil {
                record.fault("neighbours", found: "'\(other)'", wanted: "a code of the pack")
            }
        }
        entries[.cdt] = read
        for record in top.records("medicalRoute") {
            record.fields(["code", "system", "numbers", "source", "standing"])
            let code = record.text("code") ?? ""
            if read[code] == nil { record.fault("code", found: "'\(code)'", wanted: "a code of the pack") }
            let system: CodeSystem = record.choice("system", or: .cpt)
            let sources = record.sources(keys).map { "cdt-pack/\($0)" }
            for number in record.texts("numbers") {
                crossCodes.append(
                    CrossCode(
                        code: code, system: system, number: number, sources: sources,
                        standing: record.choice("standing", or: .unverified)))
            }
        }
    }

    private static func statements(_ record: DataRecord, of code: String, _ keys: Set<String>) -> [Statement] {
        var ids: Set<String> = []
        return record.records("statements").compactMap { item in
            let statement = item.statement(of: code, keys: keys, file: "cdt-pack")
            if let statement, !ids.insert(statement.id).inserted {
                item.fault("id", found: "'\(statement.id)' again", wanted: "each id once")
            }
            return statement
        }
    }

    private mutating func loadDiagnoses(_ top: DataRecord) {
        top.fields(["sources", "release", "codes", "excludes"])
        let keys = cite(top, "diagnoses")
        let first: CalendarDate?
        if let release = top.record("release") {
            diagnosesCheckedThrough = release.date("checkedThrough")
            first = release.date("from")
            holdsWholeLists = release.value["whole"]?.bool ?? false
            diagnosisRelease = Release(name: release.text("name") ?? "", span: DateSpan(from: first))
        } else {
            first = nil
        }
        for record in top.records("codes") {
            record.fields(["code", "billable", "note", "from", "until", "inForce", "source", "standing"])
            let sources = record.sources(keys).map { "diagnoses/\($0)" }
            let standing: Citation.Standing = record.choice("standing", or: .read)
            let spans = record.value["inForce"] == nil ? [record.span] : record.records("inForce").map(\.span)
            let validity = spans.map { span in
                CodeEntry.Validity(
                    span: DateSpan(from: span.from ?? first, until: span.until), sources: sources, standing: standing)
            }
            let billable = record.value["billable"]?.bool ?? true
            add(record, .icd10cm, billable: billable, validity: validity)
        }
        for record in top.records("excludes") {
            record.fields(["one", "other", "source"])
            guard let one = record.text("one") else { continue }
            let sources = record.sources(keys).map { "diagnoses/\($0)" }
            exclusions += record.texts("other").map { Exclusion(one: one, other: $0, sources: sources) }
        }
    }

    private mutating func loadSettings(_ top: DataRecord) {
        top.fields(["sources", "placesOfService", "taxonomies"])
        let keys = cite(top, "settings")
        for (list, system) in [("placesOfService", CodeSystem.placeOfService), ("taxonomies", .taxonomy)] {
            for record in top.records(list) {
                record.fields(["code", "note", "writeInstead", "source"])
                let validity = CodeEntry.Validity(
                    span: DateSpan(), sources: record.sources(keys).map { "settings/\($0)" }, standing: .secondary)
                add(record, system, billable: true, validity: [validity])
                if let code = record.optional("code"), let other = record.optional("writeInstead") {
                    writtenInstead[code] = other
                }
            }
        }
    }

    private mutating func add(
        _ record: DataRecord, _ system: CodeSystem, billable: Bool, validity: [CodeEntry.Validity]
    ) {
        guard let code = record.text("code") else { return }
        if !system.hasShape(code) {
            record.fault("code", found: "'\(code)'", wanted: "the shape of \(system.rawValue)")
        }
        if entries[system]?[code] != nil { record.fault("code", found: "'\(code)' again", wanted: "each code once") }
        entries[system, default: [:]][code] = CodeEntry(
            system: system, code: code, note: record.text("note") ?? "", family: "", words: [], inForce: validity,
            documentation: [], neighbours: [], replacedBy: [], statements: [], isBillable: billable, lookupOnly: nil)
    }
}
