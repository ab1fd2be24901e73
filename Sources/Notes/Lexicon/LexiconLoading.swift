import CodeReference
import Coding
import Essentials

extension Lexicon {
    /// The files of the lexicon.
    static let files = ["concepts", "cues", "headings"]

    /// Reads the compiled data, one member for each file.
    ///
    /// - Throws: ``CodeReference/DataError`` with every fault: a fact or value that does not exist, a phrase of two
    ///   meanings, an entry without a source.
    init(json: JSONValue) throws {
        self.init()
        let faults = DataFaults()
        for name in Self.files {
            guard let value = json[name] else {
                faults.add(DataFault(file: "\(name).yaml", line: 1, path: "", found: "nothing", wanted: "the file"))
                continue
            }
            let top = DataRecord(value, file: "\(name).yaml", faults: faults)
            let sources = Set(top.citations().map(\.key))
            switch name {
            case "concepts": load(concepts: top, sources)
            case "cues": load(cues: top, sources)
            default: load(headings: top, sources)
            }
        }
        try faults.check()
    }

    private mutating func load(concepts top: DataRecord, _ sources: Set<String>) {
        top.fields(["sources", "concepts"])
        var ids: Set<String> = []
        for record in top.records("concepts") {
            record.fields([
                "id", "role", "gives", "denied", "only", "despite", "party", "active", "own", "alone", "plan",
                "association",
                "phrases", "near", "with", "source",
            ])
            guard let id = record.text("id") else { continue }
            if !ids.insert(id).inserted { record.fault("id", found: "'\(id)' again", wanted: "one id each") }
            _ = record.sources(sources)
            var concept = Concept(id: id, role: record.choice("role", or: .fact))
            concept.gives = Self.facts(record, "gives")
            concept.denied = Self.facts(record, "denied")
            concept.only = Set(record.texts("only"))
            for name in concept.only where CodingFacts.Modality(rawValue: name) == nil {
                record.fault("only", found: "'\(name)'", wanted: "a modality")
            }
            concept.despite = Self.status(record, "despite")
            concept.party = record.optional("party") ?? ""
            if concept.role == .actor, !["practice", "other"].contains(concept.party) {
                record.fault("party", found: "'\(concept.party)'", wanted: "practice or other")
            }
            concept.isActive = record.value["active"]?.bool ?? false
            concept.isAlone = record.value["alone"]?.bool ?? false
            concept.isOwn = record.value["own"]?.bool ?? false
            concept.isAssociation = record.value["association"]?.bool ?? false
            concept.plan = record.optional("plan")
            if let plan = concept.plan, CodingFacts.Plan(rawValue: plan) == nil {
                record.fault("plan", found: "'\(plan)'", wanted: "dental or medical")
            }
            concepts.append(concept)
            let index = concepts.count - 1
            let near = record.texts("near")
            let with = record.texts("with")
            if record.texts("phrases").isEmpty, near.isEmpty || with.isEmpty {
                record.fault("phrases", found: "nothing", wanted: "phrases, or words in 'near' and in 'with'")
            }
            add(record.texts("phrases"), .concept(index), record)
            for phrase in near { _ = parts.add(phrase, .part(concept: index, second: false)) }
            for phrase in with { _ = parts.add(phrase, .part(concept: index, second: true)) }
        }
    }

    private mutating func load(cues top: DataRecord, _ sources: Set<String>) {
        top.fields(["sources", "cues", "nothing", "terminations", "code-doubts", "fillers"])
        for record in top.records("cues") {
            record.fields([
                "status", "side", "scope", "done", "today", "reason", "participle", "conditional", "phrases", "source",
            ])
            _ = record.sources(sources)
            var cue = Cue(
                status: Self.status(record, "status"), side: record.choice("side", or: .before),
                scope: record.choice("scope", or: .segment))
            cue.isToday = record.value["today"]?.bool ?? false
            cue.isBeforeParticiple = record.value["participle"]?.bool ?? false
            cue.isConditional = record.value["conditional"]?.bool ?? false
            cue.isReason = record.value["reason"]?.bool ?? false
            cue.isDone = cue.isToday || record.value["done"]?.bool ?? false
            if cue.status.isEmpty, !cue.isDone {
                record.fault("status", found: "nothing", wanted: "a status, or 'done'")
            }
            cues.append(cue)
            add(record.texts("phrases"), .cue(cues.count - 1), record)
        }
        for record in top.records("nothing") {
            record.fields(["phrases", "source"])
            _ = record.sources(sources)
            add(record.texts("phrases"), .nothing, record)
        }
        for record in top.records("terminations") {
            record.fields(["phrases", "source"])
            _ = record.sources(sources)
            terminations.formUnion(record.texts("phrases"))
        }
        for record in top.records("code-doubts") {
            record.fields(["phrases", "source"])
            _ = record.sources(sources)
            for phrase in record.texts("phrases") { check(codeDoubts.add(phrase, .nothing), phrase, .nothing, record) }
        }
        for record in top.records("fillers") {
            record.fields(["phrases", "source"])
            _ = record.sources(sources)
            fillers.formUnion(record.texts("phrases"))
        }
    }

    private mutating func load(headings top: DataRecord, _ sources: Set<String>) {
        top.fields(["sources", "headings", "abbreviations"])
        for record in top.records("headings") {
            record.fields(["id", "status", "kind", "phrases", "source"])
            _ = record.sources(sources)
            headings.append(
                Heading(
                    id: record.text("id") ?? "", status: Self.status(record, "status"),
                    kind: record.choice("kind", or: .plain)))
            let meaning = Meaning.heading(headings.count - 1)
            for phrase in record.texts("phrases") {
                check(headingPhrases.add(phrase, meaning), phrase, meaning, record)
            }
        }
        abbreviations = Set(top.texts("abbreviations"))
    }

    private mutating func add(_ list: [String], _ meaning: Meaning, _ record: DataRecord) {
        for phrase in list { check(phrases.add(phrase, meaning), phrase, meaning, record) }
    }

    private func check(_ before: [Meaning]?, _ phrase: String, _ meaning: Meaning, _ record: DataRecord) {
        guard let before else {
            record.fault("phrases", found: "a phrase without words", wanted: "words")
            return
        }
        if before.contains(where: { $0 != meaning }) {
            record.fault("phrases", found: "'\(phrase)', which has another meaning already", wanted: "one meaning")
        } else if !before.isEmpty {
            record.fault("phrases", found: "'\(phrase)' again", wanted: "each phrase once")
        }
    }

    private static func status(_ record: DataRecord, _ key: String) -> NoteStatus {
        record.texts(key).reduce(into: []) { status, name in
            if let one = NoteStatus.names[name] {
                status.insert(one)
            } else {
                record.fault(key, found: "'\(name)'", wanted: "one of \(NoteStatus.names.keys.sorted())")
            }
        }
    }

    /// Facts with values, each tried on the reader of facts.
    private static func facts(_ record: DataRecord, _ key: String) -> [(fact: ServiceFact, value: JSONValue)] {
        guard let group = record.record(key) else { return [] }
        return (group.value.object?.members ?? []).compactMap { name, value in
            if name == "$line" { return nil }
            guard let fact = ServiceFact(rawValue: name) else {
                group.fault(found: "a fact '\(name)'", wanted: "the name of a fact of a service")
                return nil
            }
            let value = value.withoutLines
            let before = CodingFacts(parties: [.init(id: "practice"), .init(id: "other")], services: [.init(id: "s1")])
            if before.applying([FactChange(.service("s1", fact), value)]) == before || !isReadable(fact, value) {
                group.fault(name, found: NoteWords.of(value), wanted: "a value of this fact")
            }
            return (fact, value)
        }
    }

    private static func isReadable(_ fact: ServiceFact, _ value: JSONValue) -> Bool {
        let facts = NoteReading(
            text: "",
            proposals: [NoteProposal(id: "p1", path: .service("s1", fact), value: value, spans: [], rule: "")],
            remarks: [])
        return facts.facts(confirming: ["p1"]).services.first?.id == "s1"
    }
}
