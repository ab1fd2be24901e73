import Hypertext

/// What became of a question or a suggestion, at the private address that its sender keeps.
struct TicketPage: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case question, suggestion
    }

    var kind: Kind
    /// `Your question about D0370`.
    var title: String
    var state: Tag
    /// What happens next, as a sentence.
    var next: String
    /// The page that it is about; nil where there is none.
    var page: NavigationItem?
    /// Messages and decisions, the first one first.
    var turns: [Turn]
    /// What a suggestion would change; nil for a question.
    var change: Difference?
    /// The private address of this page.
    var address: String
    /// Whether it has just been sent: the page then is the receipt.
    var isNew: Bool
    /// Whether a reply is awaited or taken.
    var takesReply: Bool
    var reply = ""
    var faults = FormFaults()
    var key: String

    var html: HTML {
        .group {
            if let page {
                element("p", ["class": "crumbs"]) {
                    element("a", ["href": page.address], text: page.text)
                    " › \(kind == .question ? "Question" : "Suggestion")"
                }
            }
            element("h1", text: title)
            if isNew { receipt }
            faults.note
            element("p", ["class": "state"]) {
                state
                " \(next)"
            }
            if let change {
                element("section", ["class": "block"]) {
                    element("h2", text: "The change")
                    change
                }
            }
            element("section", ["class": "block"]) {
                element("h2", text: kind == .question ? "Question and answer" : "What was said")
                element("ol", ["class": "turns", "role": "list"]) {
                    for turn in turns { element("li") { turn } }
                }
            }
            if takesReply { form }
        }
    }

    private var receipt: HTML {
        element("div", ["class": "note ok", "role": "status"]) {
            Icon.check.mark
            element("div") {
                element("p") {
                    element("strong", text: "Sent. Keep this address.")
                    " It is the only way back to this page, and nobody else has it: "
                }
                element("p") { element("a", ["class": "mono keep", "href": address], text: address) }
            }
        }
    }

    private var form: HTML {
        element("form", ["method": "post", "action": address, "class": "entry block"]) {
            FormKey(key: key)
            element("h2", text: "Reply")
            faults.dress(
                Field(
                    label: "Your reply to the editors", name: "reply", value: reply, limit: FormLimits.remark, lines: 3,
                    check: "patient"))
            HoneyPot()
            faults.confirmation
            element("div", ["class": "btns"]) { element("button", ["class": "btn go"], text: "Send the reply") }
        }
    }
}
