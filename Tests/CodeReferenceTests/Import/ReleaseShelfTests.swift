import CodeReference
import Essentials
import Testing

@Suite struct ReleaseShelfTests {
    private func label(_ day: String) throws -> ReleaseLabel { try ReleaseLabel(id: day) }

    private func release(_ day: String, _ range: Range<Int>) throws -> ImportedRelease {
        ImportedRelease(label: try label(day), codes: CodeMaker.widgets(range))
    }

    @Test func aLabelHoldsItsDayWithinItsYear() throws {
        let day = try CalendarDate("2027-03-13")
        let off = try ReleaseLabel(year: 2027, effective: day)
        #expect(off.isOffCycle && off.name == "CDT 2027, off-cycle from 2027-03-13" && off.id == "2027-03-13")
        #expect(try label("2027-01-01").name == "CDT 2027" && label("2027-01-01") < off)
        #expect(throws: ReleaseLabelError.self) { try ReleaseLabel(year: 2026, effective: day) }
        #expect(throws: ReleaseLabelError.self) { try label("1999-01-01") }
    }

    @Test func theDayPicksTheReleaseOfItsYear() throws {
        let releases = [
            try release("2026-01-01", 0..<2), try release("2027-01-01", 0..<3), try release("2027-03-13", 0..<4),
        ]
        for (day, wanted) in [
            ("2025-12-31", nil), ("2026-01-01", 2), ("2026-12-31", 2), ("2027-03-12", 3), ("2027-03-13", 4),
            ("2027-12-31", 4), ("2028-01-01", nil),
        ] {
            #expect(releases.release(on: try CalendarDate(day))?.codes.count == wanted, "\(day)")
        }
    }

    @Test func comparesWithTheOneBeforeOrWithItself() throws {
        let first = ReleaseShelf()
        let alone = try first.plan(CodeMaker.widgets(0..<5), as: label("2026-01-01"))
        #expect(alone.base == nil && alone.comparison == nil && !alone.isAgain)
        let shelf = first.placing(alone.release)
        let next = try shelf.plan(CodeMaker.widgets(1..<7), as: label("2027-01-01"))
        #expect(try next.base == label("2026-01-01") && !next.isAgain)
        #expect(next.comparison?.summary == "2 added, 0 changed, 1 deleted, 4 the same" && next.warnings.isEmpty)
        let both = shelf.placing(next.release)
        let again = try both.plan(CodeMaker.widgets(1..<7), as: label("2027-01-01"))
        #expect(again.isAgain && again.comparison?.isEmpty == true)
        #expect(both.placing(again.release) == both)
        let other = try both.plan(CodeMaker.widgets(1..<8), as: label("2027-01-01"))
        #expect(other.isAgain && other.comparison?.added.map(\.code) == ["D0007"])
        let late = try both.plan(CodeMaker.widgets(0..<6), as: label("2026-06-01"))
        #expect(try late.base == label("2026-01-01") && late.warnings.count == 1)
    }

    @Test func additionsLeaveTheRestAsItIs() throws {
        let shelf = ReleaseShelf([try release("2027-01-01", 0..<10)])
        let codes = [
            ImportedCode(code: "D0003", name: "Widget gamma"), ImportedCode(code: "D0099", name: "Widget new"),
        ]
        let day = try label("2027-03-13")
        let plan = try shelf.plan(codes, as: day, holding: .additions)
        #expect(plan.comparison?.summary == "1 added, 1 changed, 0 deleted, 9 the same" && plan.warnings.isEmpty)
        #expect(plan.release["D0003"]?.name == "Widget gamma" && plan.release["D0098"] == nil)
        let whole = try shelf.plan(codes, as: day)
        #expect(whole.comparison?.count(.deleted) == 9 && whole.warnings.contains { $0.contains("as additions") })
        #expect(throws: ReleaseLabelError.self) {
            try shelf.plan(codes, as: ReleaseLabel(id: "2028-03-01"), holding: .additions)
        }
    }
}
