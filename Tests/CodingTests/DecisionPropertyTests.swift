import CodeReference
import Essentials
import TestSupport
import Testing

@testable import Coding

/// What must hold of every decision, over generated facts.
@Suite struct DecisionPropertyTests {
    static let rounds = 200

    private func each(_ seed: UInt64, _ check: (CodingFacts, Decider) throws -> Void) throws {
        let decider = try shippedDecider.get()
        var generator = GeneratedFacts(seed: seed)
        for _ in 0..<Self.rounds { try check(generator.facts(), decider) }
    }

    private func bare(_ decider: Decider, _ facts: CodingFacts) -> [String: Decider.Outcome] {
        Dictionary(
            uniqueKeysWithValues: decider.outcomes(of: decider.prepare(facts)).map { ("\($0.service)/\($0.party)", $0) }
        )
    }

    /// A complete service outranks a capture, a capture a reading, any code none.
    private func rank(_ code: String?) -> Int {
        guard let code else { return 0 }
        let captures = ["D0386", "D0385", "D0380", "D0381", "D0382", "D0383", "D0384", "D0387", "D0388", "D0389"]
        if code == "D0391" { return 1 }
        return captures.contains(code) || code.hasPrefix("D07") || code.hasPrefix("D08") ? 2 : 3
    }

    @Test func generatedFactsReachManyOutcomes() throws {
        var codes: Set<String> = []
        var statuses: Set<CodingDecision.Status> = []
        for seed in UInt64(1)...6 {
            try each(seed) { facts, decider in
                for outcome in bare(decider, facts).values {
                    statuses.insert(outcome.status)
                    if let code = outcome.code { codes.insert(code) }
                }
            }
        }
        #expect(statuses.count == 3)
        #expect(codes.count >= 8, "\(codes.sorted())")
    }

    /// No fact is an amount, a payer or what a payer did: a fee can't change the code, for there is none.
    @Test func noFactIsAFeeAndAnUnknownMemberIsRefused() throws {
        func keys(_ value: JSONValue) -> Set<String> {
            let members = value.object?.members ?? []
            return Set(members.map(\.key)).union(members.flatMap { keys($0.value) })
                .union((value.array ?? []).flatMap(keys))
        }
        func labels(_ value: Any) -> Set<String> {
            Mirror(reflecting: value).children.reduce(into: []) { names, child in
                if let label = child.label { names.insert(label) }
                names.formUnion(labels(child.value))
            }
        }
        let words = ["fee", "charge", "amount", "price", "paid", "payer", "payment", "benefit", "coverage"]
        try each(18) { facts, _ in
            for name in keys(facts.json).union(labels(facts)) {
                #expect(!words.contains { name.lowercased().contains($0) }, "\(name)")
            }
        }
        let facts = try #require(try WorkedCase.all().first).facts
        for word in words {
            guard case .object(var top) = facts.json, var services = top["services"]?.array,
                case .object(var service)? = services.first
            else { continue }
            service[word] = 120
            services[0] = .object(service)
            var beside = top
            beside[word] = 120
            #expect(throws: (any Error).self) { try CodingFacts(json: .object(beside)) }
            top["services"] = .array(services)
            #expect(throws: (any Error).self) { try CodingFacts(json: .object(top)) }
        }
    }

    @Test func orderChangesNothing() throws {
        try each(11) { facts, decider in
            var turned = facts
            turned.services.reverse()
            turned.parties.reverse()
            turned.diagnoses.reverse()
            turned.billing?.reverse()
            #expect(decider.decide(turned).json.canonical == decider.decide(facts).json.canonical)
        }
    }

    @Test func theSameFactsGiveTheSameBytes() throws {
        let again = try Decider.shipped()
        try each(12) { facts, decider in
            let back = try CodingFacts(json: facts.json)
            #expect(back == facts)
            #expect(back.json.canonical == facts.json.canonical)
            let first = decider.decide(facts)
            let second = again.decide(back)
            #expect(first.json.canonical == second.json.canonical)
            #expect(first.text == second.text)
        }
    }

    @Test func swappingTakerAndReaderSwapsTheirCodes() throws {
        var swapped = 0
        try each(13) { facts, decider in
            var facts = facts
            facts.parties = [.init(id: "a", associatedWith: .known([])), .init(id: "b", associatedWith: .known([]))]
            facts.billing = nil
            facts.services = Array(facts.services.prefix(1))
            facts.services[0].capture.by = .known("a")
            facts.services[0].interpretation.by = .known("b")
            facts.services[0].performedBy = .unknown
            facts.services[0].activity = .known(.imaging)
            if facts.services[0].interpretation.signed == .known(true) {
                facts.services[0].modality = .known(.ultrasound)
                facts.services[0].area = .known([.parotidGland])
                facts.services[0].interpretation.form = .known(.written)
            }
            var turned = facts
            turned.services[0].capture.by = .known("b")
            turned.services[0].interpretation.by = .known("a")
            let (before, after) = (bare(decider, facts), bare(decider, turned))
            #expect(before["s1/a"]?.code == after["s1/b"]?.code && before["s1/b"]?.code == after["s1/a"]?.code)
            if before["s1/a"]?.code == "D0386", before["s1/b"]?.code == "D0391" { swapped += 1 }
        }
        #expect(swapped > 0)
    }

    @Test func deletingTheInterpretationNeverRaises() throws {
        var lowered = 0
        try each(14) { facts, decider in
            let before = bare(decider, facts)
            for form in [Fact<CodingFacts.Form>.unknown, .known(.none)] {
                var bared = facts
                for index in bared.services.indices { bared.services[index].interpretation = .init(form: form) }
                for (key, outcome) in bare(decider, bared) {
                    guard let service = facts.services.first(where: { $0.id == outcome.service }),
                        service.activity == .known(.imaging)
                    else { continue }
                    let old = before[key]?.code
                    #expect(rank(outcome.code) <= max(rank(old), 2))
                    if rank(old) == 3, old != "D0600" { #expect(rank(outcome.code) < 3, "\(key) \(old ?? "")") }
                    if let code = outcome.code { #expect(!["D0370", "D0391", "D0371", "D0369"].contains(code)) }
                    if rank(outcome.code) < rank(old) { lowered += 1 }
                }
            }
        }
        #expect(lowered > 0)
    }

    /// Over a New Year an answer changes only by a rule that ends with the old year or begins with the new one.
    @Test(arguments: [2013, 2014, 2016, 2020, 2021, 2023, 2024, 2026])
    func movingOverNewYearFlipsOnlyDatedCodes(_ year: Int) throws {
        let before = try CalendarDate(year: year - 1, month: 12, day: 31)
        let after = try CalendarDate(year: year, month: 1, day: 1)
        let decider = try shippedDecider.get()
        let ending = Set(decider.compiled.alternatives.filter { $0.until == before.dayNumber }.map(\.code))
        let beginning = Set(decider.compiled.alternatives.filter { $0.from == after.dayNumber }.map(\.code))
        var changed = 0
        try each(UInt64(year)) { facts, decider in
            var (old, new) = (facts, facts)
            old.dateOfService = .known(before)
            new.dateOfService = .known(after)
            for (first, second) in zip(decider.decide(old).decisions, decider.decide(new).decisions) {
                #expect(first.service == second.service && first.party == second.party)
                if first.status == second.status, first.code == second.code, first.candidates == second.candidates {
                    continue
                }
                changed += 1
                #expect(
                    !ending.isDisjoint(with: involved(first)) || !beginning.isDisjoint(with: involved(second)),
                    "\(first.finding) \(second.finding)")
            }
        }
        #expect((changed > 0) == !(ending.isEmpty && beginning.isEmpty), "\(changed)")
    }

    /// The codes on which an answer rests: its own, those between which it can't tell, that in which it is counted.
    private func involved(_ answer: CodingDecision.Answer) -> Set<String> {
        let refusing = answer.conflicts.filter { $0.effect == .refused }.map(\.code)
        return Set([answer.code].compactMap(\.self) + answer.candidates + refusing)
    }

    @Test func anUnknownRoleModalityOrFieldYieldsNoCodeThatNeedsIt() throws {
        try each(15) { facts, decider in
            var modality = facts
            var field = facts
            var role = facts
            for index in facts.services.indices {
                modality.services[index].modality = .unknown
                field.services[index].field = .unknown
                role.services[index].capture.by = .unknown
                role.services[index].interpretation.by = .unknown
                role.services[index].performedBy = .unknown
            }
            let data = ["D0393", "D0394", "D0395", "D0396"]
            for outcome in bare(decider, modality).values { #expect(outcome.code.map { data.contains($0) } ?? true) }
            for outcome in bare(decider, field).values {
                #expect(
                    outcome.code.map { code in
                        decider.codes.entry(code)?.family != "cbct"
                    } ?? true)
            }
            for (key, outcome) in bare(decider, role)
            where facts.services.contains(where: {
                key.hasPrefix($0.id) && $0.activity == .known(.imaging)
            }) {
                #expect(outcome.code == nil)
            }
        }
    }

    @Test func everyFlipFlips() throws {
        var flips = 0
        try each(16) { facts, decider in
            for answer in decider.decide(facts).decisions {
                for rejection in answer.rejected {
                    let changed = bare(decider, facts.applying(rejection.changes))
                    #expect(changed["\(answer.service)/\(answer.party)"]?.code == rejection.code)
                    flips += 1
                }
            }
        }
        #expect(flips > 100)
    }

    /// Filling a gap keeps a code of at least the same rank, and a settled answer settled.
    @Test func addingWhatIsMissingNeverMakesWorse() throws {
        var filled = 0
        try each(17) { facts, decider in
            var facts = facts
            facts.services = Array(facts.services.prefix(1))
            facts.billing = ["a"]
            for answer in decider.decide(facts).decisions where answer.status == .supported {
                for item in answer.missing {
                    guard let changes = fill(item, answer, facts) else { continue }
                    let after = bare(decider, facts.applying(changes))["\(answer.service)/\(answer.party)"]
                    #expect(rank(after?.code) >= rank(answer.code), "\(item.item) \(answer.code ?? "")")
                    filled += 1
                    let again = decider.decide(facts.applying(changes)).decisions.first {
                        $0.service == answer.service && $0.party == answer.party
                    }
                    if item.effect == .weakensClaim, item.item != "indication.purpose" {
                        #expect(again?.missing.contains { $0.item == item.item } == false, "\(item.item)")
                    }
                }
            }
        }
        #expect(filled > 5)
    }

    private func fill(
        _ item: CodingDecision.MissingItem, _ answer: CodingDecision.Answer, _ facts: CodingFacts
    ) -> [FactChange]? {
        func set(_ fact: ServiceFact, _ value: JSONValue) -> [FactChange] {
            [FactChange(.service(answer.service, fact), value)]
        }
        switch item.item {
        case "indication": return set(.indication, "recorded")
        case "why_not_radiograph": return set(.whyNotRadiograph, "recorded")
        case "effect_on_treatment": return set(.interpretationEffect, true)
        case "laterality": return set(.side, "right")
        case "images_retained.labels": return set(.captureLabels, "complete")
        case "written_interpretation":
            return set(.interpretationForm, "written") + set(.interpretationSigned, true)
                + set(.interpretationFindings, true) + set(.interpretationImpression, true)
                + set(.interpretationBy, .string(answer.party))
        case "written_interpretation.signature": return set(.interpretationSigned, true)
        case "written_interpretation.findings": return set(.interpretationFindings, true)
        case "written_interpretation.impression": return set(.interpretationImpression, true)
        default: return nil
        }
    }
}
