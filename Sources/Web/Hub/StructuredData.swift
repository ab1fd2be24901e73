import CodeReference
import Essentials

/// What pages are, in the words of schema.org.
enum StructuredData {
    /// The site with its search.
    static func site(_ view: HubView) -> JSONValue {
        .members([
            "@context": "https://schema.org", "@type": "WebSite", "name": "Tragus", "url": .string(view.base + "/"),
            "potentialAction": .members([
                "@type": "SearchAction",
                "target": .members([
                    "@type": "EntryPoint", "urlTemplate": .string(view.base + "/search?q={search_term_string}"),
                ]),
                "query-input": "required name=search_term_string",
            ]),
        ])
    }

    /// A code as a term of its set; the description is our own.
    static func code(_ entry: CodeEntry, _ view: HubView) -> JSONValue {
        let address = "\(view.base)/codes/\(entry.code)"
        let article = view.reference.article(entry.code)
        return .members([
            "@context": "https://schema.org", "@type": "WebPage", "url": .string(address),
            "name": .string("\(entry.code): \(view.lead(of: entry))"),
            "lastReviewed": article?.reviewed.map { .string("\($0)") },
            "mainEntity": .members([
                "@type": "DefinedTerm", "@id": .string(address), "termCode": .string(entry.code),
                "name": .string(view.lead(of: entry)), "description": .string(article?.summary ?? entry.note),
                "inDefinedTermSet": .members([
                    "@type": "DefinedTermSet", "name": "CDT", "url": .string(entry.system.uri),
                ]),
            ]),
            "breadcrumb": crumbs([("Codes", "/codes"), (entry.code, "/codes/\(entry.code)")], view),
        ])
    }

    static func article(_ article: Article, _ view: HubView) -> JSONValue {
        let address = "\(view.base)/topics/\(article.key)"
        return .members([
            "@context": "https://schema.org", "@type": "Article", "url": .string(address),
            "headline": .string(article.title), "description": .string(article.summary),
            "dateModified": article.reviewed.map { .string("\($0)") },
            "publisher": .members(["@type": "Organization", "name": "Tragus"]),
            "breadcrumb": crumbs([("Topics", "/topics"), (article.title, "/topics/\(article.key)")], view),
        ])
    }

    private static func crumbs(_ places: [(String, String)], _ view: HubView) -> JSONValue {
        .members([
            "@type": "BreadcrumbList",
            "itemListElement": .array(
                places.enumerated().map { index, place in
                    .members([
                        "@type": "ListItem", "position": .number(JSONNumber(index + 1)), "name": .string(place.0),
                        "item": .string(view.base + place.1),
                    ])
                }),
        ])
    }
}
