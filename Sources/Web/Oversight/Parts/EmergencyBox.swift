import Hypertext

/// An emergency access as an administrator looks at it, with the mark that somebody did.
struct EmergencyBox: Part {
    var id: String
    /// `Grace Adeyemi (biller)`.
    var who: String
    /// `case/c-1`.
    var subject: String
    /// Where what was opened is shown in the audit.
    var address: String
    var reason: String
    /// `10 March 2026, 16:40 to 17:40`.
    var time: String
    /// Whether it opens anything now.
    var stands = false
    /// `see-report at 16:41`, in order.
    var opened: [String]
    /// Who has seen it, with their note; empty where nobody has.
    var seen: String
    var seenNote: String
    var version: Int
    var token: String
    var note = ""
    var fault = ""

    var html: HTML {
        element("article", ["class": "emergency", "aria-labelledby": "e-\(id)"]) {
            element("h3", ["id": "e-\(id)"]) {
                who
                " opened "
                element("span", ["class": "mono"], text: subject)
                " "
                seen.isEmpty ? Tag(.warn, "not yet seen").html : Tag(.ok, "seen").html
                if stands {
                    " "
                    Tag(.warn, "open now")
                }
            }
            element("p", ["class": "small"], text: time)
            element("blockquote", ["class": "serif"], text: reason)
            element("p") {
                opened.isEmpty ? "Nothing was opened by it." : "Opened: \(opened.joined(separator: ", ")). "
                element("a", ["href": address], text: "In the audit")
            }
            if stands {
                SentForm(
                    address: "/practice/oversight/emergencies/\(id)/end", token: token, button: "End now",
                    style: "inline")
            }
            if seen.isEmpty {
                SentForm(
                    address: "/practice/oversight/emergencies/\(id)", token: token, hidden: ["version": "\(version)"],
                    button: "Mark as seen",
                    content: Field(
                        label: "Note", name: "note", id: "note-\(id)", value: note,
                        hint: "What you found, for whoever looks at it later.", fault: fault, isRequired: false,
                        limit: 500
                    ).html)
            } else {
                if !fault.isEmpty { Note(kind: .warn, headline: "Your note was not kept.", text: "\(fault) \(note)") }
                element("p", ["class": "small"]) {
                    "Seen by \(seen)."
                    if !seenNote.isEmpty {
                        " "
                        element("q", ["class": "serif"], text: seenNote)
                    }
                }
            }
        }
    }
}
