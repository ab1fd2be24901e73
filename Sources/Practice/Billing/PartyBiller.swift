import Claims
import Coding
import Essentials
import Evidence
import Patients
import Reporting
import Trust
import X12

/// Bills one party: its code from the decision, its claim, the checks, the evidence; or what stands in the way.
struct PartyBiller {
    let material: CaseMaterial
    let report: Report?
    let decision: CodingDecision
    let evidence: EvidenceBuilder
    let checks: ClaimChecks
    let overriding: StandingOverrides
    var choices: [String: ClaimChoice] = [:]
    /// What is kept as the fee of each code on the day of service; nil where no fees are kept.
    var fees: [String: Money]?

    func bill(_ asked: ClinicalCase.Billing) throws -> PartyBill {
        let choice = choices[asked.party] ?? ClaimChoice()
        let billing = choice.applied(to: asked)
        let name = material.source.party(billing.party)?.organization.name ?? billing.party
        func refused(_ obstacles: [Obstacle]) -> PartyBill {
            PartyBill(billing: billing, name: name, claim: nil, obstacles: obstacles)
        }
        guard let answer = decision.decisions.first(where: { $0.party == billing.party }) else {
            return refused([
                Obstacle(
                    item: "decision", words: "Nothing was decided for this party.",
                    cure: "Name the party among those who captured or read.")
            ])
        }
        let overridden = overriding.outcome(for: answer)
        let missing = obstacles(answer, billing, overridden)
        let chosen = overridden.map(\.code) ?? answer.code
        guard missing.isEmpty, let code = chosen else { return refused(missing) }
        guard material.source.coverage != nil else {
            return refused([
                Obstacle(
                    item: "coverage", words: "The case names no coverage, so there is nobody to claim from.",
                    cure: "Bill the patient, or name the coverage in the order.")
            ])
        }
        guard let key = billing.keyFile.flatMap({ material.keys[$0] }) else {
            return refused([
                Obstacle(
                    item: "key", words: "No key is named with which this party signs its evidence.",
                    cure: "Name a key file under 'billing' in case.yaml.")
            ])
        }
        let readsReport = report?.header.readerOrganization.id == billing.party
        let plan = AttachmentPlan(material: material, report: report, billing: billing, choice: choice)
        let faults = choice.edit.map { ClaimEditRules(plan: plan).faults(of: $0) } ?? []
        guard faults.isEmpty else {
            return refused(faults.map { Obstacle(item: "edit", words: $0.found, cure: $0.wanted) })
        }
        let attachments = plan.attachments
        guard
            let claim = ClaimBuilder(source: material.source).claim(
                for: billing, code: code, note: choice.note ?? note(billing),
                attachments: attachments.map(\.attachment), edit: choice.edit)
        else {
            return refused([
                Obstacle(item: "case", words: "The case lacks the party or provider.", cure: "Complete case.yaml.")
            ])
        }
        let x12 = try ClaimInterchange(claim: claim, exchange: material.source.exchange, created: signedAt).bytes()
        let findings = ClaimScrub(
            material: material, report: report, checks: checks, attached: plan.chosenImages, fees: fees
        ).findings(x12)
        let errors = findings.filter { $0.severity == .error }
        guard errors.isEmpty else {
            return refused(errors.map { Obstacle(item: $0.rule, words: $0.message, cure: $0.fix) })
        }
        let bundle = try evidence.bundle(
            for: answer, code: code, readsReport: readsReport, override: overridden?.override, signedAt: signedAt,
            key: key)
        return PartyBill(
            billing: billing, name: name,
            claim: BilledClaim(claim: claim, x12: x12, attachments: attachments, checks: findings, evidence: bundle),
            obstacles: [])
    }

    /// What the decision itself puts in the way.
    ///
    /// A reading that nobody wrote does not hold up a party that itself asks to be paid for the capture alone.
    private func obstacles(
        _ answer: CodingDecision.Answer, _ billing: ClinicalCase.Billing, _ overridden: StandingOverrides.Outcome?
    ) -> [Obstacle] {
        if let overridden { return overridden.obstacles + unsigned }
        let isReadByNobody = report?.signature == nil
        let blocking = answer.missing.filter { item in
            guard item.effect == .changesCode else { return false }
            return answer.code == nil || (isReadByNobody && !billing.captureOnly)
        }
        var obstacles = blocking.map {
            Obstacle(item: $0.item, words: "The record lacks: \($0.item).", cure: $0.ask)
        }
        obstacles += unsigned
        if answer.code == nil, obstacles.isEmpty {
            obstacles.append(
                Obstacle(
                    item: answer.status.rawValue, words: PartyNames(material.source).spoken(answer.finding),
                    cure: "See decision.txt for the reasons."))
        }
        return obstacles
    }

    /// What keeps a report that is there from being signed.
    private var unsigned: [Obstacle] {
        guard let report, report.signature == nil else { return [] }
        let gaps = report.gaps.filter(\.blocksSigning)
        guard gaps.isEmpty else {
            return gaps.map { Obstacle(item: $0.item, words: $0.words, cure: "Then sign the reading.") }
        }
        return [
            Obstacle(
                item: "signature", words: "The report is preliminary: nobody has signed it.",
                cure: "Name signer and key under 'signature' in case.yaml, and the time in reading.yaml.")
        ]
    }

    /// The time of the reading's signature; without one, midnight of the date of service.
    private var signedAt: Timestamp {
        report?.signature?.time ?? Timestamp(seconds: Int64(material.source.dateOfService.dayNumber) * 86_400)
    }

    /// Who reads, where the capture is billed by itself.
    private func note(_ billing: ClinicalCase.Billing) -> String {
        guard let report, report.header.readerOrganization.id != billing.party else { return "" }
        return "Images only. Read by \(report.header.readerOrganization.name), NPI \(report.header.reader.npi)."
    }
}
