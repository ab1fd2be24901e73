import CodeReference

/// Marks in a text the words that look like a patient's.
enum FoundWords {
    /// The text in pieces; what is found may stand in it several times and overlap.
    static func mark(_ found: [String], in text: String) -> [MarkedText.Piece] {
        var marked = Set<String.Index>()
        for words in found where !words.isEmpty {
            var start = text.startIndex
            while let range = text[start...].firstRange(of: words) {
                var index = range.lowerBound
                while index < range.upperBound {
                    marked.insert(index)
                    index = text.index(after: index)
                }
                start = range.upperBound
            }
        }
        guard !marked.isEmpty else { return [] }
        var pieces: [MarkedText.Piece] = []
        for index in text.indices {
            let isFound = marked.contains(index)
            if pieces.last?.isFound == isFound {
                pieces[pieces.count - 1].text.append(text[index])
            } else {
                pieces.append(.init(text: String(text[index]), isFound: isFound))
            }
        }
        return pieces
    }

    /// What the words look like, and the cure.
    static func warning(_ kinds: [PatientDataSuspicion.Kind]) -> String {
        let first = kinds.first.map(words) ?? "a patient’s data"
        return "This looks like \(first). Take it out: it works without. Nothing was sent or kept."
    }

    private static func words(_ kind: PatientDataSuspicion.Kind) -> String {
        switch kind {
        case .birthDate: "a name with a date of birth"
        case .memberNumber: "a member’s number"
        case .socialSecurityNumber: "a social security number"
        case .recordNumber: "the number of a patient’s record"
        case .contact: "a name with a telephone number or an address"
        }
    }
}
