import Claims
import Essentials
import Patients
import X12

/// People and claims that tests are made of; all of them are made up.
enum Examples {
    static func envelope(control: Int = 101) throws -> ClaimEnvelope {
        ClaimEnvelope(
            sender: InterchangeParty(id: "SENDER"), receiver: InterchangeParty(id: "RECEIVER"),
            created: try Timestamp("2026-03-11T09:00:00-05:00"), control: control, usage: .test)
    }

    static func address(_ street: String) -> PostalAddress {
        PostalAddress(lines: [street], city: "ALBANY", state: "NY", zip: "122070001")
    }

    static func billing() throws -> ClaimOrganization {
        ClaimOrganization(
            name: "EXAMPLE DENTAL", npi: try NPI("1234567893"), taxID: "123456789", taxonomy: "1223X0008X",
            address: address("1 MAIN ST"), telephone: "5185550100")
    }

    static func patient() throws -> ClaimPerson {
        ClaimPerson(
            name: PersonName(family: "RIVERA", given: "ANA"), birthDate: try CalendarDate("1980-01-02"), sex: .female,
            address: address("2 SIDE ST"))
    }

    static func coverage() -> ClaimCoverage {
        ClaimCoverage(
            payer: PayerReference(name: "DEMONSTRATION PLAN", id: "DEMO1"), memberID: "M123", groupNumber: "G1",
            relationship: .`self`)
    }

    /// A claim without findings.
    static func claim() throws -> DentalClaim {
        var claim = DentalClaim(
            id: "C1",
            submitter: ClaimSubmitter(
                name: "EXAMPLE DENTAL", id: "S1", contact: "OFFICE", telephone: "5185550100"),
            receiver: ClaimReceiver(name: "EXAMPLE CLEARING", id: "R1"), billing: try billing(),
            rendering: ClaimProvider(
                name: PersonName(family: "OKAFOR", given: "MARIA"), npi: try NPI("1679576722"),
                taxonomy: "1223X0008X"),
            patient: try patient(), coverage: coverage(), serviceDate: try CalendarDate("2026-03-10"),
            lines: [
                ClaimLine(
                    code: "D0370", charge: try Money("185.00"), diagnosisPointers: [1], controlNumber: "L1",
                    description: "ULTRASOUND OF THE FACE AND JAWS, READ")
            ],
            diagnoses: ["K11.5"])
        claim.attachments = [ClaimAttachment(report: .radiologyReport, transmission: .electronic, controlNumber: "A1")]
        return claim
    }

    /// The same for a child of the subscriber, with a payer that has answered before.
    static func full() throws -> DentalClaim {
        var claim = try claim()
        claim.coverage.relationship = .child
        claim.coverage.order = .secondary
        claim.coverage.subscriber = ClaimSubscriber(
            name: PersonName(family: "RIVERA", given: "LUIS", middle: "J", suffix: "JR"),
            birthDate: try CalendarDate("1955-05-06"), sex: .male, address: address("2 SIDE ST"))
        claim.referring = ClaimProvider(
            name: PersonName(family: "STONE", given: "PAT"), npi: try NPI("1234567893"), taxonomy: "122300000X")
        claim.assistant = ClaimProvider(name: PersonName(family: "LEE", given: "KIM"), npi: try NPI("1679576722"))
        claim.supervising = ClaimProvider(name: PersonName(family: "ROY", given: "JO"), npi: try NPI("1234567893"))
        claim.facility = ClaimFacility(name: "EXAMPLE SITE", npi: try NPI("1234567893"), address: address("3 HIGH ST"))
        claim.frequency = .replacement
        claim.payerClaimNumber = "P77"
        claim.priorAuthorization = "PA1"
        claim.predeterminationNumber = "PD1"
        claim.accident = ClaimAccident(
            causes: [.automobile, .other], state: "NY", date: try CalendarDate("2026-03-01"))
        claim.notes = ["STONE IN THE DUCT", "SECOND NOTE"]
        claim.fixedFormat = ["FIXED"]
        claim.diagnoses = ["K11.5", "R22.0"]
        claim.lines[0].quantity = 2
        claim.lines[0].diagnosisPointers = [2, 1]
        claim.lines[0].modifiers = ["AA", "BB"]
        claim.lines[0].placeOfService = "22"
        claim.lines[0].oralCavityAreas = ["00"]
        claim.lines[0].teeth = [ClaimLine.Tooth(number: "3", surfaces: ["M", "O"])]
        var second = ClaimLine(code: "D0140", charge: try Money("60.5"), diagnosisPointers: [1], controlNumber: "L2")
        second.serviceDate = try CalendarDate("2026-03-09")
        claim.lines.append(second)
        typealias Adjustment = OtherPayer.Adjustment
        claim.otherPayers = [
            OtherPayer(
                payer: PayerReference(name: "FIRST PLAN", id: "FIRST1"), order: .primary, memberID: "M9",
                relationship: .`self`, subscriberName: PersonName(family: "RIVERA", given: "ANA"),
                paid: try Money("100"), decided: try CalendarDate("2026-03-10"),
                adjustments: [Adjustment(group: "CO", reason: "45", amount: try Money("60.50"))],
                lines: [
                    OtherPayer.LineDecision(
                        line: 0, paid: try Money("100"), code: "D0370", quantity: 2,
                        adjustments: [
                            Adjustment(group: "CO", reason: "45", amount: try Money("50"), quantity: 1),
                            Adjustment(group: "PR", reason: "1", amount: try Money("35")),
                        ], date: try CalendarDate("2026-03-10"))
                ])
        ]
        return claim
    }
}
