import Hypertext

/// What held on a day: the sentence, the form to ask for another day, and a strip of editions.
struct AsOf: Part {
    struct Year: Hashable, Sendable {
        enum Standing: Hashable, Sendable {
            case inForce, out
            /// In force as far as is known; changes of this year's edition were not verified.
            case open
        }

        var year: Int
        var address: String
        var standing: Standing
        var isShown: Bool
    }

    /// Where the form leads: `/codes/D0370`.
    var address: String
    /// The day as a form writes it.
    var date: String
    var tag: Tag
    var sentence: Wording
    /// More to know: what took its place, what it took the place of.
    var more: [Wording] = []
    var years: [Year] = []
    var hint = ""

    var html: HTML {
        element("form", ["class": "asof", "action": address]) {
            element("div") {
                element("p") {
                    tag
                    " "
                    sentence
                }
                for line in more { element("p") { line } }
            }
            element("div", ["class": "row"]) {
                element("label", ["for": "on"], text: "What held on")
                element("input", ["id": "on", "name": "on", "type": "date", "value": date, "required": ""])
                element("button", ["class": "btn"], text: "Show")
            }
            if !years.isEmpty {
                element("ol", ["class": "years", "aria-label": "Editions"]) {
                    for year in years {
                        element("li") {
                            element(
                                "a",
                                [
                                    "href": year.address, "class": AsOf.style(year.standing),
                                    "aria-current": year.isShown ? "date" : nil, "aria-label": AsOf.label(year),
                                ], text: "\(year.year)")
                        }
                    }
                }
            }
            if !hint.isEmpty { element("p", ["class": "hint"], text: hint) }
        }
    }

    private static func style(_ standing: Year.Standing) -> String? {
        switch standing {
        case .inForce: nil
        case .out: "out"
        case .open: "open"
        }
    }

    private static func label(_ year: Year) -> String? {
        switch year.standing {
        case .inForce: "\(year.year): in force"
        case .out: "\(year.year): not in force"
        case .open: "\(year.year): in force, changes unverified"
        }
    }
}
