public import Coding
import Essentials

extension NoteReading {
    /// The facts of the proposals that a person confirmed, each with a pointer to its words.
    ///
    /// Two confirmed values of one fact are a contradiction, lists are joined. The party `practice` is always there, `other`
    /// where a confirmed fact names it. Services keep the ids of the proposals.
    ///
    ///     let facts = reading.facts(confirming: Set(reading.proposals.map(\.id)))
    public func facts(confirming ids: Set<String>) -> CodingFacts {
        let confirmed = proposals.filter { ids.contains($0.id) }
        let json = Self.json(confirmed)
        var facts = (try? CodingFacts(json: json)) ?? CodingFacts(parties: [.init(id: "practice")])
        for proposal in confirmed {
            facts.prove(proposal.path, by: proposal.spans.map { .noteWords(start: $0.start, end: $0.end) })
        }
        return facts
    }

    /// A facts file of the proposals, without proofs.
    private static func json(_ proposals: [NoteProposal]) -> JSONValue {
        var order: [FactPath] = []
        var values: [FactPath: [JSONValue]] = [:]
        for proposal in proposals {
            if values[proposal.path] == nil { order.append(proposal.path) }
            if values[proposal.path]?.contains(proposal.value) != true {
                values[proposal.path, default: []].append(proposal.value)
            }
        }
        var top = JSONObject()
        var services = JSONObject()
        var diagnoses: [JSONValue] = []
        var association: JSONValue?
        for path in order {
            guard let joined = joined(values[path] ?? []) else { continue }
            switch path {
            case .dateOfService, .plan: top[path.text] = joined
            case .association: association = joined
            case .diagnosis: diagnoses += values[path] ?? []
            case .service(let id, let fact):
                services[id] = (services[id] ?? ["id": .string(id)]).setting(fact.rawValue, to: joined)
            }
        }
        let namesOther = association != nil || proposals.contains { $0.value == "other" }
        let other: JSONValue = .members(["id": "other", "associatedWith": association])
        top["parties"] = .array([["id": "practice"]] + (namesOther ? [other] : []))
        let numbered = services.members.sorted { number($0.key) < number($1.key) }
        if !numbered.isEmpty { top["services"] = .array(numbered.map(\.value)) }
        if !diagnoses.isEmpty { top["diagnoses"] = .array(diagnoses) }
        return .object(top)
    }

    private static func number(_ id: String) -> Int { Int(id.dropFirst()) ?? 0 }

    /// One value as it stands, lists as one list, several values as a contradiction.
    private static func joined(_ values: [JSONValue]) -> JSONValue? {
        let lists = values.compactMap(\.array)
        if !lists.isEmpty, lists.count == values.count {
            var items: [JSONValue] = []
            for item in lists.joined() where !items.contains(item) { items.append(item) }
            return .array(items)
        }
        return values.count > 1 ? ["oneOf": .array(values)] : values.first
    }
}

extension JSONValue {
    /// The object with a member set, by its path: `capture.by`.
    fileprivate func setting(_ path: String, to value: JSONValue) -> JSONValue {
        var object = object ?? JSONObject()
        let parts = path.split(separator: ".", maxSplits: 1).map(String.init)
        guard let first = parts.first else { return self }
        if parts.count == 1 {
            object[first] = value
        } else {
            object[first] = (object[first] ?? .object(JSONObject())).setting(parts[1], to: value)
        }
        return .object(object)
    }
}
