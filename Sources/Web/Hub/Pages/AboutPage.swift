import Hypertext

/// What the hub is, whose it is not, under which licence it stands, and who reviews.
struct AboutPage: Hashable, Sendable {
    /// Something to count: `Codes`.
    struct Figure: Hashable, Sendable {
        var name: String
        var count: Int
    }

    var title: String
    var figures: [Figure]
    /// The article on the hub itself; empty where none is loaded.
    var sections: [ArticleSection]
    var sources: SourceList

    var html: HTML {
        .group {
            SheetHead(
                title: title,
                lead: "What is stated here has a source, a date and a place where it can be disputed.")
            element("dl", ["class": "figures"]) {
                for figure in figures {
                    element("div") {
                        element("dt", text: figure.name)
                        element("dd", text: Words.grouped(figure.count))
                    }
                }
            }
            for section in sections { section.html }
            element("section", ["class": "said whole", "id": "programs", "aria-labelledby": "programs-title"]) {
                element("h2", ["id": "programs-title"], text: "For programs")
                element("dl", ["class": "programs"]) {
                    for entry in AboutPage.programs where RouteTable.answers(entry.address) {
                        element("div") {
                            element("dt") { element("a", ["href": entry.address], text: entry.name) }
                            element("dd", text: entry.text)
                        }
                    }
                }
            }
            if !sources.items.isEmpty {
                said("Sources, best first", id: "all-sources", proof: CodePage.ranks) { sources }
            }
        }
    }

    private static let programs = [
        ("All statements as JSON", "/statements.json", "Every statement with its dates, sources and standing."),
        ("All statements as CSV", "/statements.csv", "The same as a table."),
        (
            "FHIR R4 terminology", "/fhir/metadata",
            "CodeSystem $lookup, $validate-code and $subsumes, ValueSet $expand; dates are honoured."
        ),
        (
            "Search", "/api/cdt/v3/search?terms=ultrasound",
            "The contract of the NLM Clinical Tables, for this and other code sets."
        ),
        ("Changes", "/changes.atom", "An Atom feed."),
    ].map { (name: $0.0, address: $0.1, text: $0.2) }
}
