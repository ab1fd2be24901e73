import CodeReference
import Hypertext

/// Two versions of a text in one, word by word.
///
/// What was taken out is struck through behind a minus, what was put in underlined behind a plus: never by colour alone.
struct Difference: Part {
    var pieces: [WordDifference.Piece]

    /// Whether it says what the signs mean.
    var hasKey: Bool

    init(from old: String, to new: String, hasKey: Bool = true) {
        pieces = WordDifference.between(old, and: new)
        self.hasKey = hasKey
    }

    /// Whether both texts are the same.
    var isEmpty: Bool {
        pieces.allSatisfy { if case .same = $0 { true } else { false } }
    }

    var html: HTML {
        element("div", ["class": "difference"]) {
            element("p", ["class": "prose"]) {
                for piece in pieces { Difference.show(piece) }
            }
            if hasKey { Difference.key }
        }
    }

    private static var key: HTML {
        element("p", ["class": "hint"]) {
            element("del") {
                sign("−")
                "taken out"
            }
            " "
            element("ins") {
                sign("+")
                "put in"
            }
        }
    }

    private static func show(_ piece: WordDifference.Piece) -> HTML {
        switch piece {
        case .same(let text): HTML(text)
        case .gone(let text): marked("del", "−", "taken out: ", text)
        case .new(let text): marked("ins", "+", "put in: ", text)
        }
    }

    /// The word with its sign; the space behind it stays outside.
    private static func marked(_ name: StaticString, _ sign: String, _ spoken: String, _ text: String) -> HTML {
        let word = text.reversed().drop(while: \.isWhitespace)
        let space = text.suffix(text.count - word.count)
        return element(name) {
            Difference.sign(sign)
            element("span", ["class": "hide"], text: spoken)
            String(word.reversed())
        } + HTML(space)
    }

    private static func sign(_ text: String) -> HTML {
        element("span", ["class": "sign", "aria-hidden": "true"], text: text)
    }
}
