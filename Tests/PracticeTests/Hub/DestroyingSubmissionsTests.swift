import CodeReference
import Essentials
import Records
import TestSupport
import Testing

@testable import Practice

@Suite struct DestroyingSubmissionsTests {
    static let marker = "Quillfeather"

    @Test func theTextIsGoneAndTheJournalHolds() throws {
        let test = try TestHub()
        let hub = try test.open()
        let editor = try test.editor(in: hub)
        let question = try test.ask("What about \(Self.marker), my patient?", to: hub)
        let statement = try TestHub.statement()
        let contribution = try test.suggest(TestHub.changed(statement, to: "As \(Self.marker) had it"), to: hub)
        try hub.askBack(contribution.id, "Who is \(Self.marker)?", expecting: 1, by: editor)
        try hub.seal()
        #expect(try test.holds(Self.marker))
        #expect(throws: PatientDataSuspected.self, "the reason stays, so it must not hold what goes") {
            try hub.destroy(
                .question, question.id, reason: "It names Ana Rivera, born 3/14/1971", expecting: 1, by: editor)
        }
        #expect(throws: ChangedMeanwhile.self) {
            try hub.destroy(.contribution, contribution.id, reason: "A patient's name.", expecting: 1, by: editor)
        }
        try hub.destroy(.question, question.id, reason: "A patient's name.", expecting: 1, by: editor)
        try hub.destroy(.contribution, contribution.id, reason: "A patient's name.", expecting: 2, by: editor)
        try hub.seal()
        #expect(try !test.holds(Self.marker), "in no file, not in the log either")
        let report = hub.records.verify()
        #expect(report.isIntact && report.destroyedPayloads == 3, "\(report.text)")
        guard case .destroyed(let left) = try hub.question(token: question.token) else {
            Issue.record("the link does not say what became of it")
            return
        }
        #expect(left.reason == "A patient's name." && left.by == "Editor haddad")
        #expect(throws: StepRefused.self) {
            try hub.destroy(.question, question.id, reason: "Again.", expecting: 3, by: editor)
        }
        #expect(try hub.queue(for: editor).isEmpty)
        #expect(try hub.queue(.closed, for: editor).allSatisfy { $0.state == "destroyed" && $0.text == nil })
        try hub.close()
        #expect(try Hub.verify(at: test.path).isIntact)
    }

    @Test func whatIsShownIsUndoneFirstAndThenGoesToo() throws {
        let test = try TestHub()
        let hub = try test.open()
        let editor = try test.editor(in: hub)
        let statement = try TestHub.statement()
        let change = try test.change(statement, to: "As \(Self.marker) had it", in: hub, by: editor)
        let item = try #require(try hub.queue(.closed, for: editor).first)
        #expect(throws: HubError.self) {
            try hub.destroy(.contribution, item.id, reason: "A name.", expecting: 2, by: editor)
        }
        try hub.undo(change.target, to: 0, reason: "A name.", expecting: 1, by: editor)
        try hub.destroy(.contribution, item.id, reason: "A name.", expecting: 2, by: editor)
        try hub.seal()
        #expect(try !test.holds(Self.marker))
        #expect(hub.history(of: change.target).map { $0.after?.text } == [nil, statement.value])
        #expect(throws: HubError.self, "a destroyed version is not put back") {
            try hub.undo(change.target, to: 1, reason: "No.", expecting: 3, by: editor)
        }
        let (shown, revision, history) = (TestHub.shown(hub.current), hub.current.revision, hub.history())
        #expect(hub.records.verify().isIntact)
        try hub.close()
        let again = try test.open()
        #expect(TestHub.shown(again.current) == shown && again.current.revision == revision)
        #expect(again.history() == history)
    }

    @Test func aDestructionOfWhatWasPublishedIsFinishedToo() throws {
        let test = try TestHub()
        let hub = try test.open()
        let editor = try test.editor(in: hub)
        let change = try test.change(try TestHub.statement(), to: "As \(Self.marker) had it", in: hub, by: editor)
        try hub.undo(change.target, to: 0, reason: "A name.", expecting: 1, by: editor)
        let item = try #require(try hub.queue(.closed, for: editor).first)
        let document = try hub.document("contribution", id: item.id)
        let gone = DestroyedText(
            id: item.id, sentAt: item.sentAt, destroyedAt: item.sentAt, by: "Editor", reason: "A name.")
        let token = try #require(document.payload["token"]?.string)
        try hub.commit(
            [.put(document.key, gone.json(token: token), expecting: .version(2))], by: "haddad", reason: "A name.")
        try hub.close()
        let again = try test.open()
        try again.seal()
        #expect(try !test.holds(Self.marker) && again.records.verify().isIntact)
        #expect(again.history(of: change.target).first?.after == nil)
    }

    @Test func aDestructionThatWasCutShortIsFinished() throws {
        let test = try TestHub()
        let hub = try test.open()
        _ = try test.editor(in: hub)
        let receipt = try test.ask("What about \(Self.marker), my patient?", to: hub)
        let document = try hub.document("question", id: receipt.id)
        let gone = DestroyedText(
            id: receipt.id, sentAt: receipt.at, destroyedAt: receipt.at, by: "Editor", reason: "A name.")
        let token = try #require(document.payload["token"]?.string)
        try hub.commit(
            [.put(document.key, gone.json(token: token), expecting: .version(1))], by: "haddad", reason: "A name.")
        #expect(try test.holds(Self.marker))
        try hub.close()
        let again = try test.open()
        try again.seal()
        #expect(try !test.holds(Self.marker))
        let report = again.records.verify()
        #expect(report.isIntact && report.destroyedPayloads == 1)
        #expect(try again.records.history(of: document.key).last?.reason == "A name.")
        try again.close()
        let third = try test.open()
        #expect(try third.records.history(of: document.key).count == 3, "once is enough")
    }
}
