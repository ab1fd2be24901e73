import Essentials
import Testing

@testable import Payer

@Suite struct PlanBookTests {
    @Test func answersByDay() throws {
        let book = try PlanBook.shipped()
        let (early, later) = (try CalendarDate("2024-12-31"), try CalendarDate("2025-01-01"))
        #expect(book.coverage(code: "D0370", payer: "DEMO1", on: later).status == .covered)
        #expect(book.coverage(code: "D0370", payer: "DEMO1", on: early).status == .deniedPatientMayBeBilled)
        #expect(book.coverage(code: "D0391", payer: "DEMO1", on: later).status == .notBillableToPatient)
        let answer = book.coverage(code: "D0370", payer: "DEMO1", on: later)
        #expect(answer.isDemonstration && answer.from == later && answer.until == nil)
        #expect(answer.source?.key == "demo")
    }

    @Test func knowsNothingWithoutASource() throws {
        let book = try PlanBook.shipped()
        let day = try CalendarDate("2026-03-10")
        #expect(book.coverage(code: "D0370", payer: "OTHER", on: day) == .unknown)
        #expect(book.coverage(code: "D0140", payer: "DEMO1", on: day) == .unknown)
        #expect(book.coverage(code: "D0370", payer: "DEMO1", on: try CalendarDate("2012-12-31")) == .unknown)
        #expect(PlanCoverage.unknown.source == nil)
    }

    @Test func noRealPlanSaysAnything() throws {
        #expect(try PlanBook.shipped().plans.allSatisfy(\.isDemonstration))
    }

    @Test(arguments: [
        ("status: covered, from: 2025-13-01, source: s", "code, status and the first day"),
        ("status: maybe, from: 2025-01-01, source: s", "code, status and the first day"),
        ("status: covered, from: 2025-01-01, source: t", "a key of sources"),
        ("status: covered, from: 2025-01-01, until: 2024-01-01, source: s", "a day that is not before the first"),
    ]) func refusesWrongData(rule: String, wanted: String) throws {
        let members = rule.split(separator: ", ").map { pair in
            let parts = pair.split(separator: ": ")
            return "\"\(parts[0])\":\"\(parts[1])\""
        }
        let error = #expect(throws: PlanError.self) {
            try Self.book(["{\"$line\":9,\"code\":\"D0370\",\(members.joined(separator: ","))}"])
        }
        #expect(error?.wanted == wanted)
        #expect(error?.line == 9)
    }

    @Test func refusesTwoRulesForOneDay() throws {
        let rule = "{\"$line\":7,\"code\":\"D0370\",\"status\":\"covered\",\"from\":\"2025-01-01\",\"source\":\"s\"}"
        #expect(try Self.book([rule]).plans.count == 1)
        let error = #expect(throws: PlanError.self) { try Self.book([rule, rule]) }
        #expect(error?.wanted == "one rule for each day")
    }

    static func book(_ rules: [String]) throws -> PlanBook {
        try PlanBook(
            json: JSONValue(
                parsing: """
                    {"sources":{"s":{"title":"T","standing":"editorial"}},
                     "plans":[{"payer":"P","name":"N","rules":[\(rules.joined(separator: ","))]}]}
                    """))
    }
}
