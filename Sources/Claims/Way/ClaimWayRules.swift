import Essentials

extension ClaimWay {
    /// Why something of this kind can't happen now; nil where it can.
    public func refusal(of kind: ClaimActKind) -> ClaimWayRefused? {
        let isCorrection = standing.frequency != .original
        func no(_ reason: String, _ cure: String) -> ClaimWayRefused { refused(kind, reason, cure) }
        switch kind {
        case .made:
            guard [.none, .mend].contains(stage) else {
                return no("A claim was made already.", isOut ? correction : "Change it instead.")
            }
        case .mended:
            guard stage.isDraft, stage != .none else {
                return no(isOut ? "It was sent." : "There is nothing to change.", isOut ? correction : "Bill first.")
            }
        case .checked:
            guard [.none, .made, .mend, .ready].contains(stage) else {
                return no("It was sent.", correction)
            }
        case .sent:
            guard stage == .ready else { return no(notReady.reason, notReady.cure) }
        case .downloaded:
            guard !standing.sendings.isEmpty else { return no("Nothing was sent.", "Send it first.") }
        case .acknowledged:
            guard stage == .sent || stage == .received else {
                return no(
                    stage.isDraft ? "Nothing is out that could be acknowledged." : "It was taken in already.",
                    stage.isDraft ? "Send it first." : "Write down the answer.")
            }
        case .answered:
            guard stage.isWaiting || stage.isAnswered else {
                return no(
                    stage.isDraft ? "Nothing is out that could be answered." : "The way of this claim has ended.",
                    stage.isDraft ? "Send it first." : "Nothing more is awaited.")
            }
        case .replaced, .voided: return refusalOfCorrection(kind)
        case .dropped:
            guard isCorrection, stage.isDraft, standing.back != nil else {
                return no("No replacement or void is begun.", "Nothing need be let go.")
            }
        case .acceptedDenial:
            guard stage == .denied || stage == .partlyPaid else {
                return no("Nothing of it was denied.", "Write down the answer first.")
            }
        case .writtenOff:
            guard stage.isDraft, stage != .none, !isCorrection else {
                return no(
                    isOut ? "It was sent." : "There is nothing to write off.",
                    isOut ? "Void it, or accept the denial." : "Let the correction go, or bill first.")
            }
        }
        return nil
    }

    /// Whether a file of what stands now has left the house.
    private var isOut: Bool { !stage.isDraft }

    private var correction: String { "Once the payer has it, begin a replacement." }

    private var notReady: (reason: String, cure: String) {
        switch stage {
        case .none: ("There is no claim yet.", "Bill the case first.")
        case .made: ("It was not held against the checks.", "Check it first.")
        case .mend: ("The checks hold it up.", "Mend what they name, then send.")
        case .rejected: ("It was turned away as it is.", "Mend it and bill again, then send.")
        case .voided, .closed: ("The way of this claim has ended.", "Nothing more can be sent.")
        default: ("It was sent already.", correction)
        }
    }

    private func refusalOfCorrection(_ kind: ClaimActKind) -> ClaimWayRefused? {
        let isPossible =
            stage == .takenIn || stage.isAnswered || (stage == .closed && kind == .replaced && standing.answer != nil)
        guard isPossible else {
            if stage == .voided { return refused(kind, "It was voided.", "Bill a new case instead.") }
            if stage == .closed {
                return refused(kind, "The way of this claim has ended.", "Nothing more can be sent.")
            }
            return refused(
                kind, stage.isDraft ? "No claim is with the payer." : "The payer has not taken it in.",
                stage.isDraft ? "Change it as it is, then send it." : "Wait for the 277CA or the answer.")
        }
        return nil
    }

    /// Holds what an event says against where the claim stands.
    func check(_ event: ClaimEvent) throws(ClaimWayRefused) {
        let kind = event.act.kind
        guard event.note.count <= ClaimEvent.noteLimit else {
            throw refused(kind, "The note is too long.", "At most \(ClaimEvent.noteLimit) characters.")
        }
        switch event.act {
        case .checked(let errors, let warnings):
            guard errors >= 0, warnings >= 0 else { throw refused(kind, "A count is below zero.", "Count from 0.") }
            if stage == .none, errors == 0 { throw refused(kind, "There is no claim yet.", "Make it first.") }
        case .sent(let sending): try check(sending)
        case .acknowledged(let said):
            if stage == .received, said.form == .file, said.isAccepted {
                throw refused(kind, "The file was received already.", "Wait for the 277CA.")
            }
            try check(number: said.payerClaimNumber, kind)
        case .answered(let said): try check(said)
        case .replaced(let number), .voided(let number):
            guard !number.isEmpty else {
                throw refused(
                    kind, "The payer’s number of the claim is not known.",
                    "Put in the number of the 277CA or of the answer.")
            }
            try check(number: number, kind)
        case .acceptedDenial, .writtenOff:
            guard event.note.count >= ClaimWay.shortestReason else {
                throw refused(
                    kind, "The reason is too short.", "At least \(ClaimWay.shortestReason) characters: it stays.")
            }
        case .made, .mended, .downloaded, .dropped: break
        }
    }

    /// The fewest characters of a reason that ends a way.
    public static let shortestReason = 10

    private func check(_ sending: ClaimSending) throws(ClaimWayRefused) {
        guard sending.frequency == standing.frequency else {
            throw refused(.sent, "The file says another frequency than the claim has.", "Make the file anew.")
        }
        guard (1...999_999_999).contains(sending.control) else {
            throw refused(.sent, "The control number does not fit.", "1 to 999999999.")
        }
        guard !standing.sendings.contains(where: { $0.control == sending.control && $0.receiver == sending.receiver })
        else { throw refused(.sent, "The control number was used.", "Take the next one.") }
    }

    private func check(number: String?, _ kind: ClaimActKind) throws(ClaimWayRefused) {
        guard let number else { return }
        guard !number.isEmpty, number.utf8.count <= 50, number.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }),
            !number.contains(where: { "*~:^".contains($0) })
        else {
            throw refused(
                kind, "The payer’s number can’t stand in a claim.",
                "1 to 50 letters, digits and signs, without blanks, * ~ : or ^.")
        }
    }

    private func check(_ said: ClaimAnswer) throws(ClaimWayRefused) {
        func no(_ reason: String, _ cure: String) -> ClaimWayRefused { refused(.answered, reason, cure) }
        let isVoid = standing.frequency == .void
        guard (said.outcome == .reversed) == isVoid || (isVoid && said.outcome == .denied) else {
            throw no(
                isVoid ? "A void is out; it can’t be paid." : "No void is out that could be taken.",
                isVoid ? "Say reversed, or denied where the payer did not take it." : "Say paid, partly paid or denied."
            )
        }
        guard said.paid >= .zero else { throw no("The amount paid is below zero.", "An amount from 0.00.") }
        switch said.outcome {
        case .paid, .partlyPaid:
            guard said.paid > .zero else { throw no("Nothing was paid.", "Put in the amount, or say denied.") }
        case .denied, .reversed:
            guard said.paid == .zero else { throw no("Something was paid.", "Put in 0.00, or say partly paid.") }
        }
        if [.partlyPaid, .denied].contains(said.outcome), said.adjustments.isEmpty, !isVoid {
            throw no("No reason is given for what was not paid.", "Put in the adjustment with its reason code.")
        }
        guard said.adjustments.count <= ClaimAnswer.adjustmentLimit else {
            throw no("Too many adjustments.", "At most \(ClaimAnswer.adjustmentLimit).")
        }
        for adjustment in said.adjustments {
            guard AdjustmentCodes.isReason(adjustment.reason) else {
                throw no("A reason code has another form.", "Up to three digits, or a letter and digits, such as 252.")
            }
            guard adjustment.remarks.count <= 5, adjustment.remarks.allSatisfy(AdjustmentCodes.isRemark) else {
                throw no("A remark code has another form.", "A letter or two and digits, such as N463; at most five.")
            }
        }
        try check(number: said.payerClaimNumber, .answered)
    }
}

/// The shapes of the codes that say why something was not paid.
public enum AdjustmentCodes {
    /// `252`, `A1`, `P22`.
    public static func isReason(_ text: String) -> Bool { text.wholeMatch(of: #/[A-Z]?[0-9]{1,3}/#) != nil }

    /// `N463`, `MA130`, `M50`.
    public static func isRemark(_ text: String) -> Bool { text.wholeMatch(of: #/[A-Z]{1,2}[0-9]{1,4}/#) != nil }
}
