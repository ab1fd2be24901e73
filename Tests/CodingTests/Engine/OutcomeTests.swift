import Coding
import Essentials
import Testing

/// The bare results are those of the whole answer.
@Suite struct OutcomeTests {
    private func compare(_ facts: CodingFacts, _ decider: Decider) {
        var facts = facts
        // The bare result is of dental codes, whatever the plan.
        facts.plan = .known(.dental)
        let bare = decider.outcomes(of: decider.prepare(facts))
        let whole = decider.decide(facts).decisions
        #expect(bare.map(\.service) == whole.map(\.service) && bare.map(\.party) == whole.map(\.party))
        #expect(bare.map(\.status) == whole.map(\.status) && bare.map(\.code) == whole.map(\.code))
    }

    @Test(arguments: try WorkedCase.all()) func ofAWorkedCase(_ worked: WorkedCase) throws {
        let decider = try shippedDecider.get()
        compare(worked.facts, decider)
        var several = worked.facts
        several.dateOfService = .contradicted([try .init("2012-06-01"), try .init("2026-03-10")])
        compare(several, decider)
    }

    @Test func ofGeneratedFacts() throws {
        let decider = try shippedDecider.get()
        var generator = GeneratedFacts(seed: 21)
        for _ in 0..<400 { compare(generator.facts(), decider) }
    }
}
