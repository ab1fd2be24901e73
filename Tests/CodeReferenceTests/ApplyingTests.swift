import CodeReference
import Essentials
import TestSupport
import Testing

@Suite struct ApplyingTests {
    private static let shipped = Result { try Reference.shipped() }
    private let shipped: Reference
    private let day: CalendarDate

    init() throws {
        shipped = try Self.shipped.get()
        day = try CalendarDate("2026-12-01")
    }

    /// All that can change.
    struct Content: Equatable {
        let statements: [String: [Statement]]
        let conflicts: [Conflict]
        let articles: [Article]
        let sources: [Citation]
        let answered: [PublishedEntry]
        let unapplied: Set<Amendment>

        init(_ reference: Reference) {
            statements = Dictionary(grouping: reference.statements, by: \.subject).mapValues { list in
                reference.statements(of: list[0].subject)
            }
            conflicts = reference.conflicts
            articles = reference.articles
            sources = reference.sources
            answered = reference.answered
            unapplied = Set(reference.unapplied)
        }
    }

    private func statement(
        _ id: String, _ value: String, source: String = "letter", status: Statement.Status = .accepted
    ) -> StatementAmendment {
        let subject = String(id.prefix { $0 != "." })
        let citation = Citation(key: "contributions/\(source)", title: "A letter", standing: .read, rank: .agency)
        return StatementAmendment(
            id: id, subject: subject, property: "area", value: value, source: citation, status: status)
    }

    @Test func nothingAcceptedChangesNothing() {
        #expect(Content(shipped.applying([])) == Content(shipped))
    }

    @Test func aStatementIsReplacedInItsPlaceAndTheLosingOneStays() throws {
        let after = shipped.applying([.statement(statement("D0386.area", "Face, jaws and neck"))])
        #expect(after.statement("D0386.area")?.value == "Face, jaws and neck")
        #expect(after.statements(of: "D0386").map(\.id) == shipped.statements(of: "D0386").map(\.id))
        #expect(after.statement("D0386.area-upper-jaw")?.status == .conflicting)
        #expect(after.statement("D0386.area")?.sources == ["amended/D0386.area"])
        #expect(after.source("amended/D0386.area")?.rank == .agency)
        #expect(shipped.statement("D0386.area")?.value != "Face, jaws and neck")
    }

    @Test func aStatementOfAKnownSourceKeepsItsKey() throws {
        let source = try #require(shipped.source("cdt-pack/ihs24"))
        let amended = StatementAmendment(
            id: "D0370.fresh", subject: "D0370", property: "p", value: "v", source: source, status: .open)
        let after = shipped.applying([.statement(amended)])
        #expect(after.statement("D0370.fresh")?.sources == ["cdt-pack/ihs24"])
        #expect(after.statements(of: "D0370").last?.id == "D0370.fresh")
        #expect(after.sources.count == shipped.sources.count)
    }

    @Test func decidingAConflictMovesItsSides() throws {
        func decision(_ holds: String?) -> Amendment {
            .conflict(id: "d0386-area", holds: holds, reason: "Read again", by: "Dr Lee", on: day)
        }
        let turned = shipped.applying([decision("D0386.area-upper-jaw")])
        #expect(turned.statement("D0386.area-upper-jaw")?.status == .accepted)
        #expect(turned.statement("D0386.area")?.status == .conflicting)
        let conflict = try #require(turned.conflict("d0386-area"))
        #expect(conflict.state == .resolved && conflict.decidedBy == "Dr Lee" && conflict.reason == "Read again")
        let opened = turned.applying([decision(nil)])
        #expect(opened.conflict("d0386-area")?.state == .open && opened.conflict("d0386-area")?.holds == nil)
        #expect(opened.statement("D0386.area")?.status == .open)
        #expect(turned.conflicts(with: "D0386.area").map(\.id) == ["d0386-area"])
    }

    @Test func aSentenceMayBeCarriedByAStatementThatIsAcceptedLater() throws {
        let after = shipped.applying([
            .sentence(article: "D0370", place: "purpose.1", text: "Other words.", marks: ["D0370.fresh"]),
            .statement(statement("D0370.fresh", "Fresh")),
            .sentence(article: "D0370", place: "purpose.2", text: "Ours.", marks: ["editorial"]),
        ])
        let article = try #require(after.article("D0370"))
        let sentences = try #require(article.section("purpose")?.sentences)
        #expect(sentences[0].text == "Other words." && sentences[0].marks == ["D0370.fresh"])
        #expect(sentences[1].isEditorial && after.unapplied.isEmpty)
        #expect(article.sentences.count == shipped.article("D0370")?.sentences.count)
    }

    @Test func whatHasNoTargetIsListedAndChangesNothing() throws {
        let lost: [Amendment] = [
            .statement(statement("D0001.area", "x")), .statement(statement("D0370.Area", "x")),
            .sentence(article: "D0370", place: "purpose.99", text: "x", marks: []),
            .sentence(article: "D0370", place: "purpose.1", text: "x", marks: ["D0370.none"]),
            .sentence(article: "D0001", place: "purpose.1", text: "x", marks: []),
            .conflict(id: "none", holds: nil, reason: "x", by: "y", on: day),
            .conflict(id: "d0386-area", holds: "D0370.role", reason: "x", by: "y", on: day),
            .entry(PublishedEntry(id: "1", code: "D0001", question: "q", answer: "a", by: "b", on: day)),
        ]
        let after = shipped.applying(lost)
        #expect(Set(after.unapplied) == Set(lost))
        #expect(after.statements == shipped.statements && after.articles == shipped.articles)
        #expect(after.conflicts == shipped.conflicts && after.answered.isEmpty)
    }

    @Test(arguments: 0..<6) func theOrderOfIndependentAmendmentsDoesNotMatter(_ seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        var amendments: [Amendment] = []
        for code in shipped.book.codes().map(\.code) where Bool.random(using: &random) {
            amendments.append(.statement(statement("\(code).fresh", code, source: "\(code)")))
            amendments.append(.statement(statement("\(code).another", code)))
            amendments.append(
                .entry(PublishedEntry(id: code, code: code, question: "q", answer: "a", by: "b", on: day)))
            amendments.append(
                .sentence(article: code, place: "purpose.1", text: "New.", marks: ["\(code).fresh"]))
        }
        for conflict in shipped.conflicts where Bool.random(using: &random) {
            let holds = conflict.sides.randomElement(using: &random)?.statement
            amendments.append(.conflict(id: conflict.id, holds: holds, reason: "r", by: "b", on: day))
        }
        let shuffled = amendments.shuffled(using: &random)
        let after = shipped.applying(shuffled)
        #expect(Content(shipped.applying(amendments)) == Content(after))
        #expect(after.unapplied.isEmpty && shipped.statements.allSatisfy { after.statement($0.id) != nil })
    }
}
