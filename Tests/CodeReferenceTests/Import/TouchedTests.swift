import CodeReference
import Essentials
import Testing

@Suite struct TouchedTests {
    private static let shipped = Result { try Reference.shipped() }

    private func touched(_ causes: [String: TouchedPlace.Cause]) throws -> [TouchedPlace] {
        try Self.shipped.get().touched(by: TouchedCodes(causes: causes, from: CalendarDate("2027-01-01")))
    }

    @Test func namesArticleStatementsAndConflicts() throws {
        let reference = try Self.shipped.get()
        let found = try touched(["D0370": .deleted])
        #expect(found.allSatisfy { $0.code == "D0370" && $0.cause == .deleted } && found == found.sorted())
        #expect(found.contains { $0.kind == .article && $0.place == "D0370" })
        let statements = reference.statements(of: "D0370")
        #expect(!statements.isEmpty)
        for statement in statements { #expect(found.contains { $0.place == statement.id }, "\(statement.id)") }
        #expect(try touched(["D0386": .changed]).contains { $0.kind == .conflict && $0.place == "d0386-area" })
        let neighbour = try #require(reference.book.entry("D0386")?.neighbours.first)
        #expect(try touched([neighbour: .changed]).contains { $0.place == "cdt-pack.yaml: D0386" })
        #expect(try touched(["D9999": .changed]).isEmpty)
    }

    @Test func answersAreTouched() throws {
        let entry = PublishedEntry(
            id: "q1", code: "D0370", question: "And D0391?", answer: "By its reader.", by: "An editor",
            on: try CalendarDate("2026-11-23"))
        let reference = try Self.shipped.get().applying([.entry(entry)])
        let codes = TouchedCodes(causes: ["D0391": .changed], from: try CalendarDate("2027-01-01"))
        #expect(reference.touched(by: codes).contains { $0.kind == .answer && $0.place == "q1" })
    }

    @Test func aReleaseTouchesWhatItChangesAndWhatItLacks() throws {
        let book = try Self.shipped.get().book
        let label = try ReleaseLabel(id: "2027-01-01")
        let known = book.codes().filter { $0.validity(on: label.effective) != nil }.map(\.code)
        let whole = ImportedRelease(
            label: label, codes: known.filter { $0 != "D0371" }.map { ImportedCode(code: $0, name: "Widget \($0)") })
        #expect(TouchedCodes(whole, comparison: nil, book: book).causes == ["D0371": .missing])
        let before = [ImportedCode(code: "D0371", name: "Widget"), ImportedCode(code: "D0370", name: "Widget old")]
        let comparison = ReleaseComparison(from: before, to: whole.codes.filter { $0.code == "D0370" })
        #expect(
            TouchedCodes(whole, comparison: comparison, book: book).causes == [
                "D0370": .changed, "D0371": .deleted,
            ])
    }

    @Test func findsCodesInTextsAndData() throws {
        let text = "Claim D0370, or D0386/D0391; not AD0370, D03701, D037 or xD0370."
        let codes = TouchedCodes(causes: ["D0370": .changed], from: try CalendarDate("2027-01-01"))
        let entry = PublishedEntry(
            id: "q2", code: "D0371", question: text, answer: "D0370", by: "e", on: try CalendarDate("2026-11-23"))
        let reference = try Self.shipped.get().applying([.entry(entry)])
        #expect(reference.touched(by: codes).filter { $0.kind == .answer }.count == 1)
        let other = TouchedCodes(causes: ["D3701": .changed, "D0391": .changed], from: codes.from)
        #expect(reference.touched(by: other).filter { $0.kind == .answer }.map(\.code) == ["D0391"])
    }

    @Test func groupsByCodeAndPutsWhatChangesFirst() throws {
        let found = try touched(["D0370": .missing, "D0386": .changed, "D0391": .deleted])
        let codes = found.shuffled().byCode
        #expect(codes.map(\.code) == ["D0386", "D0391", "D0370"])
        #expect(codes.flatMap(\.places).count == found.count)
        let first = try #require(codes.first)
        #expect(first.kinds.flatMap(\.places) == first.places && first.kinds.first?.kind == .article)
        #expect(first.summary.hasPrefix("\(first.places.count { $0.kind == .article }) articles, "))
    }
}
