import Claims
import Coding
import Essentials
import Foundation
import Patients
import Records
import Reporting
import TestSupport
import Testing
import Ultrasound

@testable import Practice

/// What becomes of a practice whose clock is set back: order is by numbers, never by times, and nothing lives longer.
@Suite("A clock that is set back")
struct ClockSetBackTests {
    private static let day: Int64 = 86_400

    @Test("A session ends, whatever it was last used for, and a new one lives as long as any", arguments: [3600, day])
    func sessions(back: Int64) throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let biller = try practice.session(.biller, in: store)
        let token = try store.signIn(user: biller.user, password: TestPractice.password, origin: "x").token
        practice.pass(600)
        #expect(store.session(token: token, isUse: true) != nil)
        practice.pass(-back)
        #expect(store.secondsLeft(token: token) == nil)
        #expect(store.session(token: token, isUse: true) == nil)
        let admin = try practice.session(.administrator, in: store)
        #expect(try store.state(for: admin).openSessions == 1, "the administrator's own, signed in since")
        let again = try store.signIn(user: biller.user, password: TestPractice.password, origin: "x").token
        #expect(store.secondsLeft(token: again) == 900)
        practice.pass(899)
        #expect(store.session(token: again) != nil)
        practice.pass(1)
        #expect(store.session(token: again) == nil)
        practice.pass(back)
        #expect(store.session(token: token) == nil, "what has ended stays so")
    }

    @Test("A session lives through a clock that is put right by seconds, and no longer for it than those")
    func slack() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let user = try practice.session(.biller, in: store).user
        let token = try store.signIn(user: user, password: TestPractice.password, origin: "x").token
        practice.pass(-SessionBook.slack)
        #expect(store.session(token: token) != nil)
        practice.pass(SessionBook.slack + 900)
        #expect(store.session(token: token) == nil)
        let other = try store.signIn(user: user, password: TestPractice.password, origin: "x").token
        practice.pass(-SessionBook.slack - 1)
        #expect(store.session(token: other) == nil)
    }

    @Test("Whoever guessed passwords waits minutes and not days")
    func guesses() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let user = try practice.session(.biller, in: store).user
        for _ in 0..<SignInThrottle.free {
            #expect(throws: SignInRefused(wait: 0)) {
                try store.signIn(user: user, password: "not the password at all", origin: "x")
            }
        }
        practice.pass(-Self.day)
        let held = #expect(throws: SignInRefused.self) {
            try store.signIn(user: user, password: TestPractice.password, origin: "x")
        }
        #expect((1...Int(SignInThrottle.longestWait)).contains(held?.wait ?? 0))
        practice.pass(Int64(held?.wait ?? 0))
        #expect(throws: Never.self) { try store.signIn(user: user, password: TestPractice.password, origin: "x") }
    }

    @Test("An emergency access stands no longer than its hour; a new one can be had")
    func emergency() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        try store.saveCase(try TestPractice.draft("c-1"), by: try practice.session(.dentist, in: store))
        let admin = try practice.session(.administrator, in: store)
        let first = try store.breakGlass("case/c-1", reason: BreakingGlassTests.reason, by: admin)
        practice.pass(-Self.day)
        #expect(throws: AccessRefused.self) { try store.storedCase("c-1", for: admin) }
        let second = try store.breakGlass("case/c-1", reason: BreakingGlassTests.reason, by: admin)
        #expect(second.id != first.id && second.until < first.until)
        #expect(throws: Never.self) { try store.storedCase("c-1", for: admin) }
        practice.pass(EmergencyGrant.length)
        #expect(throws: AccessRefused.self) { try store.storedCase("c-1", for: admin) }
        #expect(try store.emergencies(for: admin).count == 2, "both are there to be looked at")
    }

    @Test("Versions and the journal keep their order; all is exported, and the records are intact")
    func order() throws {
        let test = try TestRegister()
        let (practice, store) = (test.practice, test.store)
        let person = try test.register(try TestRegister.record())
        var record = person.record
        for (index, step) in [-Self.day, -3600, 7200].enumerated() {
            try store.seal()
            practice.pass(step)
            record.note = "note \(index + 1)"
            try store.savePerson(record, expecting: index + 1, by: test.assistant)
        }
        try store.seal()
        let standing = try store.person(person.id, for: test.assistant)
        #expect(standing.version == 4 && standing.record.note == "note 3")
        #expect(try store.person(person.id, version: 2, for: test.assistant).note == "note 1")
        let history = try store.records.history(of: try store.personKey(person.id, test.assistant))
        #expect(history.map(\.version) == [1, 2, 3, 4])
        #expect(history.map(\.at.seconds) != history.map(\.at.seconds).sorted())
        let admin = try practice.session(.administrator, in: store)
        let trail = try store.auditTrail(for: admin, user: test.assistant.user, limit: 1000)
        #expect(trail.map(\.subject).contains("person/\(person.id)"))
        let journal = try store.records.journal(
            organisation: TestPractice.organisation, user: test.assistant.user, limit: 1000)
        #expect(journal.map(\.sequence) == journal.map(\.sequence).sorted(by: >), "newest first by number")
        practice.pass(-2 * Self.day)
        var query = AuditQuery()
        query.subject = "person"
        let exported = try store.exportAudit(query, as: "CSV", for: admin)
        #expect(exported.filter { $0.act == "put" }.compactMap(\.version).sorted() == [1, 2, 3, 4], "none is left out")
        #expect(try store.auditEvents(query, for: admin).total == exported.count)
        try store.seal()
        #expect(store.records.verify().findings == [])
        try store.close()
        #expect(try PracticeStore.verify(at: practice.path).findings == [])
        let again = try practice.open()
        #expect(try again.person(person.id, for: test.assistant).record.note == "note 3")
    }

    @Test("Ordered and captured while the clock goes back: nothing is lost, the numbers go on")
    func capturing() throws {
        let test = try TestRegister()
        let (practice, store) = (test.practice, test.store)
        let workspace = Workspace(store: store, job: try .shipped())
        let person = try test.insured()
        let first = try store.orderStudy(try test.draft(person), by: test.assistant)
        practice.pass(-3600)
        let second = try store.orderStudy(try test.draft(person), by: test.assistant)
        #expect([first.id, second.id] == ["ORD-2026-000001", "ORD-2026-000002"])
        for number in 1...3 {
            practice.pass(-3600)
            let received = try workspace.receive(
                try StudyPractice.image(number, patientID: person.id), source: .upload, into: first.id,
                by: test.assistant)
            guard case .kept(_, isNew: true) = received else {
                Issue.record("\(received)")
                continue
            }
        }
        let study = try workspace.study(first.id, for: test.assistant)
        #expect(study.images.count == 3)
        practice.pass(-3600)
        for image in study.images {
            try workspace.label(
                first.id, object: image.object, region: "parotid", side: .left, plane: "", by: test.assistant)
        }
        #expect(try workspace.study(first.id, for: test.assistant).images.allSatisfy { $0.label != nil })
        _ = try workspace.receive(
            try StudyPractice.image(9, family: "Other", patientID: "X-9"), source: .scanner("US1"), by: test.assistant)
        #expect(try workspace.tray(for: test.assistant).waiting.count == 1)
        practice.pass(-Self.day)
        let change = try test.draft(person)
        let current = try store.order(of: second.id, for: test.assistant).summary.version
        let refused = #expect(throws: RegisterRefused.self, "by this clock the day of service is still to come") {
            var late = change
            late.dateOfService = try CalendarDate("2030-03-09")
            _ = try store.changeOrder(second.id, late, expecting: current, by: test.assistant)
        }
        #expect(refused?.faults.map(\.place) == ["dateOfService"])
        try store.seal()
        #expect(store.records.verify().findings == [])
    }

    @Test("Signed, supplemented and billed: what would bear a time before what it is about is refused in words")
    func signing() throws {
        let test = try WritingPractice()
        let practice = test.practice
        try test.sign(try test.fill())
        practice.pass(-3600)
        func add(_ text: String) throws {
            try test.workspace.addAddendum(
                text, reason: "It came today.", to: WritingPractice.caseID, password: TestPractice.password,
                by: test.okafor)
        }
        let early = #expect(throws: ReadingRefused.self) { try add("Too early.") }
        #expect(early?.kind == .clock && early?.words.contains("was signed") == true)
        #expect(early?.words.contains("Set the clock right") == true)
        let reopened = #expect(throws: ReadingRefused.self) {
            try test.workspace.saveField("area", "Late.", base: 0, of: WritingPractice.caseID, by: test.okafor)
        }
        #expect(reopened?.kind == .signed)
        let billed = try test.workspace.billed(WritingPractice.caseID, to: .seeReport, for: test.okafor)
        #expect(billed.report?.verifies == true && billed.decision.decisions.first?.code == "D0370")
        try test.workspace.billCase(WritingPractice.caseID, by: test.okafor)
        practice.pass(3600 + 60)
        try add("The films came.")
        #expect(
            try test.workspace.addenda(of: WritingPractice.caseID, for: test.okafor).map(\.text) == ["The films came."])
        #expect(try test.workspace.faultsOfSigned(WritingPractice.caseID, for: test.okafor) == [])
        try test.store.seal()
        #expect(test.store.records.verify().findings == [])
    }

    @Test("A claim goes its way: numbers grow, and every step stays in its place")
    func claims() throws {
        let test = try TestClaims()
        test.practice.pass(-Self.day)
        let early = #expect(throws: ClaimRefused.self) { try test.send() }
        #expect(early?.kind == .checks && early?.found.contains("lies after the day") == true)
        #expect(try test.outbox().isEmpty, "no number is spent, no file is left")
        test.practice.pass(Self.day)
        let sent = try test.send()
        #expect(sent.way.lastSending?.number == "000000001")
        test.practice.pass(-Self.day)
        try test.takeIn()
        test.practice.pass(-3600)
        try test.deny()
        let kinds = try test.stored().way.events.map(\.act.kind)
        let steps = kinds.filter { [.sent, .acknowledged, .answered].contains($0) }
        #expect(steps == [.sent, .acknowledged, .answered])
        let place = try test.place()
        try test.workspace.replaceClaim(
            place, payerClaimNumber: "B-1", reason: "The payer wants the images.", by: test.biller)
        test.practice.pass(Self.day + 3600)
        #expect(try test.send().way.lastSending?.number == "000000002")
        #expect(try test.outbox().keys.filter { $0.hasSuffix(".837") }.count == 2)
        try test.workspace.store.seal()
        #expect(try test.workspace.store.verify(for: test.practice.console).findings == [])
    }

    @Test("Who was in a draft is not shown for days")
    func presence() throws {
        let test = try WritingPractice()
        _ = try test.workspace.seen(in: WritingPractice.caseID, field: "area", for: test.other)
        test.practice.pass(-10)
        #expect(
            try test.workspace.seen(in: WritingPractice.caseID, field: "", for: test.okafor).map(\.user) == ["hale"])
        test.practice.pass(-Self.day)
        #expect(try test.workspace.seen(in: WritingPractice.caseID, field: "", for: test.okafor).isEmpty)
        _ = try test.workspace.seen(in: WritingPractice.caseID, field: "area", for: test.other)
        #expect(
            try test.workspace.seen(in: WritingPractice.caseID, field: "", for: test.okafor).map(\.user) == ["hale"])
    }
}
