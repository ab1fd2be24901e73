import Essentials
import X12

enum ClaimTotal: ClaimRule {
    static let id = "balance.claim-total"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        let charges = context.lines.compactMap { try? Money($0.service[2]) }
        guard charges.count == context.lines.count, let sum = try? Money.sum(charges) else { return }
        if (try? Money(context.clm[2])) != sum { report.add(context.clm, 2) }
    }
}

enum ClaimAmount: ClaimRule {
    static let id = "balance.amount"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        func look(_ segment: Segment) {
            guard let amount = try? Money(segment[2]), amount >= .zero else {
                report.add(segment, 2)
                return
            }
        }
        look(context.clm)
        for line in context.lines { look(line.service) }
    }
}

enum ZeroCharge: ClaimRule {
    static let id = "balance.zero-charge"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        // Where no fee is kept for the code, that is said instead, since it is the reason.
        for line in context.lines
        where (try? Money(line.service[2])) == .zero && !FeeAbsent.applies(to: line, context) {
            report.add(line.service, 2)
        }
    }
}

enum FeeAbsent: ClaimRule {
    static let id = "balance.fee-absent"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        for line in context.lines where applies(to: line, context) {
            report.add(line.service, 2, words: ["code": line.code])
        }
    }

    static func applies(to line: ClaimContext.Line, _ context: ClaimContext) -> Bool {
        context.evidence?.fees.map { $0[line.code] == nil } ?? false
    }
}

/// Sums of what another payer paid and adjusted.
private enum OtherPayerSums {
    /// Nil where an amount cannot be read.
    static func adjustments(_ loop: Loop) -> Money? {
        var amounts: [Money] = []
        for segment in loop.segments("CAS") {
            for position in stride(from: 3, through: 18, by: 3) where segment.has(position) {
                guard let amount = try? Money(segment[position]) else { return nil }
                amounts.append(amount)
            }
        }
        return try? Money.sum(amounts)
    }

    static func sum(_ amounts: [Money?]) -> Money? {
        let known = amounts.compactMap { $0 }
        return known.count == amounts.count ? try? Money.sum(known) : nil
    }
}

enum OtherPayerLine: ClaimRule {
    static let id = "balance.other-payer-line"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        for line in context.lines {
            for decision in line.loop.all("2430") {
                guard let paid = decision.segment("SVD"), let charge = try? Money(line.service[2]) else { continue }
                let sum = OtherPayerSums.sum([try? Money(paid[2]), OtherPayerSums.adjustments(decision)])
                if sum != charge { report.add(paid, 2) }
            }
        }
    }
}

enum OtherPayerClaim: ClaimRule {
    static let id = "balance.other-payer-claim"
    static func check(_ context: ClaimContext, _ report: inout ClaimReport) {
        for payer in context.claim.all("2320") {
            guard let paid = payer.segment("AMT", [1: "D"]), let total = try? Money(context.clm[2]) else { continue }
            let id = payer.first("2330B")?.segment("NM1")?[9] ?? ""
            let lines = context.lines.flatMap { $0.loop.all("2430") }.filter {
                $0.segment("SVD")?.holds(1, id) ?? false
            }
            let adjusted = lines.map(OtherPayerSums.adjustments) + [OtherPayerSums.adjustments(payer)]
            if OtherPayerSums.sum([try? Money(paid[2])] + adjusted) != total { report.add(paid, 2) }
        }
    }
}
