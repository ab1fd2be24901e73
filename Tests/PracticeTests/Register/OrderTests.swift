import Coding
import Essentials
import Patients
import Records
import TestSupport
import Testing

@testable import Practice

@Suite("Ordering a study")
struct OrderTests {
    @Test("An order becomes a case that waits for images, with all that register and directory hold")
    func order() throws {
        let test = try TestRegister()
        let person = try test.insured()
        let summary = try test.store.orderStudy(test.draft(person), by: test.assistant)
        #expect(summary.id == "ORD-2026-000001" && summary.state == .ordered)
        #expect(summary.person == "HS-0001" && summary.order == summary.id && summary.patient == "Rivera, Ana")
        #expect(summary.title == "Submandibular gland and salivary duct, right")
        let (source, _) = try test.store.caseSource(summary.id, for: test.dentist)
        #expect(source.patient == person.record.patient && source.id == summary.id && source.order.id == summary.id)
        #expect(source.coverage?.memberID == "DDP1" && source.coverage?.payer.id == "DEMO1")
        #expect(source.parties.map(\.organization.id) == ["harbor-street"] && source.parties[0].associatedWith == [])
        #expect(source.billing.map(\.fee) == [try Money("185.00")])
        #expect(source.billing[0].keyFile == "keys/signing/organisations/harbor-street.key")
        #expect(source.signature?.keyFile == "keys/signing/providers/okafor.key" && source.place == "11")
        #expect(source.order.date == (try CalendarDate("2026-03-10")) && source.exchange.receiverID == "DEMOCLEAR")
    }

    @Test("Who reads for another organisation is a party, with the fees of each share")
    func twoParties() throws {
        let test = try TestRegister()
        let person = try test.insured()
        let summary = try test.store.orderStudy(test.draft(person, reader: "lindqvist"), by: test.assistant)
        let (source, _) = try test.store.caseSource(summary.id, for: test.dentist)
        #expect(source.parties.map(\.organization.id) == ["harbor-street", "northgate"])
        #expect(source.billing.map(\.party) == ["harbor-street", "northgate"])
        #expect(try source.billing.map(\.fee) == [Money("105.00"), Money("90.00")])
        #expect(source.service.interpretation?.party == "northgate")
        let unread = try test.store.orderStudy(test.draft(person, reader: nil), by: test.assistant)
        let (other, _) = try test.store.caseSource(unread.id, for: test.dentist)
        #expect(other.service.interpretation == nil && other.signature == nil)
        #expect(try other.billing.map(\.fee) == [Money("105.00")])
    }

    @Test("Without coverage the case is decided, and billing says why there is no claim")
    func noCoverage() throws {
        let test = try TestRegister()
        let person = try test.insured()
        let summary = try test.store.orderStudy(test.draft(person, coverage: nil), by: test.assistant)
        let workspace = Workspace(store: test.store, job: try .shipped())
        let billed = try workspace.billed(summary.id, to: .seeDecision, for: test.dentist)
        #expect(billed.material.source.coverage == nil && billed.bills.allSatisfy { $0.claim == nil })
        #expect(billed.decision.decisions.count == 1 && !billed.bills[0].obstacles.isEmpty)
    }

    /// A change of the draft and the place of the fault.
    static let wrong: [(String, @Sendable (inout OrderDraft) -> Void)] = [
        ("reason", { $0.reason = " " }), ("reason", { $0.reason = String(repeating: "a", count: 1001) }),
        ("area", { $0.area = [] }), ("area", { $0.area = ["knee"] }), ("side", { $0.side = "" }),
        ("purpose", { $0.purpose = "curiosity" }), ("orderedBy", { $0.orderedBy = "" }),
        ("capturedBy", { $0.capturedBy = "nobody" }), ("readBy", { $0.readBy = "" }), ("place", { $0.place = "" }),
        ("coverage", { $0.coverage = "c9" }), ("diagnoses.1", { $0.diagnoses[0].code = "K11,5" }),
        ("diagnoses.2", { $0.diagnoses.append($0.diagnoses[0]) }),
        ("diagnoses", { $0.diagnoses = ["K11.0", "K11.1", "K11.3", "K11.4", "K11.5"].map { Diagnosis(code: $0) } }),
        ("dateOfService", { $0.dateOfService = .first }),
        ("dateOfService", { $0.dateOfService = (try? CalendarDate("2028-01-01")) ?? .first }),
    ]

    @Test("A wrong order is refused at its place, and nothing is kept", arguments: wrong.indices)
    func refused(index: Int) throws {
        let test = try TestRegister()
        let (place, change) = Self.wrong[index]
        let person = try test.insured()
        var draft = try test.draft(person)
        change(&draft)
        let refused = #expect(throws: RegisterRefused.self) { try test.store.orderStudy(draft, by: test.assistant) }
        #expect(refused?.faults.map(\.place) == [place])
        #expect(try test.store.cases(of: person.id, for: test.dentist).isEmpty)
    }

    @Test("A change rewrites the case file and keeps the other files by their digests; a stale one is told")
    func change() throws {
        let test = try TestRegister()
        let person = try test.insured()
        let first = try test.store.orderStudy(test.draft(person), by: test.assistant)
        let image = OutputFile(name: "images/1.dcm", mediaType: "application/dicom", bytes: [0, 1, 2])
        let captured = try test.store.amendCase(
            first.id, expecting: first.version, replacing: [image], by: test.assistant, reason: "image"
        ) { $0.state = .captured }
        let before = try test.store.storedCase(first.id, for: test.dentist).files
        let standing = try test.store.order(of: first.id, for: test.dentist)
        #expect(standing.draft == (try test.draft(person)) && standing.summary.version == captured.version)
        var draft = standing.draft
        draft.reason = "Swelling, now on the left"
        draft.side = "left"
        let changed = try test.store.changeOrder(first.id, draft, expecting: captured.version, by: test.assistant)
        #expect(changed.state == .captured && changed.title.hasSuffix("left"))
        let after = try test.store.storedCase(first.id, for: test.dentist).files
        #expect(after.first { $0.name == "images/1.dcm" } == before.first { $0.name == "images/1.dcm" })
        #expect(after.first { $0.name == "case.yaml" } != before.first { $0.name == "case.yaml" })
        #expect(try test.store.order(of: first.id, for: test.dentist).draft == draft)
        let again = try test.store.changeOrder(first.id, draft, expecting: captured.version, by: test.assistant)
        #expect(again == changed, "the same sent twice is one")
        draft.reason = "Pain as well"
        #expect(throws: StaleWrite.self) {
            try test.store.changeOrder(first.id, draft, expecting: captured.version, by: test.dentist)
        }
        #expect(throws: RegisterRefused.self, "images are there") {
            try test.store.cancelOrder(first.id, expecting: changed.version, reason: "wrong", by: test.dentist)
        }
    }

    @Test("Signed, nothing of the order is changed any more")
    func signed() throws {
        let test = try TestRegister()
        let person = try test.insured()
        let first = try test.store.orderStudy(test.draft(person), by: test.assistant)
        let signed = try test.store.amendCase(
            first.id, expecting: first.version, replacing: [], by: test.dentist, reason: "signed"
        ) { $0.state = .signed }
        let refused = #expect(throws: RegisterRefused.self) {
            try test.store.changeOrder(first.id, test.draft(person), expecting: signed.version, by: test.dentist)
        }
        #expect(refused?.faults.map(\.place) == ["state"])
    }

    @Test("An order is cancelled with a reason, by a dentist, and its number is not given again")
    func cancel() throws {
        let test = try TestRegister()
        let person = try test.insured()
        let first = try test.store.orderStudy(test.draft(person), by: test.assistant)
        #expect(throws: AccessRefused.self) {
            try test.store.cancelOrder(first.id, expecting: 1, reason: "wrong person", by: test.assistant)
        }
        #expect(throws: RegisterRefused.self) {
            try test.store.cancelOrder(first.id, expecting: 1, reason: "  ", by: test.dentist)
        }
        try test.store.cancelOrder(first.id, expecting: 1, reason: "ordered twice", by: test.dentist)
        #expect(try test.store.cases(of: person.id, for: test.dentist).isEmpty)
        #expect(try test.store.orderStudy(test.draft(person), by: test.assistant).id == "ORD-2026-000002")
    }

    @Test("Codes are looked up by words and by number in our own selection")
    func codes() throws {
        let test = try TestRegister()
        let workspace = Workspace(store: test.store, job: try .shipped())
        let day = try CalendarDate("2026-03-10")
        #expect(workspace.diagnoses(matching: "stone gland", on: day).map(\.code).contains("K11.5"))
        #expect(
            workspace.diagnoses(matching: "k11.2", on: day).allSatisfy { $0.code.hasPrefix("K11.2") && $0.isBillable })
        #expect(workspace.diagnoses(matching: "  ", on: day).isEmpty)
        #expect(workspace.diagnosisMeaning("K11", on: day)?.isBillable == false)
        #expect(workspace.diagnosisMeaning("Z99.9", on: day) == nil)
    }
}
