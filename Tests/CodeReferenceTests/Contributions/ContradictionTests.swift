import Essentials
import TestSupport
import Testing

@testable import CodeReference

@Suite struct ContradictionTests {
    private func statement(
        _ id: String, _ value: String, from: String? = nil, until: String? = nil, property: String = "role",
        status: Statement.Status = .accepted
    ) throws -> Statement {
        Statement(
            id: id, subject: "D0370", property: property, value: value,
            span: DateSpan(from: try from.map { try CalendarDate($0) }, until: try until.map { try CalendarDate($0) }),
            sources: ["x"], status: status)
    }

    @Test func isAnotherValueForTheSameDay() throws {
        let one = try statement("D0370.a", "Taken and read")
        func contradicts(_ other: Statement) -> Bool {
            let (there, back) = (Contradictions.of(one, among: [other]), Contradictions.of(other, among: [one]))
            #expect(there.isEmpty == back.isEmpty, "it goes both ways")
            return !there.isEmpty
        }
        #expect(contradicts(try statement("D0370.b", "Taken only")))
        #expect(!contradicts(try statement("D0370.b", " taken, and READ. ")), "case and points say nothing")
        #expect(!contradicts(try statement("D0370.b", "Taken only", property: "area")))
        #expect(!contradicts(try statement("D0370.b", "Taken only", status: .conflicting)))
        #expect(!contradicts(try statement("D0370.a", "Taken only")), "a statement stands in its own place")
        let early = try statement("D0370.c", "Once", until: "2020-12-31")
        let late = try statement("D0370.d", "Now", from: "2021-01-01")
        #expect(Contradictions.of(early, among: [late]).isEmpty)
        let both = try statement("D0370.e", "Always", from: "2020-12-31")
        #expect(Contradictions.of(both, among: [early, late]).map(\.id) == ["D0370.c", "D0370.d"])
    }

    @Test func opensOneConflictForAllThatDisagree() throws {
        let reference = try Reference.shipped()
        let known = try #require(
            reference.statements(of: "D0370").first {
                $0.status == .accepted && reference.conflicts(with: $0.id).isEmpty
            })
        func added(_ slug: String, _ value: String) -> Amendment {
            .statement(
                StatementAmendment(
                    id: "D0370.\(slug)", subject: "D0370", property: known.property, value: value,
                    source: Citation(key: "test/\(slug)", title: "A page", standing: .read), status: .accepted))
        }
        let amended = reference.applying([added("x-one", "First of all"), added("x-two", "Second to none")])
        let opened = amended.openingContradictions(of: ["D0370.x-two", "D0370.x-one"]) { reference.holdsBoth($0, $1) }
        let conflict = try #require(opened.conflicts(with: "D0370.x-one").first)
        #expect(Set(conflict.sides.map(\.statement)).isSuperset(of: ["D0370.x-one", "D0370.x-two", known.id]))
        #expect(conflict.state == .open && opened.conflicts.count == reference.conflicts.count + 1)
        #expect(opened.statement(known.id)?.status == .open)
        let again = amended.openingContradictions(of: ["D0370.x-one", "D0370.x-two"]) { reference.holdsBoth($0, $1) }
        #expect(again.conflicts == opened.conflicts, "whatever the order")
        let beside = amended.openingContradictions(of: ["D0370.x-one", "D0370.x-two"]) { _, _ in true }
        #expect(beside.conflicts == reference.conflicts)
    }

    @Test func whatIsShippedOpensNoneOfItself() throws {
        let reference = try Reference.shipped()
        let opened = reference.openingContradictions(of: reference.statements.map(\.id)) { reference.holdsBoth($0, $1) }
        #expect(opened.conflicts == reference.conflicts && opened.statements == reference.statements)
        #expect(!reference.statements.isEmpty)
    }
}
