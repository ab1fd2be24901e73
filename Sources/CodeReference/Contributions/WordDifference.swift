/// The difference between two texts, word by word.
///
///     WordDifference.between("read by the dentist", and: "read by another dentist")
///     // same "read by ", gone "the ", new "another ", same "dentist"
public enum WordDifference {
    public enum Piece: Hashable, Sendable {
        case same(String)
        /// In the old text only.
        case gone(String)
        /// In the new text only.
        case new(String)
    }

    /// The most words of one text that are held against one another; longer texts are shown one after the other.
    static let limit = 1000

    /// The pieces in order: joined, `same` and `gone` give the old text, `same` and `new` the new one.
    public static func between(_ old: String, and new: String) -> [Piece] {
        let (before, after) = (words(old), words(new))
        guard before.count <= limit, after.count <= limit else {
            return [.gone(old), .new(new)].filter { !$0.text.isEmpty }
        }
        var (removed, inserted): (Set<Int>, Set<Int>) = ([], [])
        for change in after.difference(from: before) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var pieces: [Piece] = []
        var (left, right) = (0, 0)
        while left < before.count || right < after.count {
            if left < before.count, removed.contains(left) {
                add(.gone(before[left]), to: &pieces)
                left += 1
            } else if right < after.count, inserted.contains(right) {
                add(.new(after[right]), to: &pieces)
                right += 1
            } else {
                add(.same(before[left]), to: &pieces)
                left += 1
                right += 1
            }
        }
        return pieces
    }

    private static func add(_ piece: Piece, to pieces: inout [Piece]) {
        switch (pieces.last, piece) {
        case (.same(let text), .same(let more)): pieces[pieces.count - 1] = .same(text + more)
        case (.gone(let text), .gone(let more)): pieces[pieces.count - 1] = .gone(text + more)
        case (.new(let text), .new(let more)): pieces[pieces.count - 1] = .new(text + more)
        default: pieces.append(piece)
        }
    }

    /// Each word with the spaces behind it.
    private static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        var isSpace = false
        for character in text {
            if isSpace, !character.isWhitespace {
                words.append(word)
                word = ""
            }
            word.append(character)
            isSpace = character.isWhitespace
        }
        if !word.isEmpty { words.append(word) }
        return words
    }
}

extension WordDifference.Piece {
    public var text: String {
        switch self {
        case .same(let text), .gone(let text), .new(let text): text
        }
    }
}
