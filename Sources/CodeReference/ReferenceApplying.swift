import Essentials

extension Reference {
    /// The reference with what editors accepted since it was shipped; of two on one target the later counts.
    ///
    /// Statements come first, then decisions on conflicts, then sentences and answered questions, each in the order of
    /// the list, so that a sentence may be carried by a statement that is accepted after it. What names a subject, a
    /// statement, a place or a conflict that is not there is listed in ``unapplied`` and changes nothing.
    public func applying(_ amendments: [Amendment]) -> Reference {
        var reference = self
        for stage in 0...2 {
            for amendment in amendments where amendment.stage == stage && !reference.apply(amendment) {
                reference.unapplied.append(amendment)
            }
        }
        return reference
    }

    private mutating func apply(_ amendment: Amendment) -> Bool {
        switch amendment {
        case .statement(let amended): amend(amended)
        case .sentence(let article, let place, let text, let marks): replace(place, in: article, text, marks)
        case .conflict(let id, let holds, let reason, let by, let on):
            decide(id) { conflict in
                if let holds, !conflict.sides.contains(where: { $0.statement == holds }) { return nil }
                return Conflict(
                    id: id, topic: conflict.topic, question: conflict.question, sides: conflict.sides,
                    state: holds == nil ? .open : .resolved, holds: holds, reason: reason, decidedBy: by,
                    decidedOn: on, meanwhile: conflict.meanwhile)
            }
        case .entry(let entry): publish(entry)
        }
    }

    private mutating func amend(_ amended: StatementAmendment) -> Bool {
        guard amended.id.hasPrefix("\(amended.subject)."), knows(amended.subject),
            DataRecord.isSlug(String(amended.id.dropFirst(amended.subject.utf8.count + 1)))
        else { return false }
        // A key that already stands for another document gives way, whatever the order of the amendments.
        let own = "amended/\(amended.id)"
        let source = citations[amended.source.key] == amended.source ? amended.source : amended.source.keyed(own)
        citations[source.key] = source
        add(
            Statement(
                id: amended.id, subject: amended.subject, property: amended.property, value: amended.value,
                span: amended.span, sources: [source.key], status: amended.status))
        return true
    }

    private func knows(_ subject: String) -> Bool {
        book.entry(subject) != nil || idsBySubject[subject] != nil || articlesByKey[subject] != nil
    }

    private mutating func replace(_ place: String, in key: String, _ text: String, _ marks: [String]) -> Bool {
        let marks = marks.filter { $0 != "editorial" }
        guard !text.isEmpty, marks.allSatisfy({ statementsByID[$0] != nil }) else { return false }
        return articlesByKey[key]?.replace(place, with: text, marks: marks) ?? false
    }

    private mutating func decide(_ id: String, _ decision: (Conflict) -> Conflict?) -> Bool {
        guard let index = conflicts.firstIndex(where: { $0.id == id }), let decided = decision(conflicts[index]) else {
            return false
        }
        conflicts[index] = decided
        for side in decided.sides {
            guard let statement = statementsByID[side.statement] else { continue }
            let status: Statement.Status =
                decided.holds == nil ? .open : decided.holds == side.statement ? .accepted : .conflicting
            add(statement.standing(status))
        }
        return true
    }

    private mutating func publish(_ entry: PublishedEntry) -> Bool {
        guard knows(entry.code) else { return false }
        answered.removeAll { $0.id == entry.id }
        let place = answered.firstIndex { ($0.on, $0.id) > (entry.on, entry.id) } ?? answered.endIndex
        answered.insert(entry, at: place)
        return true
    }
}

extension Amendment {
    /// When it is applied, from 0 to 2.
    fileprivate var stage: Int {
        switch self {
        case .statement: 0
        case .conflict: 1
        case .sentence, .entry: 2
        }
    }
}

extension Article {
    /// Puts another sentence in a place; false when there is none such.
    fileprivate mutating func replace(_ place: String, with text: String, marks: [String]) -> Bool {
        for section in sections.indices {
            for block in sections[section].blocks.indices {
                if let replaced = sections[section].blocks[block].replacing(place, with: text, marks: marks) {
                    sections[section].blocks[block] = replaced
                    return true
                }
            }
        }
        return false
    }
}

extension Article.Block {
    fileprivate func replacing(_ place: String, with text: String, marks: [String]) -> Article.Block? {
        var sentences = self.sentences
        guard let index = sentences.firstIndex(where: { $0.place == place }) else { return nil }
        sentences[index] = Article.Sentence(place: place, text: text, marks: marks)
        return switch self {
        case .paragraph: .paragraph(sentences)
        case .list: .list(sentences)
        case .question(let question, _): .question(question, answer: sentences)
        }
    }
}
