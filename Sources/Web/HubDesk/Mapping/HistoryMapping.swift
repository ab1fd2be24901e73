import CodeReference
import Essentials
import Practice

/// Every version of a statement, a sentence or an entry, with who, why and the way back.
struct HistoryMapping {
    var target: ChangeTarget
    /// The oldest first.
    var changes: [ReferenceChange]
    var version: Int
    var reference: Reference
    var token: String
    var mayUndo: Bool

    struct Typed: Hashable, Sendable {
        /// The version whose form was sent.
        var to: Int?
        var reason = ""
        var faults = FormFaults()
        /// Set where somebody else was first.
        var changed: Note?
    }

    /// Where it has its page at the desk.
    static func address(_ target: ChangeTarget) -> String {
        switch target {
        case .statement(let id): "/desk/statements/\(PercentCoding.encode(id))"
        case .sentence(let article, let place):
            "/desk/sentences/\(PercentCoding.encode(article))/\(PercentCoding.encode(place))"
        case .conflict(let id): "/desk/conflicts/\(PercentCoding.encode(id))"
        case .entry(let id): "/desk/entries/\(PercentCoding.encode(id))"
        }
    }

    /// - Throws: ``Refusal/notFound`` where there never was such a thing.
    func page(_ typed: Typed = Typed()) throws -> StatementDeskPage {
        let shipped = changes.first?.before
        let standing = StandingMapping.standing(target, in: reference)
        guard standing != nil || !changes.isEmpty || entry != nil else { throw Refusal.notFound }
        let subject = changes.last?.subject ?? target.subject ?? entry?.code ?? ""
        var versions: [StatementDeskPage.Version] = changes.reversed().map { show($0, typed) }
        if changes.isEmpty || shipped != nil {
            versions.append(
                .init(
                    headline: "Shipped with the program", when: "",
                    text: shipped?.text ?? standing?.text ?? entry.map { "\($0.question)\n\($0.answer)" } ?? "",
                    details: [], reason: "", isCurrent: version == 0, undo: undo(to: 0, typed)))
        }
        return StatementDeskPage(
            title: StandingMapping.place(target, in: reference),
            note: Words.count(versions.count, "version", "versions") + " in",
            page: PublicPlace.link(subject, in: reference),
            standing: standing
                ?? StandingText(
                    place: "", text: entry.map { "\($0.question) \($0.answer)" } ?? "Nothing stands here any more.",
                    holds: "", status: "", sources: []),
            versions: versions, faults: typed.faults, changed: typed.changed, suggest: suggest(subject))
    }

    private var entry: PublishedEntry? {
        guard case .entry(let id) = target else { return nil }
        return reference.answered.first { $0.id == id }
    }

    private func suggest(_ subject: String) -> NavigationItem? {
        let base = "\(PublicPlace.forms(of: subject))/suggest"
        return switch target {
        case .statement(let id):
            NavigationItem(text: "Suggest a change", address: "\(base)?statement=\(PercentCoding.encode(id))")
        case .sentence(_, let place):
            NavigationItem(text: "Suggest a change", address: "\(base)?sentence=\(PercentCoding.encode(place))")
        case .conflict, .entry: nil
        }
    }

    private func show(_ change: ReferenceChange, _ typed: Typed) -> StatementDeskPage.Version {
        let contributor = change.contributor.isEmpty ? "a visitor" : change.contributor
        let headline =
            switch change.act {
            case .accepted: "Suggested by \(contributor), accepted by \(change.editor)"
            case .edited: "Suggested by \(contributor), edited and accepted by \(change.editor)"
            case .undone: "\(change.editor) put version \(change.restored ?? 0) back"
            case .decided: "Decided by \(change.editor)"
            case .published: "Published by \(change.editor)"
            }
        return StatementDeskPage.Version(
            headline: headline, when: Words.moment(change.at),
            change: change.after.map { Difference(from: change.before?.text ?? "", to: $0.text, hasKey: false) },
            text: "The text of this version is gone, or nothing is left.", details: details(change.after),
            reason: change.reason, isCurrent: change.version == version,
            undo: change.after == nil ? nil : undo(to: change.version, typed))
    }

    private func details(_ content: ReferenceChange.Content?) -> [String] {
        guard let content else { return [] }
        var lines: [String] = []
        if let source = content.source.map(StandingMapping.source) {
            lines.append("Source: \(source.title)\(source.note.isEmpty ? "" : ", \(source.note)")")
        }
        if let span = content.span { lines.append("Holds: \(StandingMapping.holds(span))") }
        if !content.marks.isEmpty { lines.append("Carried by \(content.marks.joined(separator: ", "))") }
        return lines
    }

    private func undo(to earlier: Int, _ typed: Typed) -> Act? {
        guard mayUndo, earlier < version else { return nil }
        var field = Field(
            label: "Why", name: "reason", id: "undo-\(earlier)", value: typed.to == earlier ? typed.reason : "",
            limit: FormLimits.remark, lines: 2)
        if typed.to == earlier { field = typed.faults.dress(field) }
        return Act(
            opener: "Put this back…", headline: "Put this version back?",
            text: "It is shown to everyone at once, as a new version; nothing is lost.", button: "Put it back",
            address: "\(HistoryMapping.address(target))/undo", token: token,
            hidden: ["seen": "\(version)", "to": "\(earlier)"], fields: [field], isOpen: typed.to == earlier)
    }
}
