import CodeReference
import Essentials
import Practice
import Trust

/// A release that waits, beside what is applied, as a page of the desk.
enum ComparisonMapping {
    /// So many of each are shown; the count says how many there are.
    private static let shown = 300

    static func page(_ staged: StagedRelease, token: String, faults: FormFaults) -> ComparisonPage {
        let comparison = staged.plan.comparison
        let added = comparison?.added ?? []
        let changed = comparison?.changed ?? []
        let deleted = comparison?.deleted ?? []
        let address = "/desk/releases/\(PercentCoding.encode(staged.id))"
        return ComparisonPage(
            title: "\(staged.label.name): \(staged.summary)", note: note(staged), warnings: staged.plan.warnings,
            added: added.prefix(shown).map { .init(code: $0.code, name: $0.after?.name ?? "") },
            changed: changed.prefix(shown).map(change),
            deleted: deleted.prefix(shown).map { .init(code: $0.code, name: $0.before?.name ?? "") },
            left: [("added", added.count), ("changed", changed.count), ("deleted", deleted.count)].compactMap {
                $0.1 > shown ? "\(Words.grouped($0.1 - shown)) more \($0.0) codes are not listed here." : nil
            },
            touched: staged.touched.prefix(shown).map {
                .init(
                    code: $0.code, cause: cause($0.cause), kind: Words.plain($0.kind.rawValue), place: $0.place,
                    words: $0.words)
            },
            touchedNotes: staged.notes.filter { !staged.plan.warnings.contains($0) }
                + (staged.touched.count > shown
                    ? ["\(Words.grouped(staged.touched.count - shown)) more places are not listed here."] : []),
            facts: facts(staged), apply: staged.isApplied ? nil : apply(staged, address, token),
            discard: Act(
                opener: "Discard…", headline: "Take this upload away?",
                text: "Its file is erased. What is applied stays as it is.", button: "Discard it",
                address: "\(address)/discard", token: token), faults: faults)
    }

    private static func note(_ staged: StagedRelease) -> String {
        let from = staged.label.effective.spoken
        let against = staged.plan.base.map { "compared with \($0.name)" } ?? "nothing was applied before"
        return staged.isApplied
            ? "This very file is applied already; nothing changes."
            : "In force from \(from); \(against). Nothing has changed yet."
    }

    private static func change(_ change: ReleaseComparison.Change) -> ComparisonPage.Change {
        ComparisonPage.Change(
            code: change.code,
            fields: change.fields.map {
                .init(
                    field: Words.sentence($0.rawValue), before: change.before?[$0] ?? "", after: change.after?[$0] ?? ""
                )
            })
    }

    private static func cause(_ cause: TouchedPlace.Cause) -> String {
        switch cause {
        case .added: "added"
        case .changed: "changed"
        case .deleted: "deleted"
        case .missing: "not in the file"
        }
    }

    private static func facts(_ staged: StagedRelease) -> [FactRow] {
        let file = staged.file
        var rows = [
            FactRow(term: "Name", value: .known(file.name), why: ""),
            FactRow(
                term: "Size", value: .plain("\(spokenSize(file.size)), \(Words.grouped(file.lines)) lines"), why: ""),
            FactRow(term: "Codes", value: .plain(Words.grouped(file.codes)), why: ""),
            FactRow(
                term: "Written as",
                value: .plain("\(file.encoding.rawValue), separated by a \(file.separator.rawValue)"), why: ""),
            FactRow(term: "SHA-256", value: .digest(spacedDigest(file.digest.hex)), why: ""),
            FactRow(term: "Read by", value: .plain("\(staged.author), \(Words.moment(staged.at))"), why: ""),
        ]
        if !file.ignored.isEmpty {
            rows.append(
                FactRow(term: "Columns left out", value: .plain(file.ignored.joined(separator: ", ")), why: ""))
        }
        return rows
    }

    private static func apply(_ staged: StagedRelease, _ address: String, _ token: String) -> Act {
        Act(
            opener: "Apply…", headline: "Apply \(staged.label.name)?",
            text: "\(Words.sentence(staged.summary)). From then on its dates and texts count in this house; it can be "
                + "withdrawn again.",
            button: "Apply \(staged.label.name)", address: "\(address)/apply", token: token,
            hidden: ["seen": staged.standing], tick: "I have looked at the comparison", isNext: true)
    }
}
