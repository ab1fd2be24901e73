import CodeReference
import Coding
import Essentials
import Testing

@Suite struct WorkedCaseTests {
    @Test(arguments: try WorkedCase.all())
    func decidesAsExpected(_ worked: WorkedCase) throws {
        let decision = try shippedDecider.get().decide(worked.facts)
        #expect(decision.summary == worked.expect, "\(decision.text)")
        let missing = decision.decisions.flatMap(\.missing)
        for (item, effect) in worked.missing {
            #expect(missing.contains { $0.item == item && $0.effect.rawValue == effect }, "\(item): \(decision.text)")
        }
        let rejected = decision.decisions.flatMap(\.rejected)
        for (code, fact) in worked.rejected {
            #expect(rejected.contains { $0.code == code && $0.fact == fact }, "\(code): \(decision.text)")
        }
        for (code, status) in worked.diagnoses {
            #expect(decision.diagnoses.first { $0.code == code }?.status.rawValue == status, "\(code)")
        }
        for (key, rule) in worked.conflicts {
            let answer = decision.decisions.first { "\($0.service)/\($0.party)" == key }
            #expect(answer?.conflicts.map(\.rule) == [rule], "\(key): \(decision.text)")
        }
        let crossed = decision.decisions.flatMap(\.crossCodes)
        for code in worked.crossCodes {
            #expect(crossed.contains { $0.code == code && $0.standing == .unverified })
        }
    }

    @Test func thereAreEnoughOfThemAndEachIsNamedOnce() throws {
        let ids = try WorkedCase.all().map(\.id)
        #expect(ids.count >= 60)
        #expect(Set(ids).count == ids.count)
    }

    /// A case that names a rule must not come out the same without it.
    @Test(arguments: try WorkedCase.all().filter { !$0.rules.isEmpty })
    func fallsWithItsRule(_ worked: WorkedCase) throws {
        let decider = try shippedDecider.get()
        for rule in worked.rules {
            #expect(decider.rules.criteria.contains(rule))
            let without = Decider(rules: decider.rules.removing(rule), codes: decider.codes)
            #expect(without.decide(worked.facts).summary != worked.expect, "\(rule)")
        }
    }

    /// Open rules too: no rule may stand that no case would miss.
    @Test func everyRuleIsNamedByACase() throws {
        let named = Set(try WorkedCase.all().flatMap(\.rules))
        let criteria = Set(try shippedDecider.get().rules.criteria)
        #expect(criteria.subtracting(named).sorted() == [])
        #expect(named.subtracting(criteria).sorted() == [])
    }

    @Test func everyCodeThatARuleYieldsIsExpectedByACase() throws {
        let rules = try shippedDecider.get().rules
        let expected = Set(try WorkedCase.all().flatMap(\.expect.values))
        #expect(Set(rules.criteria.compactMap(rules.code)).subtracting(expected).sorted() == [])
    }

    @Test(arguments: try WorkedCase.all())
    func everySentenceNamesRuleAndSource(_ worked: WorkedCase) throws {
        let decider = try shippedDecider.get()
        let decision = decider.decide(worked.facts)
        let known = Set(decision.sources.map(\.key))
        for answer in decision.decisions {
            #expect(!answer.reasons.isEmpty)
            for reason in answer.reasons {
                #expect(!reason.rule.isEmpty && !reason.sources.isEmpty && known.isSuperset(of: reason.sources))
                #expect(reason.date == worked.facts.dateOfService.value)
                #expect((reason.release != nil) == (reason.date != nil))
            }
            for item in answer.missing { #expect(!item.ask.isEmpty && known.isSuperset(of: item.sources)) }
            for rejection in answer.rejected { #expect(!rejection.changes.isEmpty && !rejection.sources.isEmpty) }
        }
    }

    /// The fact of a reason is a path of the facts, and its sentence holds for what stands there.
    @Test(arguments: try WorkedCase.all())
    func reasonsNameTheirFact(_ worked: WorkedCase) throws {
        let decision = try shippedDecider.get().decide(worked.facts)
        for answer in decision.decisions {
            let reasons = answer.reasons
            for fact in reasons.compactMap(\.fact) {
                let known =
                    ["dateOfService", "plan"].contains(fact)
                    || worked.facts.services.contains { service in
                        ServiceFact.allCases.contains { FactPath.service(service.id, $0).text == fact }
                    } || worked.facts.parties.contains { FactPath.association($0.id).text == fact }
                #expect(known, "\(fact)")
            }
            #expect(reasons.contains { $0.kind == .edition && $0.fact == "dateOfService" })
            for reason in reasons where reason.text.hasSuffix(" took the images.") {
                #expect(reason.fact?.hasSuffix("capture.by") == true && reason.kind == .criterion)
            }
            for reason in reasons where reason.kind == .assumption { #expect(reason.fact != nil) }
            if answer.system == "CPT", answer.status == .cannotTell {
                #expect(reasons.first?.kind == .route && reasons.first?.fact == "plan")
            }
        }
    }

    /// A flip, applied to the facts, must bring about the code that it was given for.
    @Test(arguments: try WorkedCase.all())
    func everyFlipFlips(_ worked: WorkedCase) throws {
        let decider = try shippedDecider.get()
        var dental = worked.facts
        dental.plan = .known(.dental)
        for answer in decider.decide(worked.facts).decisions {
            for rejection in answer.rejected {
                let changed = decider.decide(dental.applying(rejection.changes))
                let again = changed.decisions.first { $0.service == answer.service && $0.party == answer.party }
                #expect(again?.code == rejection.code, "\(rejection.code) by \(rejection.flip)")
            }
        }
    }

    @Test(arguments: try WorkedCase.all().filter { !$0.rules.isEmpty })
    func replaysFromItsOwnJSON(_ worked: WorkedCase) throws {
        let decider = try shippedDecider.get()
        let first = decider.decide(worked.facts)
        let again = try replay(
            facts: worked.facts.json, rules: JSONValue(parsing: decider.rules.json.canonical),
            codes: JSONValue(parsing: decider.codes.json.canonical))
        #expect(again.json.canonical == first.json.canonical)
        #expect(again.text == first.text)
    }
}
