import Hypertext
import Practice

/// Behind the last step: what is still missing, and what a practice does next.
struct SetUpDonePage: Hashable, Sendable {
    var gaps: [DirectoryPage.Gap]
    /// The pages that are there and open to whoever is signed in.
    var ways: [NavigationItem]

    var html: HTML {
        element("div", ["class": "set-up"]) {
            element("h1", text: gaps.isEmpty ? "The practice can order, sign and bill" : "The first steps are not done")
            if gaps.isEmpty {
                element("p", ["class": "hint"], text: "All of it can be changed in the directory.")
            } else {
                element("ul", ["class": "miss"]) {
                    for gap in gaps {
                        element("li") {
                            Icon.alert.mark
                            element("span") {
                                "\(gap.text) "
                                element(
                                    "a", ["href": SetUpStep.first(of: [gap.kind]).address],
                                    text: DirectoryWords.adding(gap.kind))
                            }
                        }
                    }
                }
            }
            element("h2", text: "What comes next")
            element("ul", ["class": "steps"]) {
                for way in ways { element("li") { way.html } }
            }
        }
    }
}
