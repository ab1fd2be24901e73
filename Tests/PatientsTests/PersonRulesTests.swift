import Essentials
import Patients
import Testing

@Suite("What the register takes")
struct PersonRulesTests {
    private func day(_ text: String) throws -> CalendarDate { try CalendarDate(text) }

    private func person() throws -> PersonRecord { try DuplicateTests.person("Rivera", "Ana", "1984-07-02") }

    @Test("A whole record has no fault")
    func whole() throws {
        var record = try person()
        record.patient.telephone = "5185550131"
        record.identifiers = [PersonIdentifier(system: "Dentrix", value: "A/17")]
        record.coverages = [
            HeldCoverage(key: "c1", payer: "delta", memberID: "M1", relationship: .`self`),
            HeldCoverage(
                key: "c2", payer: "delta", memberID: "M2", relationship: .child,
                subscriber: Subscriber(
                    name: PersonName(family: "Rivera", given: "Paul"), birthDate: try day("1950-01-01"), sex: .male,
                    address: record.patient.address), rank: .secondary),
        ]
        record.problems = [Problem(key: "p1", code: "K11.5", note: "stone")]
        #expect(record.faults(today: try day("2026-03-10")) == [])
    }

    /// A change of the record and the place of the one fault that it makes.
    static let wrong: [(String, @Sendable (inout PersonRecord) -> Void)] = [
        ("name.family", { $0.patient.name.family = "  " }), ("name.family", { $0.patient.name.family = "A^B" }),
        ("name.given", { $0.patient.name.given = String(repeating: "x", count: 36) }),
        ("birthDate", { $0.patient.birthDate = (try? CalendarDate("2026-03-11")) ?? .first }),
        ("birthDate", { $0.patient.birthDate = .first }), ("address.lines.1", { $0.patient.address.lines = [] }),
        ("address.lines.2", { $0.patient.address.lines = ["1 Elm", "x~y"] }),
        ("address.city", { $0.patient.address.city = "" }), ("address.state", { $0.patient.address.state = "XX" }),
        ("address.zip", { $0.patient.address.zip = "1220" }), ("telephone", { $0.patient.telephone = "555" }),
        ("identifiers.1.system", { $0.identifiers = [PersonIdentifier(system: "", value: "1")] }),
        (
            "identifiers.2.value",
            { $0.identifiers = Array(repeating: PersonIdentifier(system: "a", value: "1"), count: 2) }
        ), ("identifiers", { $0.identifiers = (0..<21).map { PersonIdentifier(system: "a", value: "\($0)") } }),
        ("note", { $0.note = "bell \u{7}" }), ("id", { $0.patient.id = "a b" }),
        (
            "coverages.c1.relationship",
            { $0.coverages = [HeldCoverage(key: "c1", payer: "d", memberID: "M", relationship: .child)] }
        ),
        (
            "coverages.c1.memberID",
            { $0.coverages = [HeldCoverage(key: "c1", payer: "d", memberID: "M 1", relationship: .`self`)] }
        ), ("problems.p1.code", { $0.problems = [Problem(key: "p1", code: "stone", note: "")] }),
    ]

    @Test("Each fault is named at its place, and repeats no value", arguments: wrong.indices)
    func faults(index: Int) throws {
        let (place, change) = Self.wrong[index]
        var record = try person()
        change(&record)
        let faults = record.faults(today: try day("2026-03-10"))
        #expect(faults.map(\.place) == [place])
        #expect(faults.allSatisfy { !$0.description.contains("Rivera") && !$0.wanted.isEmpty && !$0.found.isEmpty })
    }

    @Test("A coverage holds from its first to its last day, the primary one first")
    func days() throws {
        var record = try person()
        record.coverages = [
            HeldCoverage(
                key: "c1", payer: "a", memberID: "1", relationship: .`self`, from: try day("2026-01-01"),
                until: try day("2026-12-31"), rank: .secondary),
            HeldCoverage(key: "c2", payer: "b", memberID: "2", relationship: .`self`, until: try day("2026-03-10")),
        ]
        #expect(try record.coverages(on: day("2026-03-10")).map(\.key) == ["c2", "c1"])
        #expect(try record.coverages(on: day("2026-03-11")).map(\.key) == ["c1"])
        #expect(try record.coverages(on: day("2025-12-31")).map(\.key) == ["c2"])
        #expect(try record.coverages(on: day("2027-01-01")).isEmpty)
    }

    @Test(
        "Codes in any spelling",
        arguments: [("k11.5", "K11.5"), ("K115", "K11.5"), (" r22 ", "R22"), ("S02.5XXA", "S02.5XXA")])
    func codes(typed: String, normal: String) {
        #expect(DiagnosisShape.normal(typed) == normal)
        #expect(DiagnosisShape.fits(normal))
    }

    @Test("There are 62 states, territories and posts, each code once, by name")
    func states() {
        #expect(UnitedState.all.count == 62 && Set(UnitedState.all.map(\.code)).count == 62)
        #expect(UnitedState.all.map(\.name) == UnitedState.all.map(\.name).sorted())
        #expect(UnitedState.named("NY")?.name == "New York" && UnitedState.named("ny") == nil)
    }
}
