import Coding
import Essentials
import Testing
import Trust

@testable import Practice

/// The lines that no reason crosses.
@Suite struct OverrideRulesTests {
    private func refusal(
        of chosen: String?, in billed: BilledCase, party: String = "harbor-street",
        facts change: (inout CodingFacts) -> Void = { _ in }, others: [DecisionOverride] = []
    ) throws -> OverrideRefused? {
        let decider = try DecidedExamples.decider.get()
        var facts = billed.facts
        change(&facts)
        let rules = OverrideRules(
            facts: facts, decision: decider.decide(facts), codes: decider.codes, others: others)
        do {
            _ = try rules.check(chosen, party: party, service: FactsBuilder.serviceID)
            return nil
        } catch let refused as OverrideRefused { return refused }
    }

    @Test func takesACodeThatTheRecordCarries() throws {
        let stone = try ExampleCases.billed(ExampleCases.stone)
        #expect(try refusal(of: "D0386", in: stone) == nil)
        #expect(try refusal(of: nil, in: stone) == nil)
    }

    @Test(arguments: [
        ("D0371", OverrideRefused.Kind?.none), ("D0370", .sameAsDecided), ("D9999", .notCarried), ("370", .malformed),
        ("D0411", .record), ("D0393", .record),
    ]) func refusesWhatIsNoChoice(code: String, kind: OverrideRefused.Kind?) throws {
        #expect(try refusal(of: code, in: ExampleCases.billed(ExampleCases.stone))?.kind == kind)
    }

    @Test func refusesACodeOutsideItsDates() throws {
        let long = try CalendarDate("2011-03-10")
        let refused = try refusal(of: "D0386", in: ExampleCases.billed(ExampleCases.stone)) {
            $0.dateOfService = .known(long)
        }
        #expect(refused?.kind == .notInForce && refused?.place == "code")
        #expect(refused?.description.contains("not in force on") == true)
        let unsettled = try refusal(of: "D0386", in: ExampleCases.billed(ExampleCases.stone)) {
            $0.dateOfService = .unknown
        }
        #expect(unsettled?.kind == .notInForce)
    }

    @Test func refusesACodeOnUndocumentedWork() throws {
        let stone = try ExampleCases.billed(ExampleCases.stone)
        let unread = try ExampleCases.billed(ExampleCases.noReading)
        #expect(try refusal(of: "D0370", in: unread)?.kind == .reading)
        #expect(try refusal(of: "D0391", in: unread)?.kind == .reading)
        let gaps: [(inout CodingFacts) -> Void] = [
            { $0.services[0].interpretation.signed = .known(false) },
            { $0.services[0].interpretation.signed = .unknown },
            { $0.services[0].interpretation.form = .known(.verbal) },
            { $0.services[0].interpretation.findings = .known(false) },
            { $0.services[0].interpretation.impression = .unknown },
        ]
        for gap in gaps { #expect(try refusal(of: "D0391", in: stone, facts: gap)?.kind == .reading) }
        for images in [Fact<CodingFacts.Images>.unknown, .known(.notKept), Fact(values: [.kept, .notKept])] {
            #expect(
                try refusal(of: "D0386", in: stone) { $0.services[0].capture.images = images }?.kind == .images)
        }
    }

    @Test func refusesTheSameWorkTwice() throws {
        let two = try ExampleCases.billed(ExampleCases.twoParties)
        let refused = try refusal(of: "D0370", in: two, party: "northgate")
        #expect(refused?.kind == .twice, "the capture is another party's")
        let none = try TestOverrides.override(two, party: "harbor-street", chosen: nil)
        #expect(try refusal(of: "D0370", in: two, party: "northgate", others: [none]) == nil)
        let full = try TestOverrides.override(two, party: "harbor-street", chosen: "D0370")
        #expect(try refusal(of: "D0370", in: two, party: "northgate", others: [full])?.kind == .twice)
        var withdrawn = full
        withdrawn.withdrawal = .init(by: "x", byName: "X", at: full.at, reason: full.reason)
        #expect(try refusal(of: "D0386", in: two, party: "northgate", others: [withdrawn]) == nil)
        #expect(try refusal(of: "D0386", in: two, party: "northgate", others: [full])?.kind == .twice)
    }

    @Test func refusesADentalCodeForAMedicalPlan() throws {
        let stone = try ExampleCases.billed(ExampleCases.stone)
        #expect(try refusal(of: "D0386", in: stone) { $0.plan = .known(.medical) }?.kind == .system)
        #expect(try refusal(of: "D0386", in: stone, party: "nobody")?.kind == .answer)
    }

    @Test(arguments: [0, 19, 2001]) func refusesAReasonOfTheWrongLength(count: Int) {
        let error = #expect(throws: OverrideRefused.self) {
            try OverrideReason.check("  \n" + String(repeating: "x", count: count) + "  \n")
        }
        #expect(error?.kind == .reason && error?.found == "\(count) characters")
    }

    @Test(arguments: [20, 2000]) func trimsAReasonAndKeepsIt(count: Int) throws {
        let text = String(repeating: "é ", count: count / 2 - 1) + "éé"
        #expect(try OverrideReason.check(" \n\(text)\t\n ") == text)
    }
}
