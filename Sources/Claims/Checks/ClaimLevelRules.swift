import Essentials
import X12

enum ClaimIDLong: ClaimRule {
    static let id = "claim.id-long"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        if let id = context.clm.element(1), id.count > 20 { report.add(context.clm, 1) }
    }
}

enum ClaimIDRepeated: ClaimRule {
    static let id = "claim.id-repeated"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        if context.earlier.ids.contains(context.clm[1]) { report.add(context.clm, 1) }
    }
}

enum ClaimSignature: ClaimRule {
    static let id = "claim.signature"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        if context.clm.holds(6, "N") { report.add(context.clm, 6) }
    }
}

enum ClaimFrequency: ClaimRule {
    static let id = "claim.frequency"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        if DentalClaim.Frequency(rawValue: context.clm[5, 3]) == nil { report.add(context.clm, 5, component: 3) }
    }
}

enum LineNumber: ClaimRule {
    static let id = "claim.line-number"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        for (index, loop) in context.claim.all("2400").enumerated() {
            guard let number = loop.segment("LX"), Int(number[1]) != index + 1 else { continue }
            report.add(number, 1, words: ["wanted": "\(index + 1)"])
        }
    }
}

enum LineControlRepeated: ClaimRule {
    static let id = "claim.line-control-repeated"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        var seen: Set<String> = []
        for line in context.lines {
            guard let number = line.loop.segment("REF", [1: "6R"]) else { continue }
            if !seen.insert(number[2]).inserted { report.add(number, 2) }
        }
    }
}

enum LineQuantity: ClaimRule {
    static let id = "claim.quantity"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        for line in context.lines where line.service.has(6) && (Int(line.service[6]) ?? 0) < 1 {
            report.add(line.service, 6)
        }
    }
}
