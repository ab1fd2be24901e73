import Essentials
import Patients
import TestSupport
import Testing

@Suite("People who may be entered twice")
struct DuplicateTests {
    static func person(
        _ family: String, _ given: String, _ birth: String, id: String = "P-1", _ identifiers: [PersonIdentifier] = []
    ) throws -> PersonRecord {
        PersonRecord(
            patient: Patient(
                id: id, name: PersonName(family: family, given: given), birthDate: try CalendarDate(birth),
                sex: .unknown,
                address: PostalAddress(lines: ["1 Elm Court"], city: "Albany", state: "NY", zip: "12208")),
            identifiers: identifiers)
    }

    /// Family, given, birth of one; of the other; whether it is offered, with which reason.
    static let pairs: [(String, String, String, String, String, String, DuplicateReason?)] = [
        ("Rivera", "Ana", "1984-07-02", "RIVERA", "ana", "1984-07-02", .sameName),
        ("Müller", "Zoë", "1990-01-31", "Muller", "Zoe", "1990-01-31", .sameName),
        ("O’Neill", "Mary-Ann", "1990-01-31", "ONeill", "Mary Ann", "1990-01-31", .sameName),
        ("Nguyen", "Lan", "1990-01-31", "Lan", "Nguyen", "1990-01-31", .swappedName),
        ("Moreau", "Lena", "1990-01-31", "Moraeu", "Lena", "1990-01-31", .slip(1)),
        ("Castell", "Ines", "1990-01-31", "Castel", "Inez", "1990-01-31", .slip(2)),
        ("Rivera", "Ana", "1984-07-02", "Rivera", "Ana", "1984-02-07", .transposedBirthDate),
        ("Rivera", "Ana", "1984-07-02", "Rivera", "Ana", "1984-07-03", .birthDateDigit),
        ("Rivera", "Ana", "1984-07-02", "Rivera", "Ana", "1954-07-02", .birthDateDigit),
        ("Rivera", "Ana", "1984-07-02", "Rivera", "Ana", "1985-08-02", nil),
        ("Rivera", "Ana", "1984-07-02", "Rivero", "Ana", "1984-07-03", nil),
        ("Clark", "William", "1970-05-05", "Clark", "Bill", "1970-05-05", nil),
        ("Li", "Bo", "1970-05-05", "Lu", "Bo", "1970-05-05", .slip(1)),
        ("Li", "B", "1970-05-05", "Lu", "B", "1970-05-05", nil),
    ]

    @Test("A pair is offered for the right reason or not at all, whichever way round", arguments: pairs.indices)
    func pair(index: Int) throws {
        let (family, given, birth, otherFamily, otherGiven, otherBirth, reason) = Self.pairs[index]
        let one = try Self.person(family, given, birth)
        let other = try Self.person(otherFamily, otherGiven, otherBirth)
        #expect(DuplicateSearch(one).reasons(other).first == reason)
        #expect(DuplicateSearch(other).reasons(one).first == reason)
    }

    @Test("The same number in the same system comes first; in another system it says nothing")
    func identifiers() throws {
        let number = PersonIdentifier(system: "Dentrix", value: "4711")
        let typed = try Self.person("Rivera", "Ana", "1984-07-02", [number])
        let namesake = try Self.person("Rivera", "Ana", "1984-07-02", id: "P-2")
        let numbered = try Self.person("Quite", "Other", "1930-01-01", id: "P-3", [number])
        let elsewhere = try Self.person(
            "Quite", "Other", "1930-01-01", id: "P-4", [PersonIdentifier(system: "Eaglesoft", value: "4711")])
        let hits = DuplicateSearch(typed).hits(among: [namesake, elsewhere, numbered])
        #expect(hits.map(\.person.patient.id) == ["P-3", "P-2"])
        #expect(hits.first?.reasons == [.identifier(system: "Dentrix")])
        #expect(Set(hits.flatMap(\.reasons).map(\.words)).count == 2)
    }

    @Test("The distance is a metric on short words, and one slip is one")
    func distance() {
        var random = SeededGenerator(seed: 11)
        func word() -> String {
            String((0..<Int.random(in: 0...6, using: &random)).map { _ in "abc".randomElement(using: &random) ?? "a" })
        }
        for _ in 0..<2000 {
            let (a, b) = (word(), word())
            let distance = EditDistance.between(a, b)
            #expect(distance == EditDistance.between(b, a))
            #expect((distance == 0) == (a == b))
            #expect(distance <= max(a.count, b.count) && distance >= abs(a.count - b.count))
            if !a.isEmpty {
                var slipped = Array(a)
                slipped.remove(at: Int.random(in: slipped.indices, using: &random))
                #expect(EditDistance.between(a, String(slipped)) == 1)
            }
        }
        #expect(EditDistance.between("moreau", "moraeu") == 1, "neighbours exchanged are one slip")
    }

    @Test("Names are compared without case, marks and what joins them")
    func keys() {
        for (one, other) in [
            ("García-Löpez", "garcia lopez"), ("D'Angelo", "DANGELO"), ("Strauß", "Strauss"), ("Ørsted", "Orsted"),
            ("Łukasz", "lukasz"), ("e\u{301}", "É"), ("Æther", "aether"),
        ] { #expect(NameKey(one) == NameKey(other), "\(one)") }
        #expect(NameKey("渡辺").letters == "渡辺")
        #expect(NameKey(" -'. ").letters.isEmpty)
    }
}
