import Hypertext

/// What a check before sending found: how grave, where, what, and the cure.
struct FindingRow: Part {
    var tag: Tag
    var place: String
    var headline: String
    var reason: String
    var cure: String

    var html: HTML {
        element("article", ["class": "finding"]) {
            tag
            element("div") {
                element("p", ["class": "place"], text: place)
                element("h3", text: headline)
                if !reason.isEmpty { element("p", text: reason) }
                if !cure.isEmpty { element("p", ["class": "cure"], text: cure) }
            }
        }
    }
}
