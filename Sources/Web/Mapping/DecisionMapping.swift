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
        let isNear = { (rejection: CodingDecision.Rejection) in CodeMark.halves(rejection.code) != .other }
        let ordered = answer.rejected.filter(isNear) + answer.rejected.filter { !isNear($0) }
        let (near, far) = (ordered.prefix(4), ordered.dropFirst(4))
        let hasClaim = reach.contains(.claim) && record.claims.contains { $0.party == answer.party }
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
                sentence: lead(answer), buttons: [next].compactMap(\.self)),
            facts: facts(answer), rejected: near.map(row), further: far.map(row),
            missing: CasePresenter.missing(answer.missing).map(named), missingID: "missing-\(answer.party)")
    }

    private func row(_ rejection: CodingDecision.Rejection) -> FlipRow {
        FlipRow(
            halves: CodeMark.halves(rejection.code), code: rejection.code, note: "",
            fact: FactWords.sentence(named(rejection.fact)),
            flip: rejection.changes.isEmpty
                ? named("\(rejection.flip).") : FactWords.sentence(rejection.changes, named: named))
    }

    /// What the code is in our words where the reasons say so, else the finding.
    private func lead(_ answer: CodingDecision.Answer) -> String {
        if let code = answer.code, let own = answer.reasons.first(where: { $0.text.hasPrefix("\(code): ") })?.text {
            return String(own.dropFirst(code.count + 2))
        }
        return finding(answer)
    }

    /// The finding without the keys of party and service, which stand beside it.
    func finding(_ answer: CodingDecision.Answer) -> String {
        let start = "\(answer.party), service \(answer.service): "
        let text = answer.finding.hasPrefix(start) ? String(answer.finding.dropFirst(start.count)) : answer.finding
        return named(Words.sentence(text))
    }

    /// A text of the rules with the names of the parties in place of their keys.
    func named(_ text: String) -> String {
        record.source.parties.reduce(text) { text, party in
            text.replacing(party.organization.id, with: party.organization.name)
        }
    }

    private func named(_ missing: Missing) -> Missing {
        Missing(effect: missing.effect, text: named(missing.text), cure: named(missing.cure))
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

    /// The reasons, each with its sources where they differ from those of the one above.
    private func facts(_ answer: CodingDecision.Answer) -> [FactRow] {
        var above = ""
        return answer.reasons.filter { !$0.text.hasPrefix("\(answer.code ?? "none"): ") }.map { reason in
            let titles = reason.sources.compactMap { key in record.decision.sources.first { $0.key == key }?.title }
            let standing: String? =
                switch reason.standing {
                case .read: nil
                case .secondary: "from a secondary source"
                case .unverified: "unverified"
                case .editorial: "our own choice"
                }
            let sources = (titles + [standing].compactMap(\.self)).joined(separator: " · ")
            let why = sources == above ? "rule \(reason.rule)" : "rule \(reason.rule) · \(sources)"
            above = sources
            let text = named(reason.text)
            let fact = ReasonWords.fact(text)
            return FactRow(
                term: fact?.term ?? Words.sentence(Words.plain(reason.rule.split(separator: "/").last ?? "")),
                value: fact.map { .known(Words.sentence($0.value)) } ?? .plain(text), why: why,
                proofs: links(reason.proofs), remark: remark(reason.proofs))
        }
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
