import Hypertext

/// The coder's page: facts in a form, and what they support.
struct DecidePage: Hashable, Sendable {
    /// What the facts support.
    struct Outcome: Hashable, Sendable {
        var rulings: [DecisionPage.Ruling]
        /// The way of each ruling.
        var paths: [PathOfDecision]
        /// Diagnoses and other code sets.
        var beside: [FactRow]
        var letters: [Letter]
        /// The note from which the facts were taken; nil where there was none.
        var note: NoteText?
        var basis: String
        /// The facts as a file, for who wants to keep or send them.
        var facts: String
    }

    var form: FactsForm
    var faults: [String: String] = [:]
    var outcome: Outcome?
    var token: String

    static let address = "/practice/decide"

    var html: HTML {
        .group {
            RoomHeader(
                title: outcome == nil ? "Which code does the record support?" : "What these facts support",
                note: "Nothing typed here is kept. Fees and payers play no part.",
                buttons: [
                    Button(text: "Paste a note instead", address: NotePage.address),
                    Button(text: "Past claims", address: PastClaimsPage.address),
                ])
            if let fault { Note(kind: .bad, headline: fault.headline, text: fault.text, isAlert: true) }
            if let outcome { show(outcome) }
            element("section", ["class": "block facts-form", "id": "facts"]) {
                element("h2", text: outcome == nil ? "What the record says" : "Change the facts and decide again")
                element(
                    "p", ["class": "quiet intro"],
                    text:
                        "Tick what the record says, and leave open what it does not say: nothing ticked is unknown, two "
                        + "ticked are a contradiction. No field must be filled.")
                fields
            }
        }
    }

    private var fault: (headline: String, text: String)? {
        if let whole = faults[""] { return ("The facts can't be read.", whole) }
        if faults.isEmpty { return nil }
        let fields = Words.count(faults.count, "field", "fields")
        return ("Not decided yet.", "\(fields) below can't be read. What was typed is still there.")
    }

    private var fields: HTML {
        element("form", ["method": "post", "action": DecidePage.address, "class": "facts-fields"]) {
            FormToken(token: token)
            element("input", ["type": "hidden", "name": "services", "value": "\(form.services)"])
            FactsFields(form: form, faults: faults)
            element("div", ["class": "btns sticky"]) {
                element("button", ["class": "btn go", "name": "act", "value": "decide"], text: "Decide")
                if form.services < FactsForm.largestCount {
                    element("button", ["class": "btn", "name": "act", "value": "add"], text: "Add another study")
                }
            }
        }
    }

    private func show(_ outcome: Outcome) -> HTML {
        .group {
            DecisionPage(
                rulings: outcome.rulings, paths: outcome.paths, beside: outcome.beside, basis: outcome.basis, files: [],
                isWholePage: false
            ).html
            outcome.note
            if !outcome.letters.isEmpty { Letters(letters: outcome.letters) }
            element("details", ["class": "more"]) {
                element("summary", text: "The facts as a file, for the command line")
                element(
                    "pre", ["class": "said-text mono", "tabindex": "0", "aria-label": "Facts as JSON"],
                    text: outcome.facts)
            }
        }
    }
}
