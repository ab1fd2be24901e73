import Hypertext

/// A question on which sources disagree: the sides, what is held and why; the loser stays, struck through.
struct Clash: Part {
    struct Side: Hashable, Sendable {
        var text: String
        /// Who says so, with the source's number.
        var sources: [String]
        var numbers: [Int]
        var isLost: Bool
    }

    var id: String
    var question: String
    /// The code or topic that it is about; nil on that page itself.
    var about: NavigationItem?
    var isOpen: Bool
    var sides: [Side]
    /// `We hold the first.`, or how to go on while it is open.
    var held: String
    var reason: String
    /// Who decided, and when; empty while it is open.
    var decided: String
    var change: NavigationItem?

    var html: HTML {
        element("article", ["class": "clash-q", "id": id]) {
            element("header") {
                element("h3", text: question)
                Tag(.clash, isOpen ? "open" : "resolved, both kept")
            }
            element("div", ["class": sides.count > 2 ? "sides many" : "sides"]) {
                for (index, side) in sides.enumerated() {
                    if index > 0 {
                        element("span", ["class": "vs", "role": "img", "aria-label": "against"], text: "≠")
                    }
                    Clash.show(side)
                }
            }
            element("p", ["class": "held"]) {
                if !held.isEmpty {
                    element("strong", text: held)
                    " "
                }
                reason
                if !decided.isEmpty { element("span", ["class": "small quiet"], text: " \(decided)") }
            }
            if about != nil || change != nil {
                element("p", ["class": "small acts"]) {
                    HTML(joining: [about, change].compactMap { $0?.html }, separator: " ")
                }
            }
        }
    }

    private static func show(_ side: Side) -> HTML {
        element("blockquote", ["class": side.isLost ? "lost" : nil]) {
            element("p") {
                side.isLost ? element("s", text: side.text) : HTML(side.text)
            }
            element("p", ["class": "small quiet"]) {
                side.sources.joined(separator: "; ")
                SourceMarks(numbers: side.numbers)
            }
        }
    }
}
