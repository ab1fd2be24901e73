public import CodeReference
public import Essentials

/// What is wrong with rules and what deserves a look, each with its file and line.
///
/// Errors: all that loading refuses, and worked cases that do not come out as they should. Warnings: a rule that rests on a
/// source which is unverified, a rule that no worked case holds, a file whose rules no certified coder reviewed.
public struct RuleCheck: Sendable {
    /// By severity, errors first, then by file and line.
    public let findings: [RuleFolder.Finding]
    /// How many rules were read; none where a fault stopped that.
    public let ruleCount: Int
    public let caseCount: Int

    /// Whether no finding is an error.
    public var isValid: Bool { !findings.contains { $0.severity == .error } }

    public init(_ folder: RuleFolder, codes: CodeBook, cases: [WorkedCase]) {
        caseCount = cases.count
        guard let book = folder.book else {
            ruleCount = 0
            findings = folder.faults
            return
        }
        ruleCount = book.rules.count
        let decider = Decider(rules: book, codes: codes)
        // Criteria, and whatever else of the rules has an id.
        let known = book.json.ids
        var errors = folder.faults
        for worked in cases {
            errors += worked.faults(in: decider.decide(worked.facts)).map {
                .init(severity: .error, file: worked.file, line: worked.line, message: "case '\(worked.id)': \($0)")
            }
            for rule in worked.rules where !known.contains(rule) {
                errors.append(
                    .init(
                        severity: .error, file: worked.file, line: worked.line,
                        message: "case '\(worked.id)' names the rule '\(rule)', which is not there"))
            }
        }
        let withoutCase = cases.isEmpty ? [] : Set(RuleCoverage(decider, cases: cases).withoutCase)
        var warnings: [RuleFolder.Finding] = []
        for rule in book.rules {
            func warn(_ message: String) {
                warnings.append(
                    .init(severity: .warning, file: rule.file, line: rule.line, message: "rule '\(rule.id)' \(message)")
                )
            }
            let unverified = Set(rule.sources + rule.kinds.flatMap(\.sources))
                .filter { (book.source($0) ?? codes.source($0))?.standing == .unverified }.sorted()
            if !unverified.isEmpty { warn("rests on \(unverified.joined(separator: ", ")), which is unverified") }
            if withoutCase.contains(rule.id) { warn("is held by no worked case") }
        }
        for (file, review) in book.reviews where review.hasPrefix("not ") {
            warnings.append(
                .init(severity: .warning, file: "\(file).yaml", line: folder.reviewLines[file] ?? 1, message: review))
        }
        findings =
            errors.sorted { ($0.file, $0.line, $0.message) < ($1.file, $1.line, $1.message) }
            + warnings.sorted { ($0.file, $0.line, $0.message) < ($1.file, $1.line, $1.message) }
    }

    public var json: JSONValue {
        [
            "valid": .bool(isValid), "rules": .number(JSONNumber(ruleCount)), "cases": .number(JSONNumber(caseCount)),
            "findings": .array(findings.map(\.json)),
        ]
    }

    public var text: String {
        let errors = findings.filter { $0.severity == .error }.count
        let tally = "\(errors) error\(errors == 1 ? "" : "s"), \(findings.count - errors) to look at"
        return (findings.map(\.description) + ["\(ruleCount) rules, \(caseCount) worked cases: \(tally)."])
            .joined(separator: "\n") + "\n"
    }
}

extension JSONValue {
    /// Every `id` in a value and in what it holds.
    fileprivate var ids: Set<String> {
        switch self {
        case .array(let items): items.reduce(into: []) { $0.formUnion($1.ids) }
        case .object(let object):
            object.members.reduce(into: []) { ids, member in
                if member.key == "id", let id = member.value.string { ids.insert(id) }
                ids.formUnion(member.value.ids)
            }
        default: []
        }
    }
}
