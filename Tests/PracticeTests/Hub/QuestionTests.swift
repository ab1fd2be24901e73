import CodeReference
import Essentials
import TestSupport
import Testing

@testable import Practice

@Suite struct QuestionTests {
    @Test func askedAnsweredAndPublished() throws {
        let test = try TestHub()
        let hub = try test.open()
        let editor = try test.editor(in: hub)
        let asked = "May my zygomorphic assistant hold the probe?"
        let receipt = try test.ask(asked, to: hub, email: "asker@example.org")
        #expect(try hub.queue(for: editor).map(\.text) == [asked])
        #expect(try hub.queueCounts(for: editor) == [.contribution: 0, .question: 1])
        #expect(throws: StepRefused.self, "what is not answered is not published") {
            try hub.publishEntry(
                receipt.id, under: "D0370", question: "May an assistant?", answer: "It depends.", reason: "Useful.",
                expecting: 1, by: editor)
        }
        try hub.answer(receipt.id, "It depends on your state.", expecting: 1, by: editor)
        let kept = try #require(try hub.question(token: receipt.token).item)
        #expect(kept.answer?.text == "It depends on your state." && kept.answer?.name == "Editor haddad")
        #expect(hub.current.reference.answered.isEmpty, "an answer alone is for the asker")
        try hub.answer(receipt.id, "State law decides.", expecting: 2, by: editor)
        let change = try hub.publishEntry(
            receipt.id, under: "D0370", question: "May an assistant hold the probe?", answer: "State law decides.",
            reason: "Others ask, too.", expecting: 3, by: editor)
        let entry = try #require(hub.current.reference.answered.first)
        #expect(entry.code == "D0370" && entry.answer == "State law decides." && entry.by == "Editor haddad")
        #expect(try hub.question(token: receipt.token).item?.entry == entry.id && change.act == .published)
        let everything = TestHub.shown(hub.current).joined() + "\(hub.history())"
        #expect(!everything.contains("zygomorphic") && !everything.contains("asker@example.org"))
        try hub.undo(.entry(entry.id), to: 0, reason: "It misleads.", expecting: 1, by: editor)
        #expect(hub.current.reference.answered.isEmpty)
        #expect(try hub.question(token: receipt.token).item?.answer?.text == "State law decides.")
    }

    @Test func declinedWithAReasonAndHeldAgainstTwoEditors() throws {
        let test = try TestHub()
        let hub = try test.open()
        let (one, other) = (try test.editor("haddad", in: hub), try test.editor("moreau", in: hub))
        let receipt = try test.ask("Is this page run by the association?", under: nil, to: hub)
        let seen = try hub.question(receipt.id, for: other)
        try hub.declineQuestion(receipt.id, reason: "See the page about us.", expecting: seen.version, by: one)
        let error = #expect(throws: ChangedMeanwhile.self) {
            try hub.answer(receipt.id, "It is not.", expecting: seen.version, by: other)
        }
        #expect(error?.by == "Editor haddad")
        let kept = try #require(try hub.question(token: receipt.token).item)
        #expect(kept.state == .declined && kept.answer == nil && kept.remarks.last?.text == "See the page about us.")
        try hub.answer(receipt.id, "It is not.", expecting: 2, by: other)
        #expect(try hub.question(token: receipt.token).item?.answer?.text == "It is not.")
    }
}
