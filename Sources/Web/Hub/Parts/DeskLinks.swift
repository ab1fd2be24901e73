import Hypertext

/// The ways to the desk from a page: suggest a change, ask a question.
struct DeskLinks: Part {
    /// The code that it is about.
    var code: String

    var html: HTML {
        element("div", ["class": "pair desk"]) {
            element("div") {
                element("h3", text: "Suggest a change")
                element(
                    "p", ["class": "hint"],
                    text:
                        "Say what it should say, and where that stands. An editor reads it before anyone else sees it.")
                Button(text: "Suggest a change to \(code)", address: "/codes/\(code)/suggest", isNext: true)
            }
            element("div") {
                element("h3", text: "Ask the desk")
                element(
                    "p", ["class": "hint"],
                    text: "You read the answer at a private link. A good answer becomes an entry on this page.")
                Button(text: "Ask about \(code)", address: "/codes/\(code)/ask")
            }
        }
    }
}
