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
            rulings: decision.decisions.map(rulings.ruling),
            paths: decision.decisions.compactMap { answer in
                record.trees.first { $0.service == answer.service && $0.party == answer.party }
                    .map(PathMapping(rulings: rulings).path)
            },
            request: missing.isEmpty
                ? nil : Button(text: "Ask for what is missing", address: "\(address(.decision))/request"),
            beside: beside,
            basis: "Decided for \(date)\(release). The same record gives the same bytes.",
            files: files { $0.hasPrefix("decision.") })
    }

    /// Shows the answers of this case's decision.
    var rulings: RulingMapping {
        RulingMapping(
            decision: record.decision,
            names: Dictionary(
                record.source.parties.map { ($0.organization.id, $0.organization.name) },
                uniquingKeysWith: { first, _ in first }),
            links: links, remark: remark, next: next)
    }

    private func next(_ answer: CodingDecision.Answer) -> Button? {
        let hasClaim = reach.contains(.claim) && record.claims.contains { $0.party == answer.party }
        if answer.status == .supported, hasClaim {
            return Button(text: "See the claim", address: address(.claim, party: answer.party), isNext: true)
        }
        return answer.missing.isEmpty
            ? nil
            : Button(text: "See what is missing", address: "#\(RulingMapping.missingAnchor(answer))", isNext: true)
    }

    /// The finding without the keys of party and service, which stand beside it.
    func finding(_ answer: CodingDecision.Answer) -> String { rulings.finding(answer) }

    /// A text of the rules with the names of the parties in place of their keys.
    func named(_ text: String) -> String { rulings.named(text) }

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
        rows += coverage
        for code in record.decision.decisions.flatMap(\.crossCodes) {
            let row = FactRow(
                term: "Another code set", value: .plain("\(code.code), \(code.system)"),
                why: code.standing == .read ? "number only" : "number only, unverified")
            if !rows.contains(row) { rows.append(row) }
        }
        return rows
    }
}
