public import Coding
public import Reporting

/// A record that is missing while a study is read or a report is a draft, and where to add it; never a code.
public struct ReaderHint: Hashable, Sendable {
    /// An item of the report's gaps or of the decision.
    public let item: String
    /// What is missing and how it is cured, a sentence.
    public let words: String
    /// Where it is added, such as `the report: its impression`.
    public let place: String
    /// What it does to the decision; nil for what the report alone asks for.
    public let effect: CodingDecision.MissingItem.Effect?
    /// Whether nothing can be signed before it is there.
    public let blocksSigning: Bool
    /// The rule of the decision; nil for what the report alone asks for.
    public let rule: String?
    /// The sources for people, those left out that name a code.
    public let sources: [String]
}

extension ReaderHint {
    /// Whether the report asks in the same place for what the decision asks for.
    fileprivate func isCured(where other: ReaderHint) -> Bool {
        effect == nil && other.effect != nil && place == other.place && place.hasPrefix("the report: ")
    }

    /// This one with what it does to the decision.
    fileprivate func joined(_ other: ReaderHint) -> ReaderHint {
        ReaderHint(
            item: item, words: words, place: place, effect: other.effect, blocksSigning: blocksSigning,
            rule: other.rule, sources: other.sources)
    }
}

/// Gathers what a reader should still add.
public enum ReaderHints {
    /// What keeps the report from being signed comes first, then what the report asks for besides, then what changes the
    /// decision, then what weakens the claim.
    public static func hints(gaps: [ReportGap], decision: CodingDecision, guide: RecordGuide) -> [ReaderHint] {
        let ofReport = (gaps.filter(\.blocksSigning) + gaps.filter { !$0.blocksSigning }).map { gap in
            ReaderHint(
                item: gap.item, words: plain(gap.words, gap.item), place: guide.place(of: gap.item), effect: nil,
                blocksSigning: gap.blocksSigning, rule: nil, sources: [])
        }
        let spoken = SpokenSources(decision: decision)
        let missing = decision.decisions.flatMap(\.missing)
        let ofDecision = [CodingDecision.MissingItem.Effect.changesCode, .weakensClaim].flatMap { effect in
            missing.filter { $0.effect == effect }.map { item in
                ReaderHint(
                    item: item.item, words: plain(item.ask, item.item), place: guide.place(of: item.item),
                    effect: effect, blocksSigning: false, rule: item.rule, sources: spoken.texts(item.sources))
            }
        }
        return joined(once(ofReport), once(ofDecision))
    }

    private static func once(_ hints: [ReaderHint]) -> [ReaderHint] {
        var seen: Set<String> = []
        return hints.filter { seen.insert($0.words).inserted }
    }

    /// What report and decision ask for in the same place of the report is one thing to write, and is said once.
    private static func joined(_ ofReport: [ReaderHint], _ ofDecision: [ReaderHint]) -> [ReaderHint] {
        var hints = ofReport
        for hint in ofDecision where !ofReport.contains(where: { $0.words == hint.words }) {
            if let at = hints.firstIndex(where: { $0.isCured(where: hint) }) {
                hints[at] = hints[at].joined(hint)
            } else {
                hints.append(hint)
            }
        }
        return hints
    }

    /// The words, or the bare item where they name a code, such as a file's name that looks like one.
    private static func plain(_ words: String, _ item: String) -> String {
        guard CodeMention.isIn(words) else { return words }
        return "The record lacks: \(item.split(separator: "_").joined(separator: " "))."
    }

    /// The hints of a case whose report is a draft or not there yet.
    public static func hints(for billed: BilledCase, guide: RecordGuide) -> [ReaderHint] {
        hints(gaps: billed.report?.gaps ?? [], decision: billed.decision, guide: guide)
    }
    /// The hints of a case as it stands.
    public static func hints(for assessed: AssessedCase, guide: RecordGuide) -> [ReaderHint] {
        hints(gaps: assessed.report?.gaps ?? [], decision: assessed.decision, guide: guide)
    }
}
