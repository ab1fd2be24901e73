import Claims
import Coding
import Essentials
import Evidence
import Testing
import Trust

@testable import Practice

/// What an override does to claims and evidence.
@Suite struct OverrideBillingTests {
    private func run(_ name: String, _ overrides: [DecisionOverride]) throws -> BilledCase {
        try TestOverrides.job.get().run(try ExampleCases.billed(name).material, overrides: overrides)
    }

    @Test func theClaimCarriesTheChosenCodeAndTheDecisionStays() throws {
        let plain = try ExampleCases.billed(ExampleCases.stone)
        let override = try TestOverrides.override(plain, party: "harbor-street", chosen: "D0386")
        let billed = try run(ExampleCases.stone, [override])
        #expect(billed.overrides == [override])
        #expect(
            try ExampleCases.file("decision.json", of: billed) == ExampleCases.file("decision.json", of: plain))
        let claim = try #require(billed.bills.first?.claim)
        #expect(claim.claim.lines.map(\.code) == ["D0386"])
        #expect(claim.evidence.manifest.code == "D0386")
        let entry = try #require(claim.evidence.archive["override.json"])
        #expect(try DecisionOverride(json: JSONValue(parsing: entry)) == override)
        #expect(throws: Never.self) { try EvidenceReplay.verifier.verify(claim.evidence.bytes) }
        #expect(try #require(plain.bills.first?.claim).evidence.archive["override.json"] == nil)
        for index in 0..<64 {
            var changed = claim.evidence.bytes
            changed[index * (changed.count - 1) / 63] ^= 0x10
            #expect(throws: (any Error).self) { try EvidenceReplay.verifier.verify(changed) }
        }
    }

    @Test func billingStopsWhereTheOverrideCannotStand() throws {
        let plain = try ExampleCases.billed(ExampleCases.stone)
        func obstacles(_ override: DecisionOverride) throws -> [Obstacle] {
            let billed = try run(ExampleCases.stone, [override])
            #expect(billed.bills.first?.claim == nil)
            return billed.bills.first?.obstacles ?? []
        }
        let none = try obstacles(try TestOverrides.override(plain, party: "harbor-street", chosen: nil))
        #expect(none.map(\.item) == ["override"] && none[0].cure.contains("Withdraw"))
        let stale = try obstacles(
            try TestOverrides.override(plain, party: "harbor-street", chosen: "D0386", digest: Digest(of: "other")))
        #expect(stale.map(\.item) == ["override"] && stale[0].words.contains("earlier decision"))
        let wrong = try obstacles(try TestOverrides.override(plain, party: "harbor-street", chosen: "D0411"))
        #expect(wrong.map(\.item) == ["override"] && wrong[0].words.contains("no record of such work"))
    }

    @Test func whatIsWithdrawnOrOfAnotherCaseDoesNothing() throws {
        let plain = try ExampleCases.billed(ExampleCases.stone)
        var withdrawn = try TestOverrides.override(plain, party: "harbor-street", chosen: "D0386")
        withdrawn.withdrawal = .init(by: "a", byName: "A", at: withdrawn.at, reason: withdrawn.reason)
        let foreign = try TestOverrides.override(
            try ExampleCases.billed(ExampleCases.twoParties), party: "harbor-street", chosen: nil)
        let billed = try run(ExampleCases.stone, [withdrawn, foreign])
        #expect(billed.files.map(\.bytes) == plain.files.map(\.bytes))
        #expect(try DecisionOverride(json: withdrawn.json) == withdrawn)
    }

    /// A bundle is refused whose code neither the decision nor an override of this decision gives.
    @Test func theCodeOfABundleIsHeldAgainstDecisionAndOverride() throws {
        let plain = try ExampleCases.billed(ExampleCases.stone)
        let override = try TestOverrides.override(plain, party: "harbor-street", chosen: "D0386")
        let bundle = try #require(try run(ExampleCases.stone, [override]).bills.first?.claim?.evidence)
        func verify(code: String = "D0386", _ overrides: [DecisionOverride]) throws {
            var files = bundle.manifest.items.filter { $0.role != .override }.map {
                EvidenceBundle.File(
                    name: $0.name, role: $0.role, mediaType: $0.mediaType, bytes: bundle.archive[$0.name] ?? [])
            }
            files += overrides.enumerated().map {
                EvidenceBundle.File(
                    name: "override-\($0.offset).json", role: .override, mediaType: "application/json",
                    bytes: Array($0.element.json.canonical.utf8))
            }
            let forged = try EvidenceBundle(
                party: bundle.manifest.party, dateOfService: bundle.manifest.dateOfService, code: code,
                system: bundle.manifest.system, signedAt: bundle.manifest.signedAt, files: files, key: .random())
            _ = try EvidenceReplay.verifier.verify(forged.bytes)
        }
        #expect(throws: Never.self) { try verify([override]) }
        #expect(throws: Never.self) { try verify(code: "D0370", []) }
        #expect(throws: EvidenceError.self, "no override") { try verify([]) }
        #expect(throws: EvidenceError.self, "another code") { try verify(code: "D0391", [override]) }
        #expect(throws: EvidenceError.self, "two") { try verify([override, override]) }
        var withdrawn = override
        withdrawn.withdrawal = .init(by: "a", byName: "A", at: override.at, reason: override.reason)
        #expect(throws: EvidenceError.self, "withdrawn") { try verify([withdrawn]) }
        let stale = try TestOverrides.override(
            plain, party: "harbor-street", chosen: "D0386", digest: Digest(of: "another decision"))
        #expect(throws: EvidenceError.self, "of another decision") { try verify([stale]) }
    }

    @Test func obstaclesNameThePartiesForPeople() throws {
        let source = try ExampleCases.billed(ExampleCases.twoParties).material.source
        let names = PartyNames(source)
        #expect(
            names.spoken("harbor-street, service us1: northgate's harbor-street-2 and northgate.")
                == "Harbor Street Dental, service us1: Northgate Oral Radiology's harbor-street-2 and "
                + "Northgate Oral Radiology.")
        #expect(names.spoken("northgate.") == "Northgate Oral Radiology.")
        #expect(names.spoken("") == "")
    }
}
