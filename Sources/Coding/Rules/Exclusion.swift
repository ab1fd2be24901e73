import CodeReference

extension RuleBook {
    /// Codes that are counted together, and what follows.
    struct Exclusion: Sendable {
        enum Scope: String, CaseIterable, Sendable { case study, day }
        enum Extent: String, CaseIterable, Sendable { case same, any }
        enum Effect: String, CaseIterable, Sendable { case refuse, weakens }
        enum Keeps: String, CaseIterable, Sendable {
            case higherRank = "higher-rank"
            case earlier
        }

        let id: String
        /// Ids of kinds, or codes.
        let between: Set<String>
        /// Empty where any two of ``between`` exclude each other.
        let beside: Set<String>
        let conditions: [Feature: UInt64]
        let scope: Scope
        let entity: Extent
        let codes: Extent
        let area: Extent
        let effect: Effect
        let keeps: Keeps
        let says: String
        let sources: [String]
        let line: Int

        /// Whether both speak of some one pair.
        func meets(_ other: Exclusion, members: (Set<String>) -> Set<String>) -> Bool {
            guard effect == other.effect else { return false }
            let apart = conditions.contains { feature, mask in mask & (other.conditions[feature] ?? feature.all) == 0 }
            if apart { return false }
            func sides(_ one: Exclusion) -> (Set<String>, Set<String>) {
                let first = members(one.between)
                return (first, one.beside.isEmpty ? first : members(one.beside))
            }
            let (mine, theirs) = (sides(self), sides(other))
            return !mine.0.isDisjoint(with: theirs.0) && !mine.1.isDisjoint(with: theirs.1)
        }
    }

    mutating func loadExclusions(_ top: DataRecord) {
        top.fields(["sources", "review", "exclusions"])
        let keys = begin(top, "exclusions")
        let kinds = Set(rules.flatMap { $0.kinds.map(\.id) })
        let codes = Set(rules.map(\.code))
        // A kind stands for each rule of it, a code for each of its rules' kinds.
        func members(_ names: Set<String>) -> Set<String> {
            Set(
                rules.flatMap { rule in
                    rule.kinds.filter { names.contains($0.id) || names.contains(rule.code) }.map {
                        "\(rule.id)/\($0.id)"
                    }
                })
        }
        for record in top.records("exclusions") {
            record.fields([
                "id", "between", "and", "when", "codes", "scope", "entity", "area", "effect", "keeps", "says", "source",
                "reviewed",
            ])
            guard let id = record.text("id") else { continue }
            for key in ["between", "and"] {
                for name in record.texts(key) where !kinds.contains(name) && !codes.contains(name) {
                    record.fault(
                        key, found: "'\(name)'", wanted: "a kind of criteria.yaml, or a code that a rule yields")
                }
            }
            if record.texts("between").isEmpty {
                record.fault("between", found: "nothing", wanted: "kinds or codes")
            }
            _ = record.text("reviewed")
            let one = Exclusion(
                id: id, between: Set(record.texts("between")), beside: Set(record.texts("and")),
                conditions: Self.conditions(record, "when"), scope: record.choice("scope", or: .study),
                entity: record.choice("entity", or: .same), codes: record.choice("codes", or: .any),
                area: record.choice("area", or: .any), effect: record.choice("effect", or: .weakens),
                keeps: record.choice("keeps", or: .higherRank), says: record.text("says") ?? "",
                sources: record.sources(keys).map { "exclusions/\($0)" }, line: record.line)
            if one.effect == .refuse, !one.beside.isEmpty || one.area == .same {
                record.fault("effect", found: "'refuse' with 'and' or 'area'", wanted: "'weakens', or neither of them")
            }
            for other in exclusions {
                if other.id == id { record.fault("id", found: "'\(id)' again", wanted: "one id each") }
                guard one.meets(other, members: members) else { continue }
                record.fault(
                    found: "a pair that '\(other.id)' (line \(other.line)) settles as well",
                    wanted: "one entry for a pair")
            }
            exclusions.append(one)
        }
    }
}
