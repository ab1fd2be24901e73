import Hypertext

/// The foot of the public pages and of the door.
struct Footer: Part {
    /// Whether the hub's places follow.
    var isOfHub = false

    var html: HTML {
        element("footer", ["class": "foot"]) {
            element("div") {
                element("div") { words }
                if isOfHub {
                    for list in Footer.places {
                        element("ul", ["role": "list"]) {
                            for (text, address) in list where RouteTable.answers(address) {
                                element("li") { element("a", ["href": address], text: text) }
                            }
                        }
                    }
                }
            }
        }
    }

    private var words: HTML {
        .group {
            element(
                "p",
                text: "Tragus is independent: not affiliated with the ADA, a payer or an authority. Notes on codes "
                    + "are in our own words; CDT is owned by the ADA, and its nomenclature is not shown here.")
            element(
                "p",
                text: "Not for diagnostic use until its owner has it cleared. Not legal or medical advice.")
        }
    }

    private static let places = [
        [
            ("About, independence and licence", "/about"), ("Contact the desk", "/contact"),
            ("Changes as an Atom feed", "/changes.atom"),
        ],
        [
            ("All statements as JSON", "/statements.json"), ("All statements as CSV", "/statements.csv"),
            ("Interfaces for programs", "/about#programs"),
        ],
    ]
}
