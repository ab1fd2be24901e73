import CodeReference
import Essentials
import TestSupport
import Testing
import Trust

@testable import Practice

@Suite struct SuggestingTests {
    @Test func nothingUnreviewedIsShownAnywhere() throws {
        let test = try TestHub()
        let hub = try test.open()
        let before = TestHub.shown(hub.current)
        let marker = "zygomorphic wombat"
        let statement = try TestHub.statement()
        _ = try test.suggest(TestHub.changed(statement, to: marker), to: hub, name: marker)
        _ = try test.suggest(
            .newStatement(subject: "D0370", property: marker, value: marker, span: DateSpan()), to: hub)
        let sentence = try #require(hub.current.reference.article("D0370")?.sentences.first)
        _ = try test.suggest(.sentence(article: "D0370", place: sentence.place, text: marker), to: hub)
        _ = try test.ask("Is a \(marker) covered?", to: hub, email: "wombat@example.org")
        #expect(TestHub.shown(hub.current) == before && hub.current.revision == 0 && hub.history().isEmpty)
        #expect(hub.current.search.find("wombat").isEmpty)
        try hub.close()
        let again = try test.open()
        #expect(TestHub.shown(again.current) == before && again.history().isEmpty)
        #expect(try again.queue(for: try test.editor(in: again)).count == 4, "and nothing is lost")
    }

    @Test func onlyTheLinkOpensIt() throws {
        let test = try TestHub()
        let hub = try test.open()
        let statement = try TestHub.statement()
        let receipt = try test.suggest(TestHub.changed(statement, to: "Something else"), to: hub, name: "Ines")
        let kept = try #require(try hub.contribution(token: receipt.token).item)
        #expect(kept.state == .waiting && kept.name == "Ines" && kept.before == statement.value)
        #expect(receipt.token.utf8.count == 64 && !receipt.token.contains(receipt.id))
        let question = try test.ask("May a hygienist take the images?", to: hub)
        for wrong in [
            "", "x", question.token, String(receipt.token.dropLast()), receipt.token.uppercased() + "",
            Digest(of: receipt.token).hex, String(repeating: "0", count: 64),
        ] where wrong != receipt.token {
            let error = #expect(throws: HubError.self) { try hub.contribution(token: wrong) }
            #expect(error?.isMissing == true)
        }
        try hub.close()
        #expect(try test.holds(Digest(of: receipt.token).hex), "the digest is kept")
        #expect(try !test.holds(receipt.token) && !test.holds(question.token), "the token is not")
    }

    @Test func refusesWhatNamesNothingOrChangesNothing() throws {
        let test = try TestHub()
        let hub = try test.open()
        let statement = try TestHub.statement()
        for change: SuggestedChange in [
            .statement(id: "D0370.no-such-thing", value: "Something", span: DateSpan()),
            .newStatement(subject: "D9999", property: "role", value: "Something", span: DateSpan()),
            .sentence(article: "D0370", place: "purpose.999", text: "Something"),
            .sentence(article: "nothing", place: "purpose.1", text: "Something"),
        ] {
            #expect(throws: HubError.self) { try test.suggest(change, to: hub) }
        }
        #expect(throws: SubmissionRefused.self) {
            try test.suggest(TestHub.changed(statement, to: " \(statement.value) "), to: hub)
        }
        #expect(throws: HubError.self) { try test.ask("Is this code still in force?", under: "D9999", to: hub) }
        #expect(try hub.queue(for: try test.editor(in: hub)).isEmpty)
    }

    @Test func warnsOfPatientsDataAndTakesItWhenConfirmed() throws {
        let test = try TestHub()
        let hub = try test.open()
        let text = "Ana Rivera, born 3/14/1971, was scanned twice"
        let statement = try TestHub.statement()
        let error = #expect(throws: PatientDataSuspected.self) {
            try test.suggest(TestHub.changed(statement, to: text), to: hub)
        }
        #expect(error?.suspicions.map(\.kind) == [.birthDate])
        #expect(error.map { !"\($0)".contains("Rivera") && !"\($0.suspicions)".contains("1971") } == true)
        try hub.seal()
        #expect(try !test.holds("Rivera"), "nothing was kept")
        let receipt = try test.suggest(TestHub.changed(statement, to: text), to: hub, isConfirmedFree: true)
        let editor = try test.editor(in: hub)
        #expect(try hub.queue(for: editor).first?.suspicions.map(\.kind) == [.birthDate])
        let review = try hub.contribution(receipt.id, for: editor)
        #expect(review.kept.item?.isConfirmedFree == true)
        #expect(throws: PatientDataSuspected.self, "it is not shown without a second look") {
            try hub.accept(
                receipt.id, as: TestHub.acceptance(text), credit: "", reason: "Why not.", expecting: review.expected,
                by: editor)
        }
    }

    @Test func onlyEditorsReachTheDesk() throws {
        let test = try TestHub()
        let hub = try test.open()
        let receipt = try test.suggest(TestHub.changed(try TestHub.statement(), to: "Something else"), to: hub)
        let versions = ReviewVersions(item: 1, target: 0)
        let practice = try TestPractice()
        let store = try practice.open()
        for session in [
            try test.editor("boss", in: hub, roles: [.administrator]), Hub.console(at: Timestamp(seconds: 0)),
            try practice.session(.editor, in: store), try practice.session(.dentist, in: store),
        ] {
            #expect(throws: AccessRefused.self) { try hub.queue(for: session) }
            #expect(throws: AccessRefused.self) { try hub.contribution(receipt.id, for: session) }
            #expect(throws: AccessRefused.self) {
                try hub.accept(
                    receipt.id, as: TestHub.acceptance("Else"), credit: "", reason: "Yes", expecting: versions,
                    by: session)
            }
            #expect(throws: AccessRefused.self) {
                try hub.decline(receipt.id, reason: "No", expecting: 1, by: session)
            }
            #expect(throws: AccessRefused.self) {
                try hub.undo(.statement("D0370.role"), to: 0, reason: "No", expecting: 1, by: session)
            }
            #expect(throws: AccessRefused.self) {
                try hub.resolve(conflict: "any", holding: nil, reason: "No", expecting: 0, by: session)
            }
            #expect(throws: AccessRefused.self) {
                try hub.destroy(.contribution, receipt.id, reason: "No", expecting: 1, by: session)
            }
        }
        let editor = try test.editor(in: hub)
        #expect(throws: AccessRefused.self, "nor does the hub's editor see patients") {
            try store.cases(for: editor)
        }
        #expect(throws: StoreError.self, "a hub has no dentists") {
            try test.editor("dentist", in: hub, roles: [.dentist])
        }
        #expect(try hub.contribution(token: receipt.token).item?.state == .waiting)
    }
}
