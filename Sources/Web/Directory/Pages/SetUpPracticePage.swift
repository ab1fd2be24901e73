import Hypertext
import Practice

/// The first step: the practice's own organisation, which is kept together with the first account.
struct SetUpPracticePage: Hashable, Sendable {
    var texts: [String: String]
    var faults: [String: FieldFault] = [:]
    var token: String

    var html: HTML {
        element("div", ["class": "set-up"]) {
            StepMark(step: .practice)
            element("h1", text: SetUpStep.practice.title)
            element("p", ["class": "hint"], text: "Every claim names it. All of this can be changed later.")
            element("form", ["method": "post", "action": SetUpStep.start, "class": "entry"]) {
                FormToken(token: token)
                element("input", ["type": "hidden", "name": "step", "value": "practice"])
                FieldRows(rows: DirectoryFields.organisation, texts: texts, faults: faults)
                element("div", ["class": "btns"]) { element("button", ["class": "btn go"], text: "Go on") }
            }
        }
    }
}
