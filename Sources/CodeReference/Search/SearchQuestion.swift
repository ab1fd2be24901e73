import Essentials

/// One question put to an index.
struct SearchQuestion {
    private typealias Weight = SearchIndex.Weight

    /// How a document met one word of the question.
    private struct Met {
        var weight = 0
        var reason = ReferenceSearch.Matched.Reason.article
        var found = ""

        var isStrong: Bool { weight > Weight.article }
    }

    /// The words that say something.
    private let words: [SearchText.Piece]
    private let index: SearchIndex
    /// For each word, for each document.
    private var met: [[Met]]
    /// What whole phrases add, by document.
    private var extra: [Int]

    init(_ asked: [SearchText.Piece], ignoring ignored: Set<String>, _ index: SearchIndex) {
        let telling = asked.indices.filter { !ignored.contains(asked[$0].word) && asked[$0].word.utf8.count > 1 }
        words = telling.map { asked[$0] }
        self.index = index
        met = Array(repeating: Array(repeating: Met(), count: index.documents.count), count: words.count)
        extra = Array(repeating: 0, count: index.documents.count)
        var stems = asked.map { SearchText.stem($0.word) }
        var plain: [Int: Int] = [:]
        for (place, at) in telling.enumerated() {
            if let meant = look(place) { stems[at] = meant } else { plain[at] = place }
        }
        lookForPhrases(stems, plain)
    }

    // MARK: Looking up

    /// - Returns: the word that a misspelt one means.
    private mutating func look(_ place: Int) -> String? {
        let word = words[place].word
        for (document, fit) in index.numbers.find(word) {
            switch fit {
            case .exact: take(place, document, Weight.number, .number, code(document))
            case .beginning: take(place, document, Weight.numberBeginning, .beginning, code(document))
            case .slip: take(place, document, Weight.numberSlip, .misspelling, code(document))
            }
        }
        let stem = SearchText.stem(word)
        var isWord = false
        if let found = index.vocabulary.index(of: stem) {
            isWord = index.postings[found].contains { $0.weight > Weight.article }
            take(place, index.postings[found], share: 100)
        }
        let begun = index.vocabulary.beginning(word)
        for found in begun {
            let share = 40 + 50 * word.utf8.count / max(1, index.vocabulary.words[found].utf8.count)
            take(place, index.postings[found], share: share, reason: .beginning)
        }
        if isWord { return nil }
        let meant = lookForSlips(place, word)
        return begun.isEmpty ? meant : nil
    }

    private mutating func lookForSlips(_ place: Int, _ word: String) -> String? {
        var near = index.vocabulary.near(word)
        // The ending of a plural is no slip.
        if word.hasSuffix("s") { near += index.vocabulary.near(String(word.dropLast())) }
        for (found, distance) in near {
            take(place, index.postings[found], share: distance == 1 ? 40 : 25, reason: .misspelling)
        }
        return near.min { $0.distance < $1.distance }.map { index.vocabulary.words[$0.word] }
    }

    /// - Parameter plain: the place among ``words`` of those asked words that are spelt as they stand.
    private mutating func lookForPhrases(_ stems: [String], _ plain: [Int: Int]) {
        for start in stems.indices {
            var phrase = ""
            for end in start..<min(stems.count, start + index.longestPhrase) {
                phrase += (phrase.isEmpty ? "" : " ") + stems[end]
                guard let postings = index.phrases[phrase] else { continue }
                let held = (start...end).compactMap { plain[$0] }
                for posting in postings {
                    extra[posting.document] = max(extra[posting.document], posting.weight)
                    for place in held { take(place, posting.document, Weight.synonym, .synonym, posting.shown) }
                }
            }
        }
    }

    private mutating func take(
        _ place: Int, _ postings: [SearchIndex.Posting], share: Int,
        reason: ReferenceSearch.Matched.Reason? = nil
    ) {
        for posting in postings {
            let isBody = posting.reason == .article
            // A word of an article that was not met in full says too little, and so does part of a foreign number.
            if isBody, reason == .misspelling { continue }
            if posting.reason == .number, reason != nil { continue }
            let weight = isBody ? posting.weight : max(Weight.article + 1, posting.weight * share / 100)
            take(place, posting.document, weight, isBody ? .article : reason ?? posting.reason, posting.shown)
        }
    }

    private mutating func take(
        _ place: Int, _ document: Int, _ weight: Int, _ reason: ReferenceSearch.Matched.Reason, _ found: String
    ) {
        if met[place][document].weight < weight {
            met[place][document] = Met(weight: weight, reason: reason, found: found)
        }
    }

    private func code(_ document: Int) -> String {
        if case .code(let entry) = index.documents[document].target { entry.code } else { "" }
    }

    // MARK: Ranking

    /// Documents that fit, the best first; those out of force last.
    func ranked(on date: CalendarDate?) -> [Int] {
        if words.isEmpty { return [] }
        let scored = fitting().map { document in
            (
                document: document, isOut: isOut(document, on: date),
                score: words.indices.reduce(extra[document]) { $0 + met[$1][document].weight }
            )
        }
        return scored.sorted {
            ($0.isOut ? 1 : 0, -$0.score, $0.document) < ($1.isOut ? 1 : 0, -$1.score, $1.document)
        }.map(\.document)
    }

    /// Documents that are about every word; else those that hold every word and are about one at least; else those that
    /// are about most of the words; else those whose text holds every word.
    private func fitting() -> [Int] {
        let all = index.documents.indices
        let whole = all.filter { strongWords($0) == words.count }
        if !whole.isEmpty { return whole }
        let strong = all.filter { document in words.indices.contains { met[$0][document].isStrong } }
        let full = strong.filter { document in words.indices.allSatisfy { met[$0][document].weight > 0 } }
        if !full.isEmpty { return full }
        let most = strong.map(strongWords).max() ?? 0
        let partial = strong.filter { strongWords($0) == most && says($0) }
        if !partial.isEmpty { return partial }
        return all.filter { document in words.indices.allSatisfy { met[$0][document].weight > 0 } }
    }

    private func strongWords(_ document: Int) -> Int { words.indices.count { met[$0][document].isStrong } }

    /// Whether the words that a document is about are at least half of the question and more than an abbreviation.
    private func says(_ document: Int) -> Bool {
        let held = words.indices.filter { met[$0][document].isStrong }
        return 2 * held.count >= words.count && held.contains { words[$0].word.utf8.count >= 4 }
    }

    private func isInForce(_ document: Int, on date: CalendarDate?) -> Bool? {
        guard let date, case .code(let entry) = index.documents[document].target else { return nil }
        return entry.validity(on: date) != nil
    }

    /// Whether a code is not in force on the day, or without a day has ended.
    private func isOut(_ document: Int, on date: CalendarDate?) -> Bool {
        if let isInForce = isInForce(document, on: date) { return !isInForce }
        guard case .code(let entry) = index.documents[document].target else { return false }
        return !entry.inForce.isEmpty && entry.inForce.allSatisfy { $0.span.until != nil }
    }

    // MARK: Answering

    func hit(_ document: Int, on date: CalendarDate?) -> ReferenceSearch.Hit {
        var matched: [ReferenceSearch.Matched] = []
        var missed: [String] = []
        for place in words.indices {
            let met = met[place][document]
            if met.weight == 0 {
                missed.append(words[place].written)
            } else if met.reason == .synonym, let last = matched.last, last.reason == .synonym, last.found == met.found
            {
                // The words of one phrase are one match.
                matched[matched.count - 1] = ReferenceSearch.Matched(
                    asked: "\(last.asked) \(words[place].written)", found: met.found, reason: .synonym)
            } else {
                matched.append(
                    ReferenceSearch.Matched(asked: words[place].written, found: met.found, reason: met.reason))
            }
        }
        return ReferenceSearch.Hit(
            target: index.documents[document].target, title: index.documents[document].title,
            isInForce: isInForce(document, on: date), matched: matched, missed: missed)
    }
}
