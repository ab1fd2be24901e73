import Hypertext

/// The first page: the question, the search, the two questions that decide, what changed, what is not settled.
struct HubHome: Hashable, Sendable {
    struct Open: Hashable, Sendable {
        var tag: Tag
        var about: NavigationItem
        var text: String
    }

    /// A step of the way of a case.
    struct Step: Hashable, Sendable {
        var title: String
        var text: String
        /// Empty where nothing shows it.
        var address: String
    }

    /// Accounts and first steps; nil outside the demo.
    var demo: Demo?
    var picture: String
    /// The addresses of the codes in the table of the two questions.
    var addresses: [String: String]
    var news: [News.Item]
    var open: [Open]
    var steps: [Step]
    /// Topics to begin with.
    var topics: [TopicsPage.Row]

    static let tries = [
        ("parotid swelling", "/search?q=parotid+swelling"), ("d370", "/search?q=d370"),
        ("images only", "/search?q=images+only"), ("salivary stone", "/search?q=salivary+stone"),
    ]

    var html: HTML {
        .group {
            element("section", ["class": "hero"]) {
                element("div") {
                    element("h1", text: "Which code does this record support, on this date, and who says so?")
                    SearchForm(isLarge: true)
                    element("p", ["class": "tries"]) {
                        "Try "
                        for (words, address) in HubHome.tries { element("a", ["href": address], text: words) }
                    }
                }
                figure
            }
            if let demo { show(demo) }
            element("section", ["class": "three"]) {
                element("div") {
                    element("h2", text: "For ultrasound, two questions decide")
                    QuestionTable(addresses: addresses)
                    element(
                        "p", ["class": "small quiet after"],
                        text: "The left half of the disc is the image, the right half is the reading. You will meet it "
                            + "beside every code and every study.")
                }
                element("div") {
                    element("h2", text: "Changed lately, and next")
                    News(items: news)
                    element("p", ["class": "small"]) { element("a", ["href": "/changes"], text: "All changes") }
                }
                element("div") {
                    element("h2", text: "Not settled")
                    element("ul", ["class": "news", "role": "list"]) {
                        for entry in open {
                            element("li") {
                                entry.tag
                                " "
                                entry.about.html
                                ": \(entry.text)"
                            }
                        }
                    }
                    element("p", ["class": "small"]) { element("a", ["href": "/conflicts"], text: "All conflicts") }
                }
            }
            walk
            if !topics.isEmpty { reading }
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

    private func show(_ demo: Demo) -> HTML {
        element("section", ["class": "demo", "aria-labelledby": "demo"]) {
            element("div") {
                element("h2", ["id": "demo"], text: "This is the demo practice")
                element(
                    "p",
                    text: "Four invented patients, images from a simulator. Nothing here is a real person's. "
                        + "Begin like this:")
                element("ol") {
                    for step in demo.firstSteps { element("li", text: step) }
                }
                Buttons(buttons: [Button(text: "Open the practice", address: "/practice", isNext: true)])
            }
            StackTable(
                caption: "Accounts of the demo",
                columns: [
                    .init(title: "Account", isHead: true), .init(title: "Password"), .init(title: "Role"),
                    .init(title: "Sees"),
                ],
                rows: demo.accounts.map { [.code($0.name), .mono($0.password), .init($0.role), .init($0.sees)] })
        }
    }

    private var walk: HTML {
        element("section", ["class": "walk"]) {
            element("h2", text: "One case, from the probe to the claim")
            element("ol") {
                for step in steps {
                    element("li") {
                        step.address.isEmpty
                            ? element("strong", text: step.title)
                            : element("a", ["href": step.address], text: step.title)
                        element("p", text: step.text)
                    }
                }
            }
        }
    }

    private var reading: HTML {
        element("section", ["class": "family reading", "aria-labelledby": "read"]) {
            element("h2", ["id": "read"], text: "Read on")
            element("ul", ["class": "topics", "role": "list"]) {
                for row in topics {
                    element("li") {
                        element("h3") { element("a", ["href": row.address], text: row.title) }
                        element("p", text: row.summary)
                    }
                }
            }
        }
    }
}
