extension Reference {
    /// The reference with a conflict opened for every contradiction of these statements, until an editor decides it.
    ///
    /// All statements of one subject and property that contradict one another stand in one conflict, and stand as open.
    /// A contradiction whose conflict is known already stays as it was decided.
    /// - Parameter standBeside: whether two statements, by their ids, are known to hold both.
    public func openingContradictions(
        of ids: some Sequence<String>, unless standBeside: (String, String) -> Bool
    ) -> Reference {
        var reference = self
        var seen: Set<String> = []
        for id in Set(ids).sorted() where !seen.contains(id) {
            let group = contradicting(id, unless: standBeside)
            seen.formUnion(group.map(\.id))
            if group.count > 1 { reference.open(group) }
        }
        return reference
    }

    /// A statement with all that contradict it, and all that contradict those, sorted by id.
    private func contradicting(_ id: String, unless standBeside: (String, String) -> Bool) -> [Statement] {
        guard let first = statement(id) else { return [] }
        let all = statements(of: first.subject)
        var group = [first.id: first]
        var next = [first]
        while let statement = next.popLast() {
            for other in Contradictions.of(statement, among: all)
            where group[other.id] == nil && !standBeside(statement.id, other.id) {
                group[other.id] = other
                next.append(other)
            }
        }
        return group.values.sorted { $0.id < $1.id }
    }

    private mutating func open(_ sides: [Statement]) {
        guard let statement = sides.first else { return }
        let name = "\(statement.subject.lowercased())-\(SubmissionField.slug(statement.property))"
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

extension Reference {
    /// Whether both statements are there and accepted.
    public func holdsBoth(_ one: String, _ other: String) -> Bool {
        statement(one)?.status == .accepted && statement(other)?.status == .accepted
    }
}
