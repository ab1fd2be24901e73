import Hypertext
import Practice

/// A step that fills a section of the directory: what is there, a form for more, and the way on.
struct SetUpStepPage: Hashable, Sendable {
    var step: SetUpStep
    var kind: DirectoryKind
    var section: DirectoryPage.Section
    var rows: [[DirectoryField]]
    var texts: [String: String]
    var faults: [String: FieldFault] = [:]
    var token: String

    var html: HTML {
        element("div", ["class": "set-up"]) {
            StepMark(step: step)
            element("h1", text: step.title)
            element("p", ["class": "hint"], text: DirectoryWords.purpose(kind))
            if !section.rows.isEmpty { StackTable(columns: section.columns, rows: section.rows) }
            if section.rows.isEmpty {
                form
            } else if section.adds {
                element("details", ["class": "act", "open": faults.isEmpty ? nil : ""]) {
                    element("summary", ["class": "btn"], text: "Add another…")
                    form
                }
            }
            element("div", ["class": "btns onward"]) {
                Button(
                    text: section.rows.isEmpty ? "Skip it for now" : "Go on",
                    address: step.next?.address ?? SetUpStep.end, isNext: !section.rows.isEmpty && faults.isEmpty)
                Button(text: "Leave it here", address: "/practice/directory")
            }
        }
    }

    private var form: HTML {
        element("form", ["method": "post", "action": step.address, "class": "entry"]) {
            FormToken(token: token)
            FieldRows(rows: rows, texts: texts, faults: faults)
            element("div", ["class": "btns"]) {
                element(
                    "button", ["class": section.rows.isEmpty || !faults.isEmpty ? "btn go" : "btn"], text: "Keep it")
            }
        }
    }
}
