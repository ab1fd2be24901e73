import CodeReference
import Essentials
import Records
import TestSupport
import Testing

@testable import Practice

@Suite struct UndoingTests {
    @Test func undoPutsBackExactly() throws {
        let test = try TestHub()
        let hub = try test.open()
        let editor = try test.editor(in: hub)
        let old = try TestHub.statement()
        let shipped = TestHub.shown(hub.current)
        try test.change(old, to: "The first text", in: hub, by: editor)
        let first = TestHub.shown(hub.current)
        try test.change(old, to: "The second text", in: hub, by: editor)
        let second = TestHub.shown(hub.current)
        let target = ChangeTarget.statement(old.id)
        try hub.undo(target, to: 1, reason: "The second was wrong.", expecting: 2, by: editor)
        #expect(TestHub.shown(hub.current) == first)
        try hub.undo(target, to: 0, reason: "So was the first.", expecting: 3, by: editor)
        #expect(TestHub.shown(hub.current) == shipped)
        try hub.undo(target, to: 2, reason: "After all.", expecting: 4, by: editor)
        #expect(TestHub.shown(hub.current) == second)
        let history = hub.history(of: target)
        #expect(history.map(\.version) == [1, 2, 3, 4, 5] && history.map(\.restored) == [nil, nil, 1, 0, 2])
        #expect(history.map { $0.after?.text ?? "" }[3] == old.value, "what was shipped is shown again")
        for (version, expecting) in [(5, 5), (9, 5), (-1, 5)] {
            #expect(throws: HubError.self) {
                try hub.undo(target, to: version, reason: "No.", expecting: expecting, by: editor)
            }
        }
        #expect(throws: ChangedMeanwhile.self) {
            try hub.undo(target, to: 0, reason: "No.", expecting: 4, by: editor)
        }
        #expect(throws: HubError.self, "nothing was changed there") {
            try hub.undo(.statement("D0371.role"), to: 0, reason: "No.", expecting: 0, by: editor)
        }
    }

    @Test func aContradictionIsAConflictUntilItIsDecided() throws {
        let test = try TestHub()
        let hub = try test.open()
        let editor = try test.editor(in: hub)
        let old = try TestHub.statement()
        let shipped = TestHub.shown(hub.current)
        let new = SuggestedChange.newStatement(
            subject: "D0370", property: old.property, value: "Quite another thing", span: DateSpan())
        let receipt = try test.suggest(new, to: hub)
        let review = try hub.contribution(receipt.id, for: editor)
        #expect(review.contradicts.map(\.id) == [old.id])
        let change = try hub.accept(
            receipt.id, as: TestHub.acceptance("Quite another thing"), credit: "", reason: "Shown side by side.",
            expecting: review.expected, by: editor)
        let conflict = try #require(hub.current.reference.conflicts(with: old.id).first)
        #expect(conflict.state == .open && Set(conflict.sides.map(\.statement)) == [old.id, change.target.documentID])
        #expect(conflict.sides.allSatisfy { hub.current.reference.statement($0.statement)?.status == .open })
        #expect(throws: HubError.self) {
            try hub.resolve(conflict: conflict.id, holding: "cdt.owner", reason: "No.", expecting: 0, by: editor)
        }
        try hub.resolve(
            conflict: conflict.id, holding: old.id, reason: "The better source.", expecting: 0, by: editor)
        let decided = try #require(hub.current.reference.conflict(conflict.id))
        #expect(decided.state == .resolved && decided.reason == "The better source.")
        #expect(decided.decidedBy == "Editor haddad" && decided.holds == old.id)
        #expect(hub.current.reference.statement(old.id)?.status == .accepted)
        #expect(hub.current.reference.statement(change.target.documentID)?.status == .conflicting, "the loser stays")
        #expect(throws: ChangedMeanwhile.self) {
            try hub.resolve(conflict: conflict.id, holding: nil, reason: "Again.", expecting: 0, by: editor)
        }
        try hub.resolve(conflict: conflict.id, holding: nil, reason: "Again.", expecting: 1, by: editor)
        #expect(hub.current.reference.conflict(conflict.id)?.state == .open)
        try hub.undo(.conflict(conflict.id), to: 1, reason: "It was right.", expecting: 2, by: editor)
        #expect(hub.current.reference.conflict(conflict.id)?.holds == old.id)
        try hub.undo(change.target, to: 0, reason: "Not so.", expecting: 1, by: editor)
        #expect(TestHub.shown(hub.current) == shipped, "with the statement goes its conflict")
    }

    @Test func aThirdSideOpensADecidedConflictAgain() throws {
        let test = try TestHub()
        let hub = try test.open()
        let editor = try test.editor(in: hub)
        let old = try TestHub.statement()
        func add(_ value: String, beside: Bool = false) throws {
            let receipt = try test.suggest(
                .newStatement(subject: "D0370", property: old.property, value: value, span: DateSpan()), to: hub)
            let review = try hub.contribution(receipt.id, for: editor)
            var statement = AcceptedStatement(
                value: value, span: DateSpan(), source: TestHub.source, rank: .payer, standing: .secondary)
            statement.standsBeside = beside
            try hub.accept(
                receipt.id, as: .statement(statement), credit: "", reason: "Good.", expecting: review.expected,
                by: editor)
        }
        try add("It says more, and nothing else", beside: true)
        #expect(hub.current.reference.conflicts(with: old.id).isEmpty)
        try add("The other thing")
        let conflict = try #require(hub.current.reference.conflicts(with: old.id).first)
        try hub.resolve(conflict: conflict.id, holding: old.id, reason: "Better.", expecting: 0, by: editor)
        try add("A third thing")
        let again = try #require(hub.current.reference.conflicts(with: old.id).first)
        #expect(again.state == .open && again.sides.count > conflict.sides.count)
    }

    /// Any order of changing, undoing and starting anew shows what a plain model says.
    @Test(arguments: 1...4) func anyOrderOfChangesHolds(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let test = try TestHub()
        var hub = try test.open()
        var editor = try test.editor(in: hub)
        let statements = [try TestHub.statement(0), try TestHub.statement(1)]
        var versions: [[String]] = statements.map { [$0.value] }
        for step in 0..<14 {
            let which = Int.random(in: 0..<statements.count, using: &generator)
            let id = statements[which].id
            let present = versions[which].count - 1
            if present == 0 || Bool.random(using: &generator) {
                let value = "Value \(seed) of step \(step)"
                try test.change(statements[which], to: value, in: hub, by: editor)
                versions[which].append(value)
            } else {
                let earlier = Int.random(in: 0..<present, using: &generator)
                try hub.undo(.statement(id), to: earlier, reason: "Chance.", expecting: present, by: editor)
                versions[which].append(versions[which][earlier])
            }
            if Int.random(in: 0..<4, using: &generator) == 0 {
                let (shown, revision, history) = (TestHub.shown(hub.current), hub.current.revision, hub.history())
                try hub.close()
                hub = try test.open()
                editor = try test.editor(in: hub)
                #expect(TestHub.shown(hub.current) == shown && hub.current.revision == revision)
                #expect(hub.history() == history)
            }
            for (statement, values) in zip(statements, versions) {
                #expect(hub.current.reference.statement(statement.id)?.value == values.last)
                #expect(hub.version(of: .statement(statement.id)) == values.count - 1)
                #expect(
                    hub.history(of: .statement(statement.id)).map { $0.after?.text ?? "" } == Array(values.dropFirst()))
            }
            #expect(hub.current.revision == versions.map { $0.count - 1 }.reduce(0, +))
        }
        #expect(hub.records.verify().isIntact)
    }

    @Test func whatWasCommittedBeforeTheEndIsShownAfterTheStart() throws {
        let test = try TestHub()
        let hub = try test.open()
        let editor = try test.editor(in: hub)
        let old = try TestHub.statement()
        let change = StoredChange(
            amendment: .statement(
                StatementAmendment(
                    id: old.id, subject: old.subject, property: old.property, value: "Written, not shown",
                    source: Citation(key: "hub/x", title: "A page", standing: .read, rank: .agency),
                    status: .accepted)),
            act: .edited, subject: old.subject, editor: editor.name, contributor: "", reason: "Good.", origin: "x")
        // As if the process had ended between the commit and what follows from it.
        try hub.records.commit(
            [.put(try hub.key("statement", old.id), change.json, expecting: .new)], by: editor.user, reason: "accepted")
        #expect(hub.current.reference.statement(old.id)?.value == old.value)
        try hub.close()
        let again = try test.open()
        #expect(again.current.reference.statement(old.id)?.value == "Written, not shown")
        #expect(again.current.revision == 1 && again.history().map(\.target) == [.statement(old.id)])
        #expect(again.version(of: .statement(old.id)) == 1 && again.records.verify().isIntact)
    }
}
