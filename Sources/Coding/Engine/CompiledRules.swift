import CodeReference
import Essentials

/// Whether a rule holds, as far as the facts go.
enum Verdict: UInt8, Sendable, CaseIterable { case no, maybe, yes }

/// The rules of a book on the dates of a code book, flattened for speed: one alternative for each rule, kind and span.
struct CompiledRules: Sendable {
    struct Alternative: Sendable {
        let rule: Int
        let kind: Int
        let rank: Int
        let code: String
        /// Days since 1970, both included.
        let from: Int
        let until: Int
        let first: Int
        let end: Int
        let isOpen: Bool
        let isOtherwise: Bool
    }

    /// What is asked of a row and a day, without anything that is counted.
    private struct Question: Sendable {
        let from: Int
        let until: Int
        let test: RowTest
        let isOpen: Bool
    }

    private(set) var alternatives: [Alternative] = []
    private var questions: [Question] = []
    private var features: [UInt8] = []
    private var wanted: [UInt64] = []
    /// The alternatives that a modality does not exclude, by its bit.
    private var byModality: [[Int]] = []
    /// All that are not for the rest.
    private var ordinary: [Int] = []
    private(set) var otherwise: [Int] = []
    private(set) var exclusions: [Exclusion] = []

    /// An exclusion with the alternatives that it speaks of.
    struct Exclusion: Sendable {
        let entry: RuleBook.Exclusion
        private let conditions: RowTest
        let between: [Bool]
        let beside: [Bool]

        init(_ entry: RuleBook.Exclusion, _ alternatives: [Alternative], _ rules: RuleBook) {
            func members(_ names: Set<String>) -> [Bool] {
                alternatives.map { one in
                    names.contains(one.code) || names.contains(rules.rules[one.rule].kinds[one.kind].id)
                }
            }
            self.entry = entry
            conditions = RowTest(entry.conditions)
            between = members(entry.between)
            beside = entry.beside.isEmpty ? between : members(entry.beside)
        }

        func meets(_ row: FeatureRow) -> Bool { conditions.holds(row) }

        func takes(_ alternative: Int, _ row: FeatureRow) -> Bool { between[alternative] && meets(row) }
    }

    init(rules: RuleBook, codes: CodeBook) {
        let ordered = Feature.allCases
        for (ruleIndex, rule) in rules.rules.enumerated() {
            guard let entry = codes.entry(rule.code) else { continue }
            let spans = entry.inForce.compactMap { $0.span.intersection(rule.span) }
            for (kindIndex, kind) in rule.kinds.enumerated() {
                let merged = rule.merged(kind)
                for span in spans {
                    let first = features.count
                    for feature in ordered {
                        guard let mask = merged[feature] else { continue }
                        features.append(UInt8(feature.index))
                        wanted.append(mask)
                    }
                    alternatives.append(
                        Alternative(
                            rule: ruleIndex, kind: kindIndex, rank: kind.rank, code: rule.code,
                            from: span.from?.dayNumber ?? .min, until: span.until?.dayNumber ?? .max, first: first,
                            end: features.count, isOpen: rule.open != nil, isOtherwise: rule.isOtherwise))
                    questions.append(
                        Question(
                            from: span.from?.dayNumber ?? .min, until: span.until?.dayNumber ?? .max,
                            test: RowTest(merged), isOpen: rule.open != nil))
                }
            }
        }
        otherwise = alternatives.indices.filter { alternatives[$0].isOtherwise }
        ordinary = alternatives.indices.filter { !alternatives[$0].isOtherwise }
        exclusions = rules.exclusions.map { Exclusion($0, alternatives, rules) }
        byModality = Feature.modality.answers.indices.map { bit in
            alternatives.indices.filter { index in
                guard !alternatives[index].isOtherwise else { return false }
                return condition(index, .modality).map { $0 & (1 << UInt64(bit)) != 0 } ?? true
            }
        }
    }

    /// What an alternative wants of a feature; nil when it does not ask.
    func condition(_ alternative: Int, _ feature: Feature) -> UInt64? {
        let place = UInt8(feature.index)
        let range = alternatives[alternative].first..<alternatives[alternative].end
        return range.first { features[$0] == place }.map { wanted[$0] }
    }

    /// The features that an alternative asks for, in the order of ``Feature``.
    func asked(_ alternative: Int) -> [Feature] {
        let all = Feature.allCases
        return (alternatives[alternative].first..<alternatives[alternative].end).map { all[Int(features[$0])] }
    }

    func verdict(_ alternative: Int, _ row: FeatureRow, days: [Int]?) -> Verdict {
        let question = questions[alternative]
        let isInForce = Self.dateVerdict(from: question.from, until: question.until, days)
        if isInForce == .no { return .no }
        let verdict = question.test.verdict(row)
        return verdict == .yes ? isInForce : verdict
    }

    /// Whether sources disagree, so that it never yields its code.
    func isOpen(_ alternative: Int) -> Bool { questions[alternative].isOpen }

    func verdict(_ alternative: Int, _ feature: Feature, _ row: FeatureRow) -> Verdict {
        guard let mask = condition(alternative, feature) else { return .yes }
        let possible = row[feature]
        return possible & mask == 0 ? .no : possible & ~mask == 0 ? .yes : .maybe
    }

    func dateVerdict(_ alternative: Alternative, _ days: [Int]?) -> Verdict {
        Self.dateVerdict(from: alternative.from, until: alternative.until, days)
    }

    private static func dateVerdict(from: Int, until: Int, _ days: [Int]?) -> Verdict {
        guard let days, !days.isEmpty else { return .maybe }
        var inside = 0
        for day in days where from <= day && day <= until { inside += 1 }
        return inside == days.count ? .yes : inside == 0 ? .no : .maybe
    }

    /// The alternatives that may hold for a row, before all is asked.
    func considered(_ row: FeatureRow) -> [Int] {
        let modality = row[.modality]
        return modality.nonzeroBitCount == 1 ? byModality[modality.trailingZeroBitCount] : ordinary
    }
}
