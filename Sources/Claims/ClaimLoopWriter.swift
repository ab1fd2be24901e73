import Essentials
import Patients
import X12

extension ClaimBodyWriter {
    /// Writes loop 2300 with all that is in it.
    mutating func writeClaim(_ claim: DentalClaim) throws {
        let indicators = claim.indicators
        try put(
            "CLM",
            [
                .text(claim.id), .text(ClaimCodes.amount(try claim.total)), "", "",
                [claim.placeOfService, "B", claim.frequency.rawValue], indicators.signatureOnFile ? "Y" : "N",
                .text(indicators.assignment.rawValue), .text(indicators.benefits.rawValue),
                .text(indicators.release.rawValue), "", accident(claim.accident), "", "", "", "", "", "", "",
                claim.isPredetermination ? "PB" : "",
            ])
        try claim.accident?.date.map { try put("DTP", ["439", "D8", .text($0.compact)]) }
        try claim.serviceDate.map { try put("DTP", ["472", "D8", .text($0.compact)]) }
        for attachment in claim.attachments {
            let number = attachment.controlNumber
            try put(
                "PWK",
                [
                    .text(attachment.report.rawValue), .text(attachment.transmission.rawValue), "", "",
                    number == nil ? "" : "AC", .text(number ?? ""),
                ])
        }
        try claim.predeterminationNumber.map { try put("REF", ["G3", .text($0)]) }
        try claim.payerClaimNumber.map { try put("REF", ["F8", .text($0)]) }
        try claim.priorAuthorization.map { try put("REF", ["G1", .text($0)]) }
        for text in claim.fixedFormat { try put("K3", [.text(text)]) }
        for note in claim.notes { try put("NTE", ["ADD", .text(note)]) }
        if !claim.diagnoses.isEmpty {
            try put(
                "HI",
                claim.diagnoses.enumerated().map { index, code in
                    .components([index == 0 ? "ABK" : "ABF", DiagnosisCode.bare(code)])
                })
        }
        try writeProvider("DN", "RF", claim.referring)
        try writeProvider("82", "PE", claim.rendering)
        if let facility = claim.facility {
            let npi: [ElementText] = facility.npi.map { ["XX", .text($0.digits)] } ?? []
            try put("NM1", ["77", "2", .text(facility.name), "", "", "", ""] + npi)
            try writeAddress(facility.address)
        }
        try writeProvider("DD", "AS", claim.assistant)
        try writeProvider("DQ", "", claim.supervising)
        for payer in claim.otherPayers { try writeOtherPayer(payer) }
        for (index, line) in claim.lines.enumerated() { try writeLine(line, index, claim.otherPayers) }
    }

    private func accident(_ accident: ClaimAccident?) -> ElementText {
        guard let accident else { return "" }
        var causes = accident.causes.map(\.rawValue)
        if let state = accident.state { causes += Array(repeating: "", count: 3 - causes.count) + [state] }
        return .components(causes)
    }

    private mutating func writeProvider(_ role: String, _ speciality: String, _ provider: ClaimProvider?) throws {
        guard let provider else { return }
        try writeName(role, provider.name, ["XX", .text(provider.npi.digits)])
        if !provider.taxonomy.isEmpty { try put("PRV", [.text(speciality), "PXC", .text(provider.taxonomy)]) }
    }

    private mutating func writeOtherPayer(_ other: OtherPayer) throws {
        try put(
            "SBR",
            [
                .text(other.order.rawValue), .text(ClaimCodes.relationship(other.relationship)),
                .text(other.groupNumber), "", "", "", "", "", .text(other.filingIndicator),
            ])
        try writeAdjustments(other.adjustments)
        try put("AMT", ["D", .text(ClaimCodes.amount(other.paid))])
        try put("OI", ["", "", .text(other.benefits.rawValue), "", "", .text(other.release.rawValue)])
        try writeName("IL", other.subscriberName, ["MI", .text(other.memberID)])
        try put("NM1", ["PR", "2", .text(other.payer.name), "", "", "", "", "PI", .text(other.payer.id)])
        try other.decided.map { try put("DTP", ["573", "D8", .text($0.compact)]) }
    }

    private mutating func writeLine(_ line: ClaimLine, _ index: Int, _ payers: [OtherPayer]) throws {
        try put("LX", [.text(String(index + 1))])
        let modifiers = line.modifiers + Array(repeating: "", count: 4 - line.modifiers.count)
        let quantity = line.quantity == 1 && !writesQuantityOfOne ? "" : String(line.quantity)
        try put(
            "SV3",
            [
                .components(["AD", line.code] + modifiers + [line.description]),
                .text(ClaimCodes.amount(line.charge)), .text(line.placeOfService ?? ""),
                .components(line.oralCavityAreas), "", .text(quantity), "", "", "", "",
                .components(line.diagnosisPointers.map(String.init)),
            ])
        for tooth in line.teeth { try put("TOO", ["JP", .text(tooth.number), .components(tooth.surfaces)]) }
        try line.serviceDate.map { try put("DTP", ["472", "D8", .text($0.compact)]) }
        if !line.controlNumber.isEmpty { try put("REF", ["6R", .text(line.controlNumber)]) }
        for payer in payers {
            for decision in payer.lines where decision.line == index {
                try put(
                    "SVD",
                    [
                        .text(payer.payer.id), .text(ClaimCodes.amount(decision.paid)), ["AD", decision.code], "",
                        .text(String(decision.quantity)),
                    ])
                try writeAdjustments(decision.adjustments)
                try put("DTP", ["573", "D8", .text(decision.date.compact)])
            }
        }
    }

    /// Writes adjustments, up to six of one group in a segment.
    private mutating func writeAdjustments(_ adjustments: [OtherPayer.Adjustment]) throws {
        var rest = adjustments[...]
        while let first = rest.first {
            let run = rest.prefix(6).prefix { $0.group == first.group }
            var elements: [ElementText] = [.text(first.group)]
            for adjustment in run {
                elements += [
                    .text(adjustment.reason), .text(ClaimCodes.amount(adjustment.amount)),
                    .text(adjustment.quantity.map(String.init) ?? ""),
                ]
            }
            try put("CAS", elements)
            rest = rest.dropFirst(run.count)
        }
    }
}
