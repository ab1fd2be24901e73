import Hypertext

/// A study of the tray: what its images say, and the cases that they may belong to.
struct TrayStudyPart: Part {
    /// A field in which images and order differ.
    struct Difference: Hashable, Sendable {
        var field: String
        var images: String
        var order: String
    }

    struct Suggestion: Hashable, Sendable {
        var caseID: String
        /// `Alder, Nora · 4 May 1971 · HS-0007`.
        var person: String
        /// `Right parotid · ordered for 10 March 2026`.
        var details: String
        var why: String
        var differences: [Difference]
    }

    /// Study Instance UID.
    var study: String
    /// Its place on the page, from 1: begins the identifiers.
    var number: Int
    /// The patient as the images say; empty where they don't.
    var name: String
    var details: String
    /// Why nobody knows whose it is.
    var why: String
    var pictures: [String]
    var images: Int
    var suggestions: [Suggestion]
    /// A case that was typed and differs: it has to be confirmed.
    var typed: Suggestion?
    var isFirst: Bool
    var token: String

    private static let shown = 4

    var html: HTML {
        element("article", ["class": "tray-study", "id": "study-\(number)", "aria-labelledby": "name-\(number)"]) {
            strip
            element("div") {
                element("h2", ["id": "name-\(number)"]) {
                    if name.isEmpty { element("span", ["class": "unknown-v"], text: "unknown") } else { name }
                }
                element("p", ["class": "quiet"], text: details)
                if !why.isEmpty {
                    element("p") {
                        Icon.alert.mark
                        " \(why)"
                    }
                }
                if let typed { suggestion(typed, index: 0) }
                for (index, found) in suggestions.enumerated() { suggestion(found, index: index + 1) }
                byHand
                Act(
                    opener: "Discard…", headline: "Discard this study?",
                    text: "Its images belong to nobody. They stay in the archive, and it can be brought back.",
                    button: "Discard", address: "\(TrayPage.address)/discard", token: token, hidden: ["study": study],
                    fields: [
                        Field(
                            label: "Why it belongs to nobody", name: "reason", id: "reason-\(number)",
                            hint: "Such as a test of the scanner.", limit: 500)
                    ])
            }
        }
    }

    private var strip: HTML {
        element("ul", ["class": "strip", "aria-label": Words.count(images, "image", "images")]) {
            for (index, picture) in pictures.prefix(Self.shown).enumerated() {
                element("li") {
                    element("img", ["src": picture, "width": "112", "height": "84", "alt": "Image \(index + 1)"])
                }
            }
            if images > Self.shown { element("li", ["class": "more"], text: "and \(images - Self.shown) more") }
        }
    }

    private func suggestion(_ found: Suggestion, index: Int) -> HTML {
        element("form", ["method": "post", "action": "\(TrayPage.address)/match", "class": "suggestion"]) {
            FormToken(token: token)
            element("input", ["type": "hidden", "name": "study", "value": study])
            element("input", ["type": "hidden", "name": "case", "value": found.caseID])
            element("div") {
                element("h3") {
                    found.person
                    element("span", ["class": "quiet"], text: " \(found.caseID)")
                }
                if !found.details.isEmpty { element("p", ["class": "quiet"], text: found.details) }
                element("p", text: found.why)
                if !found.differences.isEmpty {
                    TrayStudyPart.table(found.differences)
                    element("label", ["class": "tick"]) {
                        element("input", ["type": "checkbox", "name": "confirmed", "value": "yes", "required": ""])
                        " I have looked at both: it is the same person."
                    }
                }
            }
            element(
                "button", ["class": isFirst && index == 1 && found.differences.isEmpty ? "btn go" : "btn"],
                text: "Match to \(found.caseID)")
        }
    }

    private static func table(_ differences: [Difference]) -> HTML {
        element("table", ["class": "differ"]) {
            element("caption", ["class": "hide"], text: "What differs")
            element("thead") {
                element("tr") {
                    element("th", ["scope": "col"], text: "Differs")
                    element("th", ["scope": "col"], text: "The images say")
                    element("th", ["scope": "col"], text: "The order says")
                }
            }
            element("tbody") {
                for difference in differences {
                    element("tr") {
                        element("th", ["scope": "row"], text: difference.field)
                        element("td") { element("span", ["class": "contra"], text: difference.images) }
                        element("td") { element("span", ["class": "contra"], text: difference.order) }
                    }
                }
            }
        }
    }

    private var byHand: HTML {
        element("form", ["method": "post", "action": "\(TrayPage.address)/match", "class": "by-hand"]) {
            FormToken(token: token)
            element("input", ["type": "hidden", "name": "study", "value": study])
            Field(
                label: suggestions.isEmpty ? "Number of the case" : "Or the number of another case", name: "case",
                id: "case-\(number)", limit: 100)
            element("button", ["class": "btn"], text: "Match")
        }
    }
}
