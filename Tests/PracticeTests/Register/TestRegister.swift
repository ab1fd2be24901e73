import Essentials
import Patients

@testable import Practice

/// A practice with a directory, for tests of the register.
struct TestRegister {
    let practice: TestPractice
    let store: PracticeStore
    let dentist: Session
    let assistant: Session
    let biller: Session

    init() throws {
        practice = try TestPractice()
        store = try practice.open()
        dentist = try practice.session(.dentist, in: store)
        assistant = try practice.session(.assistant, in: store)
        biller = try practice.session(.biller, in: store)
        try TestRegister.fill(store, by: try practice.session(.administrator, in: store), account: dentist.user)
    }

    /// Own organisation and an unrelated reading one, a provider each, a payer, a place, fees, the exchange.
    static func fill(_ store: PracticeStore, by administrator: Session, account: String?) throws {
        let address = PostalAddress(lines: ["12 Harbor Street"], city: "Albany", state: "NY", zip: "122070001")
        func organisation(_ id: String, _ name: String, _ npi: String, _ tax: String) throws {
            try store.save(
                DirectoryOrganisation(
                    Organization(
                        id: id, name: name, npi: try NPI(npi), taxID: tax, taxonomy: "122300000X", address: address,
                        telephone: "5185550110"), associatedWith: []), by: administrator)
        }
        try organisation("harbor-street", "Harbor Street Dental", "2000000010", "000000101")
        try organisation("northgate", "Northgate Oral Radiology", "2000000028", "000000102")
        func provider(_ id: String, _ family: String, _ npi: String, _ party: String, _ account: String?) throws {
            try store.save(
                DirectoryProvider(
                    Provider(
                        id: id, name: PersonName(family: family, given: "Maria"), credential: "DDS", npi: try NPI(npi),
                        license: "NY 000001", taxonomy: "1223G0001X"), organisation: party, account: account),
                by: administrator)
        }
        try provider("okafor", "Okafor", "2000000036", "harbor-street", account)
        try provider("lindqvist", "Lindqvist", "2000000044", "northgate", nil)
        try store.save(
            DirectoryPayer(id: "demo", name: "Demonstration Dental Plan", payerID: "DEMO1", plan: .dental),
            by: administrator)
        try store.save(DirectoryPlace(id: "office", name: "Office", code: "11"), by: administrator)
        let from = try CalendarDate("2026-01-01")
        for (code, amount) in [("D0370", "185.00"), ("D0386", "105.00"), ("D0391", "90.00")] {
            try store.save(DirectoryFee(code: code, from: from, amount: try Money(amount)), by: administrator)
        }
        try store.save(
            DirectoryExchange(
                .init(
                    submitterName: "Harbor Street Dental", submitterID: "HARBORST", contactName: "Billing desk",
                    contactTelephone: "5185550111", receiverName: "Demonstration Clearinghouse",
                    receiverID: "DEMOCLEAR", isTest: true)), by: administrator)
    }

    static func record(
        _ family: String = "Rivera", _ given: String = "Ana", birth: String = "1984-07-02", id: String = ""
    ) throws -> PersonRecord {
        PersonRecord(
            patient: Patient(
                id: id, name: PersonName(family: family, given: given), birthDate: try CalendarDate(birth),
                sex: .female,
                address: PostalAddress(lines: ["31 Elm Court"], city: "Albany", state: "NY", zip: "122080003"),
                telephone: "5185550131"))
    }

    func register(_ record: PersonRecord) throws -> StoredPerson {
        guard case .registered(let person) = try store.registerPerson(record, confirmedNew: true, by: assistant) else {
            throw StoreError.missing("the person", wanted: "a registered one")
        }
        return person
    }

    /// A person with one coverage and one problem.
    func insured() throws -> StoredPerson {
        var record = try TestRegister.record()
        record.coverages = [
            HeldCoverage(key: "c1", payer: "demo", memberID: "DDP1", groupNumber: "G100", relationship: .`self`)
        ]
        record.problems = [Problem(key: "p1", code: "K11.5", note: "stone of a salivary gland or duct")]
        return try register(record)
    }

    func draft(_ person: StoredPerson, reader: String? = "okafor", coverage: String? = "c1") throws -> OrderDraft {
        OrderDraft(
            person: person.id, reason: "Swelling at meals", question: "Is there a stone?",
            whyNotRadiograph: "Soft tissue", area: ["submandibular-gland", "salivary-duct"], side: "right",
            dateOfService: try CalendarDate("2026-03-10"), orderedBy: "okafor", capturedBy: "okafor", readBy: reader,
            coverage: coverage, place: "office", diagnoses: [Diagnosis(code: "K11.5", note: "stone")])
    }
}
