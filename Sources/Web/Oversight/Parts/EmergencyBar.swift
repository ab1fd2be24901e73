import Essentials
import Hypertext
import Practice

/// Says on every page of a case or person that it is open by an emergency access, until when and why, and ends it.
struct EmergencyBar: Part {
    var id: String
    /// `17:40`.
    var until: String
    var reason: String
    var token: String

    var html: HTML {
        element("section", ["class": "emergency-bar", "aria-label": "Emergency access"]) {
            element("p") {
                Icon.alert.mark
                " "
                element("strong", text: "Emergency access until \(until).")
                " "
                element("q", ["class": "serif"], text: reason)
            }
            element("form", ["method": "post", "action": EmergencyBar.address(ending: id)]) {
                FormToken(token: token)
                element("button", ["class": "btn"], text: "End now")
            }
        }
    }

    static func address(ending id: String) -> String { "\(EmergencyForm.address)/\(PercentCoding.encode(id))/end" }
}

extension Site {
    /// The bar of a page that is open by an emergency access; nil where none stands for its case or person.
    func emergencyBar(_ inquiry: Inquiry) -> EmergencyBar? {
        guard let viewer = inquiry.visit.viewer, let subject = inquiry.subject,
            let grant = desk?.emergency(viewer, subject: subject)
        else { return nil }
        return EmergencyBar(
            id: grant.id, until: grant.until.spokenTime, reason: grant.reason, token: inquiry.visit.token)
    }
}
