import Essentials
import Foundation
import Patients
import Records
import Synchronization
import TestSupport
import Testing

@testable import Practice

@Suite("The register of people")
struct RegisterTests {
    @Test("A person comes back as they went in, under the practice's next number")
    func roundTrip() throws {
        let test = try TestRegister()
        var record = try TestRegister.record()
        record.patient.name.suffix = "Jr."
        record.identifiers = [PersonIdentifier(system: "Dentrix", value: "A/17")]
        record.coverages = [
            HeldCoverage(
                key: "c1", payer: "demo", memberID: "M1", relationship: .child,
                subscriber: Subscriber(
                    name: PersonName(family: "Rivera", given: "Paul"), birthDate: try CalendarDate("1950-01-01"),
                    sex: .male, address: record.patient.address), from: try CalendarDate("2026-01-01"),
                until: try CalendarDate("2026-12-31"), rank: .secondary)
        ]
        record.problems = [
            Problem(key: "p1", code: "K11.5", note: "stone", onset: try CalendarDate("2026-02-01"), status: .resolved)
        ]
        record.note = "Two lines\nof a note"
        let person = try test.register(record)
        record.patient.id = "HS-0001"
        #expect(person.record == record && person.version == 1)
        #expect(try test.store.person("HS-0001", for: test.biller).record == record)
        #expect(try test.register(TestRegister.record("Brandt", "Tomas")).id == "HS-0002")
    }

    @Test("Who may be the same is offered, and registered only when somebody says that it is another")
    func duplicates() throws {
        let test = try TestRegister()
        let first = try test.register(TestRegister.record("García", "Lena"))
        let again = try TestRegister.record("Garcia", "Léna")
        guard case .duplicates(let hits) = try test.store.registerPerson(again, by: test.assistant) else {
            Issue.record("registered twice without a word")
            return
        }
        #expect(hits.map(\.person.patient.id) == [first.id] && hits.first?.reasons == [.sameName])
        #expect(try test.store.people(matching: "garcia", for: test.assistant).count == 1, "nothing was kept")
        let turned = try TestRegister.record("García", "Lena", birth: "1984-02-07")
        guard case .duplicates(let turnedHits) = try test.store.registerPerson(turned, by: test.assistant) else {
            Issue.record("the exchanged day was not seen")
            return
        }
        #expect(turnedHits.first?.reasons == [.transposedBirthDate])
        #expect(try test.register(again).id == "HS-0002")
    }

    @Test("People are found by words, birth date and number; the words stand in no journal")
    func finding() throws {
        let test = try TestRegister()
        var record = try TestRegister.record("Müller-Lüdenscheid", "Zoë")
        record.identifiers = [PersonIdentifier(system: "scanner", value: "S-99")]
        let person = try test.register(record)
        _ = try test.register(TestRegister.record("Brandt", "Tomas", birth: "1971-11-23"))
        func found(_ words: String = "", _ birth: String? = nil, _ number: String = "") throws -> [String] {
            try test.store.people(
                matching: words, birthDate: birth.map { try CalendarDate($0) }, identifier: number, for: test.assistant
            ).map(\.id)
        }
        #expect(try found("mull zo") == [person.id] && found("LUDEN") == [person.id] && found("S-99") == [person.id])
        #expect(try found("", "1984-07-02") == [person.id] && found("brandt", "1984-07-02").isEmpty)
        #expect(try found("", nil, "S-99") == [person.id] && found("", nil, "HS-0001") == [person.id])
        #expect(try found("", nil, "S-9").isEmpty && found().isEmpty && found("  ").isEmpty)
        let notes = try test.store.records.journal(organisation: TestPractice.organisation, limit: 1000)
        #expect(notes.contains { $0.note.subject == "people" })
        #expect(!notes.contains { "\($0.note)".lowercased().contains("lüden") })
    }

    @Test("Twenty who register at once get twenty numbers")
    func concurrency() async throws {
        let test = try TestRegister()
        let person = try test.insured()
        let store = test.store
        let (assistant, draft) = (test.assistant, try test.draft(person))
        let ids = try await withThrowingTaskGroup(of: String.self) { group in
            for index in 0..<20 {
                let record = try TestRegister.record("Family\(index)", "Given")
                group.addTask {
                    guard
                        case .registered(let person) = try store.registerPerson(
                            record, confirmedNew: true, by: assistant)
                    else { return "" }
                    return person.id
                }
                group.addTask { try store.orderStudy(draft, by: assistant).id }
            }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(ids.count == 40 && !ids.contains(""))
        #expect(ids.contains("HS-0021") && ids.contains("ORD-2026-000020"))
        #expect(try store.cases(of: person.id, for: assistant).count == 20)
    }

    @Test("A stale writer is told, and an earlier version can be looked at")
    func stale() throws {
        let test = try TestRegister()
        let person = try test.register(TestRegister.record())
        var mine = person.record
        mine.patient.telephone = "5185550199"
        var theirs = person.record
        theirs.note = "prefers mornings"
        let saved = try test.store.savePerson(theirs, expecting: 1, by: test.biller)
        #expect(saved.version == 2)
        #expect(throws: StaleWrite.self) { try test.store.savePerson(mine, expecting: 1, by: test.assistant) }
        #expect(try test.store.person(person.id, version: 1, for: test.dentist) == person.record)
        #expect(
            try test.store.savePerson(theirs, expecting: 2, by: test.biller).version == 2,
            "nothing new, nothing written")
    }

    @Test("Coverage is added, changed and ended; its payer stands in the directory")
    func coverage() throws {
        let test = try TestRegister()
        let person = try test.register(TestRegister.record())
        let held = HeldCoverage(key: "", payer: "demo", memberID: "M1", relationship: .`self`)
        let added = try test.store.saveCoverage(held, of: person.id, expecting: 1, by: test.biller)
        #expect(added.record.coverages.map(\.key) == ["c1"])
        var unknown = held
        unknown.payer = "nobody"
        let refused = #expect(throws: RegisterRefused.self) {
            try test.store.saveCoverage(unknown, of: person.id, expecting: 2, by: test.biller)
        }
        #expect(refused?.faults.map(\.place) == ["payer"])
        let second = try test.store.saveCoverage(held, of: person.id, expecting: 2, by: test.biller)
        #expect(second.record.coverages.map(\.key) == ["c1", "c2"])
        let day = try CalendarDate("2026-03-10")
        let ended = try test.store.endCoverage("c1", of: person.id, on: day, expecting: 3, by: test.biller)
        #expect(ended.record.coverage("c1")?.until == day && ended.record.coverage("c2")?.until == nil)
        var other = try #require(ended.record.coverage("c2"))
        other.groupNumber = "G2"
        try test.store.saveCoverage(other, of: person.id, expecting: 4, by: test.assistant)
        #expect(throws: StaleWrite.self, "somebody changed it since it was seen") {
            try test.store.endCoverage("c2", of: person.id, on: day, expecting: 4, by: test.biller)
        }
        let both = try test.store.endCoverage("c2", of: person.id, on: day, expecting: 5, by: test.biller)
        #expect(both.record.coverage("c2")?.until == day)
        let late = try test.store.endCoverage("c1", of: person.id, on: day, expecting: 3, by: test.biller)
        #expect(late.version == both.version, "it stands so already")
    }

    @Test("Problems are added once each, resolved, and active again")
    func problems() throws {
        let test = try TestRegister()
        let person = try test.register(TestRegister.record())
        let stone = Problem(key: "", code: "K11.5", note: "stone")
        #expect(
            try test.store.saveProblem(stone, of: person.id, expecting: 1, by: test.dentist).record.problems.map(\.key)
                == ["p1"])
        #expect(throws: RegisterRefused.self) {
            try test.store.saveProblem(stone, of: person.id, expecting: 2, by: test.dentist)
        }
        let resolved = try test.store.setProblem("p1", of: person.id, to: .resolved, expecting: 2, by: test.dentist)
        #expect(resolved.record.activeProblems.isEmpty)
        _ = try test.store.saveProblem(stone, of: person.id, expecting: 3, by: test.dentist)
        #expect(throws: RegisterRefused.self, "it came back under another entry") {
            try test.store.setProblem("p1", of: person.id, to: .active, expecting: 4, by: test.dentist)
        }
    }

    @Test("The table says who sees and who writes; another practice sees nobody")
    func permissions() throws {
        let test = try TestRegister()
        let person = try test.insured()
        let draft = try test.draft(person)
        let administrator = try test.practice.session(.administrator, in: test.store)
        let examiner = try test.practice.session(.examiner, in: test.store)
        for session in [administrator, examiner] {
            #expect(throws: AccessRefused.self) { try test.store.person(person.id, for: session) }
            #expect(throws: AccessRefused.self) { try test.store.people(matching: "rivera", for: session) }
            #expect(throws: AccessRefused.self) { try test.store.cases(of: person.id, for: session) }
            #expect(throws: AccessRefused.self) { try test.store.registerPerson(person.record, by: session) }
            #expect(throws: AccessRefused.self) { try test.store.savePerson(person.record, expecting: 1, by: session) }
            #expect(throws: AccessRefused.self) { try test.store.orderStudy(draft, by: session) }
        }
        #expect(throws: AccessRefused.self) { try test.store.orderStudy(draft, by: test.biller) }
        let elsewhere = try test.practice.session(.dentist, in: test.store, organisation: "northgate")
        #expect(throws: StoreError.self) { try test.store.person(person.id, for: elsewhere) }
        #expect(try test.store.people(matching: "rivera", for: elsewhere).isEmpty)
        #expect(throws: StoreError.self) { try test.store.orderStudy(draft, by: elsewhere) }
    }

    @Test("A wrong record is refused with its places", arguments: ["zip", "family"])
    func refused(what: String) throws {
        let test = try TestRegister()
        var record = try TestRegister.record()
        if what == "zip" { record.patient.address.zip = "1" } else { record.patient.name.family = "" }
        let refused = #expect(throws: RegisterRefused.self) {
            try test.store.registerPerson(record, by: test.assistant)
        }
        #expect(refused?.faults.map(\.place) == [what == "zip" ? "address.zip" : "name.family"])
    }

    @Test(
        "Prefixes of numbers",
        arguments: [("harbor-street", "HS"), ("northgate", "NO"), ("a.b.c.d.e", "ABCD"), ("--", "P")])
    func prefix(organisation: String, prefix: String) {
        #expect(NumberBook.prefix(of: organisation) == prefix)
    }

    @Test("A form is held up by a change of the part that it is about, and by no other change of the person")
    func untouchedParts() throws {
        let test = try TestRegister()
        let seen = try test.insured()
        func touched(_ key: String, _ now: StoredPerson, _ part: (PersonRecord, String) -> AnyHashable?) throws -> Bool
        {
            do {
                try test.store.requireUntouched(key, of: now, since: seen.version, for: test.assistant, part)
                return false
            } catch is PartTouched {
                return true
            }
        }
        func coverage(_ record: PersonRecord, _ key: String) -> AnyHashable? { record.coverage(key) }
        func problem(_ record: PersonRecord, _ key: String) -> AnyHashable? { record.problem(key) }
        var record = seen.record
        record.problems[0].note = "another note"
        let now = try test.store.savePerson(record, expecting: seen.version, by: test.biller)
        #expect(try touched("p1", now, problem))
        #expect(try !touched("c1", now, coverage), "the coverage is as it was")
        #expect(try !touched("", now, problem), "nobody can have changed a new one")
        #expect(try !touched("p1", seen, problem), "nothing changed at all")
        record.problems = []
        let gone = try test.store.savePerson(record, expecting: now.version, by: test.biller)
        #expect(try touched("p1", gone, problem), "taken away is a change")
        #expect(throws: StoreError.self) {
            try test.store.requireUntouched("p1", of: gone, since: 99, for: test.assistant, problem)
        }
    }
}
