import CodeReference
import Essentials
import Practice

/// What became of a question or a suggestion, for whoever has its private link.
enum TicketMapping {
    static func page(_ kept: Kept<Question>, _ inquiry: Inquiry, in reference: Reference) -> TicketPage {
        let address = "/questions/\(inquiry.caught["token"] ?? "")"
        let isNew = inquiry.query["sent"] != nil
        switch kept {
        case .destroyed(let gone): return destroyed(gone, .question, address)
        case .whole(let question):
            let page = question.subject.map { PublicPlace.link($0, in: reference) }
            let entry = question.entry.flatMap { id in reference.answered.first { $0.id == id } }
            return TicketPage(
                kind: .question, title: page.map { "Your question about \($0.text)" } ?? "Your question",
                state: DeskWords.tag(question.state), next: next(question, entry), page: page,
                turns: DeskTurns.turns(question, isDesk: false), address: address, isNew: isNew, takesReply: false,
                key: "")
        }
    }

    static func page(
        _ kept: Kept<Contribution>, _ inquiry: Inquiry, in reference: Reference, key: String
    ) -> TicketPage {
        let address = "/suggestions/\(inquiry.caught["token"] ?? "")"
        let isNew = inquiry.query["sent"] != nil
        switch kept {
        case .destroyed(let gone): return destroyed(gone, .suggestion, address)
        case .whole(let contribution):
            let page = PublicPlace.link(contribution.change.subject, in: reference)
            return TicketPage(
                kind: .suggestion, title: "Your suggestion on \(page.text)", state: DeskWords.tag(contribution.state),
                next: next(contribution.state), page: page, turns: DeskTurns.turns(contribution, isDesk: false),
                change: Difference(from: contribution.before, to: contribution.change.text), address: address,
                isNew: isNew, takesReply: contribution.state == .asked, key: key)
        }
    }

    private static func destroyed(_ gone: DestroyedText, _ kind: TicketPage.Kind, _ address: String) -> TicketPage {
        TicketPage(
            kind: kind, title: kind == .question ? "Your question" : "Your suggestion",
            state: Tag(.plain, "text destroyed"), next: "Its text is gone for good.", turns: [DeskTurns.turn(gone)],
            address: address, isNew: false, takesReply: false, key: "")
    }

    private static func next(_ question: Question, _ entry: PublishedEntry?) -> String {
        switch question.state {
        case .waiting: "An editor reads it and answers here."
        case .answered:
            entry.map { "The answer stands below, and as an entry under \($0.code)." } ?? "The answer stands below."
        case .declined: "The reason stands below."
        }
    }

    private static func next(_ state: Contribution.State) -> String {
        switch state {
        case .waiting: "An editor reads it before anyone else sees it."
        case .asked: "An editor asks you something; your reply puts it back in the queue."
        case .accepted: "It is shown to everyone now."
        case .declined: "The reason stands below."
        }
    }
}
