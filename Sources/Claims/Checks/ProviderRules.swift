import Essentials
import X12

enum NPICheckDigit: ClaimRule {
    static let id = "npi.check-digit"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        for loop in context.everyLoop {
            for party in loop.segments("NM1") where party.holds(8, "XX") && (try? NPI(party[9])) == nil {
                report.add(party, 9)
            }
        }
    }
}

enum NPIMissing: ClaimRule {
    static let id = "npi.missing"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        guard let party = context.parts.billing.first("2010AA")?.segment("NM1") else { return }
        if !party.holds(8, "XX") || !party.has(9) { report.add(party, 9) }
    }
}

enum TaxonomyShape: ClaimRule {
    static let id = "code.taxonomy-shape"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        for loop in context.everyLoop {
            for segment in loop.segments("PRV") where !hasShape(segment[3]) { report.add(segment, 3) }
        }
    }

    private static func hasShape(_ code: String) -> Bool {
        code.utf8.count == 10 && code.hasSuffix("X")
            && code.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
    }
}

enum TaxonomyTrap: ClaimRule {
    static let id = "code.taxonomy-trap"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        for loop in context.everyLoop {
            for segment in loop.segments("PRV") where segment.holds(3, "1223D0008X") { report.add(segment, 3) }
        }
    }
}
