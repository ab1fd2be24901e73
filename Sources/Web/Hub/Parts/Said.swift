import Hypertext

/// A section with its margin of proof: claim on the left, proof on the right.
func said(_ title: String, id: String, proof: ProofMargin? = nil, @HTMLBuilder _ content: () -> HTML) -> HTML {
    element("section", ["class": "said", "id": id, "aria-labelledby": "\(id)-title"]) {
        element("h2", ["id": "\(id)-title"], text: title)
        element("div") { content() }
        proof
    }
}

/// A section of an article on a page.
struct ArticleSection: Hashable, Sendable {
    var id: String
    var title: String
    var prose: Prose
    var proof: ProofMargin

    var html: HTML {
        said(title, id: id, proof: proof) { prose }
    }
}
