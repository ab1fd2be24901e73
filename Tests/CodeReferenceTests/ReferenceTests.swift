import CodeReference
import Essentials
import Testing

@Suite struct ReferenceTests {
    private static let shipped = Result { try Reference.shipped() }
    private let reference: Reference

    init() throws { reference = try Self.shipped.get() }

    @Test func everySentenceIsCarriedByStatementsOrIsOurs() {
        #expect(reference.article("D0370") != nil && !reference.topics.isEmpty)
        for article in reference.articles {
            #expect(!article.sentences.isEmpty && article.reviewed != nil, "\(article.key)")
            for sentence in article.sentences {
                #expect(
                    sentence.marks.allSatisfy { reference.statement($0) != nil }, "\(article.key) \(sentence.place)")
            }
            let places = article.sentences.map(\.place)
            #expect(Set(places).count == places.count, "\(article.key)")
        }
        #expect(reference.articles.contains { $0.sentences.contains(where: \.isEditorial) })
    }

    @Test func everyStatementHasASource() {
        for statement in reference.statements {
            #expect(!statement.sources.isEmpty, "\(statement.id)")
            #expect(statement.sources.allSatisfy { reference.source($0) != nil }, "\(statement.id)")
            #expect(statement.id.hasPrefix("\(statement.subject)."))
        }
    }

    @Test func everyLoserStandsInItsConflict() {
        let losers = reference.statements.filter { $0.status == .conflicting }
        #expect(losers.count >= 6)
        for loser in losers {
            let conflicts = reference.conflicts(with: loser.id)
            #expect(!conflicts.isEmpty && conflicts.allSatisfy { $0.holds != loser.id }, "\(loser.id)")
            #expect(reference.statements(of: loser.subject).contains(loser))
        }
    }

    @Test func sourcesComeByTheirRank() throws {
        let ranks = reference.sources.map(\.rank)
        #expect(ranks == ranks.sorted() && Set(ranks).count >= 4)
        #expect(Citation.Rank.allCases == Citation.Rank.allCases.sorted())
        let regulation = try #require(reference.sources.first)
        #expect(regulation.rank == .regulation)
    }

    @Test func editionsFollowOneAnother() {
        let years = reference.editions.map(\.year)
        #expect(years == years.sorted() && years.contains(2026))
        for edition in reference.editions {
            #expect(reference.statements(of: edition.subject) == edition.statements && !edition.statements.isEmpty)
        }
    }

    @Test(arguments: [
        ("D0386.", [Article.Sentence.Run.code("D0386"), .text(".")]),
        ("D03861 or AD0386", [.text("D03861 or AD0386")]),
        ("**D0386** and é D0370", [.strong("D0386"), .text(" and é "), .code("D0370")]),
        ("", []), ("**", []), ("D038", [.text("D038")]), ("a **b", [.text("a "), .strong("b")]),
        ("D0386D0370", [.text("D0386D0370")]), ("(D0386)", [.text("("), .code("D0386"), .text(")")]),
    ])
    func aSentenceIsTakenApart(_ text: String, _ runs: [Article.Sentence.Run]) {
        #expect(Article.Sentence.runs(of: text) == runs)
    }
}
