import Hypertext

/// A code that the pack does not carry: what that means, and the way on.
struct NoCodePage: Hashable, Sendable {
    var code: String
    var text: String
    /// Carried codes whose numbers are next to it.
    var near: [CodeRows.Row]

    var html: HTML {
        .group {
            element("div", ["class": "fault"]) {
                element("h1", text: "\(code) is not carried here")
                element("p", ["class": "lead"], text: text)
                Buttons(buttons: [
                    Button(text: "All codes here", address: "/codes", isNext: true),
                    Button(text: "Ask the desk", address: "/contact"),
                ])
            }
            if !near.isEmpty {
                element("section", ["class": "family", "aria-labelledby": "near-title"]) {
                    element("h2", ["id": "near-title"], text: "Carried codes with a number near it")
                    CodeRows(rows: near)
                }
            }
        }
    }
}
