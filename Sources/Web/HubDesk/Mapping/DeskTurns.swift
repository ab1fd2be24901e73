import CodeReference
import Essentials
import Practice

/// What was said about a question or a suggestion, in order.
enum DeskTurns {
    /// - Parameter isDesk: whether an editor reads it; the sender reads "You".
    static func turns(_ question: Question, isDesk: Bool) -> [Turn] {
        [
            Turn(
                who: isDesk ? DeskWords.sender(question.name) : "You", when: Words.moment(question.sentAt),
                act: "asked", text: question.text)
        ]
            + question.remarks.enumerated().map { index, remark in
                let isReason = question.state == .declined && index == question.remarks.count - 1
                return turn(remark, isReason ? "closed it" : "answered", isDesk)
            }
    }

    static func turns(_ contribution: Contribution, isDesk: Bool) -> [Turn] {
        let first = Turn(
            who: isDesk ? DeskWords.sender(contribution.name) : "You", when: Words.moment(contribution.sentAt),
            act: "suggested it", text: contribution.comment)
        return [first]
            + contribution.remarks.enumerated().map { index, remark in
                let isLast = index == contribution.remarks.count - 1
                return turn(remark, isLast ? lastAct(contribution.state, remark) : act(remark), isDesk)
            }
    }

    static func turn(_ gone: DestroyedText) -> Turn {
        Turn(
            who: gone.by, when: Words.moment(gone.destroyedAt), act: "destroyed the text", text: "",
            destroyed: gone.reason)
    }

    private static func turn(_ remark: Remark, _ act: String, _ isDesk: Bool) -> Turn {
        Turn(
            who: remark.editor == nil ? (isDesk ? "The sender" : "You") : remark.name, when: Words.moment(remark.at),
            act: act, text: remark.text)
    }

    private static func act(_ remark: Remark) -> String { remark.editor == nil ? "replied" : "asked" }

    private static func lastAct(_ state: Contribution.State, _ remark: Remark) -> String {
        switch state {
        case .accepted: "accepted it"
        case .declined: "declined it"
        case .waiting, .asked: act(remark)
        }
    }
}
