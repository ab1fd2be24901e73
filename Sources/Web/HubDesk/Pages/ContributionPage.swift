import CodeReference
import Hypertext

/// A suggestion before an editor: what it changes, word by word, its proof beside it, and what can be done.
struct ContributionPage: Hashable, Sendable {
    /// What an editor may mend before accepting.
    struct Entry: Hashable, Sendable {
        var text = ""
        var from = ""
        var until = ""
        var sourceTitle = ""
        var publisher = ""
        var locator = ""
        /// The day of the document itself.
        var dated = ""
        var rank = ""
        var standing = ""
        /// Ids of the statements that carry a sentence, separated by commas.
        var marks = ""
        var credit = ""
        var reason = ""
    }

    /// What is accepted: a statement with its source, or a sentence with the statements that carry it.
    enum Kind: Hashable, Sendable {
        case statement, sentence
    }

    struct Version: Hashable, Sendable {
        var title: String
        var text: String
    }

    var title: String
    var note: String
    var state: Tag
    var subject: NavigationItem
    /// From what stands now to what is suggested; nil where the text was destroyed.
    var change: Difference?
    /// Changes of the dates: `From: no date → 1 January 2013`.
    var dates: [String]
    var standing: StandingText?
    /// The source as the visitor gave it; nil where the text was destroyed.
    var proof: StandingText.Source?
    /// What should be weighed first: outdated, contradicting, perhaps a patient's data.
    var notes: [Note]
    /// The same place in several hands, where it changed meanwhile.
    var versions: [Version]
    var kind: Kind
    /// Whether it can be decided.
    var isOpen: Bool
    var entry: Entry
    var faults = FormFaults()
    var turns: [Turn]
    /// Ask back, decline, destroy.
    var acts: [Act]
    /// Where accepting is sent.
    var address: String
    /// What the editor saw: versions of the suggestion and of what it would change.
    var seen: String
    var token: String

    var html: HTML {
        .group {
            element("header") {
                element("div") {
                    element("h1", text: title)
                    element("p") {
                        state
                        " \(note) "
                        subject.html
                    }
                }
            }
            faults.note
            for note in notes { note }
            if !versions.isEmpty { beside }
            if let change { show(change) }
            if isOpen { decide }
            block("What was said") {
                element("ol", ["class": "turns", "role": "list"]) {
                    for turn in turns { element("li") { turn } }
                }
            }
            if !isOpen, !acts.isEmpty {
                element("div", ["class": "deeds"]) {
                    for act in acts { act }
                }
            }
        }
    }

    private func show(_ change: Difference) -> HTML {
        element("section", ["class": "said"]) {
            element("h2", text: "What it changes")
            element("div") {
                change
                if !dates.isEmpty {
                    element("ul", ["class": "dates-changed"]) {
                        for line in dates { element("li", text: line) }
                    }
                }
            }
            margin
        }
    }

    private var margin: HTML {
        element("aside", ["class": "proof", "aria-label": "Proof"]) {
            element("dl") {
                if let proof {
                    element("dt", text: "The visitor’s source")
                    element("dd") { StandingText.line(proof) }
                }
                if let standing {
                    element("dt", text: "Stands now")
                    element("dd", ["class": "serif"], text: standing.text)
                    if !standing.holds.isEmpty {
                        element("dt", text: "Holds")
                        element("dd", text: standing.holds)
                    }
                    element("dt", text: standing.sources.count == 1 ? "Its source" : "Its sources")
                    if standing.sources.isEmpty { element("dd", text: "None is given.") }
                    for source in standing.sources { element("dd") { StandingText.line(source) } }
                }
            }
        }
    }

    private var beside: HTML {
        element("section", ["class": "block", "aria-label": "Versions side by side"]) {
            element("div", ["class": "versions"]) {
                for version in versions {
                    element("div") {
                        element("h3", text: version.title)
                        element("p", ["class": "serif"], text: version.text)
                    }
                }
            }
        }
    }

    private var decide: HTML {
        block("Accept it", id: "accept") {
            element("form", ["method": "post", "action": address, "class": "entry"]) {
                FormToken(token: token)
                element("input", ["type": "hidden", "name": "seen", "value": seen])
                faults.dress(
                    Field(
                        label: "As it shall stand", name: "text", value: entry.text,
                        hint: "Mend it where it needs it.", limit: FormLimits.text, lines: 3))
                switch kind {
                case .statement: AcceptedSource(entry: entry, faults: faults)
                case .sentence:
                    faults.dress(
                        Field(
                            label: "Statements that carry it", name: "marks", value: entry.marks,
                            hint: "Their names, separated by commas, such as D0370.role; empty for a sentence that "
                                + "states no fact.", isRequired: false, limit: 500))
                }
                faults.dress(
                    Field(
                        label: "Name in the history", name: "name", value: entry.credit,
                        hint: "Empty: “a visitor”.", isRequired: false, limit: FormLimits.name))
                faults.dress(
                    Field(
                        label: "Why", name: "reason", value: entry.reason,
                        hint: "Read by the visitor at the private address, and by everyone in the history.",
                        limit: FormLimits.remark, lines: 2))
                element("div", ["class": "btns"]) {
                    element(
                        "button", ["class": "btn go"],
                        text: kind == .statement ? "Accept with this source" : "Accept the sentence")
                }
            }
            element("div", ["class": "deeds"]) {
                for act in acts { act }
            }
        }
    }
}

/// Dates and source of a statement that is accepted.
struct AcceptedSource: Part {
    var entry: ContributionPage.Entry
    var faults: FormFaults

    var html: HTML {
        .group {
            element("div", ["class": "row dates"]) {
                faults.dress(
                    Field(
                        label: "Holds from", name: "from", value: entry.from, type: "date", isRequired: false, limit: 10
                    ))
                faults.dress(
                    Field(label: "Until", name: "until", value: entry.until, type: "date", isRequired: false, limit: 10)
                )
            }
            element("fieldset", ["class": "sources-of"]) {
                element("legend", text: "The source that carries it")
                faults.dress(
                    Field(
                        label: "Document", name: "source-title", value: entry.sourceTitle,
                        limit: SubmissionField.sourceTitle.length.upperBound))
                faults.dress(
                    Field(
                        label: "Address, or place in it", name: "source-locator", value: entry.locator,
                        limit: SubmissionField.sourceLocator.length.upperBound))
                faults.dress(
                    Field(
                        label: "Publisher", name: "source-publisher", value: entry.publisher, isRequired: false,
                        limit: SubmissionField.sourcePublisher.length.upperBound))
                faults.dress(
                    Field(
                        label: "The document’s own date", name: "dated", value: entry.dated, type: "date",
                        isRequired: false, limit: 10))
                Choice(
                    label: "Rank", name: "rank", options: AcceptedSource.ranks, value: entry.rank,
                    hint: "Of two that disagree, the better one is weighed first.", fault: faults.text(of: "rank"))
                Choice(
                    label: "How far it was read", name: "standing", options: AcceptedSource.standings,
                    value: entry.standing, fault: faults.text(of: "standing"))
            }
        }
    }

    private static let ranks: [Choice.Option] = [
        .init(value: "regulation", text: "Regulation"), .init(value: "standard", text: "Standard"),
        .init(value: "agency", text: "Agency"), .init(value: "society", text: "Society of the profession"),
        .init(value: "payer", text: "Payer"), .init(value: "commercial", text: "Commercial page"),
        .init(value: "own", text: "This project"),
    ]

    private static let standings: [Choice.Option] = [
        .init(value: "read", text: "Read itself"), .init(value: "secondary", text: "Second-hand"),
        .init(value: "unverified", text: "Unverified"), .init(value: "editorial", text: "Our own choice"),
    ]
}

extension FormFaults {
    /// What is wrong with a field; empty where nothing is.
    func text(of field: String) -> String { faults.first { $0.field == field }?.text ?? "" }
}
