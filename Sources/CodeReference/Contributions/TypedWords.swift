/// A text taken apart into runs of letters and digits, with what stands between them.
struct TypedWords {
    struct Word {
        let text: String
        let lower: String
        /// In scalars of the text.
        let range: Range<Int>
        /// What stands before it, without spaces.
        let before: String
        let hasSpaceBefore: Bool
        let digits: Int

        var isNumber: Bool { digits == lower.unicodeScalars.count }
        var isCapitalised: Bool {
            guard digits == 0, let first = text.unicodeScalars.first else { return false }
            return first.properties.isUppercase && text.unicodeScalars.count > 1
                && text.unicodeScalars.dropFirst().contains { $0.properties.isLowercase }
        }
        var isInitial: Bool {
            text.unicodeScalars.count == 1 && text.unicodeScalars.allSatisfy(\.properties.isUppercase)
        }
        var number: Int? { isNumber && digits <= 4 ? Int(lower) : nil }
    }

    let words: [Word]
    private let scalars: [Unicode.Scalar]

    /// Longer texts are looked at up to here.
    static let limit = 20_000

    init(_ text: String) {
        scalars = Array(text.unicodeScalars.prefix(TypedWords.limit))
        var words: [Word] = []
        var (index, end) = (0, 0)
        while index < scalars.count {
            guard TypedWords.isWord(scalars[index]) else {
                index += 1
                continue
            }
            let start = index
            while index < scalars.count,
                TypedWords.isWord(scalars[index])
                    || (TypedWords.isApostrophe(scalars[index]) && index + 1 < scalars.count
                        && scalars[index + 1].properties.isAlphabetic)
            { index += 1 }
            let word = TypedWords.string(scalars[start..<index])
            let between = scalars[end..<start]
            words.append(
                Word(
                    text: word, lower: word.lowercased(), range: start..<index,
                    before: TypedWords.string(between.filter { !$0.properties.isWhitespace }),
                    hasSpaceBefore: between.contains { $0.properties.isWhitespace },
                    digits: scalars[start..<index].count { ("0"..."9").contains($0) }))
            end = index
        }
        self.words = words
    }

    var indices: Range<Int> { words.indices }

    subscript(index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }

    /// What was typed from the first of these words to the last.
    func text(_ range: Range<Int>) -> String {
        guard let first = self[range.lowerBound], let last = self[range.upperBound - 1] else { return "" }
        return TypedWords.string(scalars[first.range.lowerBound..<last.range.upperBound])
    }

    /// How many words stand between two runs of words; 0 when they touch or overlap.
    func gap(_ one: Range<Int>, _ other: Range<Int>) -> Int {
        max(0, max(one.lowerBound, other.lowerBound) - min(one.upperBound, other.upperBound))
    }

    /// Whether a sentence ends between two runs.
    func isSentenceEnd(between one: Range<Int>, _ other: Range<Int>) -> Bool {
        let from = min(one.upperBound, other.upperBound)
        let to = max(one.lowerBound, other.lowerBound)
        guard from <= to else { return false }
        return (from...to).contains { index in
            guard let word = self[index], word.hasSpaceBefore else { return false }
            return word.before.contains { ".!?;".contains($0) } && self[index - 1]?.isInitial != true
        }
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
            || scalar.properties.generalCategory == .nonspacingMark
    }

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "\u{2019}" }

    private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
