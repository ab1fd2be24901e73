import Hypertext

/// A question before an editor: answer it, and make a good answer an entry under the code.
struct QuestionDeskPage: Hashable, Sendable {
    struct Entry: Hashable, Sendable {
        var answer = ""
        /// The question as it would stand under the code.
        var entryCode = ""
        var entryQuestion = ""
        var entryAnswer = ""
        var entryReason = "Answers a visitor’s question."
    }

    var title: String
    var note: String
    var state: Tag
    var page: NavigationItem?
    /// What should be weighed first.
    var notes: [Note]
    var turns: [Turn]
    var entry: Entry
    /// Whether it takes an answer.
    var takesAnswer: Bool
    /// Whether it takes an entry: there is an answer, and no entry yet.
    var takesEntry: Bool
    /// The entry that was made of it.
    var published: NavigationItem?
    var faults = FormFaults()
    var acts: [Act]
    var address: String
    /// The version that the editor saw.
    var seen: String
    var token: String

    var html: HTML {
        .group {
            element("header") {
                element("div") {
                    element("h1", text: title)
                    element("p") {
                        state
                        " \(note) "
                        page?.html ?? .empty
                    }
                }
            }
            faults.note
            for note in notes { note }
            block("Question and answers") {
                element("ol", ["class": "turns", "role": "list"]) {
                    for turn in turns { element("li") { turn } }
                }
            }
            if takesAnswer { answer }
            if let published {
                block("Entry") {
                    element("p") {
                        "An entry was made of it: "
                        published.html
                    }
                }
            } else if takesEntry {
                publish
            }
            if !acts.isEmpty {
                element("div", ["class": "deeds"]) {
                    for act in acts { act }
                }
            }
        }
    }

    private var answer: HTML {
        block("Answer") {
            element("form", ["method": "post", "action": "\(address)/answer", "class": "entry"]) {
                FormToken(token: token)
                element("input", ["type": "hidden", "name": "seen", "value": seen])
                faults.dress(
                    Field(
                        label: "Your answer", name: "answer", value: entry.answer,
                        hint: "The asker reads it at the private address.", limit: FormLimits.remark, lines: 4))
                element("div", ["class": "btns"]) {
                    element("button", ["class": takesEntry ? "btn" : "btn go"], text: "Send the answer")
                }
            }
        }
    }

    private var publish: HTML {
        block("Make it an entry", id: "entry") {
            element(
                "p", ["class": "quiet"],
                text: "It stands under the code for everyone, with your name and without the asker’s.")
            element("form", ["method": "post", "action": "\(address)/entry", "class": "entry"]) {
                FormToken(token: token)
                element("input", ["type": "hidden", "name": "seen", "value": seen])
                faults.dress(
                    Field(label: "Under the code or topic", name: "entry-code", value: entry.entryCode, limit: 40))
                faults.dress(
                    Field(
                        label: "Question", name: "entry-question", value: entry.entryQuestion,
                        limit: FormLimits.question, lines: 2))
                faults.dress(
                    Field(
                        label: "Answer", name: "entry-answer", value: entry.entryAnswer, limit: FormLimits.question,
                        lines: 4))
                faults.dress(
                    Field(
                        label: "Why", name: "entry-reason", value: entry.entryReason,
                        hint: "Stands in the history.", limit: FormLimits.remark))
                element("div", ["class": "btns"]) {
                    element("button", ["class": "btn go"], text: "Publish the entry")
                }
            }
        }
    }
}
