import Coding
import Essentials
import Testing

@testable import Practice

@Suite struct PastClaimsTests {
    @Test func listsWhatWasClaimedAndFindsTheSame() throws {
        let practice = try TestPractice()
        let (workspace, dentist) = try TestOverrides.workspace(practice, ExampleCases.twoParties)
        try workspace.take(ExampleCases.folder(ExampleCases.noReading), by: dentist)
        let claims = try workspace.pastClaims(for: dentist)
        #expect(claims.map(\.code) == ["D0386", "D0391"] && claims.allSatisfy { !$0.isOverridden })
        #expect(claims.map(\.party) == ["harbor-street", "northgate"])
        let billed = try ExampleCases.billed(ExampleCases.twoParties)
        #expect(claims.allSatisfy { $0.facts == billed.facts && $0.decided == billed.decision.json })
        let findings = PastClaims.audit(claims, with: workspace.job.decider)
        #expect(findings.map(\.outcome) == [.same, .same] && findings.allSatisfy(\.why.isEmpty))
        let assistant = try practice.session(.assistant, in: workspace.store)
        #expect(throws: AccessRefused.self) { try workspace.pastClaims(for: assistant) }
    }

    @Test func saysWhyTodayIsOtherwise() throws {
        let decider = try DecidedExamples.decider.get()
        let billed = try ExampleCases.billed(ExampleCases.stone)
        let claim = PastClaim(
            caseID: "c", party: "harbor-street", system: "CDT", code: "D0370", facts: billed.facts,
            decided: billed.decision.json, isOverridden: false)
        #expect(PastClaims.audit([claim], with: decider).map(\.outcome) == [.same])
        let rule = try #require(decider.rules.criteria.first { decider.rules.code(of: $0) == "D0370" })
        let other = Decider(rules: decider.rules.removing(rule), codes: decider.codes)
        let finding = try #require(PastClaims.audit([claim], with: other).first)
        #expect(finding.outcome == .otherwise && finding.today?.code != "D0370" && !finding.why.isEmpty)
        let wrong = PastClaim(
            caseID: "c", party: "harbor-street", system: "CDT", code: "D0391", facts: billed.facts,
            decided: billed.decision.json, isOverridden: false)
        let why = try #require(PastClaims.audit([wrong], with: decider).first).why.joined(separator: "\n")
        #expect(why.contains("D0391 does not fit") && why.contains("D0370"))
        let nobody = PastClaim(
            caseID: "c", party: "nobody", system: "CDT", code: "D0370", facts: billed.facts,
            decided: billed.decision.json, isOverridden: false)
        #expect(PastClaims.audit([nobody], with: decider).first?.today == nil)
    }

    @Test func anOverrideIsToldApart() throws {
        let practice = try TestPractice()
        let (workspace, dentist) = try TestOverrides.workspace(practice, ExampleCases.stone)
        let id = try #require(workspace.store.cases(for: dentist).first?.id)
        let billed = try workspace.billed(id, to: .seeDecision, for: dentist)
        try workspace.overrideDecision(
            OverrideDraft(
                caseID: id, party: "harbor-street", service: "us1", chosen: "D0386", reason: TestOverrides.reason,
                decisionDigest: DecisionOverride.digest(of: billed.decision)), by: dentist)
        let findings = PastClaims.audit(try workspace.pastClaims(for: dentist), with: workspace.job.decider)
        #expect(findings.map(\.outcome) == [.overridden] && findings.first?.today?.code == "D0370")
    }
}
