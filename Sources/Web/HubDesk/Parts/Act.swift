import Hypertext

/// An act of an editor that is folded away until it is wanted: its opener ends in "…", its button repeats the verb.
///
/// It opens by itself, without script, and stays open where it was sent and something in it was wrong.
struct Act: Part {
    /// `Decline…`.
    var opener: String
    /// What it does, and what remains possible after; a question as its headline.
    var headline: String
    var text: String
    var button: String
    var address: String
    var token: String
    /// Hidden fields, such as the version that the editor saw.
    var hidden: [String: String] = [:]
    var fields: [Field] = []
    /// A choice before the fields.
    var choice: Choice?
    /// A box that must be ticked; empty where none is.
    var tick = ""
    /// Whether it can't be taken back.
    var isFinal = false
    var isOpen = false
    /// Whether it is the next step of the page, before any section.
    var isNext = false

    static let ticked = "confirmed"

    var html: HTML {
        element("details", ["class": "act", "open": isOpen ? "" : nil]) {
            element("summary", ["class": style], text: opener)
            element("form", ["method": "post", "action": address, "class": isFinal ? "confirm" : "confirm plain"]) {
                FormToken(token: token)
                for (name, value) in hidden.sorted(by: { $0.key < $1.key }) {
                    element("input", ["type": "hidden", "name": name, "value": value])
                }
                element(isNext ? "h2" : "h3", text: headline)
                element("p", text: text)
                choice
                for field in fields { field }
                if !tick.isEmpty {
                    element("div", ["class": "field"]) {
                        element("label", ["class": "tick"]) {
                            element(
                                "input", ["type": "checkbox", "name": "confirmed", "value": "yes", "required": ""])
                            " \(tick)"
                        }
                    }
                }
                element("div", ["class": "btns"]) {
                    element("button", ["class": style], text: button)
                }
            }
        }
    }

    private var style: String { isFinal ? "btn end" : isNext ? "btn go" : "btn" }
}
