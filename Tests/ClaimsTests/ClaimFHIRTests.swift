import Essentials
import FHIR
import Foundation
import Patients
import TestSupport
import Testing

@testable import Claims

@Suite("A dental claim as a FHIR bundle")
struct ClaimFHIRTests {
    let created: CalendarDate
    let digest = [UInt8](repeating: 5, count: 32)

    init() throws { created = try CalendarDate("2026-03-11") }

    private func claim() throws -> DentalClaim {
        let address = PostalAddress(lines: ["1 Elm Street"], city: "Albany", state: "NY", zip: "122070001")
        let day = try CalendarDate("2026-03-10")
        var claim = DentalClaim(
            id: "case-1", submitter: ClaimSubmitter(name: "Elm", id: "S1", contact: "Office", telephone: "5185550110"),
            receiver: ClaimReceiver(name: "Clearing", id: "R1"),
            billing: ClaimOrganization(
                name: "Elm Street Dental", npi: try NPI("1234567893"), taxID: "000000101", taxonomy: "122300000X",
                address: address, telephone: "5185550110"),
            rendering: ClaimProvider(
                name: PersonName(family: "Okafor", given: "Maria"), npi: try NPI("1679576722"), taxonomy: "1223G0001X"),
            referring: ClaimProvider(name: PersonName(family: "Lee", given: "Jo"), npi: try NPI("1234567893")),
            patient: ClaimPerson(
                name: PersonName(family: "Rivera", given: "Ana"), birthDate: try CalendarDate("2014-07-02"),
                sex: .female, address: address),
            coverage: ClaimCoverage(
                payer: PayerReference(name: "Demonstration Dental Plan", id: "DEMO1"), memberID: "DDP1",
                groupNumber: "G100", relationship: .child,
                subscriber: ClaimSubscriber(name: PersonName(family: "Rivera", given: "Luz"))),
            serviceDate: day,
            lines: [
                ClaimLine(code: "D0370", charge: Money(cents: 18550), diagnosisPointers: [1, 2]),
                ClaimLine(code: "D9999", charge: Money(cents: 1000), quantity: 2, diagnosisPointers: [2]),
            ],
            diagnoses: ["K11.5", "R22.0"])
        claim.attachments = [
            ClaimAttachment(report: .radiologyReport, transmission: .electronic, controlNumber: "AC-1"),
            ClaimAttachment(report: .radiologyFilms, transmission: .onRequest, controlNumber: nil),
        ]
        claim.notes = ["Swelling at meals."]
        claim.accident = ClaimAccident(causes: [.other], date: day)
        return claim
    }

    @Test func theClaimPassesAndHoldsWhatItShould() throws {
        let bundle = try ClaimFHIR.bundle(of: claim(), created: created, digest: digest)
        #expect(FHIRChecker.check(bundle.json).map(\.description) == [])
        let resource = try #require(bundle.resources(R4.Claim.self).first)
        #expect(bundle.entry.first?.resource?.resourceType == "Claim")
        #expect(resource.type?.coding.first?.code == "oral")
        #expect(resource.use == .claim)
        #expect(resource.total?.value?.text == "195.50")
        #expect(resource.item.map { $0.productOrService?.coding.first?.code } == ["D0370", "D9999"])
        #expect(resource.item.map { $0.net?.value?.text } == ["185.50", "10.00"])
        #expect(resource.item.map { $0.unitPrice?.value?.text } == ["185.50", nil])
        #expect(resource.item.map(\.diagnosisSequence) == [[1, 2], [2]])
        #expect(resource.supportingInfo.map(\.sequence) == [1, 2, 3])
        #expect(bundle.resources(R4.Coverage.self).map(\.subscriberId) == ["DDP1"])
        #expect(bundle.resources(R4.RelatedPerson.self).count == 1)
        #expect(bundle.resources(R4.Practitioner.self).count == 2)
    }

    @Test func replacementsPredeterminationsAndOtherPayersAreSaid() throws {
        var claim = try claim()
        claim.isPredetermination = true
        claim.serviceDate = nil
        claim.frequency = .replacement
        claim.payerClaimNumber = "PCN-9"
        claim.priorAuthorization = "PA-1"
        claim.otherPayers = [
            OtherPayer(
                payer: PayerReference(name: "First Plan", id: "FIRST"), order: .primary, memberID: "F1",
                relationship: .spouse, subscriberName: PersonName(family: "Rivera", given: "Max"),
                paid: Money(cents: 5000))
        ]
        claim.coverage.order = .secondary
        let bundle = try ClaimFHIR.bundle(of: claim, created: created, digest: digest)
        #expect(FHIRChecker.check(bundle.json).map(\.description) == [])
        let resource = try #require(bundle.resources(R4.Claim.self).first)
        #expect(resource.use == .predetermination)
        #expect(resource.related.first?.reference?.value == "PCN-9")
        #expect(resource.insurance.map(\.focal) == [true, false])
        #expect(resource.insurance.first?.preAuthRef == ["PA-1"])
        #expect(bundle.resources(R4.Coverage.self).map(\.order) == [2, 1])
        claim.frequency = .void
        let void = try ClaimFHIR.bundle(of: claim, created: created, digest: digest)
        #expect(void.resources(R4.Claim.self).first?.status == .cancelled)
    }

    @Test func theSameClaimGivesTheSameBytes() throws {
        let one = try ClaimFHIR.bundle(of: claim(), created: created, digest: digest).json.pretty
        #expect(try ClaimFHIR.bundle(of: claim(), created: created, digest: digest).json.pretty == one)
        #expect(throws: ValueError.self) { try ClaimFHIR.bundle(of: claim(), created: created, digest: [1]) }
    }

    @Test func thePeerReadsIt() throws {
        let folder = try TemporaryFolder()
        let bundle = try ClaimFHIR.bundle(of: claim(), created: created, digest: digest)
        let file = try folder.write(Array(bundle.json.pretty.utf8), to: "claim.json")
        let script = """
            import sys
            from fhir.resources.R4B.bundle import Bundle
            claim = Bundle.model_validate_json(open(sys.argv[1]).read()).entry[0].resource
            print(claim.total.value, claim.total.currency, len(claim.item), claim.accident.date)
            """
        #expect(try Peer.python(script, [file.path]) == "195.5 USD 2 2026-03-10\n")
    }
}
