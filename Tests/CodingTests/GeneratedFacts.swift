import Coding
import Essentials
import TestSupport

/// Facts by the hundred, of all kinds, from a seed.
struct GeneratedFacts {
    var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func one<Value>(_ values: [Value]) -> Value { values[Int.random(in: 0..<values.count, using: &random)] }

    /// Mostly known, sometimes unknown, at times contradicted.
    mutating func fact<Value: CaseIterable & Hashable & Sendable>(_ type: Value.Type) -> Fact<Value> {
        let all = Array(Value.allCases)
        switch Int.random(in: 0..<20, using: &random) {
        case 0, 1, 2: return .unknown
        case 3: return Fact(values: [one(all), one(all)])
        default: return .known(one(all))
        }
    }

    mutating func flag() -> Fact<Bool> { one([.known(true), .known(true), .known(true), .known(false), .unknown]) }

    mutating func party() -> Fact<String> { one([.known("a"), .known("b"), .known("a"), .known("c"), .unknown]) }

    mutating func date() -> Fact<CalendarDate> {
        let texts = ["2012-12-31", "2013-01-01", "2019-05-05", "2022-12-31", "2023-01-01", "2026-03-10", "2026-03-10"]
        return Int.random(in: 0..<20, using: &random) == 0
            ? .unknown : Fact(values: [try? CalendarDate(one(texts))].compactMap(\.self))
    }

    mutating func facts() -> CodingFacts {
        let associations: [Fact<[String]>] = [.known([]), .known([]), .known(["a"]), .unknown]
        let parties = [
            CodingFacts.Party(id: "a", associatedWith: one([.known([]), .unknown, .known(["b"])])),
            CodingFacts.Party(id: "b", associatedWith: one(associations)),
            CodingFacts.Party(id: "c", associatedWith: .known([])),
        ]
        let count = Int.random(in: 1...2, using: &random)
        return CodingFacts(
            dateOfService: date(), plan: .known(.dental), parties: parties, billing: one([nil, ["a"], ["a", "b"]]),
            services: (1...count).map { service("s\($0)") },
            diagnoses: one([[], [.init(code: "K11.5")], [.init(code: "K11"), .init(code: "R59.0")]]))
    }

    mutating func service(_ id: String) -> CodingFacts.Service {
        let inputs: [CodingFacts.Input] = (0..<Int.random(in: 0...2, using: &random)).map { _ in
            CodingFacts.Input(modality: fact(CodingFacts.Modality.self), volume: flag(), date: date())
        }
        return CodingFacts.Service(
            id: id, study: one(["x", nil, id]),
            activity: one([.known(.imaging), .known(.imaging), fact(CodingFacts.Activity.self)]),
            modality: one([.known(.ultrasound), .known(.cbct), fact(CodingFacts.Modality.self)]),
            area: one([.known([.parotidGland]), .known([one(CodingFacts.Area.allCases)]), .unknown, .known([])]),
            side: fact(CodingFacts.Side.self), field: fact(CodingFacts.Field.self),
            exposures: one([.unknown, .known(1), .known(2)]), scan: fact(CodingFacts.Scan.self),
            view: fact(CodingFacts.View.self), process: fact(CodingFacts.Process.self), inputs: .known(inputs),
            purpose: one([.unknown, .known(.diagnosis), .known(.diagnosis), fact(CodingFacts.Purpose.self)]),
            indication: fact(CodingFacts.Presence.self), whyNotRadiograph: fact(CodingFacts.Presence.self),
            performedBy: one([.unknown, party()]),
            capture: .init(
                by: party(), date: date(), images: one([.known(.kept), .known(.kept), fact(CodingFacts.Images.self)]),
                labels: fact(CodingFacts.Labels.self)),
            interpretation: .init(
                by: party(), date: date(),
                form: one([.known(.written), .known(.written), fact(CodingFacts.Form.self)]),
                signed: flag(), findings: flag(), impression: flag(), effectOnTreatment: flag()),
            result: fact(CodingFacts.Presence.self), narrative: fact(CodingFacts.Presence.self))
    }
}
