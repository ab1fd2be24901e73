import Hypertext

/// The page on which a note is pasted, and what was read in it, to be confirmed.
struct NotePage: Hashable, Sendable {
    struct Reading: Hashable, Sendable {
        var note: NoteText
        var proposals: [ProposalRow]
        var passed: [Passed]
    }

    /// Words that give no fact, and why.
    struct Passed: Hashable, Sendable {
        var words: String
        var about: String
        var why: String
    }

    static let address = "/practice/decide/note"
    static let confirmation = "/practice/decide/note/facts"
    /// The most characters that the field takes; the reader's own limit is larger.
    static let largest = 20_000

    var text: String
    var fault = ""
    var reading: Reading?
    var token: String

    var html: HTML {
        .group {
            RoomHeader(
                title: reading.map(heading) ?? "Paste a note from the chart",
                note: "The note is read here and not kept. Nothing counts before you confirm it.",
                buttons: [Button(text: "Fill in a form instead", address: DecidePage.address)])
            if let reading { confirm(reading) } else { paste(isFirst: true) }
        }
    }

    private func heading(_ reading: Reading) -> String {
        reading.proposals.isEmpty
            ? "No facts were found in the note"
            : "\(Words.count(reading.proposals.count, "fact", "facts")) to confirm"
    }

    private func paste(isFirst: Bool) -> HTML {
        element("form", ["method": "post", "action": NotePage.address, "class": "form note-form"]) {
            FormToken(token: token)
            Field(
                label: "The note", name: "note", value: text,
                hint: "One entry of the chart, as it stands. Leave out name and birth date of the patient: "
                    + "they are not needed.",
                fault: fault, hasFocus: isFirst, limit: NotePage.largest, lines: 14)
            element("div", ["class": "btns"]) {
                element(
                    "button", ["class": isFirst ? "btn go" : "btn"], text: isFirst ? "Read the note" : "Read it again")
            }
        }
    }

    private func confirm(_ reading: Reading) -> HTML {
        .group {
            if reading.proposals.isEmpty {
                Empty(
                    headline: "Nothing in it says, in words that are known here, what was done today.",
                    text: "Work of the past, plans and doubts give no facts. Fill in the form, or paste another entry.")
            }
            element("div", ["class": "note-and-facts"]) {
                reading.note
                element("div") {
                    if !reading.proposals.isEmpty { form(reading) }
                    if !reading.passed.isEmpty { passed(reading.passed) }
                }
            }
            element("details", ["class": "more", "open": reading.proposals.isEmpty ? "" : nil]) {
                element("summary", text: "Change the note and read it again")
                paste(isFirst: false)
            }
        }
    }

    private func form(_ reading: Reading) -> HTML {
        element("form", ["method": "post", "action": NotePage.confirmation, "class": "block proposals"]) {
            FormToken(token: token)
            element("input", ["type": "hidden", "name": "note", "value": text])
            element("h2", text: "Is that what the note says?")
            element(
                "p", ["class": "quiet intro"],
                text: "Tick what is right, mend what is not, leave the rest: it stays unknown.")
            element("ul", ["class": "plain"]) {
                for proposal in reading.proposals { proposal }
            }
            element("div", ["class": "btns sticky"]) {
                element(
                    "button", ["class": "btn go", "name": "act", "value": "decide"],
                    text: "Decide with the ticked facts")
                element(
                    "button", ["class": "btn", "type": "button", "data-tick-all": "", "hidden": ""], text: "Tick all")
            }
        }
    }

    private func passed(_ rows: [Passed]) -> HTML {
        block("Passed over, and why") {
            element("ul", ["class": "passed"]) {
                for row in rows {
                    element("li") {
                        element("q", text: row.words)
                        element("span", ["class": "small quiet"], text: " \(row.about). \(row.why)")
                    }
                }
            }
        }
    }
}
