import Essentials
import TestSupport
import Testing

struct MoneyTests {
    @Test func readsAndWritesEveryAmountExactly() throws {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<2_000 {
            let money = Money(cents: Int64.random(in: -9_999_999_999...9_999_999_999, using: &random))
            #expect(try Money(money.description) == money)
        }
    }

    @Test(arguments: [("185", 18500), ("185.5", 18550), ("0.07", 7), ("-3.25", -325), (".5", 50)])
    func readsShortForms(text: String, cents: Int64) throws {
        #expect(try Money(text).cents == cents)
    }

    @Test(arguments: ["", ".", "-", "1.234", "1,000", "1e3", "$5", " 5", "1..2", "99999999999999999999"])
    func refusesWhatIsNoAmount(text: String) {
        #expect(throws: ValueError.self) { try Money(text) }
    }

    @Test func refusesASumThatDoesNotFit() {
        #expect(throws: ValueError.self) { try Money(cents: .max).adding(Money(cents: 1)) }
    }
}
