import Hypertext

/// A code on a day: what it is, what decides, its neighbours, its record, its conflicts and its sources.
struct CodePage: Hashable, Sendable {
    /// A question that somebody asked and an editor answered.
    struct Answered: Hashable, Sendable {
        var id: String
        var question: String
        var answer: String
        /// Who answered, and when.
        var by: String
    }

    var code: String
    var halves: Halves
    var crumbs: Crumbs
    var lead: Wording
    var second: Wording?
    var asOf: AsOf
    /// For the ultrasound group: the table of the two questions.
    var questions: QuestionTable?
    var questionsProof: ProofMargin?
    /// Sections before the close codes.
    var first: [ArticleSection]
    var near: NeighbourTable
    /// Codes that are weighed too, without a fact that is stated here.
    var far: [NavigationItem]
    var nearProof: ProofMargin
    /// What the record must show, and what comes after it.
    var record: ArticleSection?
    var coverage: Note
    var coverageProof: ProofMargin
    var medical: Wording?
    var clashes: [Clash]
    var asked: ArticleSection?
    var answered: [Answered]
    var statements: StatementTable
    var sources: SourceList

    var html: HTML {
        .group {
            crumbs
            head
            if let questions {
                said("Two questions decide it", id: "rule", proof: questionsProof) { questions }
            }
            for section in first { section.html }
            if !near.rows.isEmpty || !far.isEmpty { neighbours }
            if let record {
                said(record.title, id: record.id, proof: record.proof) {
                    element("div", ["class": "record"]) { record.prose }
                }
            }
            said("Is it covered?", id: "coverage", proof: coverageProof) {
                coverage
                if let medical { element("p", ["class": "small medical"]) { medical } }
            }
            if !clashes.isEmpty { conflicts }
            if asked != nil || !answered.isEmpty { questionsAndAnswers }
            if !statements.rows.isEmpty {
                element("section", ["class": "said whole", "id": "statements", "aria-labelledby": "statements-title"]) {
                    element("h2", ["id": "statements-title"], text: "Everything that is stated of \(code)")
                    element("details") {
                        element("summary", text: Words.count(statements.rows.count, "statement", "statements"))
                        statements
                    }
                }
            }
            said("Sources, best first", id: "sources", proof: CodePage.ranks) { sources }
            element("section", ["class": "said whole", "id": "suggest", "aria-labelledby": "suggest-title"]) {
                element("h2", ["id": "suggest-title"], text: "Is something wrong, or missing?")
                DeskLinks(code: code)
            }
        }
    }

    private var head: HTML {
        element("header", ["class": "codehead"]) {
            element("h1") {
                halves
                code
            }
            element("p", ["class": "lead"]) { lead }
            if let second { element("p", ["class": "quiet"]) { second } }
            asOf
        }
    }

    private var neighbours: HTML {
        said("Close codes, and the one fact that separates each", id: "compare", proof: nearProof) {
            if !near.rows.isEmpty { near }
            if !far.isEmpty {
                element("p", ["class": "small also"]) {
                    near.rows.isEmpty ? "Weighed against it: " : "Weighed too: "
                    HTML(
                        joining: far.map { element("a", ["class": "code", "href": $0.address], text: $0.text) },
                        separator: " ")
                }
            }
        }
    }

    private var conflicts: HTML {
        said("Where sources disagree", id: "conflicts", proof: CodePage.losers) {
            element("div", ["class": "clashes"]) {
                for clash in clashes { clash }
            }
        }
    }

    private var questionsAndAnswers: HTML {
        said("Questions and answers", id: "questions", proof: asked?.proof) {
            if let asked { asked.prose }
            for entry in answered {
                element("article", ["class": "asked entry", "id": "q-\(entry.id)"]) {
                    element("h3", text: entry.question)
                    for paragraph in entry.answer.split(separator: "\n") { element("p", text: String(paragraph)) }
                    element("p", ["class": "small quiet"], text: entry.by)
                }
            }
        }
    }

    private static let losers = ProofMargin(
        label: "how conflicts are kept", entries: [],
        note:
            "A losing statement is never deleted. It stays here with its source, so that you meet it with the reason.",
        links: [NavigationItem(text: "All conflicts", address: "/conflicts")])

    static let ranks = ProofMargin(
        label: "how sources rank",
        entries: [
            .init(head: "Rank", text: "Regulation, standard, agency, society, payer, commercial, this project.")
        ], links: [NavigationItem(text: "All sources", address: "/sources")])
}
