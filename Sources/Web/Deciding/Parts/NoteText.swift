import Hypertext

/// A pasted note with the words marked from which facts come, and those that were passed over.
struct NoteText: Part {
    enum Kind: String, Hashable, Sendable {
        case plain
        /// Words of a proposal.
        case fact
        /// Words of a fact that count.
        case held
        /// Words that speak of a fact and give none.
        case passed
    }

    struct Piece: Hashable, Sendable {
        var text: String
        var kind: Kind
        /// The proposals whose words these are.
        var proposals: [String] = []
        /// Where links lead; empty where none does.
        var anchor = ""
    }

    var title: String
    var pieces: [Piece]

    var html: HTML {
        element("section", ["class": "block note-text"]) {
            element("h2", text: title)
            element("p", ["class": "note-words"]) {
                for piece in pieces {
                    if piece.kind == .plain {
                        piece.text
                    } else {
                        element(
                            "mark",
                            [
                                "class": "m-\(piece.kind.rawValue)", "id": piece.anchor.isEmpty ? nil : piece.anchor,
                                "data-of": piece.proposals.isEmpty ? nil : piece.proposals.joined(separator: " "),
                            ]
                        ) {
                            piece.text
                            if !piece.proposals.isEmpty, piece.kind == .fact {
                                element(
                                    "sup", text: piece.proposals.map { String($0.dropFirst()) }.joined(separator: ","))
                            }
                        }
                    }
                }
            }
        }
    }
}
