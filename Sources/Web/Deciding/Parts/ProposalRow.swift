import Hypertext

/// A fact that words of a note carry, to be confirmed, mended or left.
struct ProposalRow: Part {
    var id: String
    /// `Who took the images`; with the study in front where the note tells of several.
    var label: String
    var words: String
    /// The value's key, and the words for it.
    var value: String
    var spoken: String
    /// What may be chosen instead; none where it can't be changed here.
    var choices: [FactQuestion.Choice]
    /// Where the words stand on the page.
    var anchor: String

    /// The number by which note and row are told together.
    var number: String { String(id.dropFirst()) }

    var html: HTML {
        element("li", ["class": "proposal", "data-proposal": id]) {
            element("label", ["for": "ok-\(id)", "class": "tick"]) {
                element("input", ["type": "checkbox", "id": "ok-\(id)", "name": "ok.\(id)", "value": "1"])
                element("span") {
                    element("span", ["class": "n"], text: number)
                    " \(label): "
                    element("strong", text: spoken)
                }
            }
            element("p", ["class": "small"]) {
                element("a", ["class": "ev", "href": "#\(anchor)"]) {
                    Icon.field.mark
                    element("span", text: "“\(words)”")
                }
                if !choices.isEmpty { mend }
            }
        }
    }

    private var mend: HTML {
        element("span", ["class": "mend"]) {
            element("label", ["for": "as-\(id)"], text: "or rather")
            " "
            element("select", ["id": "as-\(id)", "name": "as.\(id)"]) {
                for choice in choices {
                    element(
                        "option", ["value": choice.key, "selected": choice.key == value ? "" : nil], text: choice.words)
                }
            }
        }
    }
}
