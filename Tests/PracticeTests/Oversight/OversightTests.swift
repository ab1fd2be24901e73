import Essentials
import Foundation
import Records
import Synchronization
import TestSupport
import Testing

@testable import Practice

@Suite struct OversightTests {
    @Test func countsWhatIsThere() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let admin = try practice.session(.administrator, in: store)
        let dentist = try practice.session(.dentist, in: store)
        #expect(throws: AccessRefused.self) { try store.state(for: dentist) }
        try store.saveCase(try TestPractice.draft(), by: dentist)
        try store.saveCase(try TestPractice.draft(), expecting: 1, by: dentist)
        _ = try? store.signIn(user: "nobody", password: "x", origin: "x")
        _ = try? store.signIn(user: admin.user, password: "x", origin: "x")
        var state = try store.state(for: admin)
        #expect(state.seal == nil && state.unsealed > 5)
        #expect(state.kinds.map(\.name) == ["case"])
        #expect(state.kinds.first?.documents == 1 && state.kinds.first?.versions == 2)
        #expect(state.images.count == 2 && state.images.bytes == 14)
        #expect(state.openSessions == 2 && state.failedSignIns == 2)
        #expect(state.databaseBytes > 0 && state.freeBytes > 0 && state.sealCopy.isInside)
        try store.seal()
        state = try store.state(for: admin)
        #expect(state.seal?.number == 1)
        practice.pass(86_400)
        #expect(try store.state(for: admin).failedSignIns == 0)
        #expect(try store.state(for: admin).openSessions == 0)
    }

    @Test func keepsWhatAVerificationFound() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let admin = try practice.session(.administrator, in: store)
        let dentist = try practice.session(.dentist, in: store)
        #expect(throws: AccessRefused.self) { try store.beginVerifying(for: dentist) }
        try store.saveCase(try TestPractice.draft(), by: dentist)
        try store.seal()
        #expect(try store.beginVerifying(for: admin) != nil)
        #expect(try store.beginVerifying(for: admin) == nil, "once at a time")
        #expect(try store.finishVerifying(for: admin)?.isIntact == true)
        #expect(store.verifyingSince == nil)
        for path in try FileManager.default.subpathsOfDirectory(atPath: practice.path + "/images")
        where path.count > 60 {
            let file = practice.path + "/images/" + path
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
            try Data([1]).write(to: URL(fileURLWithPath: file))
        }
        practice.pass(60)
        _ = try store.beginVerifying(for: admin)
        let found = try #require(try store.finishVerifying(for: admin))
        #expect(!found.isIntact && found.findings.contains { $0.fault == "image" && !$0.place.isEmpty })
        try store.close()
        let again = try practice.open()
        let session = try again.signIn(user: admin.user, password: TestPractice.password, origin: "x").session
        #expect(try again.state(for: session).verification == found, "a start remembers it")
    }

    @Test func findsActsByFilter() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let dentist = try practice.session(.dentist, in: store)
        let stranger = try practice.session(.dentist, in: store, organisation: "northgate")
        try store.saveCase(try TestPractice.draft("s-1"), by: stranger)
        try store.saveCase(try TestPractice.draft("c-1"), by: dentist, reason: "received")
        try store.saveCase(try TestPractice.draft("c-11"), by: dentist)
        practice.pass(86_400)
        _ = try store.storedCase("c-1", for: dentist)
        let today = try practice.now.withLock { try $0.date }
        func find(_ change: (inout AuditQuery) -> Void) throws -> [String] {
            var query = AuditQuery()
            change(&query)
            let page = try store.auditEvents(query, for: practice.console)
            #expect(page.total == page.events.count)
            return page.events.map { "\($0.act) \($0.subject)" }
        }
        #expect(try find { $0.subject = "case/c-1" } == ["read case/c-1", "put case/c-1"])
        #expect(
            try find {
                $0.act = "put"; $0.subject = "case"
            } == ["put case/c-11", "put case/c-1"])
        #expect(
            try find {
                $0.user = dentist.user; $0.from = today
            } == ["read case/c-1"])
        #expect(
            try find {
                $0.user = dentist.user; $0.to = today
            }.count == 4)
        #expect(try find { $0.subject = "account" }.contains("put account/\(dentist.user)"))
        #expect(try !find { _ in }.contains { $0.contains("northgate") || $0.contains("s-1") })
        #expect(throws: AccessRefused.self) { try store.auditEvents(AuditQuery(), for: dentist) }
        var paged = AuditQuery()
        paged.limit = 2
        let first = try store.auditEvents(paged, for: practice.console)
        paged.offset = 2
        let second = try store.auditEvents(paged, for: practice.console)
        #expect(first.total == second.total && first.events.count == 2 && first.events != second.events)
    }

    @Test func journalsEveryExport() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let admin = try practice.session(.administrator, in: store)
        var query = AuditQuery()
        (query.act, query.subject) = ("sign-in", "account")
        let events = try store.exportAudit(query, as: "CSV", for: admin)
        #expect(events.map(\.act) == ["sign-in"])
        let noted = try store.auditTrail(for: practice.console, user: admin.user).first { $0.act == "export" }
        #expect(noted?.subject == "audit" && noted?.detail == "CSV act=sign-in subject=account")
        #expect(throws: AccessRefused.self) {
            try store.exportAudit(query, as: "CSV", for: try practice.session(.dentist, in: store))
        }
    }

    @Test func takesNoNameForASubject() {
        for text in ["case", "case/HS-0001", "account/o.kafor", "worklist", "case/c-1/see-report", "audit"] {
            #expect(AuditQuery.isSubject(text), "\(text)")
        }
        for text in [
            "Rivera", "rivera", "Ana Rivera", "case/Ana Rivera", "", "/", "case/", "case//x", "1970-01-01", "case/é",
        ] {
            #expect(!AuditQuery.isSubject(text), "\(text)")
        }
    }
}
