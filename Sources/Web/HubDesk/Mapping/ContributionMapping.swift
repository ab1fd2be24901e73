import CodeReference
import Essentials
import Practice

/// A suggestion as its editor sees it.
struct ContributionMapping {
    var id: String
    var review: ContributionReview
    var reference: Reference
    var token: String
    /// What the editor may do.
    var mayReview: Bool
    var mayDestroy: Bool

    private var address: String { "/desk/contributions/\(id)" }

    /// What an editor typed into a form that was not taken.
    struct Typed: Hashable, Sendable {
        var entry: ContributionPage.Entry?
        /// The act whose form was sent, with its text.
        var act = ""
        var text = ""
        var faults = FormFaults()
        /// Set where somebody else was first.
        var changed: Note?
    }

    func page(_ typed: Typed = Typed()) -> ContributionPage {
        switch review.kept {
        case .destroyed(let gone): destroyed(gone)
        case .whole(let contribution): whole(contribution, typed)
        }
    }

    private func whole(_ contribution: Contribution, _ typed: Typed) -> ContributionPage {
        let change = contribution.change
        let place =
            change.target.map { StandingMapping.place($0, in: reference) }
            ?? "\(PublicPlace.title(of: change.subject, in: reference)), \(property(change))"
        let isOpen = contribution.state.isOpen && mayReview
        return ContributionPage(
            title: "\(change.target == nil ? "New" : "Change"): \(place)",
            note: "From \(DeskWords.sender(contribution.name).lowercasedFirst), \(Words.moment(contribution.sentAt)).",
            state: DeskWords.tag(contribution.state), subject: PublicPlace.link(change.subject, in: reference),
            change: Difference(from: review.now?.text ?? "", to: change.text), dates: dates(change),
            standing: change.target.flatMap { StandingMapping.standing($0, in: reference) },
            proof: StandingText.Source(
                title: contribution.source.title,
                note: [contribution.source.publisher, plainLocator(contribution.source.locator)]
                    .filter { !$0.isEmpty }.joined(separator: ", "),
                address: StandingMapping.webAddress(contribution.source.locator)),
            notes: notes(contribution, typed), versions: versions(contribution, typed),
            kind: change.span == nil ? .sentence : .statement, isOpen: isOpen,
            entry: typed.entry ?? entry(contribution), faults: typed.faults,
            turns: DeskTurns.turns(contribution, isDesk: true), acts: acts(contribution, isOpen, typed),
            address: "\(address)/accept", seen: "\(review.expected.item).\(review.expected.target)", token: token)
    }

    private func destroyed(_ gone: DestroyedText) -> ContributionPage {
        ContributionPage(
            title: "A suggestion whose text was destroyed", note: "Sent \(Words.moment(gone.sentAt)).",
            state: Tag(.plain, "text destroyed"), subject: NavigationItem(text: "Queue", address: "/desk"), dates: [],
            notes: [], versions: [], kind: .statement, isOpen: false, entry: .init(), turns: [DeskTurns.turn(gone)],
            acts: [], address: "", seen: "", token: token)
    }

    private func property(_ change: SuggestedChange) -> String {
        if case .newStatement(_, let property, _, _) = change { Words.plain(property) } else { "" }
    }

    private func plainLocator(_ locator: String) -> String {
        StandingMapping.webAddress(locator) == nil ? locator : ""
    }

    private func dates(_ change: SuggestedChange) -> [String] {
        guard let span = change.span else { return [] }
        let now = review.now?.span ?? DateSpan()
        func words(_ day: CalendarDate?, _ none: String) -> String { day.map(\.spoken) ?? none }
        var lines: [String] = []
        if span.from != now.from {
            lines.append("From: \(words(now.from, "no date")) → \(words(span.from, "no date"))")
        }
        if span.until != now.until {
            lines.append("Until: \(words(now.until, "no end")) → \(words(span.until, "no end"))")
        }
        return lines
    }

    /// What the form begins with: the visitor's words and source.
    private func entry(_ contribution: Contribution) -> ContributionPage.Entry {
        var entry = ContributionPage.Entry()
        entry.text = contribution.change.text
        entry.from = contribution.change.span?.from?.description ?? ""
        entry.until = contribution.change.span?.until?.description ?? ""
        entry.sourceTitle = contribution.source.title
        entry.publisher = contribution.source.publisher
        entry.locator = contribution.source.locator
        entry.marks = review.now?.marks.joined(separator: ", ") ?? ""
        entry.credit = contribution.name
        return entry
    }

    private func notes(_ contribution: Contribution, _ typed: Typed) -> [Note] {
        var notes: [Note] = []
        if let changed = typed.changed { notes.append(changed) }
        guard contribution.state.isOpen else { return notes }
        if !review.suspicions.isEmpty {
            notes.append(
                Note(
                    kind: .bad, headline: "This may be a patient’s data.",
                    text: "Marked: \(review.suspicions.map { "“\($0.words)”" }.joined(separator: ", ")). "
                        + (contribution.isConfirmedFree ? "The sender said that it is none. " : "")
                        + "Destroy the text where it is."))
        }
        if review.isOutdated, typed.changed == nil {
            notes.append(
                Note(
                    kind: .warn, headline: "Changed since it was suggested.",
                    text: "The visitor saw another text than the one that stands now. Both stand below."))
        }
        for statement in review.contradicts {
            notes.append(
                Note(
                    kind: .warn, headline: "It contradicts \(statement.id).",
                    text: "That says: “\(statement.value)” Accepting it makes a conflict of them."))
        }
        return notes
    }

    private func versions(_ contribution: Contribution, _ typed: Typed) -> [ContributionPage.Version] {
        guard contribution.state.isOpen, review.isOutdated || typed.changed != nil else { return [] }
        var versions = [
            ContributionPage.Version(title: "As the visitor saw it", text: contribution.before),
            ContributionPage.Version(title: "As it stands now", text: review.now?.text ?? "Nothing stands there."),
            ContributionPage.Version(title: "As it is suggested", text: contribution.change.text),
        ]
        if let own = typed.entry?.text, own != contribution.change.text {
            versions.append(.init(title: "As you wrote it", text: own))
        }
        return versions
    }

    private func acts(_ contribution: Contribution, _ isOpen: Bool, _ typed: Typed) -> [Act] {
        var acts: [Act] = []
        func act(_ name: String, _ make: (Field) -> Act) {
            var field = Field(
                label: "", name: name == "ask" ? "question" : "reason", id: "\(name)-text",
                value: typed.act == name ? typed.text : "", limit: FormLimits.remark, lines: 2)
            if typed.act == name { field = typed.faults.dress(field) }
            acts.append(make(field))
        }
        if isOpen, contribution.state == .waiting {
            act("ask") { field in
                var field = field
                field.label = "Your question to the visitor"
                return Act(
                    opener: "Ask back…", headline: "Ask the visitor?",
                    text: "They read it at their private address; until they reply it leaves the queue.",
                    button: "Ask back", address: "\(address)/ask", token: token,
                    hidden: ["seen": "\(review.expected.item)"],
                    fields: [field], isOpen: typed.act == "ask")
            }
        }
        if isOpen {
            act("decline") { field in
                var field = field
                field.label = "Why not"
                return Act(
                    opener: "Decline…", headline: "Decline it?",
                    text: "Nothing changes on the page. The visitor reads your reason at the private address.",
                    button: "Decline with this reason", address: "\(address)/decline", token: token,
                    hidden: ["seen": "\(review.expected.item)"], fields: [field], isOpen: typed.act == "decline")
            }
        }
        if mayDestroy {
            act("destroy") { field in
                DestroyAct.act(
                    address: "\(address)/destroy", token: token, version: review.expected.item, field: field,
                    isOpen: typed.act == "destroy")
            }
        }
        return acts
    }
}

extension String {
    /// With a small letter at its start where the word is one of ours: `A visitor` as `a visitor`.
    var lowercasedFirst: String { self == "A visitor" ? "a visitor" : self }
}

/// The act that destroys the text of an item of the queue.
enum DestroyAct {
    static func act(address: String, token: String, version: Int, field: Field, isOpen: Bool) -> Act {
        var field = field
        field.label = "Why"
        field.hint = "Stays for good; name no patient here."
        return Act(
            opener: "Destroy the text…", headline: "Destroy what was typed?",
            text: "Every version of its text is erased for good; it can’t be taken back. When, by whom and why stay, "
                + "and the journal still verifies.",
            button: "Destroy the text", address: address, token: token, hidden: ["seen": "\(version)"],
            fields: [field], tick: "I have read it, and it must go", isFinal: true, isOpen: isOpen)
    }
}
