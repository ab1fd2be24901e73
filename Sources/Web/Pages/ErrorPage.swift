import Hypertext

/// A page for what could not be done: what happened, what is safe, and the way on.
struct ErrorPage: Hashable, Sendable {
    var headline: String
    var text: String
    /// By which the log finds it; empty where there is nothing to find.
    var reference: String
    var buttons: [Button]
    /// The form by which it is opened in an emergency; nil where it can't be.
    var emergency: EmergencyForm?

    var html: HTML {
        element("div", ["class": "fault"]) {
            element("h1", text: headline)
            element("p", ["class": "lead"], text: text)
            if !reference.isEmpty { element("p", ["class": "small mono"], text: "Reference \(reference)") }
            Buttons(buttons: buttons)
            emergency
        }
    }
}
