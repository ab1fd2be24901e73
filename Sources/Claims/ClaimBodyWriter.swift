import Essentials
import Patients
import X12

/// Writes what stands between ST and SE.
struct ClaimBodyWriter {
    var writer: InterchangeWriter
    let writesQuantityOfOne: Bool
    private var level = 0

    init(writer: InterchangeWriter, writesQuantityOfOne: Bool) {
        self.writer = writer
        self.writesQuantityOfOne = writesQuantityOfOne
    }

    mutating func write(_ claims: [DentalClaim], reference: String, created: Timestamp) throws {
        guard let first = claims.first else { return }
        let stamp = try Created(created)
        try put("BHT", ["0019", "00", .text(reference), .text(stamp.date), .text(stamp.time), "CH"])
        try put("NM1", ["41", "2", .text(first.submitter.name), "", "", "", "", "46", .text(first.submitter.id)])
        try put("PER", ["IC", .text(first.submitter.contact), "TE", .text(first.submitter.telephone)])
        try put("NM1", ["40", "2", .text(first.receiver.name), "", "", "", "", "46", .text(first.receiver.id)])
        var billing: (party: ClaimOrganization, level: Int)?
        for claim in claims {
            if billing?.party != claim.billing { billing = (claim.billing, try writeBilling(claim.billing)) }
            try writeSubscriber(claim, under: billing?.level ?? 1)
            try writeClaim(claim)
        }
    }

    mutating func put(_ id: String, _ elements: [ElementText]) throws { try writer.segment(id, elements) }

    private mutating func nextLevel() -> Int {
        level += 1
        return level
    }

    private mutating func writeBilling(_ billing: ClaimOrganization) throws -> Int {
        let level = nextLevel()
        try put("HL", [.text(String(level)), "", "20", "1"])
        if !billing.taxonomy.isEmpty { try put("PRV", ["BI", "PXC", .text(billing.taxonomy)]) }
        try put("NM1", ["85", "2", .text(billing.name), "", "", "", "", "XX", .text(billing.npi.digits)])
        try writeAddress(billing.address)
        try put("REF", ["EI", .text(billing.taxID)])
        if !billing.telephone.isEmpty { try put("PER", ["IC", "", "TE", .text(billing.telephone)]) }
        return level
    }

    private mutating func writeSubscriber(_ claim: DentalClaim, under billing: Int) throws {
        let coverage = claim.coverage
        let level = nextLevel()
        let isSelf = coverage.subscriber == nil
        try put("HL", [.text(String(level)), .text(String(billing)), "22", isSelf ? "0" : "1"])
        try put(
            "SBR",
            [
                .text(coverage.order.rawValue), isSelf ? "18" : "", .text(coverage.groupNumber), "", "", "", "", "",
                .text(coverage.filingIndicator),
            ])
        let holder = coverage.subscriber
        try writeName("IL", holder?.name ?? claim.patient.name, ["MI", .text(coverage.memberID)])
        if let holder {
            try holder.address.map { try writeAddress($0) }
            if let birth = holder.birthDate, let sex = holder.sex { try writeBirth(birth, sex) }
        } else {
            try writeAddress(claim.patient.address)
            try writeBirth(claim.patient.birthDate, claim.patient.sex)
        }
        try put("NM1", ["PR", "2", .text(coverage.payer.name), "", "", "", "", "PI", .text(coverage.payer.id)])
        guard !isSelf else { return }
        try put("HL", [.text(String(nextLevel())), .text(String(level)), "23", "0"])
        try put("PAT", [.text(ClaimCodes.relationship(coverage.relationship))])
        try writeName("QC", claim.patient.name, [])
        try writeAddress(claim.patient.address)
        try writeBirth(claim.patient.birthDate, claim.patient.sex)
    }

    mutating func writeName(_ role: String, _ name: PersonName, _ identifier: [ElementText]) throws {
        try put(
            "NM1",
            [
                .text(role), "1", .text(name.family), .text(name.given), .text(name.middle), "", .text(name.suffix),
            ] + identifier)
    }

    mutating func writeAddress(_ address: PostalAddress) throws {
        if !address.lines.isEmpty { try put("N3", address.lines.map(ElementText.text)) }
        try put("N4", [.text(address.city), .text(address.state), .text(address.zip)])
    }

    private mutating func writeBirth(_ date: CalendarDate, _ sex: Patient.Sex) throws {
        try put("DMG", ["D8", .text(date.compact), .text(ClaimCodes.sex(sex))])
    }
}
