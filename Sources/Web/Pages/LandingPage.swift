import Hypertext

/// The first page: what Tragus is, the way of a case, and where to begin.
struct LandingPage: Hashable, Sendable {
    /// An account of the demo practice.
    struct DemoAccount: Hashable, Sendable {
        var name: String
        var password: String
        var role: String
        /// What this person sees.
        var sees: String
    }

    var isSignedIn: Bool
    /// Empty outside the demo.
    var demoAccounts: [DemoAccount]
    /// What to click first, in order; empty outside the demo.
    var firstSteps: [String]
    var hasWorkspace: Bool
    var picture: String

    var html: HTML {
        .group {
            element("section", ["class": "hero"]) {
                element("div") {
                    element("h1", text: "From the ultrasound image to the explained claim")
                    element(
                        "p", ["class": "lead"],
                        text: "Tragus carries one examination of the face and jaws from the probe to a claim that can "
                            + "be paid, and for every step it says what it stands on.")
                    if hasWorkspace {
                        element("p", ["class": "btns"]) {
                            Button(
                                text: isSignedIn ? "Open the worklist" : "Sign in", address: "/practice", isNext: true)
                        }
                    }
                }
                figure
            }
            if !demoAccounts.isEmpty { demo }
            questions
            walk
        }
    }

    private var figure: HTML {
        element("figure", ["class": "shot"]) {
            element(
                "svg",
                [
                    "viewBox": "112 66 262 250", "role": "img",
                    "aria-label": "Simulated ultrasound of a parotid gland. A calliper across a stone in the duct "
                        + "reads 3.0 millimetres.",
                ]
            ) {
                element("image", ["href": picture, "width": "448", "height": "412"])
                CalliperMark(
                    label: "3.0 mm", shape: .line, points: [.init(x: 245.5, y: 161.5), .init(x: 275.5, y: 161.5)]
                ).html(imageWidth: 448)
                element("text", ["class": "sim", "x": "120", "y": "308"], text: "SIMULATED")
            }
            element(
                "figcaption",
                text: "Two crosses and a dotted line: wherever they stand, a statement is tied to its proof.")
        }
    }

    private var demo: HTML {
        element("section", ["class": "demo", "aria-labelledby": "demo"]) {
            element("div") {
                element("h2", ["id": "demo"], text: "This is the demo practice")
                element(
                    "p",
                    text: "Four invented patients, images from a simulator. Nothing here is a real person's. "
                        + "Begin like this:")
                element("ol") {
                    for step in firstSteps { element("li", text: step) }
                }
            }
            StackTable(
                caption: "Accounts of the demo",
                columns: [
                    .init(title: "Account", isHead: true), .init(title: "Password"), .init(title: "Role"),
                    .init(title: "Sees"),
                ],
                rows: demoAccounts.map { [.code($0.name), .mono($0.password), .init($0.role), .init($0.sees)] })
        }
    }

    private var questions: HTML {
        element("section", ["class": "questions"]) {
            element("div") {
                element("h2", text: "For ultrasound, two questions decide")
                element(
                    "p", ["class": "quiet"],
                    text: "Who took the images, and who read them in writing? The left half of the disc is the image, "
                        + "the right half is the reading. It stands beside every code and every study.")
                element(
                    "p", ["class": "quiet"],
                    text: "A fee or a payer's habit is never asked. What the record does not say is unknown, and the "
                        + "decision says so instead of guessing.")
            }
            QuestionTable()
        }
    }

    private var walk: HTML {
        element("section", ["class": "walk"]) {
            element("h2", text: "One case, from the probe to the paid claim")
            element("ol") {
                for (title, text) in LandingPage.steps {
                    element("li") {
                        element("strong", text: title)
                        element("p", text: text)
                    }
                }
            }
        }
    }

    private static let steps = [
        ("Images", "From any scanner. What is missing shows while the patient is in the chair."),
        ("Report", "Measured on the image, or refused with the reason. Signed when it is whole."),
        ("Evidence", "Report, images and rules in one bundle. One changed bit is found."),
        ("Decision", "The code, the facts that carry it, and what would change it."),
        ("Claim", "Checked in place: what is wrong, where, and how to mend it."),
    ]
}
