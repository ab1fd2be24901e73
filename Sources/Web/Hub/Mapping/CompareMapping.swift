import CodeReference
import Essentials

/// Makes the comparison of two codes.
enum CompareMapping {
    static func page(_ one: CodeEntry, _ other: CodeEntry, _ view: HubView) -> ComparePage {
        let reference = view.reference
        let entries = [one, other]
        let articles = entries.map { reference.article($0.code) }
        let statements = zip(entries, articles).flatMap { entry, article in
            ArticleMapping.statements(of: article, subject: entry.code, in: reference)
        }
        let numbers = SourceNumbers(
            statements + Separation.statements(one.code, other.code, reference),
            more: entries.flatMap { $0.inForce.flatMap(\.sources) }, reference: reference)
        let isOfUltrasound = entries.allSatisfy { ["D0370", "D0386", "D0391"].contains($0.code) }
        return ComparePage(
            crumbs: Crumbs(
                above: [
                    NavigationItem(text: "Codes", address: "/codes"),
                    NavigationItem(text: "Compare", address: "/compare"),
                ], here: "\(one.code) and \(other.code)"),
            sides: entries.map { side($0, view) },
            fact: fact(one.code, other.code, numbers, view),
            questions: isOfUltrasound
                ? QuestionTable(addresses: HomeMapping.ofUltrasound(view)) : nil,
            rows: rows(entries, articles, numbers, view), sources: numbers.list,
            suggest: "/codes/\(one.code)/suggest?section=related")
    }

    /// The choice, with the pairs that are weighed most.
    static func choice(_ view: HubView, fault: String = "") -> CompareChoicePage {
        let codes = view.book.codes()
        let pairs = [
            ("D0370", "D0386"), ("D0370", "D0391"), ("D0386", "D0391"), ("D0370", "D0371"), ("D0370", "D0310"),
            ("D0369", "D0385"), ("D0364", "D0380"), ("D0393", "D0395"),
        ].filter { view.book.entry($0.0) != nil && view.book.entry($0.1) != nil }
        return CompareChoicePage(
            choices: codes.map { CodeListMapping.row($0, on: view.today, keeps: false, view) },
            pairs: pairs.map { pair in
                .init(
                    one: pair.0, other: pair.1,
                    fact: fact(pair.0, pair.1, SourceNumbers([], reference: view.reference), view))
            }, fault: fault)
    }

    static func fact(_ one: String, _ other: String, _ numbers: SourceNumbers, _ view: HubView) -> Wording? {
        Separation.fact(
            one, other, view.reference,
            { wording($0, numbers, view) },
            {
                Wording(
                    [.text(Words.stop($0.value))], sources: numbers.numbers(of: $0.sources),
                    isUnverified: numbers.isUnverified([$0]))
            })
    }

    private static func side(_ entry: CodeEntry, _ view: HubView) -> ComparePage.Side {
        let validity = entry.validity(on: view.today)
        let span = validity?.span ?? entry.inForce.last?.span ?? DateSpan()
        return ComparePage.Side(
            code: entry.code, halves: CodeMark.halves(entry.code), address: "/codes/\(entry.code)",
            lead: view.lead(of: entry),
            tag: validity == nil ? Tag(.warn, "Not in force today") : Tag(.ok, "In force today"),
            holds: HubWords.years(span))
    }

    /// What both say: the sections of their articles where either has one, then the statements by property.
    private static func rows(
        _ entries: [CodeEntry], _ articles: [Article?], _ numbers: SourceNumbers, _ view: HubView
    ) -> [ComparePage.Row] {
        var rows = [ComparePage.Row(title: "In our words", cells: entries.map { [Wording($0.note)] })]
        for (key, title) in sections {
            let cells = articles.map { article in
                (article?.section(key)?.sentences ?? []).map { wording($0, numbers, view) }
            }
            if cells.contains(where: { !$0.isEmpty }) { rows.append(.init(title: title, cells: cells)) }
        }
        // Where there is no article, its statements say it.
        guard articles.contains(where: { $0 == nil }) else { return rows }
        var properties: [String] = []
        let stated = entries.map { view.reference.statements(of: $0.code).filter { $0.status == .accepted } }
        for statement in stated.joined() where !properties.contains(statement.property) {
            properties.append(statement.property)
        }
        for property in properties {
            let cells = stated.map { list in
                list.filter { $0.property == property }.map {
                    Wording(
                        [.text($0.value)], sources: numbers.numbers(of: $0.sources),
                        isUnverified: numbers.isUnverified([$0]))
                }
            }
            rows.append(.init(title: HubWords.property(property), cells: cells))
        }
        return rows
    }

    private static let sections = [
        ("includes", "Includes"), ("when", "Used when"), ("when-not", "Not used when"),
        ("documentation", "The record must show"),
    ]

    private static func wording(_ sentence: Article.Sentence, _ numbers: SourceNumbers, _ view: HubView) -> Wording {
        let statements = sentence.marks.compactMap(view.reference.statement)
        return Wording(
            sentence.runs.map { run in
                switch run {
                case .text(let text): .text(text)
                case .strong(let text): .strong(text)
                case .code(let code): .code(code, address: view.address(of: code))
                }
            }, sources: numbers.numbers(of: statements), isUnverified: numbers.isUnverified(statements))
    }
}
