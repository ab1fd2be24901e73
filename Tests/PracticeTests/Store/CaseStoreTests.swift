import Essentials
import Foundation
import Patients
import Records
import TestSupport
import Testing
import Trust

@testable import Practice

@Suite struct CaseStoreTests {
    @Test func keepsACaseWithItsFilesAndOutputs() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let dentist = try practice.session(.dentist, in: store)
        let saved = try store.saveCase(try TestPractice.draft(), by: dentist)
        #expect((saved.version, saved.state, saved.patient) == (1, .received, "Rivera, Ana"))
        let billed = try store.saveOutputs(
            TestPractice.outputs, of: "c-1", state: .billed, expecting: saved.version, by: dentist)
        let stored = try store.storedCase("c-1", for: dentist)
        #expect(stored.summary == billed)
        #expect(stored.files.map(\.name) == ["case.yaml", "images/1.dcm"])
        #expect(stored.outputs.map(\.digest) == TestPractice.outputs.map { Digest(of: $0.bytes) })
        #expect(stored.author == dentist.user)
        for file in TestPractice.outputs { #expect(try store.file(file.name, of: "c-1", for: dentist) == file) }
        #expect(try store.file("images/1.dcm", of: "c-1", for: dentist).bytes == [0, 1, 2, 255])
        for name in ["", "none", "../case.yaml", "images"] {
            let error = #expect(throws: StoreError.self) { try store.file(name, of: "c-1", for: dentist) }
            #expect(error?.isMissing == true)
        }
        let again = try store.saveCase(try TestPractice.draft(), expecting: billed.version, by: dentist)
        #expect(again.state == .received)
        #expect(try store.storedCase("c-1", for: dentist).outputs.isEmpty, "outputs belong to what they were made from")
        try store.seal()
        #expect(try store.verify(for: practice.console).findings == [])
    }

    @Test func refusesAStaleCase() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let (dentist, biller) = (try practice.session(.dentist, in: store), try practice.session(.biller, in: store))
        try store.saveCase(try TestPractice.draft(), by: dentist)
        #expect(throws: StaleWrite.self) { try store.saveCase(try TestPractice.draft(), by: dentist) }
        try store.saveCase(try TestPractice.draft(patient: "Rivera, Ana Maria"), expecting: 1, by: dentist)
        let error = #expect(throws: StaleWrite.self) {
            try store.saveOutputs(TestPractice.outputs, of: "c-1", state: .billed, expecting: 1, by: biller)
        }
        #expect(error?.current?.version == 2)
        #expect(error?.current?.author == dentist.user)
        #expect(error?.description.contains("Rivera") == false)
    }

    @Test func listsAndFinds() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let dentist = try practice.session(.dentist, in: store)
        for (id, patient, day) in [
            ("a", "Rivera, Ana", "2026-03-10"), ("b", "Müller, Zoë", "2026-04-21"), ("c", "Okoye, Ana", "2026-05-04"),
        ] { try store.saveCase(try TestPractice.draft(id, patient: patient, on: day), by: dentist) }
        try store.saveOutputs([], of: "b", state: .incomplete, expecting: 1, by: dentist)
        func ids(_ query: CaseQuery) throws -> [String] { try store.cases(query, for: dentist).map(\.id) }
        #expect(try ids(CaseQuery()) == ["c", "b", "a"])
        #expect(try ids(CaseQuery(words: "ana")).sorted() == ["a", "c"])
        #expect(try ids(CaseQuery(words: "muller")) == ["b"])
        #expect(try ids(CaseQuery(state: .incomplete)) == ["b"])
        #expect(try ids(CaseQuery(from: try CalendarDate("2026-04-01"), to: try CalendarDate("2026-04-30"))) == ["b"])
        #expect(try ids(CaseQuery(limit: 1, offset: 1)) == ["b"])
        let summary = try #require(try store.cases(CaseQuery(words: "zoe"), for: dentist).first)
        #expect(summary == (try store.storedCase("b", for: dentist).summary))
        try store.removeCase("b", expecting: 2, by: dentist, reason: "entered twice")
        #expect(try ids(CaseQuery()) == ["c", "a"])
        #expect(throws: StoreError.self) { try store.storedCase("b", for: dentist) }
    }

    @Test func keepsOrganisationsApart() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        try store.saveCase(try TestPractice.draft(), by: try practice.session(.dentist, in: store))
        let stranger = try practice.session(.dentist, in: store, organisation: "northgate")
        #expect(try store.cases(for: stranger).isEmpty)
        #expect(throws: StoreError.self) { try store.storedCase("c-1", for: stranger) }
        #expect(throws: StoreError.self) { try store.file("case.yaml", of: "c-1", for: stranger) }
        #expect(throws: StoreError.self) { try store.caseFiles("c-1", for: stranger) }
        try store.saveCase(try TestPractice.draft(patient: "Other, Person"), by: stranger)
        #expect(try store.cases(for: stranger).map(\.patient) == ["Other, Person"])
    }

    @Test func showsAnExaminerTheBundleAndNothingElse() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let dentist = try practice.session(.dentist, in: store)
        let examiner = try practice.session(.examiner, in: store)
        let saved = try store.saveCase(try TestPractice.draft(), by: dentist)
        #expect(throws: AccessRefused.self) { try store.caseFiles("c-1", for: examiner) }
        try store.saveOutputs(TestPractice.outputs, of: "c-1", state: .billed, expecting: saved.version, by: dentist)
        #expect(try store.caseFiles("c-1", for: examiner).map(\.name) == ["evidence-harbor-street.zip"])
        #expect(try store.file("evidence-harbor-street.zip", of: "c-1", for: examiner).bytes == [80, 75])
        for name in ["case.yaml", "report.html", "decision.json", "claim-harbor-street.837", "images/1.dcm"] {
            #expect(throws: AccessRefused.self) { try store.file(name, of: "c-1", for: examiner) }
        }
        #expect(throws: AccessRefused.self) { try store.cases(for: examiner) }
        #expect(throws: AccessRefused.self) { try store.storedCase("c-1", for: examiner) }
    }

    @Test func refusesFilesThatCannotBeKept() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let dentist = try practice.session(.dentist, in: store)
        for names in [
            ["../x"], ["/x"], ["a//b"], ["a\\b"], [""], ["a", "a"], ["a\nb"], [String(repeating: "x", count: 201)],
        ] {
            var draft = try TestPractice.draft()
            draft.files = names.map { OutputFile(name: $0, mediaType: "text/plain", text: "x") }
            #expect(throws: StoreError.self) { try store.saveCase(draft, by: dentist) }
        }
        for id in ["", "a/b", String(repeating: "x", count: 201)] {
            #expect(throws: RecordsError.self) { try store.saveCase(try TestPractice.draft(id), by: dentist) }
        }
        #expect(try store.cases(for: dentist).isEmpty)
    }

    @Test func destroysACaseAndKeepsItsTrace() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let dentist = try practice.session(.dentist, in: store)
        let saved = try store.saveCase(try TestPractice.draft(), by: dentist)
        try store.saveOutputs(TestPractice.outputs, of: "c-1", state: .billed, expecting: saved.version, by: dentist)
        try store.saveCase(try TestPractice.draft("c-2", patient: "Okoye, Ana"), by: dentist)
        try store.seal()
        let shared = Digest(of: [0, 1, 2, 255] as [UInt8])
        try store.destroyCase("c-1", by: practice.console, reason: "court order 17")
        try store.seal()
        #expect(try store.cases(for: dentist).map(\.id) == ["c-2"])
        #expect(store.records.images.contains(shared), "another case names the same bytes")
        #expect(TestPractice.outputs.allSatisfy { !store.records.images.contains(Digest(of: $0.bytes)) })
        #expect(try store.file("images/1.dcm", of: "c-2", for: dentist).bytes == [0, 1, 2, 255])
        let report = try store.verify(for: practice.console)
        #expect(report.findings == [])
        #expect(report.destroyedPayloads == 2)
        let history = try store.caseHistory("c-1", for: practice.console)
        #expect(history.map(\.act) == ["put", "put", "destroy", "destroy"])
        #expect(history.last?.detail == "court order 17")
    }

    @Test func keepsOrganisations() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        var organisation = Organization(
            id: "harbor-street", name: "Harbor Street Dental", npi: try NPI("1234567893"), taxID: "000000101",
            taxonomy: "122300000X",
            address: PostalAddress(lines: ["12 Harbor Street"], city: "Albany", state: "NY", zip: "122070001"),
            telephone: "5185550110")
        try store.saveOrganisation(organisation, by: practice.console)
        organisation.telephone = "5185550111"
        try store.saveOrganisation(organisation, by: practice.console)
        #expect(try store.organisations(for: practice.console) == [organisation])
        let dentist = try practice.session(.dentist, in: store)
        #expect(throws: AccessRefused.self) { try store.saveOrganisation(organisation, by: dentist) }
        #expect(try store.organisations(for: dentist) == [organisation])
        let stranger = try practice.session(.administrator, in: store, organisation: "northgate")
        #expect(try store.organisations(for: stranger).isEmpty)
    }

    @Test func findsWhatWasAlteredUnderIt() throws {
        let practice = try TestPractice()
        let store = try practice.open()
        let dentist = try practice.session(.dentist, in: store)
        try store.saveCase(try TestPractice.draft(), by: dentist)
        try store.seal()
        #expect(try PracticeStore.verify(at: practice.path).findings == [], "beside the open store")
        let digest = Digest(of: [0, 1, 2, 255] as [UInt8])
        try Data([0, 1, 2, 254]).write(to: URL(fileURLWithPath: store.records.images.path(of: digest)))
        #expect(throws: RecordsError.self) { try store.file("images/1.dcm", of: "c-1", for: dentist) }
        #expect(try PracticeStore.verify(at: practice.path).findings.map(\.fault) == [.image])
        try store.close()
        try FileManager.default.removeItem(atPath: practice.path + "/keys/seal.key")
        #expect(throws: StoreError.self, "a store without its key is not given another") { try practice.open() }
    }
}
