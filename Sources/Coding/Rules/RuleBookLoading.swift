import CodeReference
public import Essentials

extension RuleBook {
    /// The rules that come with this product.
    ///
    /// - Throws: ``CodeReference/DataError`` with file and line, for rules or for ``FactSynonyms/shipped``.
    public static func shipped() throws -> RuleBook {
        _ = try FactSynonyms.shipped.get()
        return try RuleBook(json: [
            "criteria": try JSONValue(parsing: "\(CompiledData.criteria)"),
            "documentation": try JSONValue(parsing: "\(CompiledData.documentation)"),
            "associations": try JSONValue(parsing: "\(CompiledData.associations)"),
            "exclusions": try JSONValue(parsing: "\(CompiledData.exclusions)"),
            "general": try JSONValue(parsing: "\(CompiledData.general)"),
            "diagnoses": try JSONValue(parsing: "\(CompiledData.diagnoses)"),
        ])
    }

    /// Reads rules, one member for each file; groups may carry their `$line`, by which faults are named.
    ///
    /// Refused are: a rule without a source, an unknown fact or answer, two rules that claim one case, a rule that no facts
    /// can reach, a sentence that is missing.
    ///
    /// - Throws: ``CodeReference/DataError`` with every fault.
    public init(json: JSONValue) throws {
        self.init()
        let faults = DataFaults()
        func file(_ name: String) -> DataRecord? {
            if let value = json[name] { return DataRecord(value, file: "\(name).yaml", faults: faults) }
            faults.add(DataFault(file: "\(name).yaml", line: 1, path: "", found: "nothing", wanted: "the file"))
            return nil
        }
        if let top = file("criteria") { loadCriteria(top) }
        if let top = file("exclusions") { loadExclusions(top) }
        if let top = file("documentation") { loadDocumentation(top) }
        for name in ["associations", "general", "diagnoses"] {
            if let top = file(name) { loadPrinciples(top, name) }
        }
        try faults.check()
        self.json = json.withoutLines
    }

    mutating func begin(_ top: DataRecord, _ name: String) -> Set<String> {
        let read = top.citations()
        for citation in read {
            let key = "\(name)/\(citation.key)"
            citations[key] = citation.keyed(key)
        }
        reviews[name] = top.text("review")
        return Set(read.map(\.key))
    }

    /// Conditions of a group: each a fact's name with one answer or a list of answers.
    static func conditions(_ record: DataRecord, _ key: String) -> [Feature: UInt64] {
        guard let group = record.record(key) else { return [:] }
        var conditions: [Feature: UInt64] = [:]
        for name in group.value.object?.keys ?? [] where name != "$line" {
            guard let feature = Feature(name: name) else {
                group.fault(found: "a fact '\(name)'", wanted: nearest(name, Feature.allCases.map(\.name)))
                continue
            }
            let names = group.texts(name)
            guard let mask = feature.mask(of: names), mask != 0 else {
                group.fault(name, found: "'\(names.joined(separator: ", "))'", wanted: "some of \(feature.answers)")
                continue
            }
            conditions[feature] = mask
        }
        return conditions
    }

    private mutating func loadCriteria(_ top: DataRecord) {
        top.fields(["sources", "review", "kinds", "rules"])
        let keys = begin(top, "criteria")
        func prefixed(_ record: DataRecord) -> [String] { record.sources(keys).map { "criteria/\($0)" } }
        var kinds: [String: Kind] = [:]
        for record in top.records("kinds") {
            record.fields(["id", "rank", "when", "says", "source"])
            guard let id = record.text("id") else { continue }
            kinds[id] = Kind(
                id: id, rank: record.value["rank"]?.int ?? 0, conditions: Self.conditions(record, "when"),
                says: record.text("says") ?? "", sources: prefixed(record))
        }
        for record in top.records("rules") {
            record.fields(["id", "code", "from", "until", "kinds", "when", "source", "open", "otherwise"])
            guard let id = record.text("id"), let code = record.text("code") else { continue }
            if !CodeSystem.cdt.hasShape(code) { record.fault("code", found: "'\(code)'", wanted: "D and four digits") }
            if rules.contains(where: { $0.id == id }) {
                record.fault("id", found: "'\(id)' again", wanted: "one id each")
            }
            let named = record.texts("kinds")
            let chosen = named.compactMap { kinds[$0] }
            if chosen.isEmpty || chosen.count < named.count {
                record.fault("kinds", found: "'\(named.joined(separator: ", "))'", wanted: "ids of 'kinds'")
            }
            let rule = Rule(
                id: id, code: code, span: record.span, kinds: chosen, conditions: Self.conditions(record, "when"),
                sources: prefixed(record), open: record.optional("open"),
                isOtherwise: record.value["otherwise"]?.bool ?? false, file: record.file, line: record.line)
            check(rule, record)
            rules.append(rule)
        }
    }

    /// Holds a new rule against itself and those before it.
    private func check(_ rule: Rule, _ record: DataRecord) {
        for kind in rule.kinds where rule.merged(kind).values.contains(0) {
            record.fault(found: "conditions that no facts can meet", wanted: "a case that can be")
        }
        for other in rules where other.code != rule.code && other.isOtherwise == rule.isOtherwise {
            guard other.span.intersection(rule.span) != nil else { continue }
            for mine in rule.kinds {
                for theirs in other.kinds where Self.overlap(rule.merged(mine), other.merged(theirs)) {
                    record.fault(
                        found: "a case that '\(other.id)' (line \(other.line)) claims as well",
                        wanted: "a condition that keeps \(rule.code) and \(other.code) apart")
                    return
                }
            }
        }
    }

    private static func overlap(_ one: [Feature: UInt64], _ other: [Feature: UInt64]) -> Bool {
        one.allSatisfy { feature, mask in mask & (other[feature] ?? feature.all) != 0 }
    }

    private mutating func loadDocumentation(_ top: DataRecord) {
        top.fields(["sources", "review", "needs", "elements"])
        let keys = begin(top, "documentation")
        func prefixed(_ record: DataRecord) -> [String] { record.sources(keys).map { "documentation/\($0)" } }
        for record in top.records("needs") {
            record.fields(["id", "fact", "part", "item", "ask", "source"])
            guard let id = record.text("id"), let fact = record.text("fact") else { continue }
            if fact != "date", Feature(name: fact) == nil {
                record.fault("fact", found: "'\(fact)'", wanted: Self.nearest(fact, Feature.allCases.map(\.name)))
            }
            needs.append(
                Need(
                    id: id, fact: fact, part: record.optional("part") ?? "", item: Self.item(record),
                    ask: record.text("ask") ?? "", sources: prefixed(record)))
        }
        for record in top.records("elements") {
            record.fields(["id", "letter", "modality", "item", "needs", "ask", "source"])
            guard let id = record.text("id") else { continue }
            let modality = record.texts("modality")
            if Feature.modality.mask(of: modality) == nil {
                record.fault("modality", found: "another word", wanted: "some of \(Feature.modality.answers)")
            }
            elements.append(
                Element(
                    id: id, letters: record.texts("letter"),
                    modality: modality.isEmpty ? Feature.modality.all : Feature.modality.mask(of: modality) ?? 0,
                    item: Self.item(record), needs: Self.conditions(record, "needs"), ask: record.text("ask") ?? "",
                    sources: prefixed(record)))
        }
    }

    /// The names with which items begin.
    static let itemNames = [
        "indication", "why_not_radiograph", "effect_on_treatment", "area_examined", "laterality", "modality", "field",
        "images_retained", "image_date", "written_interpretation", "interpreter_identity", "diagnosis",
        "by_report_narrative",
    ]

    private static func item(_ record: DataRecord) -> String {
        let item = record.text("item") ?? ""
        let head = item.split(separator: ".").first.map(String.init) ?? ""
        if !itemNames.contains(head) { record.fault("item", found: "'\(item)'", wanted: nearest(head, itemNames)) }
        return item
    }

    /// The sentences that a file must hold.
    private static let wantedPrinciples = [
        "associations": ["one-entity", "one-code-per-study", "one-claimant-per-entity"],
        "general": [
            "date-picks-release", "plan-assumed", "plan-contradicted", "purpose-assumed", "performer-assumed",
            "no-pack",
            "dates-unverified", "code-holds", "nothing-fits", "does-not-fit", "not-settled", "open-question",
            "medical-route", "date-unsettled",
        ],
        "diagnoses": [
            "diagnosis-valid", "diagnosis-later", "diagnosis-header", "diagnosis-not-in-force", "diagnosis-excluded",
            "diagnosis-unknown", "diagnosis-shape", "diagnosis-system", "diagnosis-date",
        ],
    ]

    /// Sentences that a file may hold; rules of an older evidence bundle lack them.
    private static let allowedPrinciples = ["diagnoses": ["diagnosis-header-whole", "diagnosis-unknown-whole"]]

    private mutating func loadPrinciples(_ top: DataRecord, _ name: String) {
        top.fields(["sources", "review", "principles"])
        let keys = begin(top, name)
        let wanted = Self.wantedPrinciples[name] ?? []
        let allowed = wanted + (Self.allowedPrinciples[name] ?? [])
        for record in top.records("principles") {
            record.fields(["id", "says", "source"])
            guard let id = record.text("id") else { continue }
            if !allowed.contains(id) { record.fault("id", found: "'\(id)'", wanted: Self.nearest(id, allowed)) }
            principles[id] = Principle(
                id: id, says: record.text("says") ?? "", sources: record.sources(keys).map { "\(name)/\($0)" })
        }
        for id in wanted where principles[id] == nil {
            top.fault("principles", found: "nothing", wanted: "the sentence '\(id)'")
        }
    }

    /// The allowed names, those that share a beginning with the given one first.
    private static func nearest(_ name: String, _ allowed: [String]) -> String {
        let near = allowed.filter { $0.hasPrefix(name.prefix(4)) || name.hasPrefix($0.prefix(4)) }
        return near.isEmpty ? "one of \(allowed.joined(separator: ", "))" : "'\(near.joined(separator: "' or '"))'"
    }
}

extension RuleBook.Rule {
    /// The conditions of the rule and of one of its kinds together.
    func merged(_ kind: RuleBook.Kind) -> [Feature: UInt64] { conditions.merging(kind.conditions) { $0 & $1 } }
}
