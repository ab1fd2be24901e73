import CodeReference
import Essentials
import Foundation
import Testing

@testable import Coding

@Suite struct RuleComparisonTests {
    @Test func coverageCountsWhatCasesDo() throws {
        let decider = try shippedDecider.get()
        let coverage = RuleCoverage(decider, cases: try Workbench.cases())
        #expect(coverage.rows.map(\.rule) == decider.rules.criteria)
        let complete = try #require(coverage.rows.first { $0.rule == "ultrasound-complete" })
        #expect(complete.yielding.contains("complete-service") && !complete.yielding.contains("no-reading"))
        #expect(complete.rejecting.contains("no-reading") && complete.named.contains("complete-service"))
        // The second of two full services gets to the rule, and yields nothing by it.
        #expect(complete.reached.contains("two-full-services"))
        for row in coverage.rows {
            #expect(Set(row.yielding).isSubset(of: row.reached))
        }
        let open = try #require(coverage.rows.first { $0.rule == "fusion-surfaces" })
        #expect(open.isOpen && open.yielding.isEmpty && open.reached.contains("fusion-with-surface") && open.hasCase)
    }

    @Test func withoutCasesNoRuleIsHeld() throws {
        let decider = try shippedDecider.get()
        #expect(RuleCoverage(decider, cases: []).withoutCase == decider.rules.criteria)
    }

    @Test func theSameRulesDifferInNothing() throws {
        let decider = try shippedDecider.get()
        let difference = RuleDifference(older: decider, newer: decider, cases: try Workbench.cases())
        #expect(difference.changes.isEmpty && difference.compared > 20)
        let folder = try #require(try Workbench.decider(try Workbench.files()))
        #expect(RuleDifference(older: decider, newer: folder, cases: try Workbench.cases()).changes.isEmpty)
    }

    @Test func aNarrowedRuleShowsOldAndNew() throws {
        let decider = try shippedDecider.get()
        let narrowed = try Workbench.files { name, text in
            name == "criteria.yaml"
                ? text.replacingOccurrences(
                    of: "code: D0370, from: 2013-01-01", with: "code: D0370, from: 2027-01-01") : text
        }
        let newer = try #require(try Workbench.decider(narrowed))
        let difference = RuleDifference(older: decider, newer: newer, cases: try Workbench.cases())
        let change = try #require(difference.changes.first { $0.caseID == "complete-service" })
        #expect(change.before == "D0370" && change.isOutcome && change.after != "D0370")
        #expect(change.missingBefore != change.missingAfter)
        #expect(change.rejectedAfter.contains { $0.hasPrefix("D0370: dateOfService") })
        #expect(difference.text.contains("complete-service  us1/practice  D0370 -> "))
        #expect(!difference.changes.contains { $0.caseID == "hba1c" })
    }

    @Test func addedAndRemovedRulesAreNamed() throws {
        let decider = try shippedDecider.get()
        let fewer = Decider(rules: decider.rules.removing("hba1c"), codes: decider.codes)
        let cases = try Workbench.cases()
        #expect(RuleDifference(older: decider, newer: fewer, cases: cases).removedRules == ["hba1c"])
        #expect(RuleDifference(older: fewer, newer: decider, cases: cases).addedRules == ["hba1c"])
    }

    @Test func absenceTellsIntoWhat() throws {
        let decider = try shippedDecider.get()
        let cases = try Workbench.cases()
        let absence = RuleAbsence(decider, cases: cases)
        let hba1c = try #require(absence.rows.first { $0.rule == "hba1c" })
        #expect(
            hba1c.changes == [
                .init(caseID: "hba1c", service: "t1", party: "practice", with: "D0411", without: "none")
            ])
        // What the cases' decisions say without the rule, made the long way.
        for row in absence.rows.prefix(4) {
            let without = Decider(rules: decider.rules.removing(row.rule), codes: decider.codes)
            for worked in cases where worked.facts.plan == .known(.dental) {
                let changed = decider.decide(worked.facts).results != without.decide(worked.facts).results
                #expect(row.changes.contains { $0.caseID == worked.id } == changed, "\(row.rule) \(worked.id)")
            }
        }
        #expect(
            absence.unnoticed.allSatisfy { rule in absence.rows.contains { $0.rule == rule && $0.changes.isEmpty } })
        #expect(absence.json["rules"]?.array?.count == decider.rules.criteria.count)
    }
}
