import Hypertext

/// The search over numbers and plain words: a form that works by itself, and that a module moves.
struct SearchForm: Part {
    var text = ""
    /// On the first page it is the main thing; elsewhere it stands in the head.
    var isLarge: Bool

    var html: HTML {
        element("form", ["class": isLarge ? nil : "seek", "role": "search", "action": "/search"]) {
            if isLarge {
                element("div", ["class": "seek"]) { box }
                element("ul", ["id": "hits", "class": "hits", "role": "listbox", "aria-label": "Codes found"])
                element("p", ["class": "hide", "role": "status", "id": "count"])
            } else {
                box
                element("ul", ["id": "hits", "class": "hits", "role": "listbox", "aria-label": "Codes found"])
                element("p", ["class": "hide", "role": "status", "id": "count"])
            }
        }
    }

    private var box: HTML {
        .group {
            Icon.search.mark
            element("label", ["class": "hide", "for": "q"], text: "Search codes by number or plain words")
            element(
                "input",
                [
                    "id": "q", "name": "q", "type": "search", "value": text.isEmpty ? nil : text, "maxlength": "200",
                    "placeholder": "Number or plain words", "autocomplete": "off", "spellcheck": "false",
                    "data-search": "/search.json",
                ])
            element("kbd", ["aria-hidden": "true"], text: "/")
        }
    }
}
