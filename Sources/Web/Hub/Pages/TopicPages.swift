import Hypertext

/// What the hub explains beside single codes.
struct TopicsPage: Hashable, Sendable {
    struct Row: Hashable, Sendable {
        var title: String
        var address: String
        var summary: String
        var reviewed: String
    }

    var rows: [Row]

    var html: HTML {
        .group {
            SheetHead(
                title: "How coding, billing and ultrasound fit together",
                lead: "Each article is in our own words; every sentence names what carries it.")
            if rows.isEmpty {
                Empty(headline: "No article is loaded.", text: "Articles come with the data of this program.")
            }
            element("ul", ["class": "topics", "role": "list"]) {
                for row in rows {
                    element("li") {
                        element("h2") { element("a", ["href": row.address], text: row.title) }
                        element("p", text: row.summary)
                        if !row.reviewed.isEmpty { element("p", ["class": "small quiet"], text: row.reviewed) }
                    }
                }
            }
        }
    }
}

/// An article on a topic, each section with its margin of proof.
struct TopicPage: Hashable, Sendable {
    var crumbs: Crumbs
    var title: String
    var reviewed: String
    var sections: [ArticleSection]
    var clashes: [Clash]
    var statements: StatementTable
    var sources: SourceList
    var others: [NavigationItem]

    var html: HTML {
        .group {
            SheetHead(crumbs: crumbs, title: title, lead: "")
            if !reviewed.isEmpty { element("p", ["class": "small quiet"], text: reviewed) }
            if sections.count > 3 {
                element("nav", ["class": "jump", "aria-label": "On this page"]) {
                    for section in sections { element("a", ["href": "#\(section.id)"], text: section.title) }
                }
            }
            for section in sections { section.html }
            if !clashes.isEmpty {
                said("Where sources disagree", id: "all-conflicts") {
                    element("div", ["class": "clashes"]) {
                        for clash in clashes { clash }
                    }
                }
            }
            if !statements.rows.isEmpty {
                element(
                    "section",
                    ["class": "said whole", "id": "all-statements", "aria-labelledby": "all-statements-title"]
                ) {
                    element("h2", ["id": "all-statements-title"], text: "Everything that is stated of it")
                    statements
                }
            }
            if !sources.items.isEmpty {
                said("Sources, best first", id: "all-sources", proof: CodePage.ranks) { sources }
            }
            if !others.isEmpty {
                element("nav", ["class": "said whole also", "aria-label": "Other topics"]) {
                    element("h2", text: "Read on")
                    element("ul", ["class": "news", "role": "list"]) {
                        for other in others { element("li") { other.html } }
                    }
                }
            }
        }
    }
}
