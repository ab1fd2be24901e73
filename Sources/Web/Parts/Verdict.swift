import Hypertext

/// The code that the record supports for a party, or none, or 'cannot tell', and the sentence that says so.
struct Verdict: Part {
    enum Level: Hashable, Sendable {
        /// The page's own heading.
        case page
        /// One of several on a page.
        case section
    }

    var halves: Halves
    /// The code, `No code` or `Cannot tell`.
    var code: String
    var tag: Tag
    /// For whom, and what: `Bay Street Dental · Ultrasound of the right submandibular gland`.
    var party: String
    var sentence: String
    var buttons: [Button] = []
    var level: Level = .section
    var label: String { "Decision for \(party)" }

    var html: HTML {
        let inner: HTML = .group {
            element("span", text: code)
            tag
        }
        return element("div", ["class": "verdict"]) {
            halves
            level == .page ? element("h1") { inner } : element("h2") { inner }
            element("div", ["class": "lead"]) {
                element("p", text: sentence)
                element("p", ["class": "party"], text: party)
            }
            Buttons(buttons: buttons)
        }
    }
}
