import Hypertext

/// The way of a decision, question by question, as a person can follow it: what was answered, what fell, where it ends.
struct PathOfDecision: Part {
    struct Step: Hashable, Sendable {
        var question: String
        var answer: String
        var isSettled: Bool
        var proofs: [EvidenceLink] = []
        /// Ways that were not taken, each with the codes to which it leads.
        var others: [Way] = []
    }

    struct Way: Hashable, Sendable {
        var answer: String
        var codes: String
        /// Whether the record leaves it open.
        var isOpen: Bool
    }

    /// Folded until it is wanted.
    var summary: String
    var steps: [Step]
    var end: String
    /// Questions that keep it open.
    var open: [String] = []

    var html: HTML {
        element("details", ["class": "more way-of"]) {
            element("summary", text: summary)
            element("ol", ["class": "tree"]) {
                for step in steps { show(step) }
                element("li", ["class": open.isEmpty ? "end" : "end open"]) {
                    element("p", ["class": "a"]) { element("strong", text: end) }
                    if !open.isEmpty {
                        element("ul") {
                            for question in open { element("li", text: question) }
                        }
                    }
                }
            }
        }
    }

    private func show(_ step: Step) -> HTML {
        element("li", ["class": step.isSettled ? "settled" : "open"]) {
            element("p", ["class": "q"], text: step.question)
            element("p", ["class": "a"]) {
                step.answer
                for proof in step.proofs {
                    " "
                    proof
                }
            }
            if !step.others.isEmpty {
                element("ul", ["class": "ways"]) {
                    for way in step.others {
                        element("li") {
                            element("span", ["class": "quiet"], text: way.isOpen ? "still open: " : "not taken: ")
                            "\(way.answer) "
                            element("span", ["class": "code"], text: way.codes)
                        }
                    }
                }
            }
        }
    }
}
