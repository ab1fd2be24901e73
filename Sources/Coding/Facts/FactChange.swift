public import Essentials

/// One fact set to one value: a step of a flip.
public struct FactChange: Hashable, Sendable {
    public var path: FactPath
    /// As the facts file would hold it.
    public var value: JSONValue

    public init(_ path: FactPath, _ value: JSONValue) {
        self.path = path
        self.value = value
    }

    /// `modality: cbct`; lists with commas in brackets.
    public var text: String { "\(path.shortText): \(JSONValue.words(value))" }

    public var json: JSONValue { ["path": .string(path.text), "value": value] }
}

extension CodingFacts {
    /// The facts after changes, each made known; a party that is new here is added, associated with none.
    ///
    /// A change whose service is not there, or whose value does not fit its fact, leaves the facts as they are.
    public func applying(_ changes: [FactChange]) -> CodingFacts {
        changes.reduce(into: self) { $0.apply($1) }
    }

    private mutating func apply(_ change: FactChange) {
        switch change.path {
        case .dateOfService: dateOfService = .read(change.value) { try? CalendarDate($0) } ?? dateOfService
        case .plan: plan = .read(change.value) { Plan(rawValue: $0) } ?? plan
        case .association(let party):
            guard let index = parties.firstIndex(where: { $0.id == party }), let ids = change.value.strings else {
                return
            }
            parties[index].associatedWith = .known(ids)
        case .service(let id, let fact):
            guard let index = services.firstIndex(where: { $0.id == id }) else { return }
            services[index].set(fact, change.value)
            if [.captureBy, .interpretationBy, .performedBy].contains(fact), let party = change.value.string,
                !parties.contains(where: { $0.id == party })
            {
                // Who asks for a code stays as it was, so that the newcomer changes no other answer.
                billing = billing ?? parties.map(\.id)
                parties.append(Party(id: party, associatedWith: .known([])))
            }
        case .diagnosis(let code):
            if !diagnoses.contains(where: { $0.code == code }) { diagnoses.append(Diagnosis(code: code)) }
        }
    }
}

extension CodingFacts.Service {
    fileprivate mutating func set(_ fact: ServiceFact, _ value: JSONValue) {
        switch fact {
        case .study: study = value.string ?? study
        case .activity: activity = .choice(value) ?? activity
        case .modality: modality = .choice(value) ?? modality
        case .area: area = .list(value, CodingFacts.Area.init(rawValue:)) ?? area
        case .side: side = .choice(value) ?? side
        case .field: field = .choice(value) ?? field
        case .exposures: exposures = value.int.map { .known($0) } ?? exposures
        case .scan: scan = .choice(value) ?? scan
        case .view: view = .choice(value) ?? view
        case .process: process = .choice(value) ?? process
        case .inputs: inputs = value.array.map { .known($0.map(CodingFacts.Input.init(plain:))) } ?? inputs
        case .purpose: purpose = .choice(value) ?? purpose
        case .indication: indication = .choice(value) ?? indication
        case .whyNotRadiograph: whyNotRadiograph = .choice(value) ?? whyNotRadiograph
        case .performedBy: performedBy = .read(value) { $0 } ?? performedBy
        case .captureBy: capture.by = .read(value) { $0 } ?? capture.by
        case .captureDate: capture.date = .read(value) { try? CalendarDate($0) } ?? capture.date
        case .captureImages: capture.images = .choice(value) ?? capture.images
        case .captureLabels: capture.labels = .choice(value) ?? capture.labels
        case .interpretationBy: interpretation.by = .read(value) { $0 } ?? interpretation.by
        case .interpretationDate:
            interpretation.date = .read(value) { try? CalendarDate($0) } ?? interpretation.date
        case .interpretationForm: interpretation.form = .choice(value) ?? interpretation.form
        case .interpretationSigned: interpretation.signed = .flag(value) ?? interpretation.signed
        case .interpretationFindings: interpretation.findings = .flag(value) ?? interpretation.findings
        case .interpretationImpression: interpretation.impression = .flag(value) ?? interpretation.impression
        case .interpretationEffect:
            interpretation.effectOnTreatment = .flag(value) ?? interpretation.effectOnTreatment
        case .result: result = .choice(value) ?? result
        case .narrative: narrative = .choice(value) ?? narrative
        }
    }
}

extension CodingFacts.Input {
    /// An input of a flip, whose members are all plain values.
    fileprivate init(plain value: JSONValue) {
        self.init(
            modality: value["modality"].flatMap { .choice($0) } ?? .unknown,
            volume: value["volume"].flatMap { .flag($0) } ?? .unknown,
            date: value["date"].flatMap { .read($0) { try? CalendarDate($0) } } ?? .unknown)
    }
}

extension Fact {
    fileprivate static func read(_ value: JSONValue, _ read: (String) -> Value?) -> Fact? {
        value.string.flatMap(read).map { .known($0) }
    }

    fileprivate static func list<Item>(_ value: JSONValue, _ read: (String) -> Item?) -> Fact? where Value == [Item] {
        value.strings.map { .known($0.compactMap(read)) }
    }
}

extension Fact where Value: RawRepresentable<String> {
    fileprivate static func choice(_ value: JSONValue) -> Fact? { read(value) { Value(rawValue: $0) } }
}

extension Fact where Value == Bool {
    fileprivate static func flag(_ value: JSONValue) -> Fact? { value.bool.map { .known($0) } }
}
