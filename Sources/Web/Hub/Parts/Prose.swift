import Hypertext

/// The blocks of an article's section.
struct Prose: Part {
    enum Block: Hashable, Sendable {
        case paragraph([Wording])
        case list([Wording])
        case question(Wording, answer: [Wording])
        case picture(Picture)
    }

    /// A screen of this program, or another picture that a section shows.
    struct Picture: Hashable, Sendable {
        var address: String
        var alt: String
        var caption: String
        var width: Int
        var height: Int
    }

    var blocks: [Block]

    var html: HTML {
        element("div", ["class": "prose"]) {
            for block in blocks { Prose.show(block) }
        }
    }

    private static func show(_ block: Block) -> HTML {
        switch block {
        case .paragraph(let sentences):
            element("p") { joined(sentences) }
        case .list(let items):
            element("ul") {
                for item in items {
                    element("li") { item }
                }
            }
        case .question(let question, let answer):
            element("div", ["class": "asked"]) {
                element("h3") { question }
                element("p") { joined(answer) }
            }
        case .picture(let picture):
            element("figure", ["class": "screen"]) {
                element(
                    "img",
                    [
                        "src": picture.address, "alt": picture.alt, "width": "\(picture.width)",
                        "height": "\(picture.height)", "loading": "lazy",
                    ])
                element("figcaption", text: picture.caption)
            }
        }
    }

    /// Sentences of one paragraph, a space between them.
    static func joined(_ sentences: [Wording]) -> HTML {
        HTML(joining: sentences.map(\.html), separator: " ")
    }
}
