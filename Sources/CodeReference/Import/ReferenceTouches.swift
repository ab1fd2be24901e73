extension Reference {
    /// What this reference says of the codes that a release touches: notes, statements, conflicts, articles, answers.
    ///
    ///     let codes = TouchedCodes(plan.release, comparison: plan.comparison, book: reference.book)
    ///     reference.touched(by: codes).map(\.place)      // "cdt-pack.yaml: D0370", "D0370.role", …
    public func touched(by codes: TouchedCodes) -> [TouchedPlace] {
        var found: [TouchedPlace] = []
        func add(_ code: String, _ kind: TouchedPlace.Kind, _ place: String, _ words: String) {
            guard let cause = codes.causes[code] else { return }
            found.append(TouchedPlace(code: code, cause: cause, kind: kind, place: place, words: words))
        }
        for entry in book.codes(of: .cdt) {
            let place = "cdt-pack.yaml: \(entry.code)"
            add(entry.code, .statement, place, "its note and its dates in force")
            for code in entry.neighbours { add(code, .statement, place, "names it as a near code") }
            for code in entry.replacedBy { add(code, .statement, place, "names it as what took its place") }
        }
        for statement in statements {
            for code in Self.codes(statement.subject, statement.value) {
                add(code, .statement, statement.id, statement.property)
            }
        }
        for conflict in conflicts {
            let subjects = conflict.sides.compactMap { self.statement($0.statement)?.subject }
            for code in Self.codes(([conflict.question] + subjects).joined(separator: " ")) {
                add(code, .conflict, conflict.id, "a conflict on \(conflict.topic)")
            }
        }
        for article in articles {
            add(article.key, .article, article.key, "the whole article: \(article.title)")
            for block in article.sections.flatMap(\.blocks) { touch(block, of: article.key, add) }
        }
        for entry in answered {
            for code in Self.codes(entry.code, entry.question, entry.answer) {
                add(code, .answer, entry.id, "an answered question under \(entry.code)")
            }
        }
        return found.sorted()
    }

    private func touch(
        _ block: Article.Block, of key: String, _ add: (String, TouchedPlace.Kind, String, String) -> Void
    ) {
        for sentence in block.sentences {
            for code in CodeMentions.codes(in: sentence.text) where code != key {
                add(code, .article, "\(key) \(sentence.place)", "a sentence names it")
            }
        }
        if case .question(let question, let answer) = block, let place = answer.first?.place {
            for code in CodeMentions.codes(in: question) where code != key {
                add(code, .article, "\(key) \(place)", "the question above it names it")
            }
        }
    }

    private static func codes(_ texts: String...) -> [String] { CodeMentions.codes(in: texts.joined(separator: " ")) }

    /// Where a release does not hold as many changes as its publisher announced, one sentence.
    ///
    /// Only a year's own release against the year before is held against the announcement.
    public func announcement(against plan: ReleaseShelf.Plan) -> String? {
        let label = plan.release.label
        guard !label.isOffCycle, let base = plan.base, base.year == label.year - 1, let comparison = plan.comparison,
            let edition = editions.first(where: { $0.year == label.year })
        else { return nil }
        var parts: [String] = []
        for (name, announced, found) in [
            ("new", edition.added, comparison.count(.added)), ("deleted", edition.deleted, comparison.count(.deleted)),
        ] {
            if let announced, announced != found {
                parts.append("\(announced) \(name) codes, the file makes it \(found)")
            }
        }
        guard !parts.isEmpty else { return nil }
        return "\(edition.name) was announced with \(parts.joined(separator: "; with "))."
    }
}
