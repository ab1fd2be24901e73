import Coding
import Essentials
import Practice
import Testing
import Trust

@testable import Practice

/// Overrides made by hand, and a workspace with an example in it.
enum TestOverrides {
    static let reason = "The images alone were handed over; the reading belongs to another claim."

    static func override(
        _ billed: BilledCase, party: String, chosen: String?, digest: Digest? = nil
    ) throws -> DecisionOverride {
        let answer = try #require(billed.decision.decisions.first { $0.party == party })
        return DecisionOverride(
            caseID: billed.material.source.id, party: party, service: answer.service,
            decided: answer.code ?? answer.status.rawValue, chosen: chosen, reason: reason, by: "okafor",
            byName: "Maria Okafor, DDS", at: Timestamp(seconds: 1_773_150_000),
            dateOfService: billed.material.source.dateOfService,
            decisionDigest: digest ?? DecisionOverride.digest(of: billed.decision),
            rulesDigest: Digest(of: "rules"), withdrawal: nil)
    }

    static let job = Result { try BillingJob.shipped() }

    /// A workspace with one example taken in.
    static func workspace(_ practice: TestPractice, _ example: String) throws -> (Workspace, Session) {
        let store = try practice.open()
        let workspace = Workspace(store: store, job: try job.get())
        let dentist = try practice.session(.dentist, in: store)
        try workspace.take(ExampleCases.folder(example), by: dentist)
        return (workspace, dentist)
    }
}
