/// The Excludes notes as rules between two codes.
extension DiagnosisTable {
    /// A note that stands at a code, above it, or at its block or chapter, and names another code.
    public struct ExclusionRule: Hashable, Sendable {
        /// The code or range where the note stands: `K11.2`, `K00-K14`.
        public let at: String
        /// The code of the two that the note names.
        public let names: String
        /// The note's own words.
        public let text: String
    }

    /// The Excludes1 notes that keep two codes apart; empty when there are none. The order of the two does not matter.
    ///
    /// A note holds for all codes below the one where it stands. Two conditions that have nothing to do with each other
    /// may be coded together all the same (ICD-10-CM Official Guidelines, section I.A.12.a); that a program can't know.
    public func excludes1(_ one: String, _ other: String) -> [ExclusionRule] { rules(one, other, \.excludes1) }

    /// The Excludes2 notes between two codes: neither is part of the other, both may be coded.
    public func excludes2(_ one: String, _ other: String) -> [ExclusionRule] { rules(one, other, \.excludes2) }

    private struct Noted {
        let at: String
        let excludes1: [Diagnosis.Exclusion]
        let excludes2: [Diagnosis.Exclusion]
    }

    private func rules(
        _ one: String, _ other: String, _ kind: KeyPath<Noted, [Diagnosis.Exclusion]>
    ) -> [ExclusionRule] {
        guard let first = place(of: one), let second = place(of: other), first != second else { return [] }
        let pair = [first, second].sorted()
        return rules(at: pair[0], naming: pair[1], kind) + rules(at: pair[1], naming: pair[0], kind)
    }

    private func rules(
        at place: Int, naming other: Int, _ kind: KeyPath<Noted, [Diagnosis.Exclusion]>
    ) -> [ExclusionRule] {
        let own = plain(at: place)
        let wanted = plain(at: other)
        let name = code(at: other)
        var rules: [ExclusionRule] = []
        for noted in noted(place) {
            for note in noted[keyPath: kind]
            where note.targets.contains(where: { $0.covers(wanted) && !$0.covers(own) }) {
                rules.append(ExclusionRule(at: noted.at, names: name, text: note.text))
            }
        }
        return rules
    }

    /// All places whose notes hold for a code.
    private func noted(_ place: Int) -> [Noted] {
        let codes = ([place] + ancestors(of: place)).map { place -> Noted in
            let entry = self[place]
            return Noted(at: entry.code, excludes1: entry.excludes1, excludes2: entry.excludes2)
        }
        return codes
            + groups(ofPlain: plain(at: place)).map {
                Noted(at: $0.range, excludes1: $0.excludes1, excludes2: $0.excludes2)
            }
    }
}
