import Essentials
import Patients
import Records
import TestSupport
import Testing

@testable import Practice

@Suite struct ImportTests {
    static let header =
        "identifier,family,given,birthDate,sex,line1,city,state,zip,telephone,payer,memberID,relationship,"
        + "subscriberFamily,subscriberGiven,subscriberBirthDate,problems"

    static func line(
        _ number: String, _ family: String, _ given: String = "Ana", born: String = "1984-07-02",
        rest: String = "(518) 555-0131,DEMO1,M1,self,,,,K11.5 stone"
    ) -> String { "\(number),\(family),\(given),\(born),F,1 Elm Court,Albany,ny,12208-0003,\(rest)" }

    static func bytes(_ lines: [String]) -> [UInt8] { Array(([header] + lines).joined(separator: "\r\n").utf8) }

    @Test func importsOnceAndTheSameFileAgainChangesNothing() throws {
        let register = try TestRegister()
        let (store, biller) = (register.store, register.biller)
        let file = Self.bytes([
            Self.line("1", "Abel"), Self.line("2", "Baker", born: "1/31/1990"),
            Self.line("3", "Child", born: "2015-05-05", rest: ",DEMO1,M3,child,Parent,Pat,1980-01-01,"),
        ])
        let staged = try store.stageImport(file, name: "export.csv", system: "Dentrix", by: biller)
        #expect(try store.people(matching: "Abel", for: biller).isEmpty, "a staged file writes nobody")
        let preview = try store.previewImport(staged.id, for: biller)
        #expect(preview.outcomes.map(\.state.word) == ["new", "new", "new"])
        let applied = try store.applyImport(staged.id, by: biller)
        #expect(applied.state == .applied)
        #expect(applied.lines.map(\.person) == ["HS-0001", "HS-0002", "HS-0003"])
        let abel = try store.person("HS-0001", for: biller).record
        #expect(abel.patient.telephone == "5185550131")
        #expect(abel.patient.address.zip == "122080003")
        #expect(abel.coverages.map(\.payer) == ["demo"])
        #expect(abel.problems.map(\.code) == ["K11.5"])
        #expect(abel.identifiers == [PersonIdentifier(system: "Dentrix", value: "1")])
        #expect(try store.person("HS-0003", for: biller).record.coverages.first?.subscriber?.name.family == "Parent")
        let again = try store.stageImport(file, name: "copy.csv", system: "Dentrix", by: biller)
        #expect(again.id == staged.id)
        #expect(try store.previewImport(again.id, for: biller).changesAnything == false)
        #expect(
            try store.applyImport(again.id, by: biller).lines.map(\.word) == ["unchanged", "unchanged", "unchanged"])
        #expect(try store.person("HS-0001", for: biller).version == 1)
        #expect(applied.report.hasPrefix("line,outcome,person,remark\r\n2,new,HS-0001,"))
        #expect(!applied.report.contains("Abel"))
        try store.seal()
        #expect(store.records.verify().findings == [])
    }

    @Test func showsChangesFieldByFieldAndKeepsWhatIsNotInTheFile() throws {
        let register = try TestRegister()
        let (store, biller) = (register.store, register.biller)
        let first = try store.stageImport(
            Self.bytes([Self.line("1", "Abel")]), name: "a", system: "Dentrix", by: biller)
        try store.applyImport(first.id, by: biller)
        let text = "identifier,family,birthDate,city,telephone\n1,Abel-Smith,1984-07-02,Troy,\n"
        let second = try store.stageImport(Array(text.utf8), name: "b", system: "Dentrix", by: biller)
        let preview = try store.previewImport(second.id, for: biller)
        guard case .changed(let person, _, let changes) = try #require(preview.outcomes.first).state else {
            Issue.record("the row is not a change")
            return
        }
        #expect(person.id == "HS-0001")
        #expect(
            changes == [
                FieldChange(field: "Family name", before: "Abel", after: "Abel-Smith"),
                FieldChange(field: "City", before: "Albany", after: "Troy"),
            ])
        try store.applyImport(second.id, by: biller)
        let record = try store.person("HS-0001", for: biller).record
        #expect(record.patient.telephone == "5185550131", "an empty cell takes nothing away")
        #expect(record.coverages.count == 1 && record.problems.count == 1)
        let elsewhere = try store.stageImport(Array(text.utf8), name: "b", system: "Eaglesoft", by: biller)
        #expect(
            try store.previewImport(elsewhere.id, for: biller).outcomes.map(\.state.word) == ["refused"],
            "another system's number is another person, and this file has no address")
    }

    @Test(arguments: [
        ("2,Baker,B,1984-02-30,F,1 Elm,Albany,NY,12208,,,,,,,,", "line 3, column 4 (birthDate)", "day"),
        ("2,Baker,B,1984-02-03,Q,1 Elm,Albany,NY,12208,,,,,,,,", "line 3, column 5 (sex)", "female"),
        ("2,Baker,B,1984-02-03,F,1 Elm,Albany,XX,12208,,,,,,,,", "line 3, column 8 (state)", "state"),
        ("2,Baker,B,1984-02-03,F,1 Elm,Albany,NY,1220,,,,,,,,", "line 3, column 9 (zip)", "digits"),
        ("2,Baker,B,1984-02-03,F,1 Elm,Albany,NY,12208,555,,,,,,,", "line 3, column 10 (telephone)", "ten digits"),
        (
            "2,Baker,B,1984-02-03,F,1 Elm,Albany,NY,12208,,OTHER,M1,self,,,,", "line 3, column 11 (payer)",
            "directory|add it"
        ),
        ("2,Baker,B,1984-02-03,F,1 Elm,Albany,NY,12208,,DEMO1,,self,,,,", "line 3", "together"),
        ("2,Baker,B,1984-02-03,F,1 Elm,Albany,NY,12208,,DEMO1,M1,child,,,,", "line 3", "holds the policy"),
        ("2,Baker,B,1984-02-03,F,1 Elm,Albany,NY,12208,,,,,,,,sore", "line 3, column 17 (problems)", "ICD-10-CM"),
        ("2,B^ker,B,1984-02-03,F,1 Elm,Albany,NY,12208,,,,,,,,", "line 3, column 2 (family)", "marks"),
        (",Baker,B,1984-02-03,F,1 Elm,Albany,NY,12208,,,,,,,,", "line 3", "number in Dentrix"),
        ("1,Baker,B,1984-02-03,F,1 Elm,Albany,NY,12208,,,,,,,,", "line 3, column 1 (identifier)", "once"),
        ("2,Baker,B", "line 3", "as many as the header"),
        ("2,Baker,B,1984-02-03,F,,Albany,NY,12208,,,,,,,,", "line 3", "one or two lines"),
    ])
    func refusesOneRowAndNotTheOther(_ line: String, _ place: String, _ wanted: String) throws {
        let register = try TestRegister()
        let (store, biller) = (register.store, register.biller)
        let file = Self.bytes([Self.line("1", "Abel"), line])
        let staged = try store.stageImport(file, name: "x", system: "Dentrix", by: biller)
        let preview = try store.previewImport(staged.id, for: biller)
        #expect(preview.outcomes.map(\.state.word) == ["new", "refused"])
        guard case .refused(let faults) = try #require(preview.outcomes.last).state else { return }
        #expect(faults.first?.place?.description == place || (place == "line 3" && faults.first?.place == .line(3)))
        #expect(wanted.split(separator: "|").contains { word in faults.contains { $0.wanted.contains(word) } })
        #expect(!faults.description.contains("Baker"), "a value is not repeated")
        #expect(throws: ImportRefused(refused: 1)) { try store.applyImport(staged.id, by: biller) }
        #expect(try store.people(matching: "Abel", for: biller).isEmpty, "nobody without being asked")
        let applied = try store.applyImport(staged.id, leavesOutRefused: true, by: biller)
        #expect(applied.lines.map(\.word) == ["new", "refused"])
        #expect(try store.people(matching: "Abel", for: biller).count == 1)
    }

    @Test func offersPossibleDuplicatesAndMergesNobody() throws {
        let register = try TestRegister()
        let (store, biller) = (register.store, register.biller)
        let first = try store.stageImport(
            Self.bytes([Self.line("1", "Abel")]), name: "a", system: "Dentrix", by: biller)
        try store.applyImport(first.id, by: biller)
        let file = Self.bytes([Self.line("77", "Abel"), Self.line("78", "Able"), Self.line("79", "Zorn")])
        let staged = try store.stageImport(file, name: "b", system: "Eaglesoft", by: biller)
        let preview = try store.previewImport(staged.id, for: biller)
        #expect(preview.outcomes.map(\.state.word) == ["possible duplicate", "possible duplicate", "new"])
        let partly = try store.applyImport(staged.id, by: biller)
        #expect(partly.lines.map(\.word) == ["possible duplicate", "possible duplicate", "new"])
        #expect(partly.lines.first?.remark == "may be HS-0001")
        #expect(
            try store.previewImport(staged.id, choices: [2: .same("HS-0002")], for: biller).outcomes.first?.state.word
                == "possible duplicate", "only somebody who was offered")
        let applied = try store.applyImport(staged.id, choices: [2: .same("HS-0001"), 3: .new], by: biller)
        #expect(applied.lines.map(\.word) == ["changed", "new", "unchanged"])
        let abel = try store.person("HS-0001", for: biller).record
        #expect(abel.identifiers.map(\.system).sorted() == ["Dentrix", "Eaglesoft"])
        #expect(
            try store.applyImport(staged.id, by: biller).lines.map(\.word) == ["unchanged", "unchanged", "unchanged"])
        #expect(throws: Never.self) { try store.previewImport(staged.id, choices: [2: .same("HS-0001")], for: biller) }
    }

    @Test func twoRowsNeverWriteOnePerson() throws {
        let register = try TestRegister()
        let (store, biller) = (register.store, register.biller)
        let first = try store.stageImport(
            Self.bytes([Self.line("1", "Abel")]), name: "a", system: "Dentrix", by: biller)
        try store.applyImport(first.id, by: biller)
        let file = Self.bytes([Self.line("77", "Abel"), Self.line("78", "Abel")])
        let staged = try store.stageImport(file, name: "b", system: "Eaglesoft", by: biller)
        let choices: [Int: ImportChoice] = [2: .same("HS-0001"), 3: .same("HS-0001")]
        #expect(throws: ImportRefused.self) { try store.applyImport(staged.id, choices: choices, by: biller) }
    }

    @Test func importsManyInFewTransactions() throws {
        let register = try TestRegister()
        let (store, biller) = (register.store, register.biller)
        let lines = (1...900).map { number in
            Self.line(
                "\(number)", "Family\(number)x\(number)", "G\(number)y",
                born: "19\(10 + number % 80)-01-0\(1 + number % 9)")
        }
        let staged = try store.stageImport(Self.bytes(lines), name: "many", system: "Dentrix", by: biller)
        let applied = try store.applyImport(
            staged.id, choices: Dictionary(uniqueKeysWithValues: (2...901).map { ($0, ImportChoice.new) }), by: biller)
        #expect(applied.count("new") == 900)
        #expect(Set(applied.lines.map(\.person)).count == 900)
        #expect(try store.previewImport(staged.id, for: biller).count("unchanged") == 900)
    }

    @Test func importsABundle() throws {
        let register = try TestRegister()
        let (store, biller) = (register.store, register.biller)
        let text = try Peer.python(FHIRPeopleTests.script)
        let staged = try store.stageImport(Array(text.utf8), name: "b.json", system: "EHR", by: biller)
        #expect(staged.kind == .fhir)
        let applied = try store.applyImport(staged.id, leavesOutRefused: true, by: biller)
        #expect(applied.lines.map(\.word) == ["new", "refused"])
        #expect(applied.lines.last?.remark.contains("/entry/7/resource") == true)
        let ida = try store.person(try #require(applied.lines.first).person, for: biller).record
        #expect(ida.patient.name == PersonName(family: "Sørensen", given: "Ida", middle: "Marie"))
        #expect(ida.patient.telephone == "5185550160")
        #expect(ida.coverages.first?.subscriber?.name.given == "Per")
        #expect(ida.problems.map(\.status) == [.resolved])
    }

    @Test func asksWhoMayAndDestroysWhatIsDiscarded() throws {
        let register = try TestRegister()
        let (store, biller) = (register.store, register.biller)
        let file = Self.bytes([Self.line("1", "Abel")])
        #expect(throws: AccessRefused.self) {
            try store.stageImport(file, name: "x", system: "Dentrix", by: register.dentist)
        }
        #expect(throws: FieldFaults.self) { try store.stageImport(file, name: "x", system: "", by: biller) }
        let staged = try store.stageImport(file, name: "x", system: "Dentrix", by: biller)
        #expect(throws: AccessRefused.self) { try store.previewImport(staged.id, for: register.dentist) }
        #expect(throws: AccessRefused.self) { try store.applyImport(staged.id, by: register.dentist) }
        let stranger = try register.practice.session(.biller, in: store, organisation: "northgate")
        #expect(throws: StoreError.self) { try store.previewImport(staged.id, for: stranger) }
        try store.discardImport(staged.id, by: biller)
        #expect(throws: StoreError.self) { try store.previewImport(staged.id, for: biller) }
        #expect(try store.imports(for: biller).isEmpty)
        let again = try store.stageImport(file, name: "x", system: "Dentrix", by: biller)
        #expect(try store.applyImport(again.id, by: biller).lines.map(\.word) == ["new"])
        try store.seal()
        #expect(store.records.verify().findings == [])
    }
}
