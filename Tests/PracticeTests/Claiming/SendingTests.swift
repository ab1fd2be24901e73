import Claims
import Essentials
import Foundation
import Records
import Synchronization
import TestSupport
import Testing
import Trust
import X12

@testable import Practice

/// Sending: the outbox, the numbers, who may, and what becomes of it when the power fails.
@Suite struct SendingTests {
    @Test func theFileLiesInTheOutboxJustAsItIsKept() throws {
        let test = try TestClaims()
        let draft = try #require(try test.dossier().draft)
        let sent = try test.send()
        #expect(sent.way.stage == .sent && sent.way.lastSent?.by == test.biller.user)
        let folder = "harbor-street/HARBORST-DEMOCLEAR"
        let outbox = try test.outbox()
        let bytes = try #require(outbox["\(folder)/000000001.837"])
        #expect(Digest(of: bytes).hex == sent.way.lastSending?.digest)
        let read = try DentalClaim837.read(bytes)
        #expect(read.map(\.claim) == [draft.claim] && read[0].leftBehind.isEmpty)
        #expect(outbox.keys.allSatisfy { !$0.hasPrefix(".pending") })
        let interchange = try #require(try Interchange.read(bytes).first)
        #expect(interchange.header[13] == "000000001" && interchange.header[15] == "T")
        let now = test.practice.now.withLock { $0 }
        #expect(try interchange.header[9] == String(now.date.compact.dropFirst(2)), "the day of sending")
        let number = try #require(draft.claim.attachments.first?.controlNumber)
        #expect(outbox["\(folder)/000000001-\(number).pdf"]?.starts(with: Array("%PDF".utf8)) == true)
        #expect(sent.files.map(\.name) == ["000000001.837", "000000001-\(number).pdf", "000000001-evidence.zip"])
        for file in sent.files {
            let kept = try test.workspace.sentFile(file.name, of: test.id, party: test.party, by: test.biller)
            #expect(Digest(of: kept.bytes) == file.digest)
        }
        #expect(try test.stored().way.events.last?.act == .downloaded)
        let taken = try test.stored().version
        _ = try test.workspace.sentFile("000000001.837", of: test.id, party: test.party, by: test.biller)
        #expect(try test.stored().version == taken, "the second time is in the journal only")
        try test.workspace.store.seal()
        #expect(try test.workspace.store.verify(for: test.practice.console).findings == [])
    }

    @Test func whatWasSentIsNotSentAgain() throws {
        let test = try TestClaims()
        let place = try test.place()
        let seen = try #require(try test.dossier().draft).seen
        try test.workspace.sendClaim(place, seen: seen, by: test.biller)
        for version in [place.version, try test.stored().version] {
            let refused = #expect(throws: ClaimRefused.self) {
                try test.workspace.sendClaim(
                    ClaimPlace(caseID: test.id, party: test.party, version: version), seen: seen, by: test.dentist)
            }
            #expect(refused?.kind == .sentAlready)
            #expect(refused?.found.contains(test.biller.user) == true)
            #expect(refused?.found.contains("10 March 2026") == true)
        }
        #expect(try test.outbox().keys.filter { $0.hasSuffix(".837") }.count == 1)
    }

    @Test func aClaimThatChangedSinceItWasSeenIsNotSent() throws {
        let test = try TestClaims()
        let place = try test.place()
        let seen = try #require(try test.dossier().draft).seen
        try test.workspace.saveEdit(ClaimEdit(note: "See the signed report."), of: place, by: test.biller)
        for version in [place, try test.place()] {
            let refused = #expect(throws: ClaimRefused.self) {
                try test.workspace.sendClaim(version, seen: seen, by: test.biller)
            }
            #expect(refused?.kind == .overtaken)
        }
        #expect(try test.outbox().isEmpty)
    }

    @Test func onlyWhoMaySendsAndItIsNoted() throws {
        let test = try TestClaims()
        let (place, seen) = (try test.place(), try #require(try test.dossier().draft).seen)
        for role in Role.allCases where ![.dentist, .biller].contains(role) {
            let other = try test.practice.session(role, in: test.workspace.store)
            #expect(throws: AccessRefused.self, "\(role)") {
                try test.workspace.sendClaim(place, seen: seen, by: other)
            }
            #expect(throws: AccessRefused.self, "\(role)") { try test.workspace.billCase(test.id, by: other) }
            #expect(throws: AccessRefused.self, "\(role)") { try test.workspace.claimBoard(for: other) }
            #expect(throws: AccessRefused.self, "\(role)") {
                try test.workspace.voidClaim(place, reason: "never agreed to it", by: other)
            }
        }
        let stranger = try test.practice.session(.biller, in: test.workspace.store, organisation: "northgate")
        #expect(throws: StoreError.self) { try test.workspace.sendClaim(place, seen: seen, by: stranger) }
        #expect(try test.workspace.claimBoard(for: stranger).groups.isEmpty)
        try test.send()
        let notes = try test.workspace.store.auditTrail(for: test.practice.console, subject: "case/\(test.id)")
        #expect(notes.contains { $0.act == "send-claim" && $0.user == test.biller.user })
        #expect(notes.contains { $0.act == "refused" && $0.detail == "send-claim" })
    }

    @Test func ofManyWhoSendAtOnceOneDoes() throws {
        let test = try TestClaims()
        let (place, seen) = (try test.place(), try #require(try test.dossier().draft).seen)
        let outcomes = Mutex<[String]>([])
        DispatchQueue.concurrentPerform(iterations: 8) { index in
            let said: String
            do {
                try test.workspace.sendClaim(place, seen: seen, by: index % 2 == 0 ? test.biller : test.dentist)
                said = "sent"
            } catch let refused as ClaimRefused {
                said = refused.kind.rawValue
            } catch {
                said = "\(error)"
            }
            outcomes.withLock { $0.append(said) }
        }
        #expect(
            outcomes.withLock { $0 }.sorted() == Array(repeating: "sent", count: 1)
                + Array(repeating: "sent-already", count: 7))
        #expect(
            try test.outbox().keys.filter { $0.hasSuffix(".837") } == ["harbor-street/HARBORST-DEMOCLEAR/000000001.837"]
        )
    }

    @Test func numbersRiseAndAreUsedOnce() throws {
        let test = try TestClaims()
        try test.workspace.take(ExampleCases.folder(ExampleCases.node), by: test.dentist)
        try test.workspace.take(ExampleCases.folder(ExampleCases.twoParties), by: test.dentist)
        // The last of the examples' days of service is in April.
        test.practice.pass(60 * 86_400)
        var controls: [Int] = []
        for claim in try test.workspace.store.claims(ClaimQuery(stage: .ready), for: test.biller) {
            let dossier = try test.workspace.claim(claim.caseID, party: claim.party, for: test.biller)
            let sent = try test.workspace.sendClaim(
                ClaimPlace(caseID: claim.caseID, party: claim.party, version: claim.version),
                seen: try #require(dossier.draft).seen, by: test.biller)
            controls.append(try #require(sent.way.lastSending).control)
        }
        #expect(controls == [1, 2, 3, 4])
        let outbox = try test.outbox()
        #expect(outbox.keys.filter { $0.hasSuffix(".837") }.count == 4)
        #expect(outbox.keys.contains { $0.hasSuffix(".png") }, "who did not read sends pictures")
        for (name, bytes) in outbox where name.hasSuffix(".png") {
            #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        }
    }

    @Test func whenThePowerFailsBeforeTheCommitNothingWasSent() throws {
        let test = try TestClaims()
        let prepared = try test.workspace.prepare(
            try test.place(), seen: try #require(try test.dossier().draft).seen, test.biller)
        try test.workspace.store.outbox.lay(prepared.files, prepared.organisation, prepared.exchange)
        #expect(try test.outbox().keys.allSatisfy { $0.hasPrefix(".pending/") }, "nobody fetches what is not committed")
        try test.workspace.store.close()
        let store = try test.practice.open()
        #expect(try test.outbox().isEmpty)
        let biller = try test.practice.session(.biller, in: store)
        let again = Workspace(store: store, job: test.workspace.job)
        let dossier = try again.claim(test.id, party: test.party, for: biller)
        #expect(dossier.stage == .ready)
        let sent = try again.sendClaim(
            ClaimPlace(caseID: test.id, party: test.party, version: try #require(dossier.stored).version),
            seen: try #require(dossier.draft).seen, by: biller)
        #expect(sent.way.lastSending?.control == 1)
    }

    @Test func whenThePowerFailsAfterTheCommitTheFileIsPutInItsPlace() throws {
        let test = try TestClaims()
        let prepared = try test.workspace.prepare(
            try test.place(), seen: try #require(try test.dossier().draft).seen, test.biller)
        try test.workspace.store.outbox.lay(prepared.files, prepared.organisation, prepared.exchange)
        try test.workspace.store.records.commit(prepared.writes, by: test.biller.user, reason: "claim sent")
        try test.workspace.store.close()
        let store = try test.practice.open()
        let outbox = try test.outbox()
        #expect(outbox.count == prepared.files.count && outbox.keys.allSatisfy { !$0.hasPrefix(".pending") })
        let biller = try test.practice.session(.biller, in: store)
        let claim = try #require(
            try Workspace(store: store, job: test.workspace.job).claim(test.id, party: test.party, for: biller).stored)
        #expect(claim.way.stage == .sent)
        for (name, bytes) in outbox where name.hasSuffix(".837") {
            #expect(Digest(of: bytes).hex == claim.way.lastSending?.digest)
        }
    }

    @Test func aFileOfTheOutboxIsNeverOverwritten() throws {
        let test = try TestClaims()
        let path = test.workspace.store.outbox.path("harbor-street", "HARBORST-DEMOCLEAR", "000000001.837")
        try DurableFile.write([1, 2, 3], to: path, random: SystemRandom.bytes)
        #expect(throws: StoreError.self) { try test.send() }
        #expect(try test.stored().way.stage == .ready)
        #expect(try DurableFile.read(path) == [1, 2, 3])
    }
}
