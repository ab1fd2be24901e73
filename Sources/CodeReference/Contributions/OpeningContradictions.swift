extension Reference {
    /// The reference with a conflict opened for every contradiction of these statements, until an editor decides it.
    ///
    /// All statements of one subject and property that contradict one another stand in one conflict, and stand as open.
    /// A contradiction whose conflict is known already stays as it was decided.
    public func openingContradictions(of ids: some Sequence<String>) -> Reference {
        var reference = self
        for id in Set(ids).sorted() {
            guard let statement = reference.statement(id), statement.status == .accepted else { continue }
            let others = Contradictions.of(statement, among: reference.statements(of: statement.subject))
            guard !others.isEmpty else { continue }
            reference.open(statement, against: others)
        }
        return reference
    }

    private mutating func open(_ statement: Statement, against others: [Statement]) {
        let name = "\(statement.subject).\(SubmissionField.slug(statement.property))"
        let sides = ([statement] + others).sorted { $0.id < $1.id }
        let isKnown = conflicts.contains { known in
            let named = Set(known.sides.map(\.statement))
            return sides.allSatisfy { named.contains($0.id) }
        }
        guard !isKnown else { return }
        let id = (["\(name)-sources"] + (2...99).map { "\(name)-sources-\($0)" }).first { conflict($0) == nil }
        guard let id else { return }
        conflicts.append(
            Conflict(
                id: id, topic: statement.subject,
                question: "What holds for \(statement.subject): \(statement.property.replacing("-", with: " "))?",
                sides: sides.map { Conflict.Side(statement: $0.id) }, state: .open, holds: nil,
                reason: "Sources that were accepted disagree; no editor has decided yet.", decidedBy: nil,
                decidedOn: nil, meanwhile: nil))
        for side in sides { add(side.standing(.open)) }
    }
}
