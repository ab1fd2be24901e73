import CodeReference
import Essentials

/// Every page that a search engine may know (sitemaps.org, protocol 0.9).
enum SiteMap {
    static func addresses(_ view: HubView) -> [String] {
        var addresses = [
            "/", "/codes", "/compare", "/releases", "/topics", "/sources", "/conflicts", "/changes", "/about",
        ]
        let codes = view.book.codes()
        addresses += codes.map { "/codes/\($0.code)" }
        addresses += view.topics.map { "/topics/\($0.key)" }
        addresses += ReleaseMapping.years(view).map { "/releases/\($0)" }
        var pairs: Set<String> = []
        for entry in codes {
            for other in CodeMapping(entry, on: nil, view).compared { pairs.insert(compare(entry.code, other)) }
        }
        return addresses + pairs.sorted()
    }

    /// The address under which a comparison is known, whichever code comes first.
    static func compare(_ one: String, _ other: String) -> String {
        "/compare/\(min(one, other))/\(max(one, other))"
    }

    static func text(_ view: HubView) -> String {
        var out = XMLText.head + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        for address in addresses(view) { out += "<url>" + XMLText.element("loc", view.base + address) + "</url>\n" }
        return out + "</urlset>\n"
    }

    static func robots(base: String) -> String {
        """
        User-agent: *
        Disallow: /practice
        Disallow: /desk
        Disallow: /questions
        Disallow: /search
        Disallow: /api
        Disallow: /fhir

        Sitemap: \(base)/sitemap.xml

        """
    }
}
