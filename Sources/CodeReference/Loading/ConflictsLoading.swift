import Essentials

extension Reference {
    /// Reads `conflicts.yaml`, and holds every statement that lost against one of them.
    mutating func loadConflicts(_ top: DataRecord) {
        top.fields(["conflicts"])
        for record in top.records("conflicts") {
            record.fields([
                "id", "topic", "question", "sides", "state", "holds", "reason", "decidedBy", "decidedOn", "meanwhile",
            ])
            guard let id = record.text("id"), let topic = record.text("topic") else { continue }
            let sides = record.texts("sides")
            if isLeftOut(topic) || sides.contains(where: { isLeftOut(statement: $0) }) { continue }
            let conflict = Conflict(
                id: id, topic: topic, question: record.text("question") ?? "", sides: sides.map(Conflict.Side.init),
                state: record.choice("state", or: .open), holds: record.optional("holds"),
                reason: record.text("reason") ?? "", decidedBy: record.optional("decidedBy"),
                decidedOn: record.date("decidedOn"), meanwhile: record.optional("meanwhile"))
            check(conflict, record)
            conflicts.append(conflict)
        }
        let sides = Set(conflicts.flatMap { $0.sides.map(\.statement) })
        for statement in statements where statement.status == .conflicting && !sides.contains(statement.id) {
            top.fault(
                "conflicts", found: "no conflict on '\(statement.id)', whose status is conflicting",
                wanted: "a conflict in which it is a side")
        }
    }

    private func check(_ conflict: Conflict, _ record: DataRecord) {
        if !DataRecord.isSlug(conflict.id) || self.conflict(conflict.id) != nil {
            record.fault("id", found: "'\(conflict.id)'", wanted: "a slug that no other conflict has")
        }
        if book.entry(conflict.topic) == nil, idsBySubject[conflict.topic] == nil {
            record.fault("topic", found: "'\(conflict.topic)'", wanted: "a code of the pack, or a topic")
        }
        let ids = conflict.sides.map(\.statement)
        if ids.count < 2 || Set(ids).count < ids.count {
            record.fault("sides", found: "\(Set(ids).count) different", wanted: "two or more, each once")
        }
        for id in ids where statementsByID[id] == nil {
            record.fault("sides", found: "'\(id)'", wanted: "the id of a statement")
        }
        switch conflict.state {
        case .open: checkOpen(conflict, record)
        case .resolved: checkResolved(conflict, record)
        }
    }

    private func checkOpen(_ conflict: Conflict, _ record: DataRecord) {
        if conflict.holds != nil {
            record.fault("holds", found: "a side", wanted: "nothing while the conflict is open")
        }
        if conflict.meanwhile == nil { record.fault("meanwhile", found: "nothing", wanted: "how to go on until then") }
        for side in conflict.sides where statementsByID[side.statement]?.status == .conflicting {
            record.fault(
                "sides", found: "'\(side.statement)' as conflicting", wanted: "no loser while the conflict is open")
        }
    }

    private func checkResolved(_ conflict: Conflict, _ record: DataRecord) {
        guard let holds = conflict.holds, conflict.sides.contains(where: { $0.statement == holds }) else {
            record.fault("holds", found: conflict.holds.map { "'\($0)'" } ?? "nothing", wanted: "one of the sides")
            return
        }
        if conflict.decidedBy == nil { record.fault("decidedBy", found: "nothing", wanted: "who decided") }
        if conflict.decidedOn == nil { record.fault("decidedOn", found: "nothing", wanted: "the day of the decision") }
        for side in conflict.sides {
            guard let status = statementsByID[side.statement]?.status else { continue }
            let wanted: Statement.Status = side.statement == holds ? .accepted : .conflicting
            if status != wanted {
                record.fault(
                    "sides", found: "'\(side.statement)' as \(status.rawValue)", wanted: "its status \(wanted.rawValue)"
                )
            }
        }
    }
}
