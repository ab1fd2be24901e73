/// The words of an index, sorted, with what is needed to find their beginnings and their near misses.
struct SearchVocabulary: Sendable {
    /// Words to be met by a slip have a sign for each letter that they hold.
    private struct Shape: Sendable {
        let word: Int
        let letters: UInt32
        let bytes: [UInt8]
    }

    let words: [String]
    private let shapes: [Shape]

    /// - Parameters:
    ///   - words: in any order, each once.
    ///   - forgiving: those that a misspelt word may mean.
    init(_ words: some Sequence<String>, forgiving: Set<String>) {
        self.words = words.sorted()
        shapes = self.words.enumerated().compactMap { index, word in
            let bytes = Array(word.utf8)
            guard forgiving.contains(word), (4...NearWords.longest).contains(bytes.count),
                bytes.allSatisfy({ (0x61...0x7A).contains($0) })
            else { return nil }
            return Shape(word: index, letters: NearWords.letters(bytes[...]), bytes: bytes)
        }
    }

    private func lowerBound(_ word: String) -> Int {
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            if words[middle] < word { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The place of a word.
    func index(of word: String) -> Int? {
        let index = lowerBound(word)
        return index < words.count && words[index] == word ? index : nil
    }

    /// The places of the words that begin with a text and are longer.
    func beginning(_ text: String) -> Range<Int> {
        var start = lowerBound(text)
        if start < words.count, words[start] == text { start += 1 }
        var end = start
        while end < words.count, words[end].hasPrefix(text) { end += 1 }
        return start..<end
    }

    /// Words that the text misses by one letter, or by two where they have eight letters or more, and words whose
    /// beginning it misses by one.
    ///
    /// A letter left out, too much, wrong, or changed over with its neighbour counts as one.
    func near(_ text: String) -> [(word: Int, distance: Int)] {
        let bytes = Array(text.utf8)
        guard (4...NearWords.longest).contains(bytes.count), bytes.allSatisfy({ (0x61...0x7A).contains($0) }) else {
            return []
        }
        var near = NearWords(bytes)
        return shapes.compactMap { shape in
            near.distance(to: shape.bytes, letters: shape.letters).map { (shape.word, $0) }
        }
    }
}
