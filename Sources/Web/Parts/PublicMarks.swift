import Essentials
import Hypertext

/// What a public page says of itself to programs: its address, OpenGraph marks, schema.org data, and the feed.
struct PublicMarks: Hashable, Sendable {
    /// Absolute.
    var address: String
    var title: String
    var summary: String
    /// Absolute.
    var picture: String
    var data: JSONValue?

    var html: HTML {
        .group {
            element("link", ["rel": "canonical", "href": address])
            for (name, value) in [
                ("og:type", "website"), ("og:site_name", "Tragus"), ("og:title", title), ("og:description", summary),
                ("og:url", address), ("og:image", picture),
            ] {
                element("meta", ["property": name, "content": value])
            }
            element(
                "link",
                ["rel": "alternate", "type": "application/atom+xml", "title": "Changes", "href": "/changes.atom"])
            if let data { HTML.data("application/ld+json", json: data.compact) }
        }
    }
}
