import Essentials
import Foundation
import TestSupport
import Testing

@testable import Practice

@Suite("Resources are searched")
struct ResourceSearchTests {
    @Test("Years, months, days and moments cover their time")
    func spans() throws {
        let year = try #require(MomentSpan("2026"))
        let month = try #require(MomentSpan("2026-12"))
        let day = try #require(MomentSpan("2026-12-31"))
        #expect(year.to == month.to && month.to == day.to && day.to - day.from == 86_400)
        #expect(month.to - month.from == 31 * 86_400)
        #expect(MomentSpan("2026-03-10T16:40:00-05:00")?.from == (try Timestamp("2026-03-10T21:40:00Z")).seconds)
        for wrong in ["", "26", "2026-3", "2026-13", "2026-02-30", "2026-03-10-1", "x", "2026-03-10T"] {
            #expect(MomentSpan(wrong) == nil, "\(wrong)")
        }
    }

    @Test("Prefixes as FHIR means them", arguments: 0..<40)
    func prefixes(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        func date() throws -> String {
            let day = try CalendarDate("2025-12-20").adding(days: Int.random(in: 0...30, using: &generator)).description
            return String(day.prefix([4, 7, 10].randomElement(using: &generator) ?? 10))
        }
        let held = try #require(MomentSpan(try date()))
        let wanted = try date()
        func holds(_ prefix: String) throws -> Bool {
            try #require(DateCondition(prefix + wanted)).holds(held)
        }
        #expect(try holds("eq") == (try holds("")))
        #expect(try holds("eq") != (try holds("ne")))
        #expect(try holds("ge") == (try holds("gt") || (try holds("eq"))))
        #expect(try holds("le") == (try holds("lt") || (try holds("eq"))))
        if try holds("sa") { #expect(try holds("gt") && !(try holds("eb")) && !(try holds("lt"))) }
        if try holds("eb") { #expect(try holds("lt") && !(try holds("sa")) && !(try holds("gt"))) }
        #expect(DateCondition("ap" + wanted) == nil && DateCondition("zz2026") == nil)
    }

    @Test("Identifiers last, differ, and fit FHIR")
    func identifiers() {
        #expect(ServedID.of("HS-0002") == "HS-0002")
        #expect(ServedID.of("two-parties", "northgate") == "two-parties.northgate")
        #expect(
            ServedID.key(of: "a.b.c", hasInner: true) == "a.b" && ServedID.key(of: "a.b.c", hasInner: false) == "a.b.c")
        let odd = [
            ServedID.of("ä"), ServedID.of("a_b"), ServedID.of("a", "b.c"), ServedID.of("a.b", "c"),
            ServedID.of(String(repeating: "x", count: 65)), ServedID.of(""), ServedID.of("h.x"),
        ]
        #expect(Set(odd).count == odd.count)
        #expect(odd.allSatisfy { $0.wholeMatch(of: #/[A-Za-z0-9\-\.]{1,64}/#) != nil })
        #expect(ServedID.key(of: ServedID.of("a_b"), hasInner: false) == nil)
    }
}
