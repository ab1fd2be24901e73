import CodeReference
import Essentials
import Practice

/// A conflict as its editor sees it.
struct ConflictMapping {
    var conflict: Conflict
    var history: [ReferenceChange]
    var version: Int
    var reference: Reference
    var token: String
    var mayUndo: Bool

    struct Typed: Hashable, Sendable {
        /// The statement that shall hold, or that none does; nil where nothing was chosen.
        var holds: String?
        var reason = ""
        var faults = FormFaults()
        /// Set where somebody else was first.
        var changed: Note?
        var undoReason = ""
        var isUndo = false
    }

    func page(_ typed: Typed = Typed()) -> ConflictDeskPage {
        let address = "/desk/conflicts/\(PercentCoding.encode(conflict.id))"
        let decided = [conflict.decidedBy, conflict.decidedOn.map(\.spoken)].compactMap(\.self)
        return ConflictDeskPage(
            question: conflict.question, state: Tag(.clash, conflict.state == .open ? "open" : "resolved, both kept"),
            note: conflict.state == .open || decided.isEmpty
                ? "Sources disagree." : "Decided by \(decided.joined(separator: ", ")).",
            topic: PublicPlace.link(conflict.topic, in: reference),
            sides: conflict.sides.compactMap { side in
                reference.statement(side.statement).map {
                    ConflictDeskPage.Side(
                        id: $0.id, text: StandingMapping.standing($0, in: reference), holds: conflict.holds == $0.id,
                        isChosen: typed.holds == $0.id)
                }
            },
            reason: conflict.state == .open ? conflict.meanwhile ?? conflict.reason : conflict.reason,
            typed: typed.reason, isOpen: conflict.state == .open, staysOpen: typed.holds == ConflictDeskPage.none,
            faults: typed.isUndo ? FormFaults(headline: typed.faults.headline, text: typed.faults.text) : typed.faults,
            changed: typed.changed, address: address, seen: "\(version)", turns: history.reversed().map(turn),
            undo: undo(address, typed),
            token: token)
    }

    private func turn(_ change: ReferenceChange) -> Turn {
        let held = change.after.flatMap { $0.text.isEmpty ? nil : $0.text }
        return Turn(
            who: change.editor, when: Words.moment(change.at),
            act: change.act == .undone
                ? "took a decision back" : held.map { "decided that \($0) holds" } ?? "left it open",
            text: change.reason)
    }

    private func undo(_ address: String, _ typed: Typed) -> Act? {
        guard mayUndo, version > 0 else { return nil }
        var field = Field(
            label: "Why", name: "reason", id: "undo-text", value: typed.undoReason, limit: FormLimits.remark, lines: 2)
        if typed.isUndo { field = typed.faults.dress(field) }
        return Act(
            opener: "Take the last decision back…", headline: "Take it back?",
            text: "What held before holds again. The decision stays in the history.", button: "Take it back",
            address: "\(address)/undo", token: token, hidden: ["seen": "\(version)", "to": "\(version - 1)"],
            fields: [field], isOpen: typed.isUndo)
    }
}
