import Hypertext

/// A rejected neighbour: the one fact that excludes it and the smallest change that would make it right.
struct FlipRow: Part {
    var halves: Halves
    var code: String
    /// Our own few words for the code; may be empty.
    var note: String
    var fact: String
    var flip: String

    var html: HTML {
        element("div", ["class": "flip"]) {
            element("div") {
                element("h3", ["class": "code"]) {
                    halves
                    code
                }
                if !note.isEmpty { element("p", ["class": "small quiet"], text: note) }
            }
            element("p") {
                element("span", ["class": "q"], text: "Excluded by")
                fact
            }
            element("p") {
                element("span", ["class": "q"], text: "Would become right if")
                flip
            }
        }
    }
}
