import Essentials
import Patients
import Testing
import X12

@testable import Claims

/// A code set that holds one code of each kind.
private struct FewCodes: CodeSetSource {
    let shipped: ShippedCodeSets

    func status(of code: String, in set: String, on date: CalendarDate?) -> CodeStatus {
        switch set {
        case "CDT": code == "D0999" && date != nil ? .unknown : .valid
        case "ICD-10-CM": code == "K11.99" ? .unknown : shipped.status(of: code, in: set, on: date)
        default: .notHeld
        }
    }

    func excludes(_ code: String, _ other: String, in set: String, on date: CalendarDate?) -> Bool {
        shipped.excludes(code, other, in: set, on: date)
    }
}

/// A change to the written claim or to its evidence, the rule that must fire, and the text where it must point.
struct ClaimFault: Sendable, CustomTestStringConvertible {
    let rule: String
    let element: String?
    let mark: String
    var isFull = false
    var evidence: (@Sendable (inout ClaimEvidence) throws -> Void)?
    let change: @Sendable (inout [String]) -> Void

    init(
        _ rule: String, _ element: String?, at mark: String, full: Bool = false,
        _ change: @escaping @Sendable (inout [String]) -> Void
    ) {
        self.rule = rule
        self.element = element
        self.mark = mark
        isFull = full
        self.change = change
    }

    init(
        _ rule: String, _ element: String?, at mark: String,
        evidence: @escaping @Sendable (inout ClaimEvidence) throws -> Void
    ) {
        self.init(rule, element, at: mark, full: false) { _ in }
        self.evidence = evidence
    }

    var testDescription: String { "\(rule) \(mark)" }

    /// Swaps text inside the first segment that starts so.
    static func swap(_ start: String, _ old: String, _ new: String) -> @Sendable (inout [String]) -> Void {
        { segments in
            guard let index = segments.firstIndex(where: { $0.hasPrefix(start) }),
                let range = segments[index].ranges(of: old).first
            else { return }
            segments[index].replaceSubrange(range, with: new)
        }
    }

    static func drop(_ start: String) -> @Sendable (inout [String]) -> Void {
        { segments in segments.removeAll { $0.hasPrefix(start) } }
    }

    static func insert(_ other: [String], before start: String) -> @Sendable (inout [String]) -> Void {
        { segments in
            segments.insert(contentsOf: other, at: segments.firstIndex { $0.hasPrefix(start) } ?? segments.count)
        }
    }

    static let all: [ClaimFault] = [
        ClaimFault("claim.unreadable", nil, at: "ISA") { $0.removeAll { $0.hasPrefix("SBR") || $0.hasPrefix("HL*2") } },
        ClaimFault("claim.id-long", "CLM01", at: "C23456789", swap("CLM", "C1*", "C23456789012345678901*")),
        ClaimFault("claim.id-repeated", "CLM01", at: "C1*") { segments in
            guard let from = segments.firstIndex(where: { $0.hasPrefix("CLM") }),
                let to = segments.firstIndex(where: { $0.hasPrefix("SE*") })
            else { return }
            segments.insert(contentsOf: segments[from..<to], at: to)
        },
        ClaimFault("claim.signature", "CLM06", at: "N*A", swap("CLM", "*Y*A", "*N*A")),
        ClaimFault("claim.frequency", "CLM05-3", at: "6*Y", swap("CLM", ":1*", ":6*")),
        ClaimFault("claim.line-number", "LX01", at: "2~", swap("LX", "1", "2")),
        ClaimFault("claim.line-control-repeated", "REF02", at: "L1~", full: true, swap("REF*6R*L2", "L2", "L1")),
        ClaimFault("claim.quantity", "SV306", at: "1.5", full: true, swap("SV3", "**2*", "**1.5*")),
        ClaimFault("balance.claim-total", "CLM02", at: "186*", swap("CLM", "185", "186")),
        ClaimFault("balance.claim-total", "CLM02", at: "185*", swap("SV3", "*185", "*185.01")),
        ClaimFault("balance.amount", "SV302", at: "-185", swap("SV3", "*185", "*-185")),
        ClaimFault("balance.amount", "CLM02", at: "185.001", swap("CLM", "185", "185.001")),
        ClaimFault("balance.zero-charge", "SV302", at: "0*", swap("SV3", "*185", "*0")),
        ClaimFault("balance.fee-absent", "SV302", at: "185", evidence: { $0.fees = ["D0386": Money(cents: 100)] }),
        ClaimFault("balance.other-payer-line", "SVD02", at: "101", full: true, swap("SVD", "100", "101")),
        ClaimFault("balance.other-payer-claim", "AMT02", at: "99", full: true, swap("AMT", "100", "99")),
        ClaimFault("pointer.missing-diagnosis", "SV311-1", at: "2~", swap("SV3", "*********1", "*********2")),
        ClaimFault("pointer.repeated", "SV311-2", at: "1~", swap("SV3", "*********1", "*********1:1")),
        ClaimFault("pointer.absent", "SV311", at: "SV3", swap("SV3", "*********1", "")),
        ClaimFault("npi.check-digit", "NM109", at: "1234567890", swap("NM1*85", "1234567893", "1234567890")),
        ClaimFault("npi.check-digit", "NM109", at: "1679576723", swap("NM1*82", "1679576722", "1679576723")),
        ClaimFault("npi.missing", "NM109", at: "NM1*85", swap("NM1*85", "*****XX*1234567893", "")),
        ClaimFault("date.service-absent", nil, at: "SV3", drop("DTP*472")),
        ClaimFault("date.service-future", "DTP03", at: "20260312", swap("DTP*472", "20260310", "20260312")),
        ClaimFault("date.before-birth", "DTP03", at: "19791231", swap("DTP*472", "20260310", "19791231")),
        ClaimFault(
            "date.accident-after-service", "DTP03", at: "20260311", full: true, swap("DTP*439", "20260301", "20260311")),
        ClaimFault("pairing.predetermination-date", nil, at: "DTP*472", swap("CLM", "*Y*Y", "*Y*Y**********PB")),
        ClaimFault("pairing.payer-claim-number", "CLM05-3", at: "7*Y", swap("CLM", ":1*", ":7*")),
        ClaimFault("pairing.payer-claim-number-original", nil, at: "REF*F8", insert(["REF*F8*P1"], before: "HI*")),
        ClaimFault("pairing.attachment-number", "PWK06", at: "PWK*RR", swap("PWK", "***AC*A1", "")),
        ClaimFault("pairing.attachment-on-request", "PWK06", at: "A1~", swap("PWK", "*EL*", "*AA*")),
        ClaimFault("pairing.attachment-qualifier", "PWK05", at: "*A1~", swap("PWK", "*AC*", "**")),
        ClaimFault("pairing.self-with-patient-loop", "SBR02", at: "18*", full: true, swap("SBR*S**", "S**", "S*18*")),
        ClaimFault("pairing.dependent-without-patient-loop", "SBR02", at: "*G1", swap("SBR", "*18*", "**")),
        ClaimFault("pairing.subscriber-details", nil, at: "NM1*IL", drop("DMG")),
        ClaimFault("pairing.same-person", nil, at: "NM1*QC", full: true) { segments in
            swap("NM1*IL", "LUIS", "ANA")(&segments)
            swap("DMG", "19550506", "19800102")(&segments)
        },
        ClaimFault("pairing.accident-state", "CLM11-4", at: "AA:OA", full: true, swap("CLM", "AA:OA::NY", "AA:OA")),
        ClaimFault("pairing.accident-date", "CLM11", at: "AA:OA", full: true, drop("DTP*439")),
        ClaimFault("code.procedure-shape", "SV301-2", at: "0370", swap("SV3", "D0370", "0370")),
        ClaimFault("code.procedure-shape", "SV301-2", at: "D037O", swap("SV3", "D0370", "D037O")),
        ClaimFault("code.procedure-unknown", "SV301-2", at: "D0999", swap("SV3", "D0370", "D0999")),
        ClaimFault("code.diagnosis-shape", "HI01-2", at: "1K15", swap("HI", "K115", "1K15")),
        ClaimFault("code.diagnosis-dot", "HI01-2", at: "K11.5", swap("HI", "K115", "K11.5")),
        ClaimFault("code.diagnosis-old-set", "HI01-1", at: "BK:K115", swap("HI", "ABK", "BK")),
        ClaimFault("code.diagnosis-header", "HI01-2", at: "K112", swap("HI", "K115", "K112")),
        ClaimFault("code.diagnosis-unknown", "HI01-2", at: "K1199", swap("HI", "K115", "K1199")),
        ClaimFault("code.diagnosis-excludes", "HI02-2", at: "R590", swap("HI", "ABK:K115", "ABK:R220*ABF:R590")),
        ClaimFault("code.diagnosis-repeated", "HI02-2", at: "K115", swap("HI", "ABK:K115", "ABK:K115*ABF:K115")),
        ClaimFault("code.taxonomy-shape", "PRV03", at: "1223X0008", swap("PRV*PE", "1223X0008X", "1223X0008")),
        ClaimFault("code.taxonomy-trap", "PRV03", at: "1223D0008X", swap("PRV*BI", "1223X0008X", "1223D0008X")),
        ClaimFault("address.billing-box", "N301", at: "P.O. Box 7", swap("N3*1", "1 MAIN ST", "P.O. Box 7")),
        ClaimFault("address.zip-nine", "N403", at: "12207~", swap("N4", "122070001", "12207")),
        ClaimFault("address.zip-shape", "N403", at: "1220~") { segments in
            guard let index = segments.lastIndex(where: { $0.hasPrefix("N4") }) else { return }
            segments[index] = "N4*ALBANY*NY*1220"
        },
        ClaimFault(
            "service.parts-of-whole", "SV301-2", at: "D0386",
            insert(["LX*2", "SV3*AD:D0386*0*********1"], before: "SE*")),
        ClaimFault("service.without-diagnosis", nil, at: "SV3") { segments in
            drop("HI")(&segments)
            swap("SV3", "*********1", "")(&segments)
        },
        ClaimFault("service.repeated", "SV301-2", at: "D0370") { segments in
            guard let line = segments.first(where: { $0.hasPrefix("SV3") }) else { return }
            insert(["LX*2", line], before: "SE*")(&segments)
        },
        ClaimFault("service.without-attachment", nil, at: "CLM", drop("PWK")),
        ClaimFault("evidence.report-unsigned", "SV301-2", at: "D0370", evidence: { $0.reportSigned = nil }),
        ClaimFault(
            "evidence.report-signed-late", "SV301-2", at: "D0370",
            evidence: { $0.reportSigned = try CalendarDate("2026-03-12") }),
        ClaimFault("evidence.image-not-read", nil, at: "PWK", evidence: { $0.imagesAttached.append("1.2.3.9") }),
        ClaimFault(
            "evidence.study-date", "DTP03", at: "20260310",
            evidence: { $0.studyDates = [try CalendarDate("2026-03-09")] }),
        ClaimFault("evidence.identity", nil, at: "NM1*IL", evidence: { $0.identities[0].name.given = "EVA" }),
        ClaimFault(
            "evidence.identity", nil, at: "NM1*IL",
            evidence: { $0.identities[0].birthDate = try CalendarDate("1980-01-03") }),
    ]
}

@Suite struct ClaimChecksTests {
    static func evidence() throws -> ClaimEvidence {
        ClaimEvidence(
            sending: try CalendarDate("2026-03-11"), reportSigned: try CalendarDate("2026-03-11"),
            studyDates: [try CalendarDate("2026-03-10")], imagesRead: ["1.2.3.1", "1.2.3.2"],
            imagesAttached: ["1.2.3.1"],
            identities: [
                ClaimEvidence.Identity(
                    record: "images", name: PersonName(family: "Rivera", given: "Ana"),
                    birthDate: try CalendarDate("1980-01-02"))
            ])
    }

    static func checks() throws -> ClaimChecks { try ClaimChecks(codeSets: FewCodes(shipped: ShippedCodeSets())) }

    static func segments(_ claim: DentalClaim) throws -> [String] {
        let bytes = try DentalClaim837.write([claim], in: try Examples.envelope())
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { String($0.dropLast()) }
    }

    @Test func goodClaimsHaveNoFindings() throws {
        let checks = try Self.checks()
        #expect(try checks.check(try Examples.claim(), in: try Examples.envelope()).findings == [])
        #expect(
            try checks.check(try Examples.claim(), in: try Examples.envelope(), evidence: try Self.evidence()).findings
                == [])
        #expect(try checks.check(try Examples.full(), in: try Examples.envelope()).findings == [])
        var asked = try Examples.claim()
        asked.isPredetermination = true
        asked.serviceDate = nil
        #expect(try checks.check(asked, in: try Examples.envelope()).findings == [])
    }

    @Test(arguments: ClaimFault.all) func findsFault(fault: ClaimFault) throws {
        let clean = try Self.segments(fault.isFull ? try Examples.full() : try Examples.claim())
        var changed = clean
        fault.change(&changed)
        var evidence = try Self.evidence()
        try fault.evidence?(&evidence)
        #expect(changed != clean || fault.evidence != nil)
        let bytes = Array(changed.map { $0 + "~\n" }.joined().utf8)
        let findings = try Self.checks().check(bytes, evidence: fault.evidence == nil ? nil : evidence).findings
        let hits = findings.filter { $0.rule == fault.rule && $0.element == fault.element }
        #expect(
            hits.contains { bytes[$0.offset...].starts(with: fault.mark.utf8) },
            "found \(findings.map(\.description))")
    }

    @Test func everyRuleHasItsTest() throws {
        #expect(Set(ClaimRules.ids) == Set(ClaimFault.all.map(\.rule)))
        #expect(Set(ClaimRules.ids).count == ClaimRules.ids.count)
    }

    @Test func refusesDataAndCodeThatDiffer() throws {
        let json = try JSONValue(parsing: "\(CompiledData.claimChecks)")
        var object = try #require(json.object)
        var rules = try #require(object["rules"]?.object)
        let rule = rules["npi.missing"]
        rules["npi.missing"] = nil
        object["rules"] = .object(rules)
        let missing = #expect(throws: X12Error.self) {
            try ClaimChecks(data: .object(object), codeSets: NoCodeSets())
        }
        #expect(missing?.found == "no rule npi.missing")
        rules["npi.missing"] = rule
        rules["npi.invented"] = rule
        object["rules"] = .object(rules)
        let extra = #expect(throws: X12Error.self) { try ClaimChecks(data: .object(object), codeSets: NoCodeSets()) }
        #expect(extra?.found == "rule npi.invented")
    }

    @Test func neverRepeatsAPatientsValue() throws {
        for fault in ClaimFault.all {
            var changed = try Self.segments(fault.isFull ? try Examples.full() : try Examples.claim())
            fault.change(&changed)
            var evidence = try Self.evidence()
            try fault.evidence?(&evidence)
            let bytes = Array(changed.map { $0 + "~\n" }.joined().utf8)
            for finding in try Self.checks().check(bytes, evidence: evidence).findings {
                for secret in ["RIVERA", "Rivera", "M123", "19800102", "2 SIDE"] {
                    #expect(!finding.description.contains(secret))
                }
            }
        }
    }

    @Test func aChargeOfNothingIsNamedOnceWithItsReason() throws {
        var claim = try Examples.claim()
        claim.lines[0].charge = .zero
        func found(_ fees: [String: Money]?) throws -> [String] {
            var evidence = try Self.evidence()
            evidence.fees = fees
            return try Self.checks().check(claim, in: try Examples.envelope(), evidence: evidence).findings.map(\.rule)
        }
        #expect(try found(nil) == ["balance.zero-charge"], "nothing is known of fees")
        #expect(try found(["D0370": .zero]) == ["balance.zero-charge"], "the fee that is kept is nothing")
        #expect(try found([:]) == ["balance.fee-absent"])
        claim.lines[0].charge = Money(cents: 18500)
        #expect(try found(["D0370": Money(cents: 100)]) == [])
    }

    @Test func partsInAnotherClaimOfTheFileCount() throws {
        var other = try Examples.claim()
        other.id = "C2"
        other.lines[0].code = "D0391"
        let bytes = try DentalClaim837.write([try Examples.claim(), other], in: try Examples.envelope())
        #expect(try Self.checks().check(bytes).findings.map(\.rule) == ["service.parts-of-whole"])
        other.billing.npi = try NPI("1679576722")
        let apart = try DentalClaim837.write([try Examples.claim(), other], in: try Examples.envelope())
        #expect(try Self.checks().check(apart).findings == [])
    }

    @Test(arguments: ["PO BOX 1", "P.O. Box 12", "p o box 3", "Post Office Box 9", "Suite 2, POB 7"])
    func knowsPostOfficeBoxes(street: String) { #expect(BillingBox.isBox(street)) }

    @Test(arguments: ["1 Boxwood Rd", "12 Popular St", "7 Post Office Square", "4 Lockboxer Ln"])
    func knowsStreets(street: String) { #expect(!BillingBox.isBox(street)) }

    @Test func shippedCodeSetsKnowTheTraps() throws {
        let sets = try ShippedCodeSets()
        #expect(sets.status(of: "K11.2", in: "ICD-10-CM", on: nil) == .notBillable)
        #expect(sets.status(of: "K11.5", in: "ICD-10-CM", on: nil) == .valid)
        #expect(sets.status(of: "Z00.0", in: "ICD-10-CM", on: nil) == .notHeld)
        #expect(sets.status(of: "NY", in: "state", on: nil) == .valid)
        #expect(sets.status(of: "ZQ", in: "state", on: nil) == .unknown)
        #expect(sets.status(of: "D0370", in: "CDT", on: nil) == .notHeld)
        for pair in [
            ("R22.0", "R59.0"), ("R59.0", "L04.0"), ("K11.20", "D86.89"), ("K11.21", "K11.22"), ("M35.00", "R68.2"),
        ] {
            #expect(sets.excludes(pair.0, pair.1, in: "ICD-10-CM", on: nil))
            #expect(sets.excludes(pair.1, pair.0, in: "ICD-10-CM", on: nil))
        }
        #expect(!sets.excludes("K11.7", "R68.2", in: "ICD-10-CM", on: nil))
    }
}
