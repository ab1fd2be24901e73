/// How far a typed word is from others: letters left out, too many, wrong, or changed over with their neighbour.
///
/// Source: optimal string alignment, F. J. Damerau, Communications of the ACM 7 (1964), doi:10.1145/363958.363994.
struct NearWords {
    /// Longer words are not held against each other.
    static let longest = 32

    private let typed: [UInt8]
    private let letters: UInt32
    private var rows: [[Int]]

    init(_ typed: [UInt8]) {
        self.typed = typed
        letters = Self.letters(typed[...])
        rows = Array(repeating: Array(repeating: 0, count: Self.longest + 1), count: 3)
    }

    /// A sign for each letter that occurs.
    static func letters(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        bytes.reduce(0) { $0 | 1 << UInt32($1 &- 0x61) }
    }

    /// The distance where it is near enough to be a slip, else nil.
    ///
    /// Near enough is one, or two for words of eight letters or more. A word of which less than that is typed is near
    /// when its beginning is at most one away; this counts one more.
    mutating func distance(to word: [UInt8], letters other: UInt32) -> Int? {
        let allowed = word.count >= 8 && typed.count >= 7 ? 2 : 1
        // Each letter that only the typed word has costs one at least.
        guard (letters & ~other).nonzeroBitCount <= allowed else { return nil }
        let isWhole = abs(word.count - typed.count) <= allowed && (other & ~letters).nonzeroBitCount <= allowed
        let isBeginning = typed.count >= 5 && word.count > typed.count + 1
        guard isWhole || isBeginning else { return nil }
        let (whole, beginning) = align(word)
        if isWhole, whole <= allowed { return whole }
        return isBeginning && beginning <= 1 ? 1 + beginning : nil
    }

    /// The distance to the whole word, and to its nearest beginning.
    private mutating func align(_ word: [UInt8]) -> (whole: Int, beginning: Int) {
        let count = min(word.count, typed.count + 2)
        for column in 0...count { rows[0][column] = column }
        var (before, last, row) = (2, 2, 0)
        for (i, letter) in typed.enumerated() {
            (before, last, row) = (last, row, (row + 1) % 3)
            rows[row][0] = i + 1
            for column in 1...count {
                var best = min(rows[last][column] + 1, rows[row][column - 1] + 1)
                best = min(best, rows[last][column - 1] + (letter == word[column - 1] ? 0 : 1))
                if i > 0, column > 1, letter == word[column - 2], typed[i - 1] == word[column - 1] {
                    best = min(best, rows[before][column - 2] + 1)
                }
                rows[row][column] = best
            }
        }
        let beginning = rows[row][0...count].min() ?? 0
        return (count == word.count ? rows[row][count] : .max, beginning)
    }
}
