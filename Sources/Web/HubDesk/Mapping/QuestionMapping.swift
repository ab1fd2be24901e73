import CodeReference
import Essentials
import Practice

/// A question as its editor sees it.
struct QuestionMapping {
    var id: String
    var review: QuestionReview
    var reference: Reference
    var token: String
    var mayAnswer: Bool
    var mayDestroy: Bool

    private var address: String { "/desk/questions/\(id)" }

    /// What an editor typed into a form that was not taken.
    struct Typed: Hashable, Sendable {
        var entry: QuestionDeskPage.Entry?
        /// The act whose form was sent, with its text.
        var act = ""
        var text = ""
        var faults = FormFaults()
        var changed: Note?
    }

    func page(_ typed: Typed = Typed()) -> QuestionDeskPage {
        switch review.kept {
        case .destroyed(let gone):
            QuestionDeskPage(
                title: "A question whose text was destroyed", note: "Sent \(Words.moment(gone.sentAt)).",
                state: Tag(.plain, "text destroyed"), notes: [], turns: [DeskTurns.turn(gone)], entry: .init(),
                takesAnswer: false, takesEntry: false, acts: [], address: address, seen: "", token: token)
        case .whole(let question): whole(question, typed)
        }
    }

    private func whole(_ question: Question, _ typed: Typed) -> QuestionDeskPage {
        let about = question.subject.map { PublicPlace.link($0, in: reference) }
        let published = question.entry.flatMap { id in reference.answered.first { $0.id == id } }
        var notes: [Note] = []
        if let changed = typed.changed { notes.append(changed) }
        if !review.suspicions.isEmpty {
            notes.append(
                Note(
                    kind: .bad, headline: "This may be a patient’s data.",
                    text: "Marked: \(review.suspicions.map { "“\($0.words)”" }.joined(separator: ", ")). "
                        + (question.isConfirmedFree ? "The sender said that it is none. " : "")
                        + "Destroy the text where it is."))
        }
        return QuestionDeskPage(
            title: about.map { "Question about \($0.text)" } ?? "Question to the desk",
            note: "From \(DeskWords.sender(question.name).lowercasedFirst), \(Words.moment(question.sentAt)).",
            state: DeskWords.tag(question.state), page: about, notes: notes,
            turns: DeskTurns.turns(question, isDesk: true), entry: typed.entry ?? entry(question),
            takesAnswer: mayAnswer && question.entry == nil,
            takesEntry: mayAnswer && question.state == .answered && question.entry == nil,
            published: published.map {
                NavigationItem(
                    text: "under \(PublicPlace.title(of: $0.code, in: reference))",
                    address: "\(PublicPlace.address(of: $0.code))#q-\($0.id)")
            },
            faults: typed.faults, acts: acts(question, typed), address: address, seen: "\(review.version)", token: token
        )
    }

    private func entry(_ question: Question) -> QuestionDeskPage.Entry {
        var entry = QuestionDeskPage.Entry()
        entry.entryCode = question.subject ?? ""
        entry.entryQuestion = question.text
        entry.entryAnswer = question.answer?.text ?? ""
        return entry
    }

    private func acts(_ question: Question, _ typed: Typed) -> [Act] {
        var acts: [Act] = []
        func field(_ act: String) -> Field {
            var field = Field(
                label: "", name: "reason", id: "\(act)-text", value: typed.act == act ? typed.text : "",
                limit: FormLimits.remark, lines: 2)
            if typed.act == act { field = typed.faults.dress(field) }
            return field
        }
        if mayAnswer, question.state == .waiting {
            var reason = field("decline")
            reason.label = "Why not"
            acts.append(
                Act(
                    opener: "Close without an answer…", headline: "Close it without an answer?",
                    text: "The asker reads your reason at the private address. You can still answer it later.",
                    button: "Close with this reason", address: "\(address)/decline", token: token,
                    hidden: ["seen": "\(review.version)"], fields: [reason], isOpen: typed.act == "decline"))
        }
        if mayDestroy {
            acts.append(
                DestroyAct.act(
                    address: "\(address)/destroy", token: token, version: review.version, field: field("destroy"),
                    isOpen: typed.act == "destroy"))
        }
        return acts
    }
}
