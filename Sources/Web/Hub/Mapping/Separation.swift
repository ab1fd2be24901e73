import CodeReference

/// The one fact that separates two codes, from where it is stated best.
enum Separation {
    /// From the article of the first, of the second, or from a statement on either; nil where none says it.
    ///
    /// - Parameter mapping: makes words of a sentence for the page.
    static func fact(
        _ one: String, _ other: String, _ reference: Reference, _ words: (Article.Sentence) -> Wording,
        _ statement: (Statement) -> Wording
    ) -> Wording? {
        for (here, there) in [(one, other), (other, one)] {
            if let sentence = sentence(in: reference.article(here), on: there) {
                return trimmed(words(sentence), there)
            }
        }
        for (here, there) in [(other, one), (one, other)] {
            let wanted = "differs-from-\(there)"
            if let found = reference.statements(of: here).first(where: {
                $0.property == wanted && $0.status == .accepted
            }) {
                return statement(found)
            }
        }
        return nil
    }

    /// The statements on which the fact rests.
    static func statements(_ one: String, _ other: String, _ reference: Reference) -> [Statement] {
        for (here, there) in [(one, other), (other, one)] {
            if let sentence = sentence(in: reference.article(here), on: there) {
                return sentence.marks.compactMap(reference.statement)
            }
        }
        return [(other, one), (one, other)].flatMap { here, there in
            reference.statements(of: here).filter { $0.property == "differs-from-\(there)" }
        }
    }

    /// The item of an article's related codes that begins with a code.
    private static func sentence(in article: Article?, on code: String) -> Article.Sentence? {
        article?.section("related")?.sentences.first { $0.text.hasPrefix(code) || $0.text.hasPrefix("**\(code)") }
    }

    /// The sentence without `D0386:` at its start, since the code stands in a column of its own.
    private static func trimmed(_ wording: Wording, _ code: String) -> Wording {
        guard wording.runs.count > 1, case .text(let text) = wording.runs[1] else { return wording }
        switch wording.runs[0] {
        case .code(code, _), .strong(code): break
        default: return wording
        }
        guard let mark = text.first, ":,–".contains(mark) else { return wording }
        let rest = text.dropFirst().drop { $0 == " " }
        var runs = Array(wording.runs.dropFirst(2))
        if !rest.isEmpty {
            runs.insert(.text(Words.sentence(String(rest))), at: 0)
        } else if case .strong(let strong)? = runs.first {
            runs[0] = .strong(Words.sentence(strong))
        }
        return Wording(runs, sources: wording.sources, isUnverified: wording.isUnverified)
    }
}
