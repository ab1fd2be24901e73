import Hypertext

/// An act on a claim that is folded away until it is wanted, with fields of its own; it works without script.
struct ClaimForm: Part {
    /// Ends in "…".
    var opener: String
    var headline: String
    /// What it does, and what remains possible after.
    var text: String
    var button: String
    var address: String
    var token: String
    var hidden: [String: String]
    var fields: [HTML]
    var isOpen: Bool
    var isNext: Bool
    /// Whether it can't be taken back.
    var isFinal = false

    var html: HTML {
        element("details", ["class": "act", "open": isOpen ? "" : nil]) {
            element("summary", ["class": style], text: opener)
            element("form", ["method": "post", "action": address, "class": isFinal ? "confirm" : "confirm plain"]) {
                FormToken(token: token)
                for (name, value) in hidden.sorted(by: { $0.key < $1.key }) {
                    element("input", ["type": "hidden", "name": name, "value": value])
                }
                element("h2", text: headline)
                element("p", text: text)
                for field in fields { field }
                element("div", ["class": "btns"]) { element("button", ["class": style], text: button) }
            }
        }
    }

    private var style: String { isFinal ? "btn end" : isNext ? "btn go" : "btn" }
}
