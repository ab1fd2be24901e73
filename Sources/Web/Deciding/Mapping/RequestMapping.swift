import Coding
import Essentials
import Patients
import Payer
import Practice

extension CasePresenter {
    /// What the record supports, what it lacks, and the messages that ask for it.
    func request(_ requests: [RecordRequest]) -> RequestPage {
        let decision = record.decision
        let date = decision.dateOfService.value?.spoken ?? "an unsettled date"
        let asked = requests.map(\.asks.count).reduce(0, +)
        return RequestPage(
            title: asked == 0
                ? "The record is whole" : "\(Words.count(asked, "record", "records")) to ask for",
            note: "Case \(id), \(date)",
            lines: decision.decisions.map { answer in
                .init(
                    halves: CodeMark.halves(answer),
                    code: answer.code ?? (answer.status == .cannotTell ? "Cannot tell" : "No code"),
                    party: name(of: answer.party), finding: finding(answer))
            },
            missing: missing.map { Missing(effect: $0.effect, text: named($0.text), cure: named($0.cure)) },
            letters: DecideMapping.letters(requests),
            back: Button(text: "Back to the decision", address: address(.decision)),
            basis: "What the record supports on this date, \(decision.release ?? "without a release"). "
                + "Fees and payers played no part. Coverage is not stated.")
    }

    /// What a reader should still add, where the report is a draft or not there yet; never a code.
    var hints: [Missing] {
        record.hints.map { hint in
            Missing(
                effect: hint.blocksSigning || hint.effect == .changesCode ? .changesCode : .weakensClaim,
                text: named(hint.words), cure: "Where: \(hint.place).")
        }
    }

    /// What the plan's text says of each supported code; unknown where it says nothing.
    var coverage: [FactRow] {
        let payer = record.source.coverage?.payer.name ?? "The payer"
        let known = (record.coverage?.lines ?? []).filter { $0.coverage.status != .unknown }
        if known.isEmpty {
            return [FactRow(term: "Coverage", value: .unknown(payer), why: "no dated text of this payer is on file")]
        }
        return known.map { line in
            let until = line.coverage.until.map { " until \($0.spoken)" } ?? ""
            let from = line.coverage.from.map { " from \($0.spoken)" } ?? ""
            let demo = line.coverage.isDemonstration ? " · made up for demonstration" : ""
            return FactRow(
                term: "Coverage of \(line.code)",
                value: .plain("\(payer)'s text says: \(Words.plain(line.coverage.status.rawValue))"),
                why: "\(line.coverage.source?.title ?? "")\(from)\(until)\(demo)")
        }
    }
}
