import Coding
import Essentials
import YAMLSource

/// What is wrong in a form of facts, by the name of its field; an empty name for the whole.
struct FactsFaults: Error, Hashable, Sendable {
    var faults: [String: String]
}

extension FactsForm {
    /// The facts of the form.
    ///
    /// - Throws: ``FactsFaults`` with each field that can't be read.
    func facts() throws -> CodingFacts {
        var reading = FactsFormReading(form: self)
        let json = reading.json()
        if !reading.faults.isEmpty { throw FactsFaults(faults: reading.faults) }
        do {
            return try CodingFacts(json: json)
        } catch let error as SourceError {
            throw FactsFaults(faults: ["": "\(error)"])
        }
    }
}

/// Turns a form into the shape of the facts file.
private struct FactsFormReading {
    typealias Member = (key: String, value: JSONValue?)

    let form: FactsForm
    var faults: [String: String] = [:]

    init(form: FactsForm) { self.form = form }

    mutating func json() -> JSONValue {
        let codes = form.text("diagnoses").split { $0 == "," || $0 == ";" || $0.isWhitespace }
        if codes.count > 12 { faults["diagnoses"] = "At most twelve codes." }
        let diagnoses = codes.map { JSONValue.members(["system": "ICD-10-CM", "code": .string($0.uppercased())]) }
        let asks = FactsForm.Party.allCases.map(\.rawValue).filter { form.ticks.contains("asks:\($0)") }
        let practice: JSONValue = ["id": "practice"]
        let other = object([("id", "other"), ("associatedWith", association)])
        var services: [JSONValue] = []
        for number in 1...form.services { services.append(service(number)) }
        return object([
            ("dateOfService", date("dateOfService")), ("plan", plan), ("parties", .array([practice, other])),
            ("billing", .strings(asks.isEmpty ? ["practice"] : asks)), ("services", .array(services)),
            ("diagnoses", .array(diagnoses)),
        ])
    }

    private mutating func service(_ number: Int) -> JSONValue {
        var plain: [Member] = [("id", .string("s\(number)"))]
        var groups: [String: [Member]] = [:]
        for question in FactQuestion.all {
            let value = answer(question, number)
            let parts = question.fact.rawValue.split(separator: ".").map(String.init)
            if parts.count == 2 {
                groups[parts[0], default: []].append((parts[1], value))
            } else {
                plain.append((parts[0], value))
            }
        }
        for input in 1...FactsForm.inputCount { _ = date("s\(number).input\(input).date") }
        let inputs = FactsForm.inputs(of: number, form)
        if !inputs.isEmpty { plain.append(("inputs", .array(inputs))) }
        for (key, members) in groups.sorted(by: { $0.key < $1.key }) { plain.append((key, object(members))) }
        return object(plain)
    }

    private mutating func answer(_ question: FactQuestion, _ service: Int) -> JSONValue? {
        let name = FactsForm.field(service, question.fact)
        switch question.kind {
        case .choice, .flag: return choice(question, service)
        case .list:
            let ticked = ticked(question, service)
            return ticked.isEmpty ? nil : .strings(ticked)
        case .date: return date(name)
        case .number:
            let text = form.text(name).trimmed
            if text.isEmpty { return nil }
            guard let number = Int(text), (0...999).contains(number) else {
                faults[name] = "A number from 0 to 999."
                return nil
            }
            return .number(JSONNumber(number))
        }
    }

    private mutating func date(_ name: String) -> JSONValue? {
        let text = form.text(name).trimmed
        guard !text.isEmpty else { return nil }
        guard let date = try? CalendarDate(text), text.utf8.count == 10 else {
            faults[name] = "A day is written year-month-day, such as 2026-03-10."
            return nil
        }
        return .string(date.description)
    }

    /// With whom the other party is associated; open where nothing is ticked.
    private var association: JSONValue? {
        let (none, practice) = (JSONValue.array([]), JSONValue.strings(["practice"]))
        switch (form.ticks.contains("associated:yes"), form.ticks.contains("associated:no")) {
        case (true, false): return practice
        case (false, true): return none
        case (true, true): return ["oneOf": .array([none, practice])]
        case (false, false): return nil
        }
    }

    private var plan: JSONValue? {
        let ticked = CodingFacts.Plan.allCases.map(\.rawValue).filter { form.ticks.contains("plan:\($0)") }
        return ticked.count > 1 ? ["oneOf": .strings(ticked)] : ticked.first.map { .string($0) }
    }

    private func ticked(_ question: FactQuestion, _ service: Int) -> [String] {
        question.answers.map(\.key).filter { form.ticks.contains(FactsForm.box(service, question.fact, $0)) }
    }

    private func choice(_ question: FactQuestion, _ service: Int) -> JSONValue? {
        var isFlag = false
        if case .flag = question.kind { isFlag = true }
        let values = ticked(question, service).map { isFlag ? JSONValue.bool($0 == "yes") : .string($0) }
        return values.count > 1 ? ["oneOf": .array(values)] : values.first
    }

    private func object(_ members: [Member]) -> JSONValue {
        .object(JSONObject(members.compactMap { member in member.value.map { (member.key, $0) } }))
    }
}

extension String {
    /// Without white space at its ends.
    var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
