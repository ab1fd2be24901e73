import Essentials
import TestSupport
import Testing

@testable import CodeReference

@Suite struct StateRuleTests {
    static let at = Timestamp(seconds: 1_795_000_000)

    static func contribution(_ state: Contribution.State = .waiting) -> Contribution {
        Contribution(
            id: "c", change: .statement(id: "D0370.role", value: "Another", span: DateSpan()), before: "One",
            source: OfferedSource(title: "A page", locator: "https://example.org"), comment: "", name: "",
            isConfirmedFree: false, sentAt: at, state: state)
    }

    static func question(_ state: Question.State = .waiting) -> Question {
        Question(
            id: "q", subject: "D0370", text: "Why is that so?", name: "", email: "", isConfirmedFree: false, sentAt: at,
            state: state)
    }

    static func remark(_ text: String) -> Remark { Remark(editor: "haddad", name: "Nadia", at: at, text: text) }

    /// The whole table, written a second time.
    @Test func contributionsGoTheirWay() {
        let ways: [Contribution.State: [Contribution.Step: Contribution.State]] = [
            .waiting: [.askBack: .asked, .accept: .accepted, .decline: .declined],
            .asked: [.reply: .waiting, .accept: .accepted, .decline: .declined],
            .accepted: [:], .declined: [:],
        ]
        for state in Contribution.State.allCases {
            for step in Contribution.Step.allCases {
                var item = Self.contribution(state)
                if let next = ways[state]?[step] {
                    #expect(throws: Never.self) { try item.take(step, Self.remark("why")) }
                    #expect(item.state == next && item.remarks.map(\.text) == ["why"])
                } else {
                    #expect(throws: StepRefused.self) { try item.take(step, Self.remark("why")) }
                    #expect(item == Self.contribution(state), "a refused step leaves nothing behind")
                }
            }
        }
    }

    @Test func questionsGoTheirWay() {
        let ways: [Question.State: [Question.Step: Question.State]] = [
            .waiting: [.answer: .answered, .decline: .declined],
            .answered: [.answer: .answered, .publish: .answered],
            .declined: [.answer: .answered],
        ]
        for state in Question.State.allCases {
            for step in Question.Step.allCases {
                #expect(Question.state(after: step, from: state) == ways[state]?[step])
            }
            var item = Self.question(state)
            if state == .answered {
                #expect(throws: Never.self) { try item.publish(entry: "e") }
                #expect(item.entry == "e")
            } else {
                #expect(throws: StepRefused.self) { try item.publish(entry: "e") }
                #expect(item.entry == nil && item.answer == nil)
            }
        }
    }

    /// Whatever is tried in whatever order: what is closed stays closed, nothing said is lost, and it ends.
    @Test(arguments: 1...50) func anyOrderOfSteps(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var item = Self.contribution()
        var said: [String] = []
        for number in 0..<80 {
            let before = item
            let step = [Contribution.Step.askBack, .reply, .askBack, .reply, .accept, .decline].randomElement(
                using: &generator)
            guard let step else { return }
            let isRare = (step == .accept || step == .decline) && Int.random(in: 0..<20, using: &generator) > 0
            if isRare { continue }
            do {
                try item.take(step, Self.remark("\(number)"))
                said.append("\(number)")
                #expect(before.state.isOpen)
            } catch {
                #expect(item == before)
            }
            #expect(item.remarks.map(\.text) == said && said.count <= Remark.limit + 1)
            #expect(item.change == before.change && item.sentAt == before.sentAt)
        }
    }

    @Test func aLongTalkEndsInADecision() throws {
        var item = Self.contribution()
        for _ in 0..<Remark.limit / 2 {
            try item.take(.askBack, Self.remark("why"))
            try item.take(.reply, Self.remark("so"))
        }
        #expect(throws: StepRefused.self) { try item.take(.askBack, Self.remark("why")) }
        try item.take(.accept, Self.remark("enough"))
        #expect(item.state == .accepted)
    }
}
