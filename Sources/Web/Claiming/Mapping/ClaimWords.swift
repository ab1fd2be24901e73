import Claims
import Essentials
import Practice
import X12

/// Sentences about where a claim stands.
enum ClaimWords {
    /// The result, as a heading.
    static func title(_ dossier: ClaimDossier) -> String {
        let standing = dossier.stored?.way.standing ?? ClaimWay.Standing()
        let what = what(standing.frequency)
        switch dossier.stage {
        case .none, .made, .mend, .ready, .rejected:
            if dossier.stage == .rejected { return "Turned away: \(what) must be mended and sent again" }
            guard let draft = dossier.draft else {
                return "Nothing is billed"
            }
            let errors = draft.checks.count { $0.severity == .error }
            let warnings = draft.checks.count { $0.severity == .warning }
            if errors > 0 { return "\(Words.count(errors, "error", "errors")) to mend before it can be sent" }
            let subject = standing.frequency == .original ? "Ready to send" : "\(Words.sentence(what)) is ready to send"
            return warnings == 0
                ? "\(subject): the checks found nothing to mend"
                : "\(subject), with \(Words.count(warnings, "weak point", "weak points"))"
        case .sent: return "\(sentence(standing)) is sent: no answer yet"
        case .received: return "\(sentence(standing)) was received: the payer has not taken it in yet"
        case .takenIn: return "\(sentence(standing)) is with the payer: not decided yet"
        case .paid: return "Paid: \(Words.dollars(standing.answer?.paid ?? .zero))"
        case .partlyPaid: return "Partly paid: \(Words.dollars(standing.answer?.paid ?? .zero)) of what was asked"
        case .denied: return "Denied: nothing was paid"
        case .voided: return "Void: the claim was taken back"
        case .closed: return standing.answer == nil ? "Written off" : "Ended: the denial was accepted"
        }
    }

    static func what(_ frequency: DentalClaim.Frequency) -> String {
        switch frequency {
        case .original: "the claim"
        case .replacement: "the replacement"
        case .void: "the void"
        }
    }

    private static func sentence(_ standing: ClaimWay.Standing) -> String {
        let text = what(standing.frequency)
        return Words.sentence(text)
    }

    static func stage(_ stage: ClaimStage) -> String {
        switch stage {
        case .none: "not billed"
        case .made: "made"
        case .mend: "to mend"
        case .ready: "to send"
        case .sent: "sent"
        case .received: "received"
        case .takenIn: "with the payer"
        case .rejected: "turned away"
        case .paid: "paid"
        case .partlyPaid: "partly paid"
        case .denied: "denied"
        case .voided: "void"
        case .closed: "ended"
        }
    }

    static func group(_ group: ClaimGroup) -> String {
        switch group {
        case .denied: "Denied"
        case .mend: "To mend"
        case .send: "To send"
        case .make: "To make"
        case .sent: "Sent"
        case .answered: "Answered"
        case .ended: "Ended"
        }
    }

    static func outcome(_ outcome: ClaimAnswer.Outcome) -> String {
        switch outcome {
        case .paid: "paid"
        case .partlyPaid: "partly paid"
        case .denied: "denied"
        case .reversed: "reversed"
        }
    }

    static func bearer(_ group: ClaimAnswer.Adjustment.Group) -> String {
        switch group {
        case .provider: "the practice bears it"
        case .patient: "the patient bears it"
        case .other: "for another reason"
        case .payer: "the payer took it off"
        }
    }

    /// What a file is that went out.
    static func meaning(_ file: SentFile) -> String {
        if file.isClaim { return "The claim exactly as it was sent (837D)" }
        if file.name.hasSuffix("-evidence.zip") { return "The evidence bundle behind it, signed" }
        return file.mediaType == "application/pdf" ? "The report beside it" : "An image beside it, with its label"
    }
}
