import Hypertext

/// Every source, by rank.
struct SourcesPage: Hashable, Sendable {
    struct Group: Hashable, Sendable {
        var key: String
        var title: String
        var list: SourceList
    }

    var lead: String
    var groups: [Group]

    var html: HTML {
        .group {
            SheetHead(title: "What the statements stand on", lead: lead)
            element("nav", ["class": "jump", "aria-label": "Ranks"]) {
                for group in groups { element("a", ["href": "#\(group.key)"], text: group.title) }
            }
            for group in groups {
                element("section", ["class": "family", "id": group.key, "aria-labelledby": "\(group.key)-title"]) {
                    element("h2", ["id": "\(group.key)-title"], text: group.title)
                    group.list
                }
            }
        }
    }
}

/// Every conflict, the open ones first.
struct ConflictsPage: Hashable, Sendable {
    var open: [Clash]
    var resolved: [Clash]
    var sources: SourceList

    var html: HTML {
        .group {
            SheetHead(
                title: "Where sources disagree",
                lead: "\(Words.count(open.count, "question is", "questions are")) open, \(resolved.count) resolved. "
                    + "A losing statement is never deleted.")
            part("Open", "open", open, "Nothing is open.")
            part("Resolved, both kept", "resolved", resolved, "Nothing was resolved yet.")
            if !sources.items.isEmpty {
                said("Sources, best first", id: "sources", proof: CodePage.ranks) { sources }
            }
        }
    }

    private func part(_ title: String, _ id: String, _ clashes: [Clash], _ none: String) -> HTML {
        element("section", ["class": "family", "id": id, "aria-labelledby": "\(id)-title"]) {
            element("h2", ["id": "\(id)-title"], text: title)
            if clashes.isEmpty { element("p", ["class": "quiet"], text: none) }
            element("div", ["class": "clashes wide"]) {
                for clash in clashes { clash }
            }
        }
    }
}

/// What changed, newest first.
struct ChangesPage: Hashable, Sendable {
    var coming: [News.Item]
    var items: [News.Item]

    var html: HTML {
        .group {
            SheetHead(
                title: "What changed",
                lead: "Editions that came into force, conflicts that were decided, and what editors accepted.")
            element("p", ["class": "small"]) {
                element("a", ["href": "/changes.atom"], text: "The same as an Atom feed")
            }
            if !coming.isEmpty {
                element("section", ["class": "family", "aria-labelledby": "coming"]) {
                    element("h2", ["id": "coming"], text: "Coming")
                    News(items: coming)
                }
            }
            element("section", ["class": "family", "aria-labelledby": "done"]) {
                element("h2", ["id": "done"], text: "Until today")
                News(items: items)
            }
        }
    }
}

/// What a search found.
struct SearchPage: Hashable, Sendable {
    struct Hit: Hashable, Sendable {
        /// Empty for a topic.
        var code: String
        var halves: Halves
        var address: String
        var title: String
        /// Why it was found.
        var why: String
        var tag: Tag?
    }

    var text: String
    var hits: [Hit]

    var html: HTML {
        .group {
            element("header", ["class": "sheethead"]) {
                element("h1", text: headline)
            }
            SearchForm(text: text, isLarge: true)
            if hits.isEmpty {
                element("p", ["class": "tries"]) {
                    "Try "
                    for (words, address) in HubHome.tries {
                        element("a", ["href": address], text: words)
                    }
                }
            } else {
                element("ul", ["class": "codes found", "role": "list"]) {
                    for hit in hits { SearchPage.show(hit) }
                }
            }
            if !text.isEmpty {
                element("p", ["class": "small quiet basis"]) {
                    "The pack carries imaging of the face and jaws and what is weighed against it. "
                    element("a", ["href": "/contact"], text: "Ask the desk")
                    " where nothing fits."
                }
            }
        }
    }

    private var headline: String {
        if text.isEmpty { return "Search codes and topics" }
        return hits.isEmpty ? "Nothing found for “\(text)”" : "\(hits.count) found for “\(text)”"
    }

    private static func show(_ hit: Hit) -> HTML {
        element("li") {
            if hit.code.isEmpty {
                Icon.field.mark
                element("a", ["href": hit.address], text: "Topic")
            } else {
                hit.halves
                element("a", ["class": "code", "href": hit.address], text: hit.code)
            }
            element("span", ["class": "t"]) {
                hit.code.isEmpty ? element("a", ["href": hit.address], text: hit.title) : HTML(hit.title)
                if let tag = hit.tag {
                    " "
                    tag
                }
            }
            element("small", text: hit.why)
        }
    }
}
