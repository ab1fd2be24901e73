import Hypertext

/// What happened, what is safe and the cure, in one box where it happened.
struct Note: Part {
    enum Kind: String, Hashable, Sendable {
        case plain = ""
        case ok, warn, bad, unknown
    }

    var kind: Kind
    var headline: String
    var text: String
    /// Read out at once by a screen reader.
    var isAlert = false

    private var icon: Icon {
        switch kind {
        case .plain: .field
        case .ok: .check
        case .warn: .alert
        case .bad: .stop
        case .unknown: .unknown
        }
    }

    var html: HTML {
        element(
            "div", ["class": kind == .plain ? "note" : "note \(kind.rawValue)", "role": isAlert ? "alert" : nil]
        ) {
            icon.mark
            element("p") {
                element("strong", text: headline)
                " "
                text
            }
        }
    }
}

/// A place where nothing is yet: what would be here and how it comes.
struct Empty: Part {
    var headline: String
    var text: String

    var html: HTML {
        element("div", ["class": "empty"]) {
            element("p") { element("strong", text: headline) }
            element("p", text: text)
        }
    }
}
