/// What may still be the answers to every feature, for one service and one party.
///
/// A known fact leaves one answer, an unknown one all, a contradicted one those that the record gives. The answers of a
/// feature are neighbouring bits of one word, so that a rule is held against a whole row at once.
struct FeatureRow: Hashable, Sendable {
    typealias Words = SIMD4<UInt64>

    /// Where the answers of a feature lie.
    struct Place: Sendable {
        let word: Int
        let shift: UInt64
    }

    fileprivate(set) var words: Words

    init() { words = Self.all }

    subscript(feature: Feature) -> UInt64 {
        get {
            let place = Self.places[feature.index]
            return words[place.word] >> place.shift & feature.all
        }
        set {
            let place = Self.places[feature.index]
            words[place.word] &= ~(feature.all << place.shift)
            words[place.word] |= (newValue & feature.all) << place.shift
        }
    }

    /// Whether one answer is left.
    func isSettled(_ feature: Feature) -> Bool { self[feature].nonzeroBitCount == 1 }

    /// Each feature in the first word that has room for it.
    static let places: [Place] = {
        var used = Array(repeating: 0, count: Words.scalarCount)
        return Feature.allCases.map { feature in
            let width = feature.answers.count
            let word = used.firstIndex { $0 + width <= UInt64.bitWidth } ?? 0
            defer { used[word] += width }
            return Place(word: word, shift: UInt64(used[word]))
        }
    }()

    /// All answers of all features.
    private static let all = Feature.allCases.reduce(into: Words()) { words, feature in
        let place = places[feature.index]
        words[place.word] |= feature.all << place.shift
    }
}

/// What some features must be, held against a whole row at once.
struct RowTest: Sendable {
    /// The wanted answers, and all of the features that are not asked.
    private let wanted: FeatureRow.Words
    /// Of each asked feature its last bit, and the bits before it.
    private let last: FeatureRow.Words
    private let before: FeatureRow.Words

    init(_ conditions: [Feature: UInt64]) {
        var row = FeatureRow()
        var (last, before) = (FeatureRow.Words(), FeatureRow.Words())
        for (feature, mask) in conditions {
            row[feature] = mask
            let place = FeatureRow.places[feature.index]
            let top = (feature.all >> 1) + 1
            last[place.word] |= top << place.shift
            before[place.word] |= (top - 1) << place.shift
        }
        (wanted, self.last, self.before) = (row.words, last, before)
    }

    /// No where an asked feature has no wanted answer left, yes where each has no other.
    func verdict(_ row: FeatureRow) -> Verdict {
        let meeting = row.words & wanted
        // Adding all bits before the last carries into the last where one of them is set, and never beyond.
        let isMet = ((meeting & before) &+ before | meeting) & last
        if isMet != last { return .no }
        return meeting == row.words ? .yes : .maybe
    }

    /// Whether no asked feature has an answer left that is not wanted.
    func holds(_ row: FeatureRow) -> Bool { row.words & wanted == row.words }
}
