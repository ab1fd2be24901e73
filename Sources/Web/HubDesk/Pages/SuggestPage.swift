import CodeReference
import Hypertext

/// The form by which anyone suggests a change, beside what stands now.
struct SuggestPage: Hashable, Sendable {
    /// What was typed, by field.
    struct Entry: Hashable, Sendable {
        /// What a new statement is about; unused for one that is there.
        var property = ""
        var text = ""
        var from = ""
        var until = ""
        var sourceTitle = ""
        var locator = ""
        var publisher = ""
        var name = ""
    }

    /// `D0370` or the title of a topic.
    var subject: String
    /// The page that it is about.
    var page: NavigationItem
    /// Where the form is sent, with the statement or the sentence that it is about.
    var address: String
    /// What stands now; nil where something new is suggested.
    var standing: StandingText?
    /// What stands already and can be changed instead, where something new is suggested.
    var choices: [NavigationItem] = []
    /// Whether it has dates: a statement has, a sentence of an article has not.
    var hasDates: Bool
    var entry: Entry
    var faults = FormFaults()
    var key: String

    var html: HTML {
        .group {
            element("p", ["class": "crumbs"]) {
                element("a", ["href": page.address], text: page.text)
                " › Suggest a change"
            }
            element("h1", text: title)
            element("p", ["class": "quiet intro"]) {
                "An editor reads it before anyone else sees it, and answers you at a private address. "
                element("strong", text: "Leave out whatever tells who a patient is.")
            }
            faults.note
            if !choices.isEmpty { chooser }
            element("section", ["class": "said form-said"]) {
                if !choices.isEmpty { element("h2", text: "Or add what is missing") }
                form
                if let standing { standing }
            }
        }
    }

    private var title: String {
        standing == nil ? "Suggest what \(subject) lacks" : "Suggest a change to \(subject)"
    }

    private var chooser: HTML {
        element("section", ["class": "block choices"]) {
            element("h2", text: "Change something that stands")
            element("ul") {
                for choice in choices { element("li") { choice.html } }
            }
        }
    }

    private var form: HTML {
        element("form", ["method": "post", "action": address, "class": "entry"]) {
            FormKey(key: key)
            if standing == nil {
                faults.dress(
                    Field(
                        label: "What is it about?", name: "property", value: entry.property,
                        hint: "In a few words, such as “records”, “replaced by” or “payers”.",
                        limit: SubmissionField.property.length.upperBound))
            }
            faults.dress(
                Field(
                    label: "What should it say?", name: "text", value: entry.text,
                    hint: standing == nil
                        ? "One fact in your own words; not the text of a code book."
                        : "Change what stands there, in your own words; not the text of a code book.",
                    limit: SubmissionField.text.length.upperBound, lines: 4, check: "patient"))
            if hasDates { dates }
            source
            faults.dress(
                Field(
                    label: "Your name", name: "name", value: entry.name, autocomplete: "name",
                    hint: "Shown in the history, if your change is accepted. Without it the history says “a visitor”.",
                    isRequired: false, limit: SubmissionField.name.length.upperBound))
            HoneyPot()
            faults.confirmation
            element("div", ["class": "btns"]) { element("button", ["class": "btn go"], text: "Send to the editors") }
        }
    }

    private var dates: HTML {
        element("div", ["class": "row dates"]) {
            faults.dress(
                Field(
                    label: "Holds from", name: "from", value: entry.from, type: "date", isRequired: false, limit: 10))
            faults.dress(
                Field(label: "Until", name: "until", value: entry.until, type: "date", isRequired: false, limit: 10))
        }
    }

    private var source: HTML {
        element("fieldset", ["class": "sources-of"]) {
            element("legend", text: "Where does it say so?")
            faults.dress(
                Field(
                    label: "Document", name: "source-title", value: entry.sourceTitle,
                    hint: "Its title and date, as a librarian would note it.",
                    limit: SubmissionField.sourceTitle.length.upperBound, check: "patient"))
            faults.dress(
                Field(
                    label: "Address, or place in it", name: "source-locator", value: entry.locator,
                    hint: "https://…, a DOI, or a page or section.",
                    limit: SubmissionField.sourceLocator.length.upperBound))
            faults.dress(
                Field(
                    label: "Publisher", name: "source-publisher", value: entry.publisher, isRequired: false,
                    limit: SubmissionField.sourcePublisher.length.upperBound))
        }
    }
}
