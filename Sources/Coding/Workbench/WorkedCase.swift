public import YAMLSource

/// A case whose outcome is known, with what says so: what rules are held against.
///
///     let cases = try WorkedCase.read(bytes, file: "ultrasound.yaml")
///     cases[0].faults(in: decider.decide(cases[0].facts))       // nothing
public struct WorkedCase: Hashable, Sendable {
    public var id: String
    public var title: String
    /// What says that the outcome is right.
    public var source: String
    public var file: String
    public var line: Int
    /// Rules without which the case comes out otherwise.
    public var rules: [String]
    public var facts: CodingFacts
    /// `service/party` to a code, `none` or `cannot-tell`.
    public var expect: [String: String]
    /// Items that must be missing, with their effect.
    public var missing: [String: String]
    /// Codes that must be refused, with the fact against them.
    public var rejected: [String: String]
    public var diagnoses: [String: String]
    public var crossCodes: [String]
    /// `service/party` to the exclusion in which its work is counted.
    public var conflicts: [String: String]

    /// Reads a file of worked cases: a list `cases`.
    ///
    /// - Throws: ``YAMLSource/SourceError`` with each fault's line.
    public static func read(_ bytes: [UInt8], file: String) throws -> [WorkedCase] {
        let report = SourceReport()
        let top = SourceCursor(try SourceNode(parsing: bytes, file: file), report: report)
        top.fields(["cases"])
        let cases = (top.required("cases")?.items ?? []).map(WorkedCase.init(reading:))
        try report.check()
        return cases
    }

    /// Reads one case; what is wrong is noted in the cursor's report.
    public init(reading cursor: SourceCursor) {
        cursor.fields([
            "id", "title", "source", "rules", "facts", "expect", "missing", "rejected", "diagnoses", "crossCodes",
            "conflicts",
        ])
        id = cursor.required("id")?.text() ?? ""
        title = cursor.required("title")?.words() ?? ""
        source = cursor.required("source")?.words() ?? ""
        file = cursor.node.place.file
        line = cursor.node.place.line
        rules = cursor.optional("rules")?.items.compactMap { $0.text() } ?? []
        facts = cursor.required("facts").map(CodingFacts.init(reading:)) ?? CodingFacts()
        expect = Self.texts(cursor.required("expect"))
        missing = Self.texts(cursor.optional("missing"))
        rejected = Self.texts(cursor.optional("rejected"))
        diagnoses = Self.texts(cursor.optional("diagnoses"))
        crossCodes = cursor.optional("crossCodes")?.items.compactMap { $0.text() } ?? []
        conflicts = Self.texts(cursor.optional("conflicts"))
    }

    private static func texts(_ cursor: SourceCursor?) -> [String: String] {
        let members = cursor?.members ?? []
        return Dictionary(
            members.map { ($0.key, cursor?.optional($0.key)?.text() ?? "") }, uniquingKeysWith: { first, _ in first })
    }

    /// What does not come out as the case wants, each in a sentence.
    public func faults(in decision: CodingDecision) -> [String] {
        var faults: [String] = []
        let found = decision.results
        for key in Set(expect.keys).union(found.keys).sorted() where expect[key] != found[key] {
            faults.append("\(key) is \(found[key] ?? "not asked for"), wanted \(expect[key] ?? "nothing")")
        }
        let items = decision.decisions.flatMap(\.missing)
        for (item, effect) in missing.sorted(by: { $0.key < $1.key })
        where !items.contains(where: { $0.item == item && $0.effect.rawValue == effect }) {
            faults.append("\(item) is not among what is missing, wanted as \(effect)")
        }
        let refused = decision.decisions.flatMap(\.rejected)
        for (code, fact) in rejected.sorted(by: { $0.key < $1.key })
        where !refused.contains(where: { $0.code == code && $0.fact == fact }) {
            faults.append("\(code) is not refused for '\(fact)'")
        }
        for (code, status) in diagnoses.sorted(by: { $0.key < $1.key })
        where decision.diagnoses.first(where: { $0.code == code })?.status.rawValue != status {
            faults.append("the diagnosis \(code) is not \(status)")
        }
        let crossed = Set(decision.decisions.flatMap(\.crossCodes).map(\.code))
        for code in crossCodes where !crossed.contains(code) { faults.append("\(code) is not named") }
        for (key, rule) in conflicts.sorted(by: { $0.key < $1.key }) {
            let answer = decision.decisions.first { "\($0.service)/\($0.party)" == key }
            if answer?.conflicts.contains(where: { $0.rule == rule }) != true {
                faults.append("\(key) is not counted by '\(rule)'")
            }
        }
        return faults
    }
}

extension CodingDecision {
    /// `service/party` to the code, `none` or `cannot-tell`.
    public var results: [String: String] {
        Dictionary(
            decisions.map { ("\($0.service)/\($0.party)", $0.code ?? $0.status.rawValue) },
            uniquingKeysWith: { first, _ in first })
    }
}
