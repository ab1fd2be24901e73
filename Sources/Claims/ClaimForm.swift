import Essentials
import Patients

/// Refuses what an 837D has no place for, so that nothing is lost in silence.
enum ClaimForm {
    static func check(_ claim: DentalClaim) throws {
        try length(claim.id, 1...38, "id")
        try count(claim.lines.count, 1...50, "lines")
        try count(claim.diagnoses.count, 0...4, "diagnoses")
        try count(claim.attachments.count, 0...10, "attachments")
        try count(claim.notes.count, 0...5, "notes")
        try count(claim.fixedFormat.count, 0...5, "fixedFormat")
        try count(claim.otherPayers.count, 0...10, "otherPayers")
        try person(claim.patient.name, claim.patient.address, "patient")
        try coverage(claim.coverage)
        try address(claim.billing.address, "billing.address")
        for (text, place) in [
            (claim.payerClaimNumber, "payerClaimNumber"), (claim.priorAuthorization, "priorAuthorization"),
            (claim.predeterminationNumber, "predeterminationNumber"),
        ] { try text.map { try length($0, 1...50, place) } }
        for (index, text) in claim.notes.enumerated() { try length(text, 1...80, "notes[\(index)]") }
        for (index, text) in claim.fixedFormat.enumerated() { try length(text, 1...80, "fixedFormat[\(index)]") }
        for (index, code) in claim.diagnoses.enumerated() where DiagnosisCode.dotted(DiagnosisCode.bare(code)) != code {
            throw ClaimError.unwritable(
                "diagnoses[\(index)]", found: "another form", wanted: "a code with its dot, such as K11.5")
        }
        for (index, attachment) in claim.attachments.enumerated() {
            try attachment.controlNumber.map { try length($0, 2...80, "attachments[\(index)].controlNumber") }
        }
        try claim.accident.map { try count(Set($0.causes).count, 1...3, "accident.causes") }
        try providers(claim)
        for (index, line) in claim.lines.enumerated() { try check(line, "lines[\(index)]") }
        for (index, payer) in claim.otherPayers.enumerated() {
            try check(payer, lines: claim.lines.count, "otherPayers[\(index)]")
        }
        guard Set(claim.otherPayers.map(\.payer.id)).count == claim.otherPayers.count else {
            throw ClaimError.unwritable("otherPayers", found: "one payer twice", wanted: "each payer once")
        }
    }

    private static func providers(_ claim: DentalClaim) throws {
        let all = [
            (claim.rendering, "rendering"), (claim.referring, "referring"), (claim.assistant, "assistant"),
            (claim.supervising, "supervising"),
        ]
        for (provider, place) in all {
            guard let provider else { continue }
            try name(provider.name, "\(place).name")
        }
        if let provider = claim.supervising, !provider.taxonomy.isEmpty {
            throw ClaimError.unwritable(
                "supervising.taxonomy", found: "a taxonomy", wanted: "none: the guide has no place for it")
        }
        try claim.facility.map { try address($0.address, "facility.address") }
    }

    private static func coverage(_ coverage: ClaimCoverage) throws {
        guard (coverage.relationship == .`self`) == (coverage.subscriber == nil) else {
            throw ClaimError.unwritable(
                "coverage.subscriber", found: "a subscriber that does not fit the relationship",
                wanted: "a subscriber exactly when the patient is not the holder of the policy")
        }
        guard let subscriber = coverage.subscriber else { return }
        try name(subscriber.name, "coverage.subscriber.name")
        try subscriber.address.map { try address($0, "coverage.subscriber.address") }
        guard (subscriber.birthDate == nil) == (subscriber.sex == nil) else {
            throw ClaimError.unwritable(
                "coverage.subscriber", found: "one of birth date and sex", wanted: "both or neither")
        }
    }

    private static func check(_ line: ClaimLine, _ place: String) throws {
        try length(line.code, 1...48, "\(place).code")
        try length(line.description, 0...80, "\(place).description")
        try count(line.modifiers.count, 0...4, "\(place).modifiers")
        try count(line.diagnosisPointers.count, 0...4, "\(place).diagnosisPointers")
        try count(line.oralCavityAreas.count, 0...5, "\(place).oralCavityAreas")
        try count(line.quantity, 1...999, "\(place).quantity")
        for modifier in line.modifiers { try length(modifier, 2...2, "\(place).modifiers") }
        for area in line.oralCavityAreas { try length(area, 1...3, "\(place).oralCavityAreas") }
        for tooth in line.teeth {
            try length(tooth.number, 1...30, "\(place).teeth")
            try count(tooth.surfaces.count, 0...5, "\(place).teeth.surfaces")
            for surface in tooth.surfaces { try length(surface, 1...2, "\(place).teeth.surfaces") }
        }
        try line.placeOfService.map { try length($0, 1...2, "\(place).placeOfService") }
    }

    private static func check(_ payer: OtherPayer, lines: Int, _ place: String) throws {
        try name(payer.subscriberName, "\(place).subscriberName")
        let positions = payer.lines.map(\.line)
        guard positions.allSatisfy((0..<lines).contains), zip(positions, positions.dropFirst()).allSatisfy(<) else {
            throw ClaimError.unwritable(
                "\(place).lines", found: "positions out of order", wanted: "lines of the claim, ascending, each once")
        }
    }

    private static func person(_ name: PersonName, _ address: PostalAddress, _ place: String) throws {
        try self.name(name, "\(place).name")
        try self.address(address, "\(place).address")
    }

    private static func name(_ name: PersonName, _ place: String) throws {
        try length(name.family, 1...60, "\(place).family")
        try length(name.prefix, 0...0, "\(place).prefix")
    }

    private static func address(_ address: PostalAddress, _ place: String) throws {
        try count(address.lines.count, 0...2, "\(place).lines")
        for line in address.lines { try length(line, 1...55, "\(place).lines") }
        try length(address.city, 1...30, "\(place).city")
    }

    private static func length(_ text: String, _ range: ClosedRange<Int>, _ place: String) throws {
        guard range.contains(text.utf8.count) else {
            throw ClaimError.unwritable(
                place, found: "\(text.utf8.count) characters", wanted: wanted(range, "characters"))
        }
    }

    private static func count(_ number: Int, _ range: ClosedRange<Int>, _ place: String) throws {
        guard range.contains(number) else {
            throw ClaimError.unwritable(place, found: "\(number)", wanted: wanted(range, ""))
        }
    }

    private static func wanted(_ range: ClosedRange<Int>, _ unit: String) -> String {
        let numbers =
            range.lowerBound == range.upperBound ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
        return unit.isEmpty ? numbers : "\(numbers) \(unit)"
    }
}

/// The two ways of writing an ICD-10-CM code.
enum DiagnosisCode {
    /// Without its dot, as HI carries it: `K115`.
    static func bare(_ code: String) -> String { code.filter { $0 != "." } }

    /// With its dot behind the third character: `K11.5`.
    static func dotted(_ code: String) -> String {
        code.count > 3 ? "\(code.prefix(3)).\(code.dropFirst(3))" : code
    }

    /// A letter, a digit, a letter or digit, and up to four more.
    static func hasShape(_ bare: String) -> Bool {
        let bytes = Array(bare.utf8)
        func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
        func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
        return (3...7).contains(bytes.count) && isLetter(bytes[0]) && isDigit(bytes[1])
            && bytes.dropFirst(2).allSatisfy { isDigit($0) || isLetter($0) }
    }
}
