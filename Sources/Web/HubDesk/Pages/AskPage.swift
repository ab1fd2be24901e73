import Hypertext

/// The form by which anyone asks the desk, under a code or of anything.
struct AskPage: Hashable, Sendable {
    struct Entry: Hashable, Sendable {
        var question = ""
        var name = ""
    }

    /// The code or topic with its page; nil for a question of no one code.
    var subject: NavigationItem?
    /// Our note on the code.
    var note: String
    var address: String
    var entry: Entry
    /// Answered questions under the code, so that nobody asks what stands there.
    var answered: [NavigationItem]
    var faults = FormFaults()
    var key: String

    var html: HTML {
        .group {
            if let subject {
                element("p", ["class": "crumbs"]) {
                    subject.html
                    " › Ask the desk"
                }
            }
            element("h1", text: subject.map { "Ask about \($0.text)" } ?? "Contact the desk")
            element("p", ["class": "quiet intro"]) {
                "You get a private address, where the answer will stand; no e-mail is needed. "
                "A good answer becomes an entry under the code, without your name. "
                element("strong", text: "Leave out whatever tells who a patient is.")
            }
            faults.note
            element("section", ["class": "said form-said"]) {
                form
                aside
            }
        }
    }

    private var form: HTML {
        element("form", ["method": "post", "action": address, "class": "entry"]) {
            FormKey(key: key)
            faults.dress(
                Field(
                    label: subject.map { "Your question about \($0.text)" } ?? "Your question or message",
                    name: "question",
                    value: entry.question, limit: FormLimits.question, lines: 5, check: "patient"))
            faults.dress(
                Field(
                    label: "Your name", name: "name", value: entry.name, autocomplete: "name",
                    hint: "Only the editors see it.", isRequired: false, limit: FormLimits.name))
            HoneyPot()
            faults.confirmation
            element("div", ["class": "btns"]) { element("button", ["class": "btn go"], text: "Ask") }
        }
    }

    @HTMLBuilder private var aside: HTML {
        if subject != nil, !note.isEmpty || !answered.isEmpty {
            element("aside", ["class": "proof", "aria-label": "What stands already"]) {
                element("dl") {
                    if let subject, !note.isEmpty {
                        element("dt", text: subject.text)
                        element("dd", text: note)
                    }
                    if !answered.isEmpty {
                        element("dt", text: "Answered already")
                        for item in answered { element("dd") { item.html } }
                    }
                }
            }
        }
    }
}
