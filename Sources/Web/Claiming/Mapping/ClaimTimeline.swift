import Claims
import Essentials
import Practice

/// The way of a claim in words: what was, what is now, what comes.
struct ClaimTimeline {
    let stored: StoredClaim?
    let today: CalendarDate

    var events: [Timeline.Event] {
        guard let stored, !stored.way.events.isEmpty else {
            return [
                .init(time: "", headline: "Not billed", text: "", standing: .now),
                .init(time: "", headline: "Checked", text: "", standing: .ahead),
                .init(time: "", headline: "Sent", text: "", standing: .ahead),
            ]
        }
        var rows = stored.way.events.map(row)
        if let last = rows.indices.last, rows[last].standing == .done { rows[last].standing = .now }
        return rows + ahead(stored.way)
    }

    private func row(_ event: ClaimEvent) -> Timeline.Event {
        let (headline, text, isBad) = words(event.act)
        let note = event.note.isEmpty ? "" : "“\(event.note)”"
        return Timeline.Event(
            time: "\(Words.moment(event.at)), \(event.by)", headline: headline,
            text: [text, note].filter { !$0.isEmpty }.joined(separator: ". "), standing: isBad ? .stopped : .done)
    }

    private func words(_ act: ClaimAct) -> (String, String, Bool) {
        switch act {
        case .made: ("Made", "from the record", false)
        case .checked(let errors, let warnings):
            errors > 0
                ? ("Checked", "\(Words.count(errors, "thing", "things")) to mend", true)
                : (
                    "Checked",
                    warnings == 0 ? "nothing to mend" : Words.count(warnings, "weak point", "weak points"), false
                )
        case .mended: ("Changed", "and made anew", false)
        case .sent(let sending):
            (
                "Sent",
                "\(ClaimWords.what(sending.frequency)), control number \(sending.number), "
                    + Words.dollars(sending.charge), false
            )
        case .downloaded: ("Downloaded", "the file as it was sent", false)
        case .acknowledged(let said):
            switch (said.form, said.isAccepted) {
            case (.file, true): ("Received", "whole (999)", false)
            case (.file, false): ("Turned away", "the file was not read (999)", true)
            case (.claim, true): ("Taken in", number("by the payer (277CA)", said.payerClaimNumber), false)
            case (.claim, false): ("Turned away", "by the payer (277CA)", true)
            }
        case .answered(let said): answered(said)
        case .replaced(let number): ("Replacement begun", "of the payer’s \(number)", false)
        case .voided(let number): ("Void begun", "of the payer’s \(number)", false)
        case .dropped: ("Let go", "the claim stands as it stood", false)
        case .acceptedDenial: ("Denial accepted", "", false)
        case .writtenOff: ("Written off", "", false)
        }
    }

    private func number(_ text: String, _ number: String?) -> String {
        number.map { "\(text), number \($0)" } ?? text
    }

    private func answered(_ said: ClaimAnswer) -> (String, String, Bool) {
        let codes = said.adjustments.map { adjustment in
            (["\(adjustment.group.rawValue)-\(adjustment.reason)"] + adjustment.remarks).joined(separator: " ")
        }
        let text = ["on \(said.on.spoken)", Words.dollars(said.paid)] + codes
        return (
            Words.sentence(ClaimWords.outcome(said.outcome)),
            number(text.joined(separator: ", "), said.payerClaimNumber), said.outcome == .denied
        )
    }

    private func ahead(_ way: ClaimWay) -> [Timeline.Event] {
        let words: [String]
        switch way.stage {
        case .none, .made, .mend, .ready, .rejected: words = ["Sent", "Taken in", "Answered"]
        case .sent: words = ["Received", "Taken in", "Answered"]
        case .received: words = ["Taken in", "Answered"]
        case .takenIn: words = ["Answered"]
        case .denied, .partlyPaid: words = ["Replaced, or accepted"]
        case .paid, .voided, .closed: words = []
        }
        return words.map { Timeline.Event(time: "", headline: $0, text: "", standing: .ahead) }
    }
}
