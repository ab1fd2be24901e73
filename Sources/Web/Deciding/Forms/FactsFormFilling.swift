import Coding
import Essentials

extension FactsForm {
    /// The form with facts filled in: as many services as fit; a contradiction ticks both values.
    init(_ facts: CodingFacts) {
        self.init()
        services = min(max(facts.services.count, 1), Self.largestCount)
        texts["dateOfService"] = facts.dateOfService.value?.description ?? ""
        for plan in facts.plan.values { ticks.insert("plan:\(plan.rawValue)") }
        for party in facts.billing ?? [] { ticks.insert("asks:\(party)") }
        for ids in facts.parties.first(where: { $0.id == Party.other.rawValue })?.associatedWith.values ?? [] {
            ticks.insert(ids.isEmpty ? "associated:no" : "associated:yes")
        }
        texts["diagnoses"] = facts.diagnoses.map(\.code).joined(separator: ", ")
        for (index, service) in facts.services.prefix(Self.largestCount).enumerated() {
            fill(index + 1, service, facts)
        }
    }

    private mutating func fill(_ number: Int, _ service: CodingFacts.Service, _ facts: CodingFacts) {
        for question in FactQuestion.all {
            let name = Self.field(number, question.fact)
            guard let value = facts.shown(at: .service(service.id, question.fact)) else { continue }
            if question.isWritten {
                texts[name] = value.string ?? value.int.map { "\($0)" } ?? ""
            } else {
                for key in Self.keys(value, isList: question.isList) { ticks.insert("\(name):\(key)") }
            }
        }
        for (index, input) in (service.inputs.value ?? []).prefix(Self.inputCount).enumerated() {
            let start = "s\(number).input\(index + 1)"
            texts["\(start).modality"] = input.modality.value?.rawValue ?? ""
            texts["\(start).date"] = input.date.value?.description ?? ""
            if let volume = input.volume.value { ticks.insert("\(start).volume:\(volume ? "yes" : "no")") }
        }
    }

    /// The keys of the answers that a value of the facts file stands for.
    private static func keys(_ value: JSONValue, isList: Bool) -> [String] {
        if let choices = value["oneOf"]?.array { return choices.flatMap { keys($0, isList: isList) } }
        if let flag = value.bool { return [flag ? "yes" : "no"] }
        if let list = value.strings { return list }
        return value.string.map { [$0] } ?? []
    }
}

extension CodingFacts {
    /// What the facts give at a path, as their file would hold it; nil where it is unknown.
    func shown(at path: FactPath) -> JSONValue? {
        guard case .service(let id, let fact) = path, let index = services.firstIndex(where: { $0.id == id }),
            let service = json["services"]?.array?[index]
        else { return nil }
        return fact.rawValue.split(separator: ".").reduce(Optional(service)) { $0?[String($1)] }
    }
}
