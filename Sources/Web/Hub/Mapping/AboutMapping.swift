import CodeReference

/// Makes the page on the hub itself, from its article.
enum AboutMapping {
    /// The key of the article; it has an address of its own.
    static let topic = "about"

    static func page(_ view: HubView) -> AboutPage {
        let reference = view.reference
        let article = reference.article(topic)
        let sources = SourceNumbers(
            (article?.sentences ?? []).flatMap(\.marks).compactMap(reference.statement), reference: reference)
        let words = article.map { ArticleMapping(view: view, article: $0, sources: sources) }
        return AboutPage(
            title: article?.title ?? "About this hub",
            figures: [
                .init(name: "Codes", count: view.book.codes().count),
                .init(name: "Statements", count: reference.statements.count),
                .init(name: "Sources", count: reference.sources.count),
                .init(name: "Conflicts", count: reference.conflicts.count),
                .init(name: "Topics", count: reference.topics.count { $0.key != topic }),
            ],
            sections: (article?.sections ?? []).compactMap { section in words?.section(section) },
            sources: sources.list)
    }
}
