import CodeReference
import Essentials
import Foundation
import Records
import Synchronization
import TestSupport
import Testing

@testable import Practice

@Suite struct ReviewingTests {
    @Test func anAcceptedChangeIsShownWithItsSourceAndAttributed() throws {
        let test = try TestHub()
        let hub = try test.open()
        let editor = try test.editor(in: hub)
        let old = try TestHub.statement()
        let value = "Taken and read by one entity, as the page says"
        let receipt = try test.suggest(TestHub.changed(old, to: value), to: hub, name: "Ines")
        let review = try hub.contribution(receipt.id, for: editor)
        #expect(review.now?.text == old.value && !review.isOutdated)
        #expect(
            review.difference.filter { if case .new = $0 { false } else { true } }.map(\.text).joined() == old.value)
        #expect(review.difference.filter { if case .gone = $0 { false } else { true } }.map(\.text).joined() == value)
        let change = try hub.accept(
            receipt.id, as: TestHub.acceptance(value, span: old.span), credit: "Ines", reason: "The page is right.",
            expecting: review.expected, by: editor)
        #expect(change.act == .accepted && change.contributor == "Ines" && change.editor == "Editor haddad")
        #expect(change.before?.text == old.value && change.after?.text == value && change.version == 1)
        let now = try #require(hub.current.reference.statement(old.id))
        #expect(now.value == value && now.status == .accepted && now.property == old.property)
        let source = try #require(now.sources.first.flatMap(hub.current.reference.source))
        #expect(source.title == TestHub.source.title && source.rank == .society && source.standing == .read)
        #expect(hub.current.revision == 1 && hub.history() == [change])
        let kept = try #require(try hub.contribution(token: receipt.token).item)
        #expect(kept.state == .accepted && kept.remarks.last?.text == "The page is right.")
        #expect(kept.remarks.last?.editor == "" && kept.remarks.last?.name == "Editor haddad", "no user name leaves")
        #expect(try hub.queue(for: editor).isEmpty && hub.queue(.closed, for: editor).map(\.state) == ["accepted"])
    }

    @Test func askedBackEditedAndDeclined() throws {
        let test = try TestHub()
        let hub = try test.open()
        let editor = try test.editor(in: hub)
        let old = try TestHub.statement()
        let receipt = try test.suggest(TestHub.changed(old, to: "One word"), to: hub)
        try hub.askBack(receipt.id, "On which page?", expecting: 1, by: editor)
        #expect(try hub.contribution(token: receipt.token).item?.remarks.map(\.text) == ["On which page?"])
        #expect(try hub.queue(for: editor).isEmpty && hub.queue(.asked, for: editor).count == 1)
        try hub.reply("On page\nfour.", token: receipt.token, origin: "192.0.2.1")
        #expect(throws: StepRefused.self) { try hub.reply("More", token: receipt.token, origin: "192.0.2.1") }
        let review = try hub.contribution(receipt.id, for: editor)
        #expect(review.kept.item?.remarks.last?.text == "On page\nfour." && review.kept.item?.state == .waiting)
        let change = try hub.accept(
            receipt.id, as: TestHub.acceptance("Two words", span: old.span), credit: "", reason: "Said better.",
            expecting: review.expected, by: editor)
        #expect(change.act == .edited && hub.current.reference.statement(old.id)?.value == "Two words")
        let second = try test.suggest(TestHub.changed(old, to: "Three words"), to: hub)
        try hub.decline(second.id, reason: "No source says so.", expecting: 1, by: editor)
        let declined = try #require(try hub.contribution(token: second.token).item)
        #expect(declined.state == .declined && declined.remarks.map(\.text) == ["No source says so."])
        #expect(hub.current.reference.statement(old.id)?.value == "Two words" && hub.current.revision == 1)
        for (text, what) in [("", "no reason"), ("a\u{202E}b", "a hidden turn")] {
            #expect(throws: SubmissionRefused.self, "\(what)") {
                try hub.decline(second.id, reason: text, expecting: 2, by: editor)
            }
        }
    }

    @Test func newStatementsAndSentences() throws {
        let test = try TestHub()
        let hub = try test.open()
        let editor = try test.editor(in: hub)
        let new = SuggestedChange.newStatement(
            subject: "D0370", property: "Needs a Probe!", value: "A linear probe is usual", span: DateSpan())
        for expected in ["D0370.needs-a-probe", "D0370.needs-a-probe-2"] {
            let value = "A linear probe is usual (\(expected))"
            let receipt = try test.suggest(
                .newStatement(subject: "D0370", property: "Needs a Probe!", value: value, span: DateSpan()), to: hub)
            let review = try hub.contribution(receipt.id, for: editor)
            #expect(review.now == nil && review.expected.target == 0)
            let change = try hub.accept(
                receipt.id, as: TestHub.acceptance(value), credit: "", reason: "Good.", expecting: review.expected,
                by: editor)
            #expect(change.target == .statement(expected) && change.before == nil)
        }
        #expect(new.subject == "D0370")
        let sentence = try #require(hub.current.reference.article("D0370")?.sentences.first)
        let text = "It is for what the eye and the hand cannot tell."
        let receipt = try test.suggest(.sentence(article: "D0370", place: sentence.place, text: text), to: hub)
        let review = try hub.contribution(receipt.id, for: editor)
        #expect(review.now?.text == sentence.text && review.now?.marks == sentence.marks)
        #expect(throws: HubError.self, "a mark must be a statement") {
            try hub.accept(
                receipt.id, as: .sentence(text: text, marks: ["D0370.nothing"]), credit: "", reason: "Good.",
                expecting: review.expected, by: editor)
        }
        #expect(throws: HubError.self, "and a sentence is no statement") {
            try hub.accept(
                receipt.id, as: TestHub.acceptance(text), credit: "", reason: "Good.", expecting: review.expected,
                by: editor)
        }
        try hub.accept(
            receipt.id, as: .sentence(text: text, marks: ["D0370.needs-a-probe"]), credit: "", reason: "Good.",
            expecting: review.expected, by: editor)
        let shown = hub.current.reference.article("D0370")?.sentences.first
        #expect(shown?.text == text && shown?.marks == ["D0370.needs-a-probe"])
        #expect(hub.current.reference.unapplied.isEmpty)
    }

    @Test func theSecondOfTwoEditorsIsTold() throws {
        let test = try TestHub()
        let hub = try test.open()
        let (one, other) = (try test.editor("haddad", in: hub), try test.editor("moreau", in: hub))
        let old = try TestHub.statement()
        let first = try test.suggest(TestHub.changed(old, to: "The first text"), to: hub)
        let second = try test.suggest(TestHub.changed(old, to: "The second text"), to: hub)
        let seenFirst = try hub.contribution(first.id, for: one)
        let seenSecond = try hub.contribution(second.id, for: other)
        // Both on one item.
        let sameItem = try hub.contribution(first.id, for: other)
        try hub.accept(
            first.id, as: TestHub.acceptance("The first text"), credit: "", reason: "Right.",
            expecting: seenFirst.expected, by: one)
        let item = #expect(throws: ChangedMeanwhile.self) {
            try hub.decline(first.id, reason: "Wrong.", expecting: sameItem.expected.item, by: other)
        }
        #expect(item?.by == "Editor haddad" && item?.what == "contribution \(first.id)")
        // Each on an item of their own, of one statement.
        let statement = #expect(throws: ChangedMeanwhile.self) {
            try hub.accept(
                second.id, as: TestHub.acceptance("The second text"), credit: "", reason: "Right.",
                expecting: seenSecond.expected, by: other)
        }
        #expect(statement?.by == "Editor haddad" && statement?.what == "statement \(old.id)")
        #expect(statement?.at == test.now.withLock { $0 })
        #expect(hub.current.reference.statement(old.id)?.value == "The first text")
        let again = try hub.contribution(second.id, for: other)
        #expect(again.kept.item?.state == .waiting && again.isOutdated && again.now?.text == "The first text")
        try hub.accept(
            second.id, as: TestHub.acceptance("The second text"), credit: "", reason: "Newer.",
            expecting: again.expected, by: other)
        #expect(hub.history(of: .statement(old.id)).map { $0.after?.text } == ["The first text", "The second text"])
    }

    @Test func ofManyEditorsAtOnceOneIsFirst() async throws {
        let test = try TestHub()
        let hub = try test.open()
        let editor = try test.editor(in: hub)
        let old = try TestHub.statement()
        var waiting: [(Receipt, ReviewVersions)] = []
        for number in 0..<8 {
            let receipt = try test.suggest(TestHub.changed(old, to: "Text number \(number)"), to: hub)
            waiting.append((receipt, try hub.contribution(receipt.id, for: editor).expected))
        }
        let won = await withTaskGroup(of: Bool.self) { group in
            for (receipt, versions) in waiting {
                group.addTask {
                    do {
                        try hub.accept(
                            receipt.id, as: TestHub.acceptance("Text of \(receipt.id)"), credit: "", reason: "Mine.",
                            expecting: versions, by: editor)
                        return true
                    } catch { return !(error is ChangedMeanwhile) }
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(won == 1)
        #expect(try hub.queue(for: editor).count == 7 && hub.current.revision == 1)
        #expect(hub.records.verify().isIntact)
    }
}
