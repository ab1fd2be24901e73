import Hypertext

/// A link that looks like the act it leads to; one `.go` on a page: the next step.
struct Button: Part {
    var text: String
    var address: String
    var isNext = false
    var icon: Icon?
    /// Asks the browser to keep the file instead of showing it.
    var saves = false

    var html: HTML {
        element(
            "a", ["class": isNext ? "btn go" : "btn", "href": address, "download": saves ? "" : nil]
        ) {
            icon?.mark
            text
        }
    }
}

/// Buttons in a row.
struct Buttons: Part {
    var buttons: [Button]

    var html: HTML {
        buttons.isEmpty
            ? .empty
            : element("div", ["class": "btns"]) {
                for button in buttons { button }
            }
    }
}
