import Essentials
import Records
import Synchronization
import TestSupport
import Testing

@testable import Practice

@Suite struct AuditTests {
    @Test func notesEveryReadOfPatientsData() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let dentist = try practice.session(.dentist, in: store)
        try store.saveCase(try TestPractice.draft(), by: dentist)
        let reads: [(String, () throws -> Void)] = [
            ("worklist", { _ = try store.cases(for: dentist) }),
            ("case/c-1", { _ = try store.storedCase("c-1", for: dentist) }),
            ("case/c-1", { _ = try store.caseFiles("c-1", for: dentist) }),
            ("case/c-1", { _ = try store.file("case.yaml", of: "c-1", for: dentist) }),
        ]
        for (subject, read) in reads {
            practice.pass(60)
            try read()
            try read()
            let trail = try store.auditTrail(for: practice.console, user: dentist.user, limit: 1)
            #expect(trail.first?.act == "read")
            #expect(trail.first?.subject == subject)
            #expect(trail.first?.at == practice.now.withLock { $0 })
        }
        let all = try store.auditTrail(for: practice.console, user: dentist.user)
        #expect(all.filter { $0.act == "read" }.count == 4, "one for each user, subject and minute")
        #expect(all.last?.act == "sign-in")
    }

    @Test func notesRefusalsExportsAndItself() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let (dentist, examiner) = (
            try practice.session(.dentist, in: store), try practice.session(.examiner, in: store)
        )
        let saved = try store.saveCase(try TestPractice.draft(), by: dentist)
        try store.saveOutputs(TestPractice.outputs, of: "c-1", state: .billed, expecting: saved.version, by: dentist)
        #expect(throws: AccessRefused.self) { try store.storedCase("c-1", for: examiner) }
        _ = try store.file("evidence-harbor-street.zip", of: "c-1", for: examiner)
        let trail = try store.auditTrail(for: practice.console, user: examiner.user)
        #expect(trail.map(\.act) == ["export", "read", "refused", "sign-in"])
        #expect(trail.map(\.detail).prefix(3) == ["evidence-harbor-street.zip", "see-evidence", "see-study"])
        let own = try store.auditTrail(for: practice.console, subject: "audit")
        #expect(own.map(\.user) == ["console"])
        #expect(throws: AccessRefused.self) { try store.auditTrail(for: dentist) }
        #expect(throws: AccessRefused.self) { try store.caseHistory("c-1", for: dentist) }
    }

    @Test func tellsWhoChangedACaseAndWhy() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let (dentist, biller) = (try practice.session(.dentist, in: store), try practice.session(.biller, in: store))
        try store.saveCase(try TestPractice.draft(), by: dentist, reason: "received from the scanner")
        practice.pass(90)
        try store.saveOutputs([], of: "c-1", state: .incomplete, expecting: 1, by: biller)
        try store.seal()
        let history = try store.caseHistory("c-1", for: practice.console)
        #expect(history.map(\.user) == [dentist.user, biller.user])
        #expect(history.map(\.detail) == ["received from the scanner", "billed"])
        #expect(history.map(\.seal) == [1, 1])
        #expect(history[1].at.seconds - history[0].at.seconds == 90)
        #expect(throws: StoreError.self) { try store.caseHistory("none", for: practice.console) }
    }
}
