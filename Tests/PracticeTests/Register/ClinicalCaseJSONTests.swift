import Essentials
import Patients
import TestSupport
import Testing

@testable import Practice

@Suite("A case written and read")
struct ClinicalCaseJSONTests {
    @Test("The four examples come back equal", arguments: ClinicalCaseTests.names)
    func examples(name: String) throws {
        let source = try ClinicalCase(parsing: Array(try ClinicalCaseTests.text(name).utf8))
        #expect(try ClinicalCase(parsing: Array(source.yaml.utf8)) == source)
        #expect(try JSONValue(parsing: source.yaml) == source.json)
    }

    @Test("Five hundred made-up cases come back equal, whatever their words hold")
    func madeUp() throws {
        var maker = CaseMaker(seed: 17)
        for _ in 0..<500 {
            let source = try maker.make()
            #expect(try ClinicalCase(parsing: Array(source.yaml.utf8)) == source)
        }
    }
}

/// Makes cases of every shape that the reader takes.
struct CaseMaker {
    private var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    private static let scalars: [Unicode.Scalar] =
        Array("ab Z9é渡😀\"\\'/:#{}[],&*!|>%@`~-?\t\n\r".unicodeScalars)
        + ["\u{1}", "\u{7F}", "\u{85}", "\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFD}"]

    private mutating func flip() -> Bool { Bool.random(using: &random) }
    private mutating func digits(_ count: Int) -> String {
        String((0..<count).map { _ in Character("\(Int.random(in: 0...9, using: &random))") })
    }
    private mutating func words() -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 1...30, using: &random) {
            text.append(Self.scalars.randomElement(using: &random) ?? "a")
        }
        return "x" + String(text)
    }
    private mutating func key() -> String {
        "k"
            + String(
                (0..<Int.random(in: 0...37, using: &random)).map { _ in "aZ9.-".randomElement(using: &random) ?? "a" })
    }
    private mutating func name() -> PersonName {
        let parts = ["Rivera", "José Ñ", "null", "true", "~a".replacing("~", with: "ø"), "1984"]
        func part(_ text: String?) -> String { text ?? "A" }
        return PersonName(
            family: part(parts.randomElement(using: &random)),
            given: flip() ? part(parts.randomElement(using: &random)) : "", middle: flip() ? "M" : "",
            prefix: flip() ? "Dr." : "", suffix: flip() ? "Jr." : "")
    }
    private mutating func date() throws -> CalendarDate {
        try CalendarDate(dayNumber: Int.random(in: -20_000...40_000, using: &random))
    }
    private mutating func npi() throws -> NPI {
        let start = "2" + digits(8)
        return try (0...9).lazy.compactMap { try? NPI("\(start)\($0)") }.first ?? NPI("2000000010")
    }
    private mutating func address() -> PostalAddress {
        PostalAddress(
            lines: flip() ? [words()] : [words(), words()], city: words(), state: "NY", zip: digits(flip() ? 5 : 9))
    }

    mutating func make() throws -> ClinicalCase {
        var parties: [ClinicalCase.Party] = []
        for index in 0..<Int.random(in: 1...3, using: &random) {
            let others = parties.map(\.organization.id)
            parties.append(
                .init(
                    organization: Organization(
                        id: "org\(index)", name: words(), npi: try npi(), taxID: digits(9), taxonomy: digits(9) + "X",
                        address: address(), telephone: digits(10)), associatedWith: flip() ? nil : others))
        }
        var members: [ClinicalCase.Member] = []
        for index in 0..<Int.random(in: 1...3, using: &random) {
            members.append(
                .init(
                    provider: Provider(
                        id: "person\(index)", name: name(), credential: words(), npi: try npi(), license: words(),
                        taxonomy: digits(9) + "X"),
                    party: parties.randomElement(using: &random)?.organization.id ?? "org0"))
        }
        let provider = { (maker: inout CaseMaker) in
            members.randomElement(using: &maker.random)?.provider.id ?? "person0"
        }
        let act = { (maker: inout CaseMaker) throws -> ClinicalCase.Act in
            .init(
                party: parties.randomElement(using: &maker.random)?.organization.id ?? "org0",
                provider: provider(&maker),
                date: maker.flip() ? try maker.date() : nil)
        }
        let diagnoses = ["K11.5", "R22", "S02.5XXA", "R59.0"].shuffled(using: &random)
            .prefix(Int.random(in: 0...4, using: &random)).map { Diagnosis(code: $0, note: flip() ? words() : "") }
        let order = Order(
            id: key(), date: try date(), reason: flip() ? words() : "", question: flip() ? words() : "",
            whyNotRadiograph: flip() ? words() : "",
            orderedBy: members.randomElement(using: &random)?.provider ?? members[0].provider, diagnoses: diagnoses)
        let billing = try parties.filter { _ in flip() }.map { party in
            ClinicalCase.Billing(
                party: party.organization.id, provider: provider(&self),
                fee: Money(cents: Int64.random(in: 0...1_000_000, using: &random)),
                keyFile: flip() ? "keys/signing/\(party.organization.id).key" : nil, captureOnly: flip(),
                isPredetermination: flip(),
                corrects: flip() ? .init(kind: flip() ? .void : .replacement, payerClaimNumber: words()) : nil,
                priorAuthorization: flip() ? words() : "")
        }
        return ClinicalCase(
            id: key(), title: words(), dateOfService: try date(), place: digits(2), parties: parties,
            providers: members,
            patient: Patient(
                id: key(), name: name(), birthDate: try date(),
                sex: Patient.Sex.allCases.randomElement(using: &random) ?? .unknown, address: address(),
                telephone: flip() ? digits(10) : ""), order: order,
            service: .init(
                area: ["lymph-node", "lip"], side: words(), purpose: flip() ? words() : nil, capture: try act(&self),
                interpretation: flip() ? try act(&self) : nil), coverage: flip() ? try coverage() : nil,
            billing: billing,
            signature: flip() ? .init(provider: provider(&self), keyFile: "../keys/a.key") : nil,
            exchange: .init(
                submitterName: words(), submitterID: words(), contactName: words(), contactTelephone: digits(10),
                receiverName: words(), receiverID: words(), isTest: flip()))
    }

    private mutating func coverage() throws -> Coverage {
        let relationship = Coverage.Relationship.allCases.randomElement(using: &random) ?? .`self`
        return Coverage(
            plan: flip() ? .dental : .medical, payer: PayerReference(name: words(), id: key()), memberID: key(),
            groupNumber: flip() ? key() : "", relationship: relationship,
            subscriber: relationship == .`self`
                ? nil
                : Subscriber(name: name(), birthDate: try date(), sex: flip() ? .male : .female, address: address()))
    }
}
