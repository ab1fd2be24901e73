import CodeReference
import Essentials

/// Makes the page of a code on a day.
struct CodeMapping {
    let view: HubView
    let entry: CodeEntry
    let date: CalendarDate
    /// Whether the day was asked for; then links to other codes keep it.
    let isDated: Bool
    private let article: Article?
    private let conflicts: [Conflict]
    private let sources: SourceNumbers
    private let words: ArticleMapping?

    init(_ entry: CodeEntry, on asked: CalendarDate?, _ view: HubView) {
        self.view = view
        self.entry = entry
        date = asked ?? view.today
        isDated = asked != nil
        let reference = view.reference
        article = reference.article(entry.code)
        conflicts = ClashMapping.conflicts(of: entry.code, in: reference)
        let code = entry.code
        let near = entry.neighbours.flatMap { Separation.statements(code, $0, reference) }
        sources = SourceNumbers(
            ArticleMapping.statements(of: article, subject: code, in: reference)
                + ClashMapping.statements(conflicts, reference) + near,
            more: entry.inForce.flatMap(\.sources) + view.book.crossCodes(of: code).flatMap(\.sources),
            reference: reference)
        let numbers = sources
        let day = asked
        words = article.map {
            ArticleMapping(
                view: view, article: $0, sources: numbers, date: day, own: code,
                suggest: { "/codes/\(code)/suggest?section=\($0)" })
        }
    }

    private var code: String { entry.code }
    private var isOfUltrasound: Bool { ["D0370", "D0386", "D0391"].contains(code) }

    var page: CodePage {
        CodePage(
            code: code, halves: CodeMark.halves(code),
            crumbs: Crumbs(
                above: [
                    NavigationItem(text: "Codes", address: "/codes"),
                    NavigationItem(
                        text: view.book.families[entry.family] ?? entry.family, address: "/codes#\(entry.family)"),
                ], here: code),
            lead: lead, second: second, asOf: standing.asOf,
            questions: isOfUltrasound && standing.isInForce ? questions : nil, questionsProof: questionsProof,
            first: sections(["purpose", "includes", "when", "when-not"]),
            near: NeighbourTable(code: code, rows: near), far: far, nearProof: nearProof,
            record: sections(["documentation"]).first, coverage: coverage, coverageProof: coverageProof,
            medical: medical,
            clashes: conflicts.map { ClashMapping.clash($0, view, sources, names: false) },
            asked: sections(["questions"]).first, answered: answered, statements: statements, sources: sources.list)
    }

    var standing: CodeStanding { CodeStanding(view: view, entry: entry, date: date, sources: sources) }

    private var lead: Wording { Wording(article?.title ?? entry.note) }

    private var second: Wording? {
        guard article?.title != nil, article?.title != entry.note else { return nil }
        return Wording(entry.note)
    }

    private func sections(_ keys: [String]) -> [ArticleSection] {
        guard let words else { return [] }
        return keys.compactMap { article?.section($0) }.map(words.section)
    }

    // MARK: Two questions

    private var questions: QuestionTable {
        var addresses: [String: String] = [:]
        for code in ["D0370", "D0386", "D0391"] {
            let address = view.address(of: code, on: isDated ? date : nil)
            if !address.isEmpty { addresses[code] = address }
        }
        return QuestionTable(here: code, addresses: addresses, isLong: true)
    }

    private var questionsProof: ProofMargin? {
        let statements = view.reference.statements(of: "D0370").filter {
            $0.property == "deciding-rule" && $0.status == .accepted
        }.prefix(1)
        guard !statements.isEmpty else { return nil }
        return ProofMargin(
            label: "the rule that decides",
            entries: statements.map { statement in
                ProofMargin.Entry(
                    head: "Rule that decides", text: statement.value, sources: sources.numbers(of: statement.sources),
                    holds: HubWords.holds(statement.span), tag: HubWords.status(statement.status),
                    address: (code == "D0370" ? "" : "/codes/D0370") + "#\(statement.id)")
            },
            note: article?.reviewed.map { "Read through as a whole on \($0.spoken)." } ?? "",
            links: [NavigationItem(text: "Suggest a change", address: "/codes/\(code)/suggest?section=rule")])
    }

    // MARK: Neighbours

    private var facts: [(code: String, fact: Wording?)] {
        let related = article?.section("related")?.sentences.compactMap(Self.leading) ?? []
        var seen: Set<String> = [code]
        return (related + entry.neighbours).filter { seen.insert($0).inserted && view.book.entry($0) != nil }.map {
            other in
            (other, fact(other))
        }
    }

    private func fact(_ other: String) -> Wording? {
        Separation.fact(
            code, other, view.reference,
            { sentence in
                let statements = sentence.marks.compactMap(view.reference.statement)
                return Wording(
                    words?.runs(sentence.runs) ?? [.text(sentence.plain)], sources: sources.numbers(of: statements),
                    isUnverified: sources.isUnverified(statements))
            },
            { statement in
                Wording(
                    [.text(statement.value)], sources: sources.numbers(of: statement.sources),
                    isUnverified: sources.isUnverified([statement]))
            })
    }

    /// The code with which an item begins.
    private static func leading(_ sentence: Article.Sentence) -> String? {
        switch sentence.runs.first {
        case .code(let code): code
        case .strong(let text) where CodeSystem.cdt.hasShape(text): text
        default: nil
        }
    }

    private var near: [NeighbourTable.Row] {
        facts.compactMap { other, fact in
            guard let fact, let neighbour = view.book.entry(other) else { return nil }
            let isOut = neighbour.validity(on: date) == nil
            return NeighbourTable.Row(
                code: other, halves: CodeMark.halves(other), address: view.address(of: other, on: isDated ? date : nil),
                note: neighbour.note, fact: fact, compare: "/compare/\(code)/\(other)",
                tag: isOut ? Tag(.warn, "not in force") : nil)
        }
    }

    /// The codes with which its page offers a comparison.
    var compared: [String] { near.map(\.code) }

    private var far: [NavigationItem] {
        facts.filter { $0.fact == nil }.map {
            NavigationItem(text: $0.code, address: view.address(of: $0.code, on: isDated ? date : nil))
        }
    }

    private var nearProof: ProofMargin {
        let marks = article?.section("related")?.sentences.flatMap(\.marks) ?? []
        var seen: Set<String> = []
        let statements = marks.filter { seen.insert($0).inserted }.compactMap(view.reference.statement)
        var margin = ProofMargin(
            label: "close codes", entries: statements.compactMap { words?.entry($0) },
            note: statements.isEmpty ? "No article names the facts yet." : "")
        margin.links = [NavigationItem(text: "Suggest a change", address: "/codes/\(code)/suggest?section=related")]
        return margin
    }

    // MARK: Coverage

    private var payers: [Statement] {
        view.reference.statements(of: code).filter {
            ["payers", "payer", "coverage", "covered"].contains($0.property) && $0.status == .accepted
        }
    }

    private var coverage: Note {
        Note(
            kind: .unknown, headline: "Unknown.",
            text: payers.isEmpty
                ? "No payer's text that names \(code) is among the sources here. Ask the plan before the visit; a plan's "
                    + "answer belongs to that plan and its date."
                : payers.map { Words.stop($0.value) }.joined(separator: " ")
                    + " Ask the plan before the visit; a plan's answer belongs to that plan and its date.")
    }

    private var coverageProof: ProofMargin {
        ProofMargin(
            label: "coverage",
            entries: payers.compactMap { statement in
                ProofMargin.Entry(
                    head: HubWords.property(statement.property), text: statement.value,
                    sources: sources.numbers(of: statement.sources), holds: HubWords.holds(statement.span),
                    address: "#\(statement.id)")
            }, note: payers.isEmpty ? "No statement on payers is recorded for this code." : "",
            links: [NavigationItem(text: "Add a payer's text", address: "/codes/\(code)/suggest?section=coverage")])
    }

    private var medical: Wording? {
        let crossed = view.book.crossCodes(of: code)
        guard !crossed.isEmpty else { return nil }
        let numbers = crossed.map { "\($0.system.rawValue) \($0.number)" }.joined(separator: ", ")
        return Wording(
            [.text("On the medical side, published cross-walks name \(numbers).")],
            sources: sources.numbers(of: crossed.flatMap(\.sources)),
            isUnverified: crossed.allSatisfy { $0.standing == .unverified })
    }

    // MARK: Questions and statements

    private var answered: [CodePage.Answered] {
        view.reference.answered.filter { $0.code == code }.map { entry in
            CodePage.Answered(
                id: HubWords.slug(entry.id), question: entry.question, answer: entry.answer,
                by: "Answered by \(entry.by), \(entry.on.spoken).")
        }
    }

    private var statements: StatementTable {
        StatementTable(
            caption: "Losing statements stay, struck through. What an editor accepted is here, nothing that waits.",
            rows: view.reference.statements(of: code).map { statement in
                StatementTable.Row(
                    id: statement.id, property: HubWords.property(statement.property), value: statement.value,
                    sources: sources.numbers(of: statement.sources),
                    holds: HubWords.holds(statement.span).isEmpty
                        ? "No dates recorded" : HubWords.holds(statement.span),
                    tag: HubWords.status(statement.status), isLost: statement.status == .conflicting,
                    change: "/codes/\(code)/suggest?statement=\(PercentCoding.encode(statement.id))")
            })
    }
}
