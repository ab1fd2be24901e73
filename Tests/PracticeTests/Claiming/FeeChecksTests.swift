import Claims
import Essentials
import Patients
import Testing
import X12

@testable import Practice

/// Fees of the directory among the checks of a claim.
@Suite struct FeeChecksTests {
    private func rules(_ test: TestClaims) throws -> [String] {
        try #require(try test.dossier().draft).checks.map(\.rule).filter { $0.hasPrefix("balance.") }
    }

    @Test func saysWhereNoFeeHoldsOnTheDayOfService() throws {
        let test = try TestClaims()
        let admin = try test.practice.session(.administrator, in: test.workspace.store)
        #expect(try rules(test) == [], "no fees are kept at all")
        let later = try test.workspace.store.save(
            DirectoryFee(code: "D0370", from: try CalendarDate("2026-03-11"), amount: Money(cents: 18500)), by: admin)
        #expect(try rules(test) == ["balance.fee-absent"], "it begins a day after the service")
        let checks = try #require(try test.dossier().draft).checks
        let finding = try #require(checks.first { $0.rule == "balance.fee-absent" })
        #expect(finding.element == "SV302" && finding.message.contains("D0370") && finding.fix.contains("directory"))
        try test.workspace.store.save(
            DirectoryFee(code: "D0370", from: try CalendarDate("2026-03-10"), amount: Money(cents: 18500)), by: admin)
        #expect(try rules(test) == [], "seen at once, although the case did not change")
        try test.workspace.store.remove(.fee, later.id, expecting: try #require(later.version), by: admin)
        #expect(try rules(test) == [])
    }

    @Test func takesThePayersOwnFee() throws {
        let test = try TestClaims()
        let store = test.workspace.store
        let admin = try test.practice.session(.administrator, in: store)
        let coverage = try #require(try test.dossier().billed.material.source.coverage)
        let from = try CalendarDate("2026-01-01")
        for (id, number) in [("other", "OTHER1"), ("own", coverage.payer.id)] {
            try store.save(DirectoryPayer(id: id, name: id, payerID: number, plan: coverage.plan), by: admin)
            try store.save(
                DirectoryFee(code: "D0370", payer: id, from: from, amount: Money(cents: 18500)), by: admin)
            #expect(try rules(test) == (id == "own" ? [] : ["balance.fee-absent"]))
        }
    }
}
