import Essentials
import Patients
import X12

/// Reading service lines and what other payers decided of them.
extension ClaimParts {
    func line(_ loop: Loop) throws -> ClaimLine {
        let service = try segment("SV3", in: loop)
        guard service[1, 1] == "AD" else {
            throw ClaimError.unreadable(service, 1, found: "another code set", wanted: "a dental code, AD")
        }
        var line = ClaimLine(
            code: service[1, 2], charge: try money(service, 2),
            quantity: service.has(6) ? try whole(service, 6, service[6]) : 1,
            diagnosisPointers: try (1...4).map { service[11, $0] }.filter { !$0.isEmpty }.map {
                try whole(service, 11, $0)
            },
            controlNumber: loop.segment("REF", [1: "6R"])?[2] ?? "",
            modifiers: (3...6).map { service[1, $0] }.filter { !$0.isEmpty }, description: service[1, 7])
        line.serviceDate = try date("472", in: loop)
        line.placeOfService = service.has(3) ? service[3] : nil
        line.oralCavityAreas = (1...5).map { service[4, $0] }.filter { !$0.isEmpty }
        line.teeth = loop.segments("TOO").map { tooth in
            ClaimLine.Tooth(number: tooth[2], surfaces: (1...5).map { tooth[3, $0] }.filter { !$0.isEmpty })
        }
        return line
    }

    func otherPayer(_ loop: Loop) throws -> OtherPayer {
        let sbr = try segment("SBR", in: loop)
        let insurance = try segment("OI", in: loop)
        let holder = try segment("NM1", in: try inner(loop, "2330A"))
        let payerLoop = try inner(loop, "2330B")
        let payer = try segment("NM1", in: payerLoop)
        let id = try needed(payer, 9)
        return OtherPayer(
            payer: PayerReference(name: try needed(payer, 3), id: id),
            order: try code(sbr, 1, sbr[1], PayerOrder.init), filingIndicator: sbr[9], groupNumber: sbr[3],
            memberID: holder[9], relationship: try code(sbr, 2, sbr[2], ClaimCodes.relationship),
            subscriberName: try name(holder), paid: try loop.segment("AMT", [1: "D"]).map { try money($0, 2) } ?? .zero,
            benefits: try code(insurance, 3, insurance[3], ClaimIndicators.Benefits.init),
            release: try code(insurance, 6, insurance[6], ClaimIndicators.Release.init),
            decided: try date("573", in: payerLoop), adjustments: try adjustments(loop),
            lines: try decisions(of: id))
    }

    private func decisions(of payer: String) throws -> [OtherPayer.LineDecision] {
        try claimLoop.all("2400").enumerated().flatMap { index, line in
            try line.all("2430").compactMap { loop -> OtherPayer.LineDecision? in
                let decision = try segment("SVD", in: loop)
                guard decision.holds(1, payer) else { return nil }
                guard let date = try date("573", in: loop) else {
                    throw ClaimError.unreadable(decision, 0, found: "no day of the decision", wanted: "DTP 573")
                }
                return OtherPayer.LineDecision(
                    line: index, paid: try money(decision, 2), code: decision[3, 2],
                    quantity: try whole(decision, 5, decision[5]), adjustments: try adjustments(loop), date: date)
            }
        }
    }

    private func adjustments(_ loop: Loop) throws -> [OtherPayer.Adjustment] {
        try loop.segments("CAS").flatMap { segment in
            try stride(from: 2, through: 17, by: 3).filter { segment.has($0) }.map { position in
                OtherPayer.Adjustment(
                    group: segment[1], reason: segment[position], amount: try money(segment, position + 1),
                    quantity: segment.has(position + 2) ? try whole(segment, position + 2, segment[position + 2]) : nil)
            }
        }
    }
}
