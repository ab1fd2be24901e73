import Claims
import Coding
import Essentials
import Records
import Synchronization
import Testing
import Trust

@testable import Practice

/// Overrides in the store.
@Suite struct OverridingTests {
    private func draft(_ billed: BilledCase, chosen: String? = "D0386", expecting: Int? = nil) -> OverrideDraft {
        OverrideDraft(
            caseID: billed.material.source.id, party: "harbor-street", service: "us1", chosen: chosen,
            reason: "  \(TestOverrides.reason)\n", decisionDigest: DecisionOverride.digest(of: billed.decision),
            expecting: expecting)
    }

    @Test func standsBesideTheDecisionAndIsWithdrawn() throws {
        let practice = try TestPractice()
        let (workspace, dentist) = try TestOverrides.workspace(practice, ExampleCases.stone)
        let id = try #require(workspace.store.cases(for: dentist).first?.id)
        let before = try workspace.billed(id, to: .seeDecision, for: dentist)
        practice.pass(600)
        let made = try workspace.overrideDecision(draft(before), by: dentist)
        #expect(made.override.reason == TestOverrides.reason && made.override.decided == "D0370")
        #expect(made.override.at == practice.now.withLock { $0 } && made.override.by == dentist.user)
        #expect(try workspace.overrides(of: id, for: dentist) == [made])
        let after = try workspace.billed(id, to: .seeDecision, for: dentist)
        #expect(after.decision == before.decision && after.bills.first?.claim?.claim.lines.first?.code == "D0386")
        let stored = try workspace.store.file("claim-harbor-street.837", of: id, for: dentist)
        #expect(stored.bytes == after.bills.first?.claim?.x12, "what is downloaded is the new claim")

        let withdrawn = try workspace.withdrawOverride(
            of: id, party: "harbor-street", service: "us1", expecting: made.version,
            reason: "The other claim was never made; this one stands whole.", by: dentist)
        #expect(!withdrawn.override.isStanding && withdrawn.override.reason == TestOverrides.reason)
        let last = try workspace.billed(id, to: .seeDecision, for: dentist)
        #expect(last.files.map(\.bytes) == before.files.map(\.bytes))
        let history = try workspace.overrideHistory(of: id, party: "harbor-street", service: "us1", for: dentist)
        #expect(history == [made, withdrawn] && history.map(\.version) == [1, 2])
        let gone = #expect(throws: OverrideRefused.self) {
            try workspace.withdrawOverride(
                of: id, party: "harbor-street", service: "us1", expecting: 2, reason: TestOverrides.reason, by: dentist)
        }
        #expect(gone?.kind == .notStanding)
        let again = try workspace.overrideDecision(draft(before, chosen: nil, expecting: 2), by: dentist)
        #expect(again.version == 3 && again.override.chosen == nil)
        #expect(try workspace.store.storedCase(id, for: dentist).summary.state == .incomplete)
        try workspace.store.seal()
        #expect(try workspace.store.verify(for: practice.console).findings == [])
    }

    @Test func oneOfTwoWinsAndTheOtherIsTold() throws {
        let practice = try TestPractice()
        let (workspace, dentist) = try TestOverrides.workspace(practice, ExampleCases.stone)
        let id = try #require(workspace.store.cases(for: dentist).first?.id)
        let billed = try workspace.billed(id, to: .seeDecision, for: dentist)
        try workspace.overrideDecision(draft(billed), by: dentist)
        let error = #expect(throws: OverrideRefused.self) {
            try workspace.overrideDecision(draft(billed, chosen: nil), by: dentist)
        }
        #expect(error?.kind == .overtaken && error?.found.contains(dentist.user) == true)
        #expect(try workspace.overrides(of: id, for: dentist).map(\.override.chosen) == ["D0386"])
        let late = #expect(throws: OverrideRefused.self) {
            try workspace.withdrawOverride(
                of: id, party: "harbor-street", service: "us1", expecting: 7, reason: TestOverrides.reason, by: dentist)
        }
        #expect(late?.kind == .overtaken)
    }

    @Test func aDecisionThatChangedMeanwhileIsShownWithTheOneThatWasSeen() throws {
        let practice = try TestPractice()
        let (workspace, dentist) = try TestOverrides.workspace(practice, ExampleCases.stone)
        let id = try #require(workspace.store.cases(for: dentist).first?.id)
        let billed = try workspace.billed(id, to: .seeDecision, for: dentist)
        var seen = draft(billed)
        seen.decisionDigest = Digest(of: "what was seen")
        let error = #expect(throws: OverrideRefused.self) { try workspace.overrideDecision(seen, by: dentist) }
        #expect(error?.kind == .decisionChanged && error?.place == "decision")
        for digest in [seen.decisionDigest, DecisionOverride.digest(of: billed.decision)] {
            #expect(error?.found.contains(digest.hex.prefix(12)) == true)
        }
        #expect(error?.found.contains("D0370") == true)
        var short = draft(billed)
        short.reason = "because"
        #expect(throws: OverrideRefused.self) { try workspace.overrideDecision(short, by: dentist) }
        #expect(try workspace.overrides(of: id, for: dentist).isEmpty)
    }

    @Test func onlyADentistOverridesAndItIsNoted() throws {
        let practice = try TestPractice()
        let (workspace, dentist) = try TestOverrides.workspace(practice, ExampleCases.stone)
        let id = try #require(workspace.store.cases(for: dentist).first?.id)
        let billed = try workspace.billed(id, to: .seeDecision, for: dentist)
        for role in Role.allCases where role != .dentist {
            let other = try practice.session(role, in: workspace.store)
            #expect(throws: AccessRefused.self, "\(role)") {
                try workspace.overrideDecision(draft(billed), by: other)
            }
        }
        try workspace.overrideDecision(draft(billed), by: dentist)
        let notes = try workspace.store.auditTrail(for: practice.console, subject: "case/\(id)")
        #expect(notes.contains { $0.user == dentist.user && $0.act == "override" && $0.detail == "harbor-street us1" })
        #expect(notes.filter { $0.act == "refused" }.count == Role.allCases.count - 1)
        #expect(!notes.contains { $0.detail.contains("handed over") }, "the reason's words are in no journal")
        let stranger = try practice.session(.dentist, in: workspace.store, organisation: "northgate")
        #expect(try workspace.overrides(of: id, for: stranger).isEmpty)
    }

    @Test func theWordsGoWithADestroyedCase() throws {
        let practice = try TestPractice()
        let (workspace, dentist) = try TestOverrides.workspace(practice, ExampleCases.stone)
        let id = try #require(workspace.store.cases(for: dentist).first?.id)
        try workspace.overrideDecision(draft(try workspace.billed(id, to: .seeDecision, for: dentist)), by: dentist)
        let administrator = try practice.session(.administrator, in: workspace.store)
        try workspace.store.destroyCase(id, by: administrator, reason: "asked for by law")
        #expect(try workspace.overrides(of: id, for: dentist).isEmpty)
        #expect(try workspace.overrideHistory(of: id, party: "harbor-street", service: "us1", for: dentist).isEmpty)
        try workspace.store.seal()
        #expect(try workspace.store.verify(for: practice.console).findings == [])
    }

    @Test func factsAreDecidedAndNotKept() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let workspace = Workspace(store: store, job: try TestOverrides.job.get())
        let biller = try practice.session(.biller, in: store)
        for example in try DecidedExamples.all().prefix(5) {
            #expect(try workspace.decide(example.facts, for: biller) == example.decision)
        }
        for role in [Role.administrator, .examiner, .editor] {
            let other = try practice.session(role, in: store)
            #expect(throws: AccessRefused.self) { try workspace.decide(CodingFacts(), for: other) }
        }
        let notes = try store.auditTrail(for: practice.console, user: biller.user, subject: "facts")
        #expect(notes.map(\.detail) == ["decide-from-facts"])
    }
}
