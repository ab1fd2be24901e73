public import Coding
public import Essentials

/// What the work list says of a case: made anew whenever something of the case changes.
public struct CaseGlance: Hashable, Sendable {
    /// Something that the record lacks.
    public struct Missing: Hashable, Sendable {
        /// The item of the decision, or of the report's gate.
        public var item: String
        /// What to ask for; nothing of the patient.
        public var ask: String
        public var effect: CodingDecision.MissingItem.Effect
    }

    /// How far images and reading are.
    public enum Taken: String, Hashable, Sendable, CaseIterable {
        case nothing, images, both
    }

    public var id: String
    public var stand: CaseStand
    /// As lists show it: `Rivera, Ana`.
    public var patient: String
    public var birthDate: CalendarDate
    /// The practice's number of the person.
    public var number: String
    public var dateOfService: CalendarDate
    /// When the first image was acquired, `16:40`; empty where no image says it.
    public var time: String
    /// In the words of the facts.
    public var area: [String]
    public var side: String
    /// Why it was asked for; empty where nobody said.
    public var reason: String
    public var images: Int
    public var taken: Taken
    public var codes: [String]
    /// Whether a party's code can't be told.
    public var isInDoubt: Bool
    public var missing: [Missing]
    /// The provider who reads or is to read; empty where nobody is named.
    public var reader: String
    /// What it was made from.
    var basis: String
}

extension CaseGlance {
    var json: JSONValue {
        [
            "stand": .string(stand.rawValue), "patient": .string(patient), "birthDate": .string(birthDate.description),
            "number": .string(number), "dateOfService": .string(dateOfService.description), "time": .string(time),
            "area": .strings(area), "side": .string(side), "reason": .string(reason),
            "images": .number(JSONNumber(images)), "taken": .string(taken.rawValue), "codes": .strings(codes),
            "isInDoubt": .bool(isInDoubt), "reader": .string(reader), "basis": .string(basis),
            "missing": .array(
                missing.map {
                    ["item": .string($0.item), "ask": .string($0.ask), "effect": .string($0.effect.rawValue)]
                }),
        ]
    }

    init(json: JSONValue, id: String) throws {
        guard let stand = json["stand"]?.string.flatMap(CaseStand.init(rawValue:)),
            let patient = json["patient"]?.string, let birth = json["birthDate"]?.string,
            let number = json["number"]?.string, let date = json["dateOfService"]?.string,
            let time = json["time"]?.string, let area = json["area"]?.strings, let side = json["side"]?.string,
            let reason = json["reason"]?.string, let images = json["images"]?.int,
            let taken = json["taken"]?.string.flatMap(Taken.init(rawValue:)), let codes = json["codes"]?.strings,
            let isInDoubt = json["isInDoubt"]?.bool, let reader = json["reader"]?.string,
            let basis = json["basis"]?.string, let missing = json["missing"]?.array
        else { throw StoreError.malformed("a case of the work list", wanted: "all its fields") }
        self.init(
            id: id, stand: stand, patient: patient, birthDate: try CalendarDate(birth), number: number,
            dateOfService: try CalendarDate(date), time: time, area: area, side: side, reason: reason, images: images,
            taken: taken, codes: codes, isInDoubt: isInDoubt,
            missing: missing.compactMap { item in
                guard let name = item["item"]?.string, let ask = item["ask"]?.string,
                    let effect = item["effect"]?.string.flatMap(CodingDecision.MissingItem.Effect.init(rawValue:))
                else { return nil }
                return Missing(item: name, ask: ask, effect: effect)
            }, reader: reader, basis: basis)
    }
}
