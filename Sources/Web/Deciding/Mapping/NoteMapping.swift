import Coding
import Essentials
import Notes

/// Makes the page on which the facts of a note are confirmed.
struct NoteMapping {
    let reading: NoteReading

    func page() -> NotePage.Reading {
        NotePage.Reading(
            note: NoteMarks(reading: reading).text(title: "The note", kind: .fact),
            proposals: reading.proposals.map(row), passed: reading.remarks.map(passed))
    }

    private func row(_ proposal: NoteProposal) -> ProposalRow {
        let key = NoteMapping.key(proposal.value)
        let question = NoteMapping.question(proposal.path)
        let spans = proposal.spans.map { $0.words.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        return ProposalRow(
            id: proposal.id, label: label(proposal.path), words: spans.joined(separator: " … "), value: key,
            spoken: spoken(key, proposal.path),
            choices: (question?.answers ?? []).map { .init(key: $0.key, words: $0.words) },
            anchor: NoteMarks.anchor(proposal.spans.first?.start ?? 0))
    }

    private func spoken(_ key: String, _ path: FactPath) -> String {
        if case .dateOfService = path, let date = try? CalendarDate(key) { return date.spoken }
        if let party = FactsForm.Party(rawValue: key) { return party.words }
        if case .association = path { return key.isEmpty ? "none" : "of one practice" }
        if let date = try? CalendarDate(key), key.utf8.count == 10 { return date.spoken }
        return AnswerWords.of(key)
    }

    private func label(_ path: FactPath) -> String {
        switch path {
        case .dateOfService: return "Date of service"
        case .plan: return "Whose codes the claim wants"
        case .association: return "Tie between the two parties"
        case .diagnosis: return "Diagnosis"
        case .service(let id, let fact):
            let label = FactQuestion.all.first { $0.fact == fact }?.label ?? Words.field(fact.rawValue)
            let isOneOfSeveral = Set(reading.proposals.compactMap(\.service)).count > 1
            return isOneOfSeveral
                ? "Study \(id.dropFirst()), \(label.prefix(1).lowercased())\(label.dropFirst())" : label
        }
    }

    private func passed(_ remark: NoteRemark) -> NotePage.Passed {
        let about = remark.about.split(separator: ":", maxSplits: 1).map {
            $0.split(separator: " ").joined(separator: " ")
        }
        let fact = Words.sentence(Words.field(about.first ?? ""))
        let value = about.count > 1 ? ": \(AnswerWords.of(about[1]))" : ""
        let cue = remark.cue.map { " (“\($0.words)”)" } ?? ""
        let why =
            switch remark.kind {
            case .denied: "The note says it was not so\(cue)."
            case .uncertain: "The note is not sure\(cue)."
            case .past: "It was before this visit\(cue)."
            case .planned: "It is planned\(cue)."
            case .unticked: "The box is not ticked."
            case .other: "It is not said of this visit\(cue)."
            }
        return NotePage.Passed(
            words: remark.span.words.split(whereSeparator: \.isWhitespace).joined(separator: " "),
            about: fact + value, why: why)
    }

    static func question(_ path: FactPath) -> FactQuestion? {
        guard case .service(_, let fact) = path else { return nil }
        return FactQuestion.all.first { $0.fact == fact }
    }

    /// The key of a value in the form.
    static func key(_ value: JSONValue) -> String {
        if let flag = value.bool { return flag ? "yes" : "no" }
        if let list = value.strings { return list.first ?? "" }
        return value.string ?? value["code"]?.string ?? value.int.map { "\($0)" } ?? value["modality"]?.string ?? ""
    }

    /// The value that a key stands for, in place of a proposal's own; nil where it is no answer to the question.
    static func value(_ key: String, for path: FactPath) -> JSONValue? {
        guard let question = question(path), question.answers.contains(where: { $0.key == key }) else { return nil }
        switch question.kind {
        case .flag: return .bool(key == "yes")
        case .list: return .strings([key])
        case .choice: return .string(key)
        case .number, .date: return nil
        }
    }
}

extension NoteProposal {
    /// The service of which it speaks; nil for the visit as a whole.
    var service: String? {
        if case .service(let id, _) = path { id } else { nil }
    }
}
