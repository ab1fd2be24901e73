import Hypertext

/// The biller's page and print-out of a case: what the record supports, what is missing, whom to ask.
struct RequestPage: Hashable, Sendable {
    struct Line: Hashable, Sendable {
        var halves: Halves
        var code: String
        var party: String
        var finding: String
    }

    var title: String
    var note: String
    var lines: [Line]
    var missing: [Missing]
    var letters: [Letter]
    var back: Button
    var basis: String

    var html: HTML {
        .group {
            RoomHeader(title: title, note: note, buttons: [back])
            element("p", ["class": "btns noprint"]) {
                element("button", ["class": "btn go", "type": "button", "data-print": "", "hidden": ""]) {
                    Icon.print.mark
                    "Print"
                }
            }
            block("What the record supports") {
                element("ul", ["class": "plain supports"]) {
                    for line in lines {
                        element("li") {
                            line.halves
                            element("strong", ["class": "code"], text: line.code)
                            element("span") {
                                "for \(line.party). "
                                element("span", ["class": "quiet"], text: line.finding)
                            }
                        }
                    }
                }
            }
            block("What is missing", id: "missing") { MissingHalves(items: missing) }
            if letters.isEmpty {
                Note(
                    kind: .ok, headline: "Nobody needs to be asked.",
                    text: "The record lacks nothing that the rules name.")
            } else {
                Letters(letters: letters)
            }
            element("p", ["class": "small quiet basis"], text: basis)
        }
    }
}
