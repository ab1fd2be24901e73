import CodeReference
import Coding
import Essentials
import Evidence
import TestSupport
import Testing

@testable import Practice

/// Billing with the whole of ICD-10-CM, of which the evidence carries an extract.
@Suite struct WholeDiagnosesBillingTests {
    /// A release of a few lines, as the converter writes one, that spans the examples' days.
    private func releases(_ codes: [String]) throws -> DiagnosisReleases {
        let head = [
            "#icd10cm\t1", "#release\tA small release", "#from\t2025-10-01", "#until\t2026-09-30", "#source\tA test",
            "#notes\tyes", "#groups\t1", "K00\tK95\tDigestive", "#codes\t\(codes.count)",
        ]
        let bytes = Array(((head + codes + ["#words\t0"]).joined(separator: "\n") + "\n").utf8)
        return try DiagnosisReleases(files: [
            DiagnosisFile(name: "small", head: Array(bytes.prefix(4096)), read: { bytes })
        ])
    }

    private func billed(_ codes: [String]) throws -> BilledCase {
        let job = try TestOverrides.job.get()
        let material = try CaseFolder.read(ExampleCases.folder(ExampleCases.stone), template: job.template)
        return try job.run(material, diagnoses: try releases(codes))
    }

    @Test func theBundleDecidesAgainWithoutTheWhole() throws {
        let billed = try billed(["K11\tH\tGlands", "K11.5\tB\tSialolithiasis", "Z99.8\tB\tOther"])
        #expect(billed.decision.diagnoses.map { "\($0.code) \($0.status.rawValue)" } == ["K11.5 valid"])
        #expect(billed.decision.diagnoses.first?.fact.contains("A small release") == true)
        let bytes = try ExampleCases.file("evidence-harbor-street.zip", of: billed)
        #expect(throws: Never.self) { try EvidenceReplay.verifier.verify(bytes) }
        let bundle = try EvidenceBundle(parsing: bytes)
        let rules = try #require(bundle.entries(.rules).first.map { String(decoding: $0.bytes, as: UTF8.self) })
        #expect(rules.contains("K11.5") && !rules.contains("Z99.8"), "of the whole only what was used goes in")
    }

    @Test func aHeadingOfTheReleaseIsNotBilled() throws {
        let billed = try billed(["K11\tH\tGlands", "K11.5\tH\tStones", "K11.51\tB\tOne stone"])
        #expect(billed.decision.diagnoses.map(\.status.rawValue) == ["not-billable"])
        let bill = try #require(billed.bills.first)
        #expect(bill.claim == nil && bill.obstacles.contains { $0.item == "code.diagnosis-header" })
    }
}
