import Essentials
import Patients
import Records
import TestSupport
import Testing

@testable import Practice

@Suite struct DirectoryTests {
    private let organisation = [
        "name": "Harbor Street Dental", "npi": "2000000010", "taxID": "00-0000101", "taxonomy": "122300000X",
        "line1": "12 Harbor Street", "city": "Albany", "state": "ny", "zip": "12207-0001",
        "telephone": "(518) 555-0110", "associated": "unknown",
    ]
    private let provider = [
        "family": "Okafor", "given": "Maria", "credential": "DDS", "npi": "2000000036", "license": "NY 000001",
        "taxonomy": "1223G0001X", "organisation": TestPractice.organisation, "account": "",
    ]
    private let exchange = [
        "submitterName": "Harbor Street Dental", "submitterID": "HARBORST", "contactName": "Billing desk",
        "contactTelephone": "5185550111", "receiverName": "Demonstration Clearinghouse", "receiverID": "DEMOCLEAR",
        "test": "yes",
    ]

    /// A store, its administrator, and the sections filled in the order of the first steps.
    private func filled(_ kinds: [DirectoryKind]) throws -> (TestPractice, PracticeStore, Session) {
        let practice = try TestPractice()
        let store = try practice.open()
        let dentist = try practice.session(.dentist, in: store).user
        let admin = try practice.session(.administrator, in: store)
        for kind in kinds {
            let texts: [String: String] =
                switch kind {
                case .organisation: organisation
                case .provider: provider.merging(["account": dentist]) { $1 }
                case .payer: ["name": "Delta of Nowhere", "payerID": "DN01", "plan": "dental"]
                case .place: ["name": "Office", "code": "11"]
                case .fee: ["code": "D0370", "payer": "", "from": "2026-01-01", "amount": "$185"]
                case .exchange: exchange
                }
            try store.save(kind, id: nil, typed: texts, expecting: nil, by: admin)
        }
        return (practice, store, admin)
    }

    @Test func saysWhatIsMissingUntilNothingIs() throws {
        let order: [DirectoryKind] = [.organisation, .provider, .payer, .place, .fee, .exchange]
        for count in 0...order.count {
            let (_, store, admin) = try filled(Array(order.prefix(count)))
            #expect(try store.directory(for: admin).missing.map(\.kind) == Array(order.dropFirst(count)))
        }
    }

    @Test func keepsWhatWasTypedInOneForm() throws {
        let (practice, store, admin) = try filled(DirectoryKind.allCases)
        let directory = try store.directory(for: admin)
        let own = try #require(directory.organisation(TestPractice.organisation))
        #expect(own.organization.taxID == "000000101")
        #expect(own.organization.telephone == "5185550110")
        #expect(own.organization.address.zip == "122070001")
        #expect(own.organization.address.state == "NY")
        #expect(own.associatedWith == nil)
        #expect(directory.fees.map(\.amount) == [try Money("185.00")])
        for kind in DirectoryKind.allCases {
            for entry in directory.entries(kind) {
                let typed = try #require(directory.typed(kind, entry.id))
                try store.save(kind, id: entry.id, typed: typed.texts, expecting: typed.version, by: admin)
            }
        }
        #expect(try store.directory(for: admin) == directory, "what is shown and sent back changes nothing")
        let user = try practice.session(.dentist, in: store).user
        #expect(directory.provider(account: user)?.provider.spoken == "Maria Okafor, DDS")
        try store.seal()
        #expect(try store.verify(for: practice.console).findings == [])
    }

    @Test func makesOneEntryOfAFormThatIsSentTwice() throws {
        let (_, store, admin) = try filled([.organisation])
        let texts = ["name": "Northern Dental", "payerID": "N1", "plan": "dental"]
        let first = try store.save(.payer, id: nil, typed: texts, expecting: nil, by: admin)
        let second = try store.save(.payer, id: nil, typed: texts, expecting: nil, by: admin)
        #expect(first == "northern-dental")
        #expect(second == first)
        let other = try store.save(
            .payer, id: nil, typed: texts.merging(["plan": "medical"]) { $1 }, expecting: nil, by: admin)
        #expect(other == "northern-dental-2")
        #expect(try store.directory(for: admin).payers.count == 2)
    }

    @Test(arguments: [
        ("npi", "2000000037"), ("npi", "200000003"), ("npi", "NPI"), ("license", "000001"), ("license", "NY"),
        ("taxonomy", "1223G0001"), ("family", ""), ("family", "O^kafor"), ("organisation", "elsewhere"),
        ("account", "nobody-there"), ("family", String(repeating: "x", count: 61)), ("credential", "a\u{7}b"),
    ])
    func refusesAProvider(_ field: String, _ text: String) throws {
        let (_, store, admin) = try filled([.organisation])
        let error = #expect(throws: FieldFaults.self) {
            try store.save(
                .provider, id: nil, typed: provider.merging([field: text]) { $1 }, expecting: nil, by: admin)
        }
        #expect(error.map { Set($0.faults.keys) } == [field])
        #expect(text.count < 5 || error?.description.contains(text) == false, "the value is not repeated")
        #expect(try store.directory(for: admin).providers.isEmpty)
    }

    @Test func givesANumberToOneProviderAlone() throws {
        let (practice, store, admin) = try filled([.organisation, .provider])
        let user = try practice.session(.dentist, in: store).user
        let error = #expect(throws: FieldFaults.self) {
            try store.save(
                .provider, id: nil, typed: provider.merging(["family": "Other", "account": user]) { $1 },
                expecting: nil, by: admin)
        }
        #expect(error.map { Set($0.faults.keys) } == ["npi", "account"])
    }

    @Test func findsTheFeeThatHolds() throws {
        let generator = Generated(seed: 11)
        for _ in 0..<200 {
            let fees = generator.fees()
            let directory = Directory(own: "a", fees: fees)
            let (code, payer, day) = (generator.code(), generator.payer(), generator.day())
            let found = directory.fee(code: code, payer: payer, on: day)
            let held = fees.filter { $0.code == code && $0.from <= day }
            let own = held.filter { payer != nil && $0.payer == payer }
            let candidates = own.isEmpty ? held.filter { $0.payer == nil } : own
            #expect(found?.from == candidates.map(\.from).max())
            #expect(found.map { candidates.contains($0) } ?? candidates.isEmpty)
        }
    }

    @Test func refusesAStaleForm() throws {
        let (_, store, admin) = try filled([.place])
        let place = try #require(try store.directory(for: admin).places.first)
        try store.save(
            .place, id: place.id, typed: ["name": "Office", "code": "22"], expecting: place.version, by: admin)
        let error = #expect(throws: EntryOvertaken.self) {
            try store.save(
                .place, id: place.id, typed: ["name": "Surgery", "code": "11"], expecting: place.version, by: admin)
        }
        #expect(error?.author == admin.user)
        let now = try #require(try store.directory(for: admin).places.first)
        #expect(now.code == "22")
        #expect(throws: EntryOvertaken.self) {
            try store.remove(.place, place.id, expecting: place.version ?? 0, by: admin)
        }
        try store.remove(.place, place.id, expecting: now.version ?? 0, by: admin)
        #expect(try store.directory(for: admin).places.isEmpty)
        try store.save(.place, id: nil, typed: ["name": "Office", "code": "11"], expecting: nil, by: admin)
        #expect(try store.directory(for: admin).places.map(\.code) == ["11"], "and it comes back")
    }

    @Test func isChangedByAdministratorsAndSeenByThoseWhoWork() throws {
        let (practice, store, _) = try filled(DirectoryKind.allCases)
        for role in [Role.dentist, .assistant, .biller] {
            let session = try practice.session(role, in: store)
            #expect(try store.directory(for: session).missing.isEmpty)
            for kind in DirectoryKind.allCases {
                #expect(throws: AccessRefused.self) {
                    try store.save(
                        kind, id: nil,
                        typed: kind == .organisation
                            ? organisation.merging(["npi": "2000000028"]) { $1 } : ["name": "Other", "code": "12"],
                        expecting: nil, by: session)
                }
            }
        }
        let examiner = try practice.session(.examiner, in: store)
        #expect(throws: AccessRefused.self) { try store.directory(for: examiner) }
        let stranger = try practice.session(.administrator, in: store, organisation: "northgate")
        #expect(try store.directory(for: stranger) == Directory(own: "northgate"))
    }

    @Test func keepsTheAssociationsOfAnOrganisation() throws {
        let (_, store, admin) = try filled([.organisation])
        var other = organisation.merging(["name": "Northgate", "npi": "2000000028"]) { $1 }
        other["associated"] = "yes"
        #expect(throws: FieldFaults.self, "yes, with nobody") {
            try store.save(.organisation, id: nil, typed: other, expecting: nil, by: admin)
        }
        other["with.\(TestPractice.organisation)"] = "1"
        try store.save(.organisation, id: nil, typed: other, expecting: nil, by: admin)
        let kept = try #require(try store.directory(for: admin).organisation("northgate"))
        #expect(kept.associatedWith == [TestPractice.organisation])
        var changed = kept.organization
        changed.telephone = "5855550199"
        try store.saveOrganisation(changed, by: admin)
        #expect(
            try store.directory(for: admin).organisation("northgate")?.associatedWith == [TestPractice.organisation])
    }
}

/// Fees by chance, few enough that they meet.
private final class Generated {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    func code() -> String { ["D0370", "D0386", "D0391"].randomElement(using: &generator) ?? "" }
    func payer() -> String? { [nil, "a", "b"].randomElement(using: &generator) ?? nil }
    func day() -> CalendarDate {
        (try? CalendarDate(year: 2026, month: Int.random(in: 1...12, using: &generator), day: 1)) ?? .first
    }
    func fees() -> [DirectoryFee] {
        var keys: Set<String> = []
        return (0..<12).map { cents in
            DirectoryFee(code: code(), payer: payer(), from: day(), amount: Money(cents: Int64(cents)))
        }.filter { keys.insert($0.id).inserted }
    }
}
