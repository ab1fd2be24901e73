import Coding
import Essentials

/// Shows the decision for one service and party: code, reasons with proof, rejected neighbours, what is missing.
///
/// The same for a case in the store and for facts that were typed or read from a note.
struct RulingMapping {
    let decision: CodingDecision
    /// The names of the parties by their keys.
    let names: [String: String]
    /// The links that proofs become.
    let links: ([ProofPointer]) -> [EvidenceLink]
    /// Said in the margin of proofs without a page.
    let remark: ([ProofPointer]) -> String
    /// The way on, where the page has one.
    let next: (CodingDecision.Answer) -> Button?
    /// Whether services are told apart by their keys.
    var namesServices = false

    func ruling(_ answer: CodingDecision.Answer) -> DecisionPage.Ruling {
        let isNear = { (rejection: CodingDecision.Rejection) in CodeMark.halves(rejection.code) != .other }
        let ordered = answer.rejected.filter(isNear) + answer.rejected.filter { !isNear($0) }
        let service = namesServices ? "study \(answer.service) · " : ""
        return DecisionPage.Ruling(
            id: RulingMapping.anchor(answer),
            verdict: Verdict(
                halves: CodeMark.halves(answer),
                code: answer.code ?? (answer.status == .cannotTell ? "Cannot tell" : "No code"),
                tag: RulingMapping.tag(answer),
                party: "for \(name(of: answer.party)) · \(service)\(RulingMapping.route(answer))",
                sentence: lead(answer), buttons: [next(answer)].compactMap(\.self)),
            facts: facts(answer), rejected: ordered.prefix(4).map(row), further: ordered.dropFirst(4).map(row),
            missing: CasePresenter.missing(answer.missing).map(named), missingID: RulingMapping.missingAnchor(answer))
    }

    static func anchor(_ answer: CodingDecision.Answer) -> String { "party-\(answer.party)-\(answer.service)" }

    static func missingAnchor(_ answer: CodingDecision.Answer) -> String {
        "missing-\(answer.party)-\(answer.service)"
    }

    /// The name of a party, its key where it has none.
    func name(of party: String) -> String { names[party] ?? party }

    /// A text of the rules with the names of the parties in place of their keys.
    func named(_ text: String) -> String {
        names.sorted { $0.key < $1.key }.reduce(text) { PartyWords.replacing($1.key, with: $1.value, in: $0) }
    }

    /// The finding without the keys of party and service, which stand beside it.
    func finding(_ answer: CodingDecision.Answer) -> String {
        let start = "\(answer.party), service \(answer.service): "
        let text = answer.finding.hasPrefix(start) ? String(answer.finding.dropFirst(start.count)) : answer.finding
        return named(Words.sentence(text))
    }

    /// What the code is in our words where the reasons say so, else the finding.
    private func lead(_ answer: CodingDecision.Answer) -> String {
        if let code = answer.code, let own = answer.reasons.first(where: { $0.text.hasPrefix("\(code): ") })?.text {
            return String(own.dropFirst(code.count + 2))
        }
        return finding(answer)
    }

    private func row(_ rejection: CodingDecision.Rejection) -> FlipRow {
        FlipRow(
            halves: CodeMark.halves(rejection.code), code: rejection.code, note: "",
            fact: FactWords.sentence(named(rejection.fact)),
            flip: rejection.changes.isEmpty
                ? named("\(rejection.flip).") : FactWords.sentence(rejection.changes, named: named))
    }

    private func named(_ missing: Missing) -> Missing {
        Missing(effect: missing.effect, text: named(missing.text), cure: named(missing.cure))
    }

    private static func tag(_ answer: CodingDecision.Answer) -> Tag {
        switch answer.status {
        case .supported: Tag(.ok, "supported")
        case .none: Tag(.plain, "nothing to bill")
        case .cannotTell:
            Tag(.unknown, answer.candidates.isEmpty ? "not settled" : "\(answer.candidates.joined(separator: " or "))")
        }
    }

    private static func route(_ answer: CodingDecision.Answer) -> String {
        switch answer.plan {
        case .dental: "dental plan, \(answer.system)"
        case .medical: "medical plan, \(answer.system)"
        case nil: "plan unknown"
        }
    }

    /// What the fact is called of which a reason speaks.
    private static func label(_ reason: CodingDecision.Reason) -> String? {
        guard let path = reason.fact else { return nil }
        if path == "dateOfService" { return "Date of service" }
        if path == "plan" { return "Plan" }
        guard let name = path.firstRange(of: "].").map({ String(path[$0.upperBound...]) }) else { return nil }
        return FactQuestion.all.first { $0.fact.rawValue == name }?.label
    }

    /// The reasons, each with its sources where they differ from those of the one above.
    private func facts(_ answer: CodingDecision.Answer) -> [FactRow] {
        var above = ""
        return answer.reasons.filter { !$0.text.hasPrefix("\(answer.code ?? "none"): ") }.map { reason in
            let titles = reason.sources.compactMap { key in decision.sources.first { $0.key == key }?.title }
            let standing: String? =
                switch reason.standing {
                case .read: nil
                case .secondary: "from a secondary source"
                case .unverified: "unverified"
                case .editorial: "our own choice"
                }
            let sources = (titles + [standing].compactMap(\.self)).joined(separator: " · ")
            let why = sources == above ? "rule \(reason.rule)" : "rule \(reason.rule) · \(sources)"
            above = sources
            let text = named(reason.text)
            let fact = ReasonWords.fact(text)
            return FactRow(
                term: fact?.term ?? RulingMapping.label(reason)
                    ?? Words.sentence(Words.plain(reason.rule.split(separator: "/").last ?? "")),
                value: fact.map { .known(Words.sentence($0.value)) } ?? .plain(text), why: why,
                proofs: links(reason.proofs), remark: remark(reason.proofs))
        }
    }
}
