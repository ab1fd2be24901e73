import Claims
import Essentials
import Patients
import TestSupport

/// Claims of every shape that can be written, the same for the same seed.
struct RandomClaim {
    var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func flip() -> Bool { Bool.random(using: &random) }
    mutating func pick<Item>(_ items: [Item]) -> Item { items[Int.random(in: items.indices, using: &random)] }

    mutating func text(_ length: ClosedRange<Int>) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,-/#'&()")
        let inner = (0..<Int.random(in: length, using: &random)).map { _ in pick(letters) }
        return String(inner)
    }

    mutating func maybe<Value>(_ make: (inout RandomClaim) throws -> Value) rethrows -> Value? {
        flip() ? try make(&self) : nil
    }

    mutating func date() throws -> CalendarDate {
        try CalendarDate(dayNumber: Int.random(in: -20_000...20_000, using: &random))
    }

    mutating func name() -> PersonName {
        PersonName(
            family: text(1...60), given: flip() ? text(1...35) : "", middle: flip() ? text(1...25) : "",
            suffix: flip() ? text(1...10) : "")
    }

    mutating func address() -> PostalAddress {
        PostalAddress(
            lines: (0..<Int.random(in: 0...2, using: &random)).map { _ in text(1...55) }, city: text(2...30),
            state: pick(["NY", "CA", ""]), zip: pick(["12207", "122070001", ""]))
    }

    mutating func npi() throws -> NPI { try NPI(pick(["1234567893", "1679576722"])) }

    mutating func provider(taxonomy: Bool = true) throws -> ClaimProvider {
        ClaimProvider(name: name(), npi: try npi(), taxonomy: taxonomy && flip() ? "122300000X" : "")
    }

    mutating func money() -> Money { Money(cents: Int64.random(in: 0...100_000_000, using: &random)) }

    mutating func line() throws -> ClaimLine {
        var line = ClaimLine(
            code: pick(["D0370", "D0386", "D0391", "D0140"]), charge: money(),
            quantity: Int.random(in: 1...5, using: &random),
            diagnosisPointers: Array(
                [1, 2, 3, 4].shuffled(using: &random).prefix(Int.random(in: 0...4, using: &random))),
            controlNumber: flip() ? text(1...30) : "",
            modifiers: (0..<Int.random(in: 0...4, using: &random)).map { _ in pick(["AA", "BB", "C1"]) },
            description: flip() ? text(1...80) : "")
        line.serviceDate = try maybe { try $0.date() }
        line.placeOfService = maybe { $0.pick(["11", "22"]) }
        line.oralCavityAreas = (0..<Int.random(in: 0...5, using: &random)).map { _ in pick(["00", "10", "20"]) }
        line.teeth = (0..<Int.random(in: 0...2, using: &random)).map { _ in
            ClaimLine.Tooth(
                number: pick(["1", "32", "A"]),
                surfaces: Array(["M", "O", "D"].prefix(Int.random(in: 0...3, using: &random))))
        }
        return line
    }

    mutating func adjustments() -> [OtherPayer.Adjustment] {
        (0..<Int.random(in: 0...5, using: &random)).map { _ in
            OtherPayer.Adjustment(
                group: pick(["CO", "PR"]), reason: pick(["45", "1", "96"]), amount: money(),
                quantity: maybe { Int.random(in: 1...9, using: &$0.random) })
        }
    }

    mutating func claim() throws -> DentalClaim {
        let lines = try (0..<Int.random(in: 1...5, using: &random)).map { _ in try line() }
        var claim = DentalClaim(
            id: text(1...38), submitter: try Examples.claim().submitter, receiver: try Examples.claim().receiver,
            billing: ClaimOrganization(
                name: text(1...60), npi: try npi(), taxID: "123456789", taxonomy: flip() ? "122300000X" : "",
                address: address(), telephone: flip() ? "5185550100" : ""),
            rendering: try maybe { try $0.provider() }, referring: try maybe { try $0.provider() },
            patient: ClaimPerson(
                name: name(), birthDate: try date(), sex: pick(Patient.Sex.allCases), address: address()),
            coverage: try coverage(), placeOfService: pick(["11", "22", "02"]),
            serviceDate: try maybe { try $0.date() },
            isPredetermination: flip(), lines: lines,
            diagnoses: Array(
                ["K11.5", "R22.0", "C07", "M35.0C"].shuffled(using: &random).prefix(
                    Int.random(in: 0...4, using: &random))))
        claim.assistant = try maybe { try $0.provider() }
        claim.supervising = try maybe { try $0.provider(taxonomy: false) }
        claim.facility = try maybe {
            ClaimFacility(name: $0.text(1...60), npi: try $0.maybe { try $0.npi() }, address: $0.address())
        }
        claim.frequency = pick(DentalClaim.Frequency.allCases)
        claim.payerClaimNumber = maybe { $0.text(1...50) }
        claim.priorAuthorization = maybe { $0.text(1...50) }
        claim.predeterminationNumber = maybe { $0.text(1...50) }
        claim.indicators = ClaimIndicators(
            signatureOnFile: flip(), assignment: pick(ClaimIndicators.Assignment.allCases),
            benefits: pick(ClaimIndicators.Benefits.allCases), release: pick(ClaimIndicators.Release.allCases))
        claim.accident = try maybe {
            ClaimAccident(
                causes: Array(
                    ClaimAccident.Cause.allCases.shuffled(using: &$0.random).prefix(
                        Int.random(in: 1...3, using: &$0.random))),
                state: $0.maybe { $0.pick(["NY", "CA"]) }, date: try $0.maybe { try $0.date() })
        }
        claim.attachments = (0..<Int.random(in: 0...10, using: &random)).map { _ in
            ClaimAttachment(
                report: pick(ClaimAttachment.Report.allCases),
                transmission: pick(ClaimAttachment.Transmission.allCases),
                controlNumber: maybe { $0.text(2...80) })
        }
        claim.notes = (0..<Int.random(in: 0...5, using: &random)).map { _ in text(1...80) }
        claim.fixedFormat = (0..<Int.random(in: 0...2, using: &random)).map { _ in text(1...80) }
        claim.otherPayers = try ["FIRST1", "SECOND2"].prefix(Int.random(in: 0...2, using: &random)).map {
            try otherPayer($0, lines: lines.count)
        }
        return claim
    }

    mutating func coverage() throws -> ClaimCoverage {
        let relationship = pick(Coverage.Relationship.allCases)
        var subscriber: ClaimSubscriber?
        if relationship != .`self` {
            let knowsMore = flip()
            subscriber = ClaimSubscriber(
                name: name(), birthDate: knowsMore ? try date() : nil,
                sex: knowsMore ? pick(Patient.Sex.allCases) : nil, address: maybe { $0.address() })
        }
        return ClaimCoverage(
            payer: PayerReference(name: text(1...60), id: text(2...80)), memberID: text(2...80),
            groupNumber: flip() ? text(1...50) : "", relationship: relationship, subscriber: subscriber,
            filingIndicator: pick(["CI", "BL", ""]), order: pick(PayerOrder.allCases))
    }

    mutating func otherPayer(_ id: String, lines: Int) throws -> OtherPayer {
        let decided = try (0..<lines).filter { _ in flip() }.map {
            OtherPayer.LineDecision(
                line: $0, paid: money(), code: "D0370", quantity: 1, adjustments: adjustments(), date: try date())
        }
        return OtherPayer(
            payer: PayerReference(name: text(1...60), id: id), order: .primary, filingIndicator: "CI",
            groupNumber: flip() ? text(1...50) : "", memberID: text(2...80),
            relationship: pick(Coverage.Relationship.allCases), subscriberName: name(), paid: money(),
            benefits: pick(ClaimIndicators.Benefits.allCases), release: pick(ClaimIndicators.Release.allCases),
            decided: try maybe { try $0.date() }, adjustments: adjustments(), lines: decided)
    }
}
