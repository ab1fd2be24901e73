import Essentials

extension CodingFacts {
    /// What the facts give at a path, as the file would hold it; nil when unknown.
    func value(at path: FactPath) -> JSONValue? {
        switch path {
        case .dateOfService: return dateOfService.json { .string($0.description) }
        case .plan: return plan.json { .string($0.rawValue) }
        case .association(let id):
            return parties.first { $0.id == id }?.associatedWith.json { .strings($0) }
        case .service(let id, let fact):
            guard let service = services.first(where: { $0.id == id }) else { return nil }
            return service.json.member(fact.rawValue)
        case .diagnosis(let code):
            return diagnoses.contains { $0.code == code } ? .string(code) : nil
        }
    }

    /// What proves the facts at some paths, each pointer once, in order.
    func proofs(of paths: [FactPath]) -> [ProofPointer] {
        var seen: Set<ProofPointer> = []
        return paths.flatMap { proofs[$0.text] ?? [] }.filter { seen.insert($0).inserted }
    }
}

extension JSONValue {
    fileprivate func member(_ path: String) -> JSONValue? {
        path.split(separator: ".").reduce(Optional(self)) { $0?[String($1)] }
    }

    /// A value of the facts file in words: `unknown`, `a or b` for a contradiction.
    static func words(_ value: JSONValue?) -> String {
        guard let value else { return "unknown" }
        if let choices = value["oneOf"]?.array { return choices.map { words($0) }.joined(separator: " or ") }
        if let text = value.string { return text }
        if let list = value.array { return "[\(list.map { words($0) }.joined(separator: ", "))]" }
        if let object = value.object {
            return object.members.map { "\($0.key) \(words($0.value))" }.joined(separator: " ")
        }
        return value.compact
    }
}

extension StudyFacts {
    /// The facts of the file from which a feature is read.
    func paths(_ feature: Feature) -> [FactPath] {
        func own(_ facts: ServiceFact...) -> [FactPath] { facts.map { .service(service.id, $0) } }
        func capture(_ facts: ServiceFact...) -> [FactPath] { facts.map { .service(captureOrigin, $0) } }
        func reading(_ facts: ServiceFact...) -> [FactPath] { facts.map { .service(interpretationOrigin, $0) } }
        return switch feature {
        case .modality: own(.modality)
        case .activity: own(.activity)
        case .anatomy: own(.area)
        case .field: own(.field)
        case .exposures: own(.exposures)
        case .scan: own(.scan)
        case .view: own(.view)
        case .process: own(.process)
        case .inputKind, .inputModality, .inputCount, .inputDates: own(.inputs)
        case .purpose: own(.purpose)
        case .capture: capture(.captureBy)
        case .reader:
            service.interpretation.form == .known(.none)
                ? reading(.interpretationForm, .interpretationBy) : reading(.interpretationBy)
        case .readerNamed: reading(.interpretationBy)
        case .reading:
            reading(
                .interpretationForm, .interpretationSigned, .interpretationFindings, .interpretationImpression)
        case .performer, .performerNamed: own(.performedBy) + capture(.captureBy) + reading(.interpretationBy)
        case .images: capture(.captureImages)
        case .result: own(.result)
        case .narrative: own(.narrative)
        case .indication: own(.indication)
        case .whyNotRadiograph: own(.whyNotRadiograph)
        case .side: own(.side)
        case .labels: capture(.captureLabels)
        case .imageDate: capture(.captureDate)
        case .readingDate: reading(.interpretationDate)
        case .effectOnTreatment: reading(.interpretationEffect)
        case .diagnosis: []
        }
    }
}
