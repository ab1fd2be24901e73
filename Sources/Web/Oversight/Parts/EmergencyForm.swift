import HTTPTypes
import Hypertext
import Practice

/// The form at a refusal by which a person opens one case or person in an emergency.
struct EmergencyForm: Part {
    static let address = "/practice/emergency"

    /// `case/c-1`.
    var subject: String
    /// Where the person wanted to go.
    var destination: String
    var token: String
    var reason = ""
    var fault = ""

    private var isCase: Bool { subject.hasPrefix("case/") }

    var html: HTML {
        let what = isCase ? "this case" : "this person’s record"
        return Act(
            opener: "Open in an emergency…", headline: "Open \(what) without the role for it?",
            text:
                "It opens \(what) and nothing else, for reading, for 60 minutes. An administrator sees your name, the "
                + "reason and everything that you open.",
            button: "Open in an emergency", address: EmergencyForm.address, token: token,
            hidden: ["subject": subject, "destination": destination],
            fields: [
                Field(
                    label: "Reason", name: "reason", value: reason,
                    hint:
                        "\(EmergencyGrant.reasonLength.lowerBound) characters at least: what happened, and who needs it.",
                    fault: fault, limit: EmergencyGrant.reasonLength.upperBound, lines: 3)
            ], isFinal: true, isOpen: !fault.isEmpty, isNext: true
        ).html
    }
}

extension Site {
    /// The form for a page that a person was refused; nil where no emergency opens it.
    func emergency(_ inquiry: Inquiry, _ route: Route) -> EmergencyForm? {
        guard let viewer = inquiry.visit.viewer, let desk, let subject = inquiry.subject,
            inquiry.method == .get || inquiry.method == .head
        else { return nil }
        let action: PracticeAction
        switch route.admission {
        case .action(let wanted): action = wanted
        case .signedIn: action = desk.action(forFile: inquiry.caught["name"] ?? "")
        default: return nil
        }
        guard desk.mayBreakGlass(viewer, for: action) else { return nil }
        let address = "/" + inquiry.segments.map(PercentCoding.encode).joined(separator: "/")
        return EmergencyForm(subject: subject, destination: address, token: inquiry.visit.token)
    }
}
