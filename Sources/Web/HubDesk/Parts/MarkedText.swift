import Hypertext

/// A text that somebody typed, with the words marked that a warning is about.
struct MarkedText: Part {
    struct Piece: Hashable, Sendable {
        var text: String
        var isFound: Bool
    }

    var pieces: [Piece]

    var html: HTML {
        element("p", ["class": "marked"]) {
            for piece in pieces {
                if piece.isFound {
                    element("mark", text: piece.text)
                } else {
                    piece.text
                }
            }
        }
    }
}
