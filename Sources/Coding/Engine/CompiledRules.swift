import CodeReference
import Essentials

/// Whether a rule holds, as far as the facts go.
enum Verdict: UInt8, Sendable { case no, maybe, yes }

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

    private(set) var alternatives: [Alternative] = []
    private var features: [UInt8] = []
    private var wanted: [UInt64] = []
    /// The alternatives that a modality does not exclude, by its bit.
    private var byModality: [[Int]] = []
    private(set) var otherwise: [Int] = []
    private(set) var exclusions: [Exclusion] = []

    /// An exclusion with the alternatives that it speaks of.
    struct Exclusion: Sendable {
        let entry: RuleBook.Exclusion
        let between: [Bool]
        let beside: [Bool]

        init(_ entry: RuleBook.Exclusion, _ alternatives: [Alternative], _ rules: RuleBook) {
            func members(_ names: Set<String>) -> [Bool] {
                alternatives.map { one in
                    names.contains(one.code) || names.contains(rules.rules[one.rule].kinds[one.kind].id)
                }
            }
            self.entry = entry
            between = members(entry.between)
            beside = entry.beside.isEmpty ? between : members(entry.beside)
        }

        func meets(_ row: FeatureRow) -> Bool {
            entry.conditions.allSatisfy { feature, mask in row[feature] & ~mask == 0 }
        }

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
                }
            }
        }
        otherwise = alternatives.indices.filter { alternatives[$0].isOtherwise }
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
        let one = alternatives[alternative]
        var result = dateVerdict(one, days)
        if result == .no { return .no }
        for place in one.first..<one.end {
            let possible = row.masks[Int(features[place])]
            let mask = wanted[place]
            if possible & mask == 0 { return .no }
            if possible & ~mask != 0 { result = .maybe }
        }
        return result
    }

    func verdict(_ alternative: Int, _ feature: Feature, _ row: FeatureRow) -> Verdict {
        guard let mask = condition(alternative, feature) else { return .yes }
        let possible = row[feature]
        return possible & mask == 0 ? .no : possible & ~mask == 0 ? .yes : .maybe
    }

    func dateVerdict(_ alternative: Alternative, _ days: [Int]?) -> Verdict {
        guard let days, !days.isEmpty else { return .maybe }
        var inside = 0
        for day in days where alternative.from <= day && day <= alternative.until { inside += 1 }
        return inside == days.count ? .yes : inside == 0 ? .no : .maybe
    }

    /// The alternatives that may hold for a row, before all is asked.
    func considered(_ row: FeatureRow) -> [Int] {
        let modality = row[.modality]
        if modality.nonzeroBitCount == 1 { return byModality[modality.trailingZeroBitCount] }
        return alternatives.indices.filter { !alternatives[$0].isOtherwise }
    }
}
