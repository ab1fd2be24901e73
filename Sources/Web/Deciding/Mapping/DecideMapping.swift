import Coding
import Essentials
import Notes
import Practice

/// Makes the coder's page of facts that were decided.
struct DecideMapping {
    let decided: DecidedFacts
    /// The note from which the facts came; nil where they were typed.
    var note: NoteReading?

    func outcome() -> DecidePage.Outcome {
        let decision = decided.decision
        let rulings = rulings
        let paths = PathMapping(rulings: rulings)
        let date = decision.dateOfService.value.map { "Decided for \($0.spoken)" } ?? "Decided without a date"
        let release = decision.release.map { ", release \($0)" } ?? ""
        return DecidePage.Outcome(
            rulings: decision.decisions.map(rulings.ruling),
            paths: decision.decisions.compactMap { answer in
                decided.trees.first { $0.service == answer.service && $0.party == answer.party }.map(paths.path)
            },
            beside: beside, letters: DecideMapping.letters(decided.requests),
            note: note.map { NoteMarks(reading: $0).text(title: "The note", kind: .held) },
            basis: "\(date)\(release). The same facts give the same bytes.", facts: decided.facts.json.pretty)
    }

    static func letters(_ requests: [RecordRequest]) -> [Letter] {
        requests.enumerated().map { index, request in
            Letter(
                id: "letter-\(index + 1)", addressee: request.addressee, subject: request.subject, text: request.text,
                asks: request.asks.count)
        }
    }

    private var rulings: RulingMapping {
        RulingMapping(
            decision: decided.decision, names: ["other": "someone else"],
            links: links, remark: { _ in "" }, next: next, namesServices: decided.facts.services.count > 1)
    }

    private func next(_ answer: CodingDecision.Answer) -> Button? {
        answer.missing.isEmpty
            ? nil
            : Button(text: "See what is missing", address: "#\(RulingMapping.missingAnchor(answer))", isNext: false)
    }

    private func links(_ proofs: [ProofPointer]) -> [EvidenceLink] {
        guard let note else { return [] }
        var seen: Set<String> = []
        return proofs.compactMap { proof in
            guard case .noteWords(let start, let end) = proof else { return nil }
            let words = NoteMarks.words(of: note.text, start, end)
            guard seen.insert(words).inserted else { return nil }
            return EvidenceLink(kind: .field, text: "“\(words)”", address: "#\(NoteMarks.anchor(start))")
        }
    }

    /// What did not enter the decision.
    private var beside: [FactRow] {
        var rows = decided.decision.diagnoses.map { diagnosis in
            FactRow(
                term: "Diagnosis",
                value: diagnosis.status == .unknown ? .unknown(diagnosis.code) : .known(diagnosis.code),
                why: diagnosis.fact)
        }
        rows.append(FactRow(term: "Coverage", value: .unknown(""), why: "no payer was named, and none was asked"))
        for code in decided.decision.decisions.flatMap(\.crossCodes) {
            let row = FactRow(
                term: "Another code set", value: .plain("\(code.code), \(code.system)"), why: "number only, unverified")
            if !rows.contains(row) { rows.append(row) }
        }
        return rows
    }
}
