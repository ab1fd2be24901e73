import Hypertext

/// The first page of all: the secret that the server showed to whoever started it.
struct SetUpDoorPage: Hashable, Sendable {
    var fault = ""
    var token: String

    var html: HTML {
        element("div", ["class": "door set-up"]) {
            element("form", ["method": "post", "action": SetUpStep.start, "class": "confirm"]) {
                element("h1", text: "Set up the practice")
                element(
                    "p", ["class": "hint"],
                    text: "Nobody can sign in yet. The secret stands where the server was started; it serves once.")
                FormToken(token: token)
                element("input", ["type": "hidden", "name": "step", "value": "secret"])
                Field(
                    label: "Secret", name: "secret", hint: "Twenty letters and digits; hyphens don’t matter.",
                    fault: fault, hasFocus: true, limit: 60)
                element("div", ["class": "btns"]) { element("button", ["class": "btn go"], text: "Begin") }
            }
            element("section", ["aria-labelledby": "steps"]) {
                element("h2", ["id": "steps"], text: "What comes")
                element("ol", ["class": "steps"]) {
                    for step in SetUpStep.allCases { element("li", text: step.title) }
                }
                element(
                    "p", ["class": "hint"],
                    text: "Have at hand: the practice’s NPI, tax ID and taxonomy, each provider’s NPI and licence, the "
                        + "payers’ numbers, and what the clearinghouse gave. After the second step you may leave and "
                        + "go on later.")
            }
        }
    }
}
