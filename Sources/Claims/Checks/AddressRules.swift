import X12

enum BillingBox: ClaimRule {
    static let id = "address.billing-box"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        guard let street = context.parts.billing.first("2010AA")?.segment("N3") else { return }
        for element in 1...2 where isBox(street[element]) { report.add(street, element) }
    }

    /// Whether a street is a post office box, however it is spelt: `PO Box 12`, `P.O. BOX 12`, `Post Office Box 12`.
    static func isBox(_ street: String) -> Bool {
        let words = street.uppercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let starts = [["PO", "BOX"], ["P", "O", "BOX"], ["POST", "OFFICE", "BOX"], ["POB"], ["POBOX"], ["LOCKBOX"]]
        return starts.contains { start in
            words.indices.contains { words[$0...].starts(with: start) }
        }
    }
}

enum NineDigitZip: ClaimRule {
    static let id = "address.zip-nine"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        let loops = [context.parts.billing.first("2010AA"), context.claim.first("2310C")]
        for city in loops.compactMap({ $0?.segment("N4") }) where !ZipShape.hasDigits(city[3], [9]) {
            report.add(city, 3)
        }
    }
}

enum ZipShape: ClaimRule {
    static let id = "address.zip-shape"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        for loop in context.everyLoop where loop.id != "2010AA" && loop.id != "2310C" {
            for city in loop.segments("N4") where !city.has(4) && !hasDigits(city[3], [5, 9]) { report.add(city, 3) }
        }
    }

    static func hasDigits(_ zip: String, _ counts: [Int]) -> Bool {
        counts.contains(zip.utf8.count) && zip.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
