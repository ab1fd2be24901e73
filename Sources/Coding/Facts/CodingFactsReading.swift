import Essentials
public import YAMLSource

extension CodingFacts {
    /// The most services, parties or diagnoses that one file may hold.
    public static let countLimit = 200

    /// Reads a facts file in YAML or JSON.
    ///
    /// - Throws: ``YAMLSource/SourceError`` with each fault's line.
    public init(parsing bytes: [UInt8], file: String) throws {
        let report = SourceReport()
        let facts = CodingFacts(reading: SourceCursor(try SourceNode(parsing: bytes, file: file), report: report))
        try report.check()
        self = facts
    }

    /// Reads the facts shape; what is wrong is noted in the cursor's report and read as unknown.
    public init(reading cursor: SourceCursor) {
        self.init()
        cursor.fields(["dateOfService", "plan", "parties", "billing", "services", "diagnoses", "proofs"])
        dateOfService = cursor.fact("dateOfService") { $0.date() }
        plan = cursor.fact("plan") { $0.choice() }
        parties = cursor.list("parties").compactMap(CodingFacts.party)
        cursor.distinct("parties", parties.map(\.id))
        for (index, party) in parties.enumerated() {
            let known = Set(parties.map(\.id))
            for id in party.associatedWith.values.joined() where !known.contains(id) {
                cursor.list("parties")[index].fault(
                    found: "an associate who is no party", wanted: "an id of 'parties'")
            }
        }
        let ids = parties.map(\.id)
        billing = cursor.optional("billing").map { $0.items.compactMap { $0.party(among: ids) } }
        if let list = billing { cursor.distinct("billing", list) }
        services = cursor.list("services").compactMap { CodingFacts.service($0, parties: ids) }
        cursor.distinct("services", services.map(\.id))
        diagnoses = cursor.list("diagnoses").compactMap { item in
            item.fields(["system", "code"])
            guard let code = item.required("code")?.words() else { return nil }
            return Diagnosis(system: item.optional("system")?.words() ?? "ICD-10-CM", code: code)
        }
        proofs = CodingFacts.proofs(cursor.optional("proofs"))
    }

    private static func party(_ cursor: SourceCursor) -> Party? {
        cursor.fields(["id", "associatedWith"])
        guard let id = cursor.required("id")?.name() else { return nil }
        return Party(id: id, associatedWith: cursor.fact("associatedWith") { $0.items.compactMap { $0.name() } })
    }

    private static func service(_ cursor: SourceCursor, parties: [String]) -> Service? {
        cursor.fields([
            "id", "study", "activity", "modality", "area", "side", "field", "exposures", "scan", "view", "process",
            "inputs", "purpose", "indication", "whyNotRadiograph", "performedBy", "capture", "interpretation", "result",
            "narrative",
        ])
        guard let id = cursor.required("id")?.name() else { return nil }
        return Service(
            id: id, study: cursor.optional("study")?.name(),
            activity: cursor.choice(at: "activity"),
            modality: cursor.choice(at: "modality"),
            area: cursor.fact("area") { $0.choices(of: "area") },
            side: cursor.choice(at: "side"),
            field: cursor.choice(at: "field"),
            exposures: cursor.fact("exposures") { $0.int(in: 0...999) },
            scan: cursor.choice(at: "scan"),
            view: cursor.choice(at: "view"),
            process: cursor.choice(at: "process"),
            inputs: cursor.fact("inputs") { $0.items.map(input) },
            purpose: cursor.choice(at: "purpose"),
            indication: cursor.fact("indication") { $0.choice() },
            whyNotRadiograph: cursor.fact("whyNotRadiograph") { $0.choice() },
            performedBy: cursor.fact("performedBy") { $0.party(among: parties) },
            capture: capture(cursor.optional("capture"), parties),
            interpretation: interpretation(cursor.optional("interpretation"), parties),
            result: cursor.fact("result") { $0.choice() },
            narrative: cursor.fact("narrative") { $0.choice() })
    }

    private static func input(_ cursor: SourceCursor) -> Input {
        cursor.fields(["modality", "volume", "date"])
        return Input(
            modality: cursor.choice(at: "modality"), volume: cursor.fact("volume") { $0.bool() },
            date: cursor.fact("date") { $0.date() })
    }

    private static func capture(_ cursor: SourceCursor?, _ parties: [String]) -> Capture {
        guard let cursor else { return Capture() }
        cursor.fields(["by", "date", "images", "labels"])
        return Capture(
            by: cursor.fact("by") { $0.party(among: parties) }, date: cursor.fact("date") { $0.date() },
            images: cursor.choice(at: "images"), labels: cursor.choice(at: "labels"))
    }

    private static func interpretation(_ cursor: SourceCursor?, _ parties: [String]) -> Interpretation {
        guard let cursor else { return Interpretation() }
        cursor.fields(["by", "date", "form", "signed", "findings", "impression", "effectOnTreatment"])
        return Interpretation(
            by: cursor.fact("by") { $0.party(among: parties) }, date: cursor.fact("date") { $0.date() },
            form: cursor.choice(at: "form"), signed: cursor.fact("signed") { $0.bool() },
            findings: cursor.fact("findings") { $0.bool() }, impression: cursor.fact("impression") { $0.bool() },
            effectOnTreatment: cursor.fact("effectOnTreatment") { $0.bool() })
    }

    private static func proofs(_ cursor: SourceCursor?) -> [String: [ProofPointer]] {
        guard let cursor else { return [:] }
        var proofs: [String: [ProofPointer]] = [:]
        for member in cursor.members {
            guard let list = cursor.optional(member.key) else { continue }
            proofs[member.key] = list.items.compactMap { item in
                guard let text = item.text() else { return nil }
                if let pointer = ProofText.read(text) { return pointer }
                item.fault(found: "another text", wanted: "a proof such as image:1.2.3#1 or report:impression")
                return nil
            }
        }
        return proofs
    }
}

extension SourceCursor {
    /// The value of a field as a fact: left out is unknown, `{oneOf: [a, b]}` a contradiction.
    func fact<Value>(_ key: String, _ read: (SourceCursor) -> Value?) -> Fact<Value> {
        guard let cursor = optional(key) else { return .unknown }
        guard case .map(let members) = cursor.node.content, members.map(\.key) == ["oneOf"],
            let choices = cursor.optional("oneOf")
        else { return Fact(values: [read(cursor)].compactMap(\.self)) }
        let fact = Fact(values: choices.items.prefix(64).compactMap(read))
        if fact.values.count < 2 { choices.fault(found: "fewer than two values", wanted: "two or more that differ") }
        return fact
    }

    /// The items of a field, none where it is left out; a fault past the limit.
    func list(_ key: String) -> [SourceCursor] {
        guard let cursor = optional(key) else { return [] }
        let items = cursor.items
        guard items.count <= CodingFacts.countLimit else {
            cursor.fault(found: "\(items.count) items", wanted: "at most \(CodingFacts.countLimit)")
            return []
        }
        return items
    }

    /// Notes a fault where an id stands twice.
    func distinct(_ key: String, _ ids: [String]) {
        guard Set(ids).count < ids.count else { return }
        optional(key)?.fault(found: "an id that stands twice", wanted: "each id once")
    }

    /// A fact by one of its values, or by a word for it.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(at key: String) -> Fact<Choice> {
        fact(key) { $0.choice(of: key) }
    }

    /// A value of a fact, or a word for it; a fault for any other text.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(of fact: String) -> Choice? {
        guard case .scalar(let text, _) = node.content, Choice(rawValue: text) == nil,
            let value = (try? FactSynonyms.shipped.get())?.value(of: text, for: fact)
        else { return choice() }
        return Choice(rawValue: value)
    }

    func choices<Choice: RawRepresentable<String> & CaseIterable>(of fact: String) -> [Choice]? {
        let items = items
        let read: [Choice] = items.compactMap { $0.choice(of: fact) }
        return read.count == items.count ? read : nil
    }

    /// An identifier: letters, digits, dots, dashes and underscores.
    func name() -> String? {
        value { text in
            let allowed = text.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                    || [0x2D, 0x2E, 0x5F].contains(byte)
            }
            guard allowed, (1...64).contains(text.utf8.count) else {
                throw ValueError.malformed(
                    "identifier", wanted: "1 to 64 letters, digits, dots, dashes or underscores")
            }
            return text
        }
    }

    /// A party that the file lists.
    func party(among ids: [String]) -> String? {
        guard let name = name() else { return nil }
        if ids.contains(name) { return name }
        fault(found: "a party that is not listed", wanted: "an id of 'parties'")
        return nil
    }
}
