import CodeReference
import Essentials

/// Makes the pages of topics.
enum TopicMapping {
    static func list(_ view: HubView) -> TopicsPage {
        TopicsPage(
            rows: view.topics.map { topic in
                .init(
                    title: topic.title, address: "/topics/\(topic.key)", summary: topic.summary,
                    reviewed: reviewed(topic))
            })
    }

    static func page(_ topic: Article, _ view: HubView) -> TopicPage {
        let reference = view.reference
        let conflicts = ClashMapping.conflicts(of: topic.key, in: reference)
        let sources = SourceNumbers(
            ArticleMapping.statements(of: topic, subject: topic.key, in: reference)
                + ClashMapping.statements(conflicts, reference), reference: reference)
        let words = ArticleMapping(
            view: view, article: topic, sources: sources, pictures: Walkthrough.pictures(of: topic.key, view))
        return TopicPage(
            crumbs: Crumbs(above: [NavigationItem(text: "Topics", address: "/topics")], here: topic.title),
            title: topic.title, reviewed: reviewed(topic), sections: topic.sections.map(words.section),
            clashes: conflicts.map { ClashMapping.clash($0, view, sources, names: false) },
            statements: statements(reference.statements(of: topic.key), sources, change: nil), sources: sources.list,
            others: view.topics.filter { $0.key != topic.key }.map {
                NavigationItem(text: $0.title, address: "/topics/\($0.key)")
            })
    }

    static func statements(
        _ statements: [Statement], _ sources: SourceNumbers, change: ((Statement) -> String)?
    ) -> StatementTable {
        StatementTable(
            caption: "Losing statements stay, struck through.",
            rows: statements.map { statement in
                StatementTable.Row(
                    id: statement.id, property: HubWords.property(statement.property), value: statement.value,
                    sources: sources.numbers(of: statement.sources),
                    holds: HubWords.holds(statement.span).isEmpty
                        ? "No dates recorded" : HubWords.holds(statement.span),
                    tag: HubWords.status(statement.status), isLost: statement.status == .conflicting,
                    change: change?(statement) ?? "")
            })
    }

    private static func reviewed(_ topic: Article) -> String {
        topic.reviewed.map { "Read through as a whole on \($0.spoken)." } ?? ""
    }
}
