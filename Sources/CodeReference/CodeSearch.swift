public import Essentials

extension CodeBook {
    /// A code that a search found.
    public struct Match: Hashable, Sendable {
        public let entry: CodeEntry
        /// Whether the code is in force on the day of the search; nil without a day.
        public let isInForce: Bool?
    }

    /// Codes by number or by words, the best first.
    ///
    /// A number matches from its beginning, with or without its letter; of words each must begin a word of the code's
    /// note, its family or its list of words.
    ///
    ///     try book.search("0370")                 // D0370
    ///     try book.search("salivary duct camera") // D0371
    ///
    /// - Parameters:
    ///   - text: at most 200 bytes of it are read.
    ///   - date: codes out of force on it come last and are marked, never hidden.
    public func search(
        _ text: String, in system: CodeSystem = .cdt, on date: CalendarDate? = nil, limit: Int = 20
    ) -> [Match] {
        let wanted = Self.words(String(decoding: text.utf8.prefix(200), as: UTF8.self))
        guard !wanted.isEmpty, limit > 0 else { return [] }
        var scored: [(score: Int, match: Match)] = []
        for entry in codes(of: system) {
            guard var score = score(wanted, entry) else { continue }
            let inForce = date.map { entry.validity(on: $0) != nil }
            if inForce == false { score -= 1000 }
            scored.append((score, Match(entry: entry, isInForce: inForce)))
        }
        let ordered = scored.sorted { ($1.score, $0.match.entry.code) < ($0.score, $1.match.entry.code) }
        return ordered.prefix(limit).map(\.match)
    }

    /// Higher is better; nil when a word matches nothing.
    private func score(_ wanted: [String], _ entry: CodeEntry) -> Int? {
        let number = entry.code.lowercased()
        let note = Self.words(entry.note)
        let others = entry.words.flatMap(Self.words) + Self.words(families[entry.family] ?? "")
        var score = 0
        for word in wanted {
            if number == word || number == "d\(word)" {
                score += 100
            } else if word.utf8.count > 1, number.hasPrefix(word) || number.dropFirst().hasPrefix(word) {
                score += 50
            } else if note.contains(word) || others.contains(word) {
                score += 10
            } else if note.contains(where: { $0.hasPrefix(word) }) || others.contains(where: { $0.hasPrefix(word) }) {
                score += 5
            } else {
                return nil
            }
        }
        return score
    }

    /// Words in lower case; dots stay, so that `K11.5` is one word.
    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "." }.map { word in
            String(word.last == "." ? word.dropLast() : word)
        }.filter { !$0.isEmpty }
    }
}
