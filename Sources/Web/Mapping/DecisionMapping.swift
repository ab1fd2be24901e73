import Coding
import Essentials
import Patients
import Practice

extension CasePresenter {
    func decision() -> DecisionPage {
        let decision = record.decision
        let date = decision.dateOfService.value?.spoken ?? "an unsettled date"
        let release = decision.release.map { ", release \($0)" } ?? ""
        return DecisionPage(
            rulings: decision.decisions.map(ruling), beside: beside,
            basis: "Decided for \(date)\(release). The same record gives the same bytes.",
            files: files { $0.hasPrefix("decision.") })
    }

    private func ruling(_ answer: CodingDecision.Answer) -> DecisionPage.Ruling {
        let hasClaim = record.claims.contains { $0.party == answer.party }
        let next =
            answer.status == .supported && hasClaim
            ? Button(text: "See the claim", address: address(.claim, party: answer.party), isNext: true)
            : answer.missing.isEmpty
                ? nil : Button(text: "See what is missing", address: "#missing-\(answer.party)", isNext: true)
        return DecisionPage.Ruling(
            id: "party-\(answer.party)-\(answer.service)",
            verdict: Verdict(
                halves: CodeMark.halves(answer),
                code: answer.code ?? (answer.status == .cannotTell ? "Cannot tell" : "No code"),
                tag: CasePresenter.tag(answer), party: "for \(name(of: answer.party)) · \(CasePresenter.route(answer))",
                sentence: answer.finding, buttons: [next].compactMap(\.self)),
            facts: answer.reasons.map(fact),
            rejected: answer.rejected.map {
                FlipRow(
                    halves: CodeMark.halves($0.code), code: $0.code, note: "", fact: CasePresenter.facts($0.fact),
                    flip: CasePresenter.facts($0.flip))
            }, missing: CasePresenter.missing(answer.missing), missingID: "missing-\(answer.party)")
    }

    private static func tag(_ answer: CodingDecision.Answer) -> Tag {
        switch answer.status {
        case .supported: Tag(.ok, "supported")
        case .none: Tag(.plain, "nothing to bill")
        case .cannotTell:
            Tag(.unknown, answer.candidates.isEmpty ? "not settled" : "\(answer.candidates.joined(separator: " or "))")
        }
    }

    private static func route(_ answer: CodingDecision.Answer) -> String {
        switch answer.plan {
        case .dental: "dental plan, \(answer.system)"
        case .medical: "medical plan, \(answer.system)"
        case nil: "plan unknown"
        }
    }

    private func fact(_ reason: CodingDecision.Reason) -> FactRow {
        let titles = reason.sources.compactMap { key in record.decision.sources.first { $0.key == key }?.title }
        let standing: String? =
            switch reason.standing {
            case .read: nil
            case .secondary: "from a secondary source"
            case .unverified: "unverified"
            case .editorial: "our own choice"
            }
        let why = titles + [standing, reason.release].compactMap(\.self)
        return FactRow(
            term: reason.rule, value: .plain(reason.text), why: why.joined(separator: " · "),
            proofs: links(reason.proofs), remark: remark(reason.proofs))
    }

    /// `modality: ultrasound` as it is said: `modality ultrasound`.
    private static func facts(_ text: String) -> String {
        Words.sentence(text.split(separator: ": ").joined(separator: " is ")) + (text.hasSuffix(".") ? "" : ".")
    }

    /// What did not enter the decision.
    private var beside: [FactRow] {
        let notes = Dictionary(
            record.source.order.diagnoses.map { ($0.code, $0.note) }, uniquingKeysWith: { first, _ in first })
        var rows = record.decision.diagnoses.map { diagnosis in
            let note = notes[diagnosis.code].map { $0.isEmpty ? "" : " \($0)" } ?? ""
            let words = "\(diagnosis.code)\(note)"
            return FactRow(
                term: "Diagnosis", value: diagnosis.status == .unknown ? .unknown(words) : .known(words),
                why: diagnosis.fact)
        }
        rows.append(
            FactRow(
                term: "Coverage", value: .unknown(record.source.coverage.payer.name),
                why: "no dated text of this payer is on file"))
        for code in record.decision.decisions.flatMap(\.crossCodes) {
            let row = FactRow(
                term: "Another code set", value: .plain("\(code.code), \(code.system)"),
                why: code.standing == .read ? "number only" : "number only, unverified")
            if !rows.contains(row) { rows.append(row) }
        }
        return rows
    }
}
