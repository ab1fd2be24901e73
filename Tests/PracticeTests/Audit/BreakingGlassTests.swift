import Essentials
import Records
import TestSupport
import Testing

@testable import Practice

@Suite struct BreakingGlassTests {
    static let reason = "Patient bleeds after the extraction, allergy wanted"

    /// A case, and an administrator who may see none.
    private func scene() throws -> (TestPractice, PracticeStore, Session) {
        let practice = try TestPractice()
        let store = try practice.open()
        let dentist = try practice.session(.dentist, in: store)
        for id in ["c-1", "c-2"] {
            let saved = try store.saveCase(try TestPractice.draft(id), by: dentist)
            try store.saveOutputs(TestPractice.outputs, of: id, state: .billed, expecting: saved.version, by: dentist)
        }
        return (practice, store, try practice.session(.administrator, in: store))
    }

    @Test func opensOneSubjectForReadingForAnHour() throws {
        let (practice, store, admin) = try scene()
        #expect(throws: AccessRefused.self) { try store.storedCase("c-1", for: admin) }
        let grant = try store.breakGlass("case/c-1", reason: Self.reason, by: admin)
        #expect(grant.until.seconds - grant.at.seconds == 3600)
        #expect(try store.storedCase("c-1", for: admin).summary.id == "c-1")
        #expect(try store.file("report.html", of: "c-1", for: admin).name == "report.html")
        #expect(try !store.caseFiles("c-1", for: admin).isEmpty)
        #expect(store.allows(.seeReport, admin, subject: "case/c-1"))
        #expect(!store.allows(.seeReport, admin, subject: nil))
        #expect(throws: AccessRefused.self, "no other case") { try store.storedCase("c-2", for: admin) }
        #expect(throws: AccessRefused.self, "nor one whose name begins so") { try store.storedCase("c-11", for: admin) }
        #expect(throws: AccessRefused.self, "no list") { try store.cases(for: admin) }
        practice.pass(3599)
        #expect(throws: Never.self) { try store.storedCase("c-1", to: .seeDecision, for: admin) }
        practice.pass(1)
        #expect(throws: AccessRefused.self) { try store.storedCase("c-1", for: admin) }
    }

    @Test func opensNothingButWhatTheTableMarks() throws {
        let (_, store, admin) = try scene()
        try store.breakGlass("case/c-1", reason: Self.reason, by: admin)
        let marked = Set(store.authorisation.rules.filter(\.breaksGlass).map(\.action))
        #expect(marked == [.seeStudy, .seeReport, .seeDecision, .seeClaim, .seePatients])
        for action in PracticeAction.allCases {
            let isOpen = store.allows(action, admin, subject: "case/c-1")
            let expected = marked.contains(action) || store.authorisation.allows(.administrator, action)
            #expect(isOpen == expected, "\(action)")
        }
        #expect(throws: AccessRefused.self) {
            try store.saveCase(try TestPractice.draft(), expecting: 2, by: admin)
        }
        #expect(throws: AccessRefused.self) { try store.file("evidence-harbor-street.zip", of: "c-1", for: admin) }
    }

    @Test func opensForWhoAskedAndNobodyElse() throws {
        let (practice, store, admin) = try scene()
        try store.breakGlass("case/c-1", reason: Self.reason, by: admin)
        try store.addAccount(
            NewAccount(
                user: "second", organisation: TestPractice.organisation, name: "Second", roles: [.administrator],
                password: TestPractice.password), by: practice.console)
        let second = try store.signIn(user: "second", password: TestPractice.password, origin: "x").session
        #expect(throws: AccessRefused.self) { try store.storedCase("c-1", for: second) }
        let examiner = try practice.session(.examiner, in: store)
        #expect(throws: AccessRefused.self, "the role is asked for") {
            try store.breakGlass("case/c-1", reason: Self.reason, by: examiner)
        }
        let stranger = try practice.session(.administrator, in: store, organisation: "northgate")
        #expect(throws: StoreError.self, "no case of another practice") {
            try store.breakGlass("case/c-1", reason: Self.reason, by: stranger)
        }
    }

    @Test(arguments: ["", "too short", "  a b  ", String(repeating: "x", count: 501)])
    func asksForAReason(reason: String) throws {
        let (_, store, admin) = try scene()
        let refused = #expect(throws: EmergencyRefused.self) {
            try store.breakGlass("case/c-1", reason: reason, by: admin)
        }
        #expect(refused?.field == "reason")
        #expect(throws: AccessRefused.self) { try store.storedCase("c-1", for: admin) }
    }

    @Test(arguments: ["", "case", "case/", "claim/c-1", "worklist", "case/c-1/x", "account/okafor"])
    func opensNoOtherSubject(subject: String) throws {
        let (_, store, admin) = try scene()
        #expect(throws: EmergencyRefused.self) { try store.breakGlass(subject, reason: Self.reason, by: admin) }
        #expect(throws: StoreError.self) { try store.breakGlass("case/none", reason: Self.reason, by: admin) }
    }

    @Test func journalsTheOpeningAndEveryUse() throws {
        let (practice, store, admin) = try scene()
        let grant = try store.breakGlass("case/c-1", reason: Self.reason, by: admin)
        #expect(try store.breakGlass("case/c-1", reason: "Sent a second time.", by: admin) == grant)
        _ = try store.storedCase("c-1", for: admin)
        _ = try store.storedCase("c-1", to: .seeReport, for: admin)
        practice.pass(60)
        _ = try store.storedCase("c-1", to: .seeReport, for: admin)
        var query = AuditQuery()
        (query.user, query.act, query.subject) = (admin.user, "break-glass", "case/c-1")
        let events = try store.auditEvents(query, for: practice.console).events
        #expect(
            events.map(\.subject) == [
                "case/c-1/see-report", "case/c-1/see-report", "case/c-1/see-study", "case/c-1",
            ])
        #expect(events.allSatisfy { $0.detail == "grant/\(grant.id)" && !$0.detail.contains("bleeds") })
        let seen = try #require(try store.emergencies(for: practice.console).first)
        #expect(seen.grant.reason == Self.reason && seen.grant.name == admin.name)
        #expect(seen.opened.map(\.act) == ["see-study", "see-report", "see-report"])
        #expect(try store.emergencies(for: practice.console).count == 1)
    }

    @Test func keepsWhoHasSeenIt() throws {
        let (practice, store, admin) = try scene()
        let grant = try store.breakGlass("case/c-1", reason: Self.reason, by: admin)
        let dentist = try practice.session(.dentist, in: store)
        #expect(throws: AccessRefused.self) { try store.markSeen(grant.id, note: "", expecting: 1, by: dentist) }
        #expect(throws: AccessRefused.self) { try store.emergencies(for: dentist) }
        #expect(throws: EmergencyRefused.self) {
            try store.markSeen(grant.id, note: String(repeating: "x", count: 501), expecting: 1, by: practice.console)
        }
        try store.markSeen(grant.id, note: "Spoken of; it was right.", expecting: 1, by: practice.console)
        #expect(throws: EmergencyRefused.self, "nobody's mark is written over") {
            try store.markSeen(grant.id, note: "", expecting: 1, by: admin)
        }
        let seen = try store.emergencies(for: practice.console).first?.grant.seen
        #expect(seen?.note == "Spoken of; it was right." && seen?.by == "console")
        #expect(store.allows(.seeStudy, admin, subject: "case/c-1"), "seen is not ended")
        practice.pass(31 * 86_400)
        #expect(try store.emergencies(for: practice.console).isEmpty)
    }

    @Test func survivesAStartAndVerifies() throws {
        let (practice, store, admin) = try scene()
        try store.breakGlass("case/c-1", reason: Self.reason, by: admin)
        try store.close()
        let again = try practice.open()
        let session = try again.signIn(user: admin.user, password: TestPractice.password, origin: "x").session
        #expect(try again.storedCase("c-1", for: session).summary.id == "c-1")
        #expect(try again.verify(for: session).isIntact)
    }

    @Test func endsEarlyForWhoTookItAndForAnAdministrator() throws {
        let (practice, store, admin) = try scene()
        let assistant = try practice.session(.assistant, in: store)
        let claim = PracticeAction.seeClaim
        #expect(throws: AccessRefused.self) { try store.storedCase("c-1", to: claim, for: assistant) }
        for ender in [assistant, admin] {
            let grant = try store.breakGlass("case/c-1", reason: Self.reason, by: assistant)
            #expect(try store.emergency(assistant, subject: "case/c-1") == grant)
            #expect(try store.emergency(admin, subject: "case/c-1") == nil, "nobody else's page bears it")
            _ = try store.storedCase("c-1", to: claim, for: assistant)
            practice.pass(120)
            let dentist = try practice.session(.dentist, in: store)
            #expect(throws: AccessRefused.self, "no third person ends it") {
                try store.endEmergency(grant.id, by: dentist)
            }
            try store.endEmergency(grant.id, by: ender)
            #expect(throws: AccessRefused.self) { try store.storedCase("c-1", to: claim, for: assistant) }
            #expect(try store.emergency(assistant, subject: "case/c-1") == nil)
            #expect(throws: EmergencyRefused.self, "once") { try store.endEmergency(grant.id, by: ender) }
            let all = try store.emergencies(for: admin)
            let seen = try #require(all.first { $0.grant.id == grant.id })
            #expect(seen.grant.ended == .init(by: ender.user, name: ender.name))
            #expect(seen.grant.until.seconds - seen.grant.at.seconds == 120)
            #expect(seen.opened.map(\.act) == ["see-claim"], "what was opened by it stays")
            var query = AuditQuery()
            (query.act, query.subject) = ("break-glass-ended", "case/c-1")
            let events = try store.auditEvents(query, for: practice.console).events
            #expect(events.first?.user == ender.user && events.first?.detail == "grant/\(grant.id)")
            practice.pass(60)
        }
        #expect(throws: StoreError.self) { try store.endEmergency("none", by: admin) }
    }

    @Test func endsWhileSomebodyMarksItAsSeen() throws {
        let (_, store, admin) = try scene()
        let grant = try store.breakGlass("case/c-1", reason: Self.reason, by: admin)
        try store.markSeen(grant.id, note: "Right.", expecting: 1, by: admin)
        try store.endEmergency(grant.id, by: admin)
        let seen = try store.emergencies(for: admin).first?.grant
        #expect(seen?.seen?.note == "Right." && seen?.ended != nil, "neither is lost")
    }
}
