import Essentials
import TestSupport
import Testing

struct NPITests {
    @Test func exactlyOneLastDigitPasses() {
        var random = SeededGenerator(seed: 2)
        for _ in 0..<500 {
            let stem = (0..<9).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
            let passing = (0...9).filter { (try? NPI("\(stem)\($0)")) != nil }
            #expect(passing.count == 1)
        }
    }

    @Test func knowsThePublishedExample() throws {
        #expect(try NPI("1234567893").digits == "1234567893")
        #expect(throws: ValueError.self) { try NPI("1234567890") }
        #expect(throws: ValueError.self) { try NPI("12345678") }
    }
}

struct PersonNameTests {
    @Test func survivesDICOM() {
        let name = PersonName(family: "Rivera", given: "Ana", middle: "", prefix: "Dr", suffix: "Jr")
        #expect(name.caretSeparated == "Rivera^Ana^^Dr^Jr")
        #expect(PersonName(caretSeparated: name.caretSeparated) == name)
        #expect(PersonName(caretSeparated: "Yamada^Tarou=山田^太郎").family == "Yamada")
        #expect(PersonName(caretSeparated: "Rivera^Ana").listed == "Rivera, Ana")
    }
}

struct FactTests {
    @Test func neverGuesses() {
        #expect(Fact<Int>(values: []) == .unknown)
        #expect(Fact(values: [1, 1]) == .known(1))
        #expect(Fact(values: [1, 2, 1]) == .contradicted([1, 2]))
        #expect(Fact.contradicted([1, 2]).value == nil)
        #expect(Fact.known(1).merged(with: .known(2)) == .contradicted([1, 2]))
        #expect(Fact.known(1).merged(with: .unknown) == .known(1))
    }

    @Test func reasonsWithThreeValues() {
        let unknown = Fact<Bool>.unknown
        #expect((unknown && .known(false)) == .known(false))
        #expect((unknown && .known(true)) == .unknown)
        #expect((unknown || .known(true)) == .known(true))
        #expect((unknown || .known(false)) == .unknown)
        #expect(!Fact.known(true) == .known(false))
        #expect((Fact.contradicted([true, false]) && .known(true)) == .unknown)
    }
}
