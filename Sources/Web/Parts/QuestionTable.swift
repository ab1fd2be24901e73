import Hypertext

/// The table of the two questions: who took the images, who read them.
struct QuestionTable: Part {
    private static let rows: [(String, [(Halves, String)])] = [
        ("Took the images", [(.both, "D0370"), (.took, "D0386")]),
        ("Did not take", [(.read, "D0391"), (.neither, "none")]),
    ]

    var html: HTML {
        element("table", ["class": "two"]) {
            element("thead") {
                element("tr") {
                    element("td")
                    element("th", ["scope": "col"], text: "Read in writing")
                    element("th", ["scope": "col"], text: "Not read")
                }
            }
            element("tbody") {
                for (head, cells) in QuestionTable.rows {
                    element("tr") {
                        element("th", ["scope": "row"], text: head)
                        for (halves, code) in cells {
                            element("td") {
                                element("span", ["class": halves == .neither ? "code quiet" : "code"]) {
                                    halves
                                    code
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
