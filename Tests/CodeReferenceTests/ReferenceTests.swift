import CodeReference
import Essentials
import Testing

@Suite struct ReferenceTests {
    @Test func carriesTheShippedArticlesConflictsAndEditions() throws {
        let reference = try Reference.shipped()
        let article = try #require(reference.article("D0370"))
        #expect(!article.sentences.isEmpty)
        #expect(reference.conflicts.contains { $0.id == "d0386-area" && $0.state == .resolved })
        #expect(reference.editions.contains { $0.year == 2026 && $0.added == 31 })
        #expect(reference.statement("cdt.owner")?.sources == ["topics/licence"])
    }
}
