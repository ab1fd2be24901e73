import Coding
import Essentials
import Foundation
import Patients
import Records
import Reporting
import Synchronization
import TestSupport
import Testing
import Trust

@testable import Practice

@Suite("Signing a report")
struct SigningTests {
    private let id = WritingPractice.caseID

    @Test("A whole draft is signed: report, reading and case agree, the draft stays, and it is billed from")
    func signed() throws {
        let test = try WritingPractice()
        let draft = try test.fill()
        test.practice.pass(60)
        let signed = try test.sign(draft)
        #expect(signed.number == 1 && signed.provider == "okafor" && signed.byName == "Maria Okafor")
        #expect(
            signed.files.map(\.name) == ["report.json", "report.html", "report.pdf", "report.fhir.json", "report.dcm"])
        let stored = try test.store.storedCase(id, to: .seeReport, for: test.okafor)
        #expect(stored.summary.state == .signed && stored.outputs.isEmpty)
        #expect(try test.workspace.draft(of: id, for: test.okafor).draft == draft.draft)
        let billed = try test.workspace.billed(id, to: .seeReport, for: test.okafor)
        let report = try #require(billed.report)
        #expect(report.status == .final && report.verifies)
        #expect(Addendum.digest(of: report.json) == signed.digest, "the case makes the report that was signed")
        #expect(report.signature?.time == test.practice.now.withLock { $0 })
        #expect(try test.workspace.faultsOfSigned(id, for: test.okafor) == [])
        #expect(billed.decision.decisions.first?.code == "D0370")
        let key = test.practice.path + "/keys/signing/providers/okafor.key"
        let mode = try FileManager.default.attributesOfItem(atPath: key)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let html = try test.workspace.signedFile("report.html", number: 1, of: id, for: test.okafor)
        #expect(String(decoding: html.bytes, as: UTF8.self).contains("One stone in the right duct."))
    }

    @Test("Two sign one report: exactly one wins, and the other is told who and when")
    func twice() async throws {
        let test = try WritingPractice()
        let draft = try test.fill()
        let outcomes = await withTaskGroup(of: Result<SignedVersion, any Error>.self) { group in
            for session in [test.okafor, test.other] {
                group.addTask { Result { try test.sign(draft, by: session) } }
            }
            return await group.reduce(into: [Result<SignedVersion, any Error>]()) { $0.append($1) }
        }
        let won = outcomes.compactMap { try? $0.get() }
        #expect(won.count == 1)
        let lost = outcomes.compactMap { outcome -> ReadingRefused? in
            if case .failure(let error) = outcome { error as? ReadingRefused } else { nil }
        }
        #expect(lost.count == 1 && lost[0].kind == .signed)
        #expect(lost[0].words.contains(won[0].byName) && lost[0].words.contains("10 March 2026"))
        #expect(try test.workspace.signedVersions(of: id, for: test.okafor).count == 1)
        #expect(throws: ReadingRefused.self) {
            try test.workspace.saveField("area", "Late.", base: 0, of: id, by: test.okafor)
        }
    }

    @Test("Two sign many reports at the same time: each has one signature, and the other hears whose it is")
    func manyRounds() async throws {
        let test = try WritingPractice()
        let folder = try TemporaryFolder()
        let examples = Peer.root.appendingPathComponent("Examples")
        let example = examples.appendingPathComponent("4-no-reading")
        try FileManager.default.copyItem(at: examples.appendingPathComponent("keys"), to: folder.file("keys"))
        var drafts: [(id: String, version: Int)] = []
        for round in 1...8 {
            let copy = folder.file("case-\(round)")
            try FileManager.default.copyItem(at: example, to: copy)
            let file = copy.appendingPathComponent("case.yaml")
            let text = try String(contentsOf: file, encoding: .utf8)
            try text.replacing("case: no-reading", with: "case: round-\(round)").write(
                to: file, atomically: true, encoding: .utf8)
            try test.workspace.take(copy, by: test.okafor)
            for (path, value) in WritingPractice.whole {
                try test.workspace.saveField(path, value, base: 0, of: "round-\(round)", by: test.okafor)
            }
            drafts.append(
                ("round-\(round)", try test.workspace.draft(of: "round-\(round)", for: test.okafor).version))
        }
        let workspace = test.workspace
        let outcomes = await withTaskGroup(of: (String, Result<SignedVersion, any Error>).self) { group in
            for (id, version) in drafts {
                for session in [test.okafor, test.other] {
                    group.addTask {
                        (
                            id,
                            Result {
                                try workspace.sign(
                                    id, password: TestPractice.password, expecting: version, by: session)
                            }
                        )
                    }
                }
            }
            return await group.reduce(into: [(String, Result<SignedVersion, any Error>)]()) { $0.append($1) }
        }
        for (id, _) in drafts {
            let mine = outcomes.filter { $0.0 == id }.map(\.1)
            let won = mine.compactMap { try? $0.get() }
            let lost = mine.compactMap { outcome -> ReadingRefused? in
                if case .failure(let error) = outcome { error as? ReadingRefused } else { nil }
            }
            #expect(won.count == 1 && lost.count == 1, "\(id)")
            #expect(lost.first?.kind == .signed && lost.first?.words.contains(won.first?.byName ?? "?") == true)
            #expect(try workspace.signedVersions(of: id, for: test.okafor).map(\.byName) == won.map(\.byName))
            let billed = try workspace.billed(id, to: .seeReport, for: test.okafor)
            #expect(billed.report?.verifies == true && billed.report?.header.reader.id == won.first?.provider)
        }
        #expect(test.store.records.verify().isIntact)
    }

    @Test("An addendum that is sent twice is one; who signs past another's is told whose it is")
    func addendaSeen() async throws {
        let test = try WritingPractice()
        try test.sign(try test.fill())
        let workspace = test.workspace
        func add(_ text: String, seen: Int, by session: Session) throws -> SignedVersion {
            try workspace.addAddendum(
                text, reason: "It came today.", to: id, password: TestPractice.password, expecting: seen, by: session)
        }
        let first = try add("The films came.", seen: 1, by: test.okafor)
        #expect(try add("The films came.", seen: 1, by: test.okafor) == first)
        let late = #expect(throws: ReadingRefused.self) { try add("Another word.", seen: 1, by: test.other) }
        #expect(late?.kind == .overtaken && late?.words.contains("Maria Okafor signed an addendum") == true)
        #expect(throws: ReadingRefused.self, "the same words of somebody else are theirs") {
            try add("The films came.", seen: 1, by: test.other)
        }
        #expect(try add("Another word.", seen: 2, by: test.other).number == 3)
        let won = await withTaskGroup(of: Bool.self) { group in
            for session in [test.okafor, test.other] {
                group.addTask { (try? add("At once, \(session.user).", seen: 3, by: session)) != nil }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(won == 1)
        #expect(try workspace.addenda(of: id, for: test.okafor).count == 3)
        #expect(try workspace.faultsOfSigned(id, for: test.okafor) == [])
        #expect(test.store.records.verify().isIntact)
    }

    @Test("A wrong password signs nothing, and guesses are held up as at the door")
    func password() throws {
        let test = try WritingPractice()
        let draft = try test.fill()
        for _ in 0..<5 {
            #expect(throws: SignInRefused(wait: 0)) { try test.sign(draft, password: "not the password") }
        }
        let held = #expect(throws: SignInRefused.self) { try test.sign(draft) }
        #expect(held?.wait ?? 0 > 0)
        test.practice.pass(31)
        try test.sign(draft)
    }

    @Test("What is missing, a draft that changed, an account without a provider: nothing is signed")
    func refused() throws {
        let test = try WritingPractice(linked: false)
        let draft = try test.fill()
        #expect(#expect(throws: ReadingRefused.self) { try test.sign(draft) }?.kind == .signer)
        try test.link("okafor", account: "okafor", "Okafor", npi: "2000000036")
        let later = try test.workspace.saveField(
            "quality", "", base: draft.draft.fields["quality"]?.version ?? 0, of: id, by: test.okafor)
        #expect(#expect(throws: ReadingRefused.self) { try test.sign(draft) }?.kind == .overtaken)
        let refusal = #expect(throws: ReadingRefused.self) { try test.sign(later) }
        #expect(refusal?.kind == .incomplete && refusal?.missing == ["quality"])
        #expect(throws: AccessRefused.self) { try test.sign(later, by: test.assistant) }
        #expect(try test.workspace.signedVersions(of: id, for: test.okafor).isEmpty)
        let stored = try test.store.storedCase(id, to: .seeReport, for: test.okafor)
        #expect(!stored.files.contains { $0.name == "reading.yaml" })
    }

    @Test("A clock set back is refused: before the last save, and before the images")
    func clock() throws {
        let test = try WritingPractice()
        let draft = try test.fill()
        test.practice.pass(-120)
        let saved = #expect(throws: ReadingRefused.self) { try test.sign(draft) }
        #expect(saved?.kind == .clock && saved?.words.contains("last saved") == true)
        let image = try WritingPractice()
        image.practice.pass(-20 * 86_400)
        let early = try image.fill()
        let refusal = #expect(throws: ReadingRefused.self) { try image.sign(early) }
        #expect(refusal?.kind == .clock && refusal?.words.contains("an image was acquired") == true)
    }

    @Test("Whoever signs becomes the reader, also a provider whom the case did not name")
    func reader() throws {
        let test = try WritingPractice()
        let signed = try test.sign(try test.fill(), by: test.other)
        #expect(signed.provider == "hale")
        let billed = try test.workspace.billed(id, to: .seeReport, for: test.okafor)
        #expect(billed.report?.header.reader.id == "hale" && billed.report?.verifies == true)
        #expect(billed.material.source.service.interpretation?.provider == "hale")
    }

    @Test("Addenda follow the report in a chain; each is signed and kept with its files")
    func addenda() throws {
        let test = try WritingPractice()
        #expect(
            #expect(throws: ReadingRefused.self) {
                try test.workspace.addAddendum(
                    "x", reason: "y", to: id, password: TestPractice.password, by: test.okafor)
            }?.kind == .unsigned)
        try test.sign(try test.fill())
        test.practice.pass(86_400)
        let first = try test.workspace.addAddendum(
            "The prior films came.", reason: "They came today.", to: id, password: TestPractice.password,
            by: test.okafor)
        let second = try test.workspace.addAddendum(
            "Seen by me as well.", reason: "Second look.", to: id, password: TestPractice.password, by: test.other)
        #expect([first.number, second.number] == [2, 3] && second.kind == .addendum)
        #expect(try test.workspace.faultsOfSigned(id, for: test.okafor) == [])
        let addenda = try test.workspace.addenda(of: id, for: test.okafor)
        #expect(addenda.map(\.text) == ["The prior films came.", "Seen by me as well."])
        #expect(addenda[1].previous == first.digest)
        let html = try test.workspace.signedFile("report.html", number: 3, of: id, for: test.okafor)
        let page = String(decoding: html.bytes, as: UTF8.self)
        #expect(page.contains("Addendum 1") && page.contains("Addendum 2") && page.contains("Seen by me as well."))
        let before = try test.workspace.signedFile("report.html", number: 1, of: id, for: test.okafor)
        #expect(!String(decoding: before.bytes, as: UTF8.self).contains("Addendum"))
        for (text, reason) in [("", "why"), ("what", "")] {
            #expect(throws: ReadingRefused.self) {
                try test.workspace.addAddendum(
                    text, reason: reason, to: id, password: TestPractice.password, by: test.okafor)
            }
        }
        #expect(test.store.records.verify().isIntact)
    }

    @Test("A case that is destroyed takes the words of its draft and its signed reports with it")
    func destroyed() throws {
        let test = try WritingPractice()
        try test.sign(try test.fill())
        let administrator = try test.practice.session(.administrator, in: test.store)
        try test.store.destroyCase(id, by: administrator, reason: "asked for")
        let organisation = TestPractice.organisation
        #expect(try test.store.storedDraft(of: id, organisation: organisation).version == 0)
        #expect(try test.store.signed(of: id, organisation: organisation).isEmpty)
        #expect(test.store.records.verify().isIntact)
    }
}
