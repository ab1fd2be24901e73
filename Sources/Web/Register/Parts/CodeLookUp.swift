import Hypertext

/// Finding a diagnosis code by words; each that is found can be put into the form.
struct CodeLookUp: Part {
    struct Hit: Hashable, Sendable {
        var code: String
        var words: String
    }

    static let field = "find"
    static let act = "look-up"
    /// Begins the act that takes a code over.
    static let take = "take:"

    /// What was looked for.
    var words = ""
    /// Nil where nothing was looked for.
    var hits: [Hit]?
    /// What the codes of the form mean, where it is known.
    var meanings: [String: String] = [:]

    func meaning(of code: String) -> String? { meanings[code] }

    var html: HTML {
        element("div", ["class": "field code-seek"]) {
            element("label", ["for": "find"], text: "Find a code by words")
            element("div", ["class": "row"]) {
                element(
                    "input",
                    [
                        "id": "find", "name": "find", "type": "text", "value": words.isEmpty ? nil : words,
                        "autocomplete": "off", "maxlength": "100", "class": "grow", "aria-describedby": "hint-find",
                    ])
                element("button", ["class": "btn", "name": "act", "value": "look-up"]) {
                    Icon.search.mark
                    "Look up"
                }
            }
            element(
                "p", ["class": "hint", "id": "hint-find"], text: "Such as “stone” or “swelling”; then take one over")
            if let hits {
                if hits.isEmpty {
                    element(
                        "p", ["class": "none-found", "role": "status"], text: "No code is known here by these words.")
                } else {
                    element("ul", ["class": "code-hits", "role": "list", "aria-label": "Codes found"]) {
                        for hit in hits {
                            element("li") {
                                element("button", ["class": "btn", "name": "act", "value": "take:\(hit.code)"]) {
                                    "Take "
                                    element("span", ["class": "code"], text: hit.code)
                                }
                                element("span", text: hit.words)
                            }
                        }
                    }
                }
            }
        }
    }
}
