import CodeReference
import Essentials

/// An article's sections as a page shows them, each with its margin of proof.
struct ArticleMapping {
    let view: HubView
    let article: Article
    let sources: SourceNumbers
    /// Leads the links of codes to the same day; nil for today.
    var date: CalendarDate?
    /// The code that the page is about: it is not linked to itself.
    var own = ""
    /// Where a change of a section may be suggested; nil where none can.
    var suggest: ((String) -> String)?
    /// Pictures by section.
    var pictures: [String: [Prose.Picture]] = [:]

    func section(_ section: Article.Section) -> ArticleSection {
        let blocks = section.blocks.map(block) + (pictures[section.key] ?? []).map { .picture($0) }
        return ArticleSection(
            id: section.key, title: section.title, prose: Prose(blocks: blocks), proof: proof(section))
    }

    private func block(_ block: Article.Block) -> Prose.Block {
        switch block {
        case .paragraph(let sentences): .paragraph(sentences.map(wording))
        case .list(let sentences): .list(sentences.map(wording))
        case .question(let question, let answer):
            .question(Wording(runs(Article.Sentence.runs(of: question))), answer: answer.map(wording))
        }
    }

    func wording(_ sentence: Article.Sentence) -> Wording {
        let statements = sentence.marks.compactMap(view.reference.statement)
        return Wording(
            runs(sentence.runs), sources: sources.numbers(of: statements),
            isUnverified: sources.isUnverified(statements))
    }

    func runs(_ runs: [Article.Sentence.Run]) -> [Wording.Run] {
        runs.map { run in
            switch run {
            case .text(let text): .text(text)
            case .strong(let text): .strong(text)
            case .code(let code): .code(code, address: code == own ? "" : view.address(of: code, on: date))
            }
        }
    }

    /// The statements that carry a section, each once, in the order in which it names them.
    func proof(_ section: Article.Section) -> ProofMargin {
        var seen: Set<String> = []
        let statements = section.sentences.flatMap(\.marks).filter { seen.insert($0).inserted }
            .compactMap(view.reference.statement)
        return ProofMargin(
            label: section.title, entries: statements.map(entry),
            note: statements.isEmpty ? "In our own words; it states no fact that needs a source." : "",
            links: suggest.map { [NavigationItem(text: "Suggest a change", address: $0(section.key))] } ?? [])
    }

    func entry(_ statement: Statement) -> ProofMargin.Entry {
        let isHere = statement.subject == article.key
        let page = isHere ? "" : view.link(to: statement.subject)?.address ?? ""
        let head = HubWords.property(statement.property)
        return ProofMargin.Entry(
            head: isHere ? head : "\(view.name(of: statement.subject)): \(head)",
            text: statement.value, sources: sources.numbers(of: statement.sources),
            holds: HubWords.holds(statement.span), tag: HubWords.status(statement.status),
            address: isHere || !page.isEmpty ? "\(page)#\(statement.id)" : "")
    }

    /// The statements that a page of a code or a topic shows as its own.
    static func statements(of article: Article?, subject: String, in reference: Reference) -> [Statement] {
        let own = reference.statements(of: subject)
        let marked = (article?.sentences ?? []).flatMap(\.marks).compactMap(reference.statement)
        return own + marked
    }
}
