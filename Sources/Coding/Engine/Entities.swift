import Essentials

/// Which parties count as one entity, which do not, and of which it is not known.
struct Entities: Hashable, Sendable {
    enum Relation: Hashable, Sendable { case same, apart, open }

    private var groups: [String: Int] = [:]
    /// Groups of whose members each says with whom it is associated, without contradiction.
    private var closed: Set<Int> = []

    init(_ parties: [CodingFacts.Party]) {
        let sorted = parties.sorted { $0.id < $1.id }
        for (index, party) in sorted.enumerated() { groups[party.id] = index }
        var contested: Set<String> = []
        for party in sorted {
            for other in sorted where other.id != party.id {
                guard let mine = party.associatedWith.value, mine.contains(other.id) else { continue }
                if let theirs = other.associatedWith.value, !theirs.contains(party.id) {
                    contested.formUnion([party.id, other.id])
                } else {
                    join(party.id, other.id)
                }
            }
        }
        closed = Set(groups.values)
        for party in sorted where party.associatedWith.value == nil || contested.contains(party.id) {
            if let group = groups[party.id] { closed.remove(group) }
        }
    }

    private mutating func join(_ one: String, _ other: String) {
        guard let first = groups[one], let second = groups[other], first != second else { return }
        let (kept, gone) = (min(first, second), max(first, second))
        for (id, group) in groups where group == gone { groups[id] = kept }
    }

    /// The number of a party's entity.
    func group(of party: String) -> Int { groups[party] ?? -1 }

    func relation(_ one: String, _ other: String) -> Relation {
        if one == other { return .same }
        guard let first = groups[one], let second = groups[other] else { return .open }
        if first == second { return .same }
        return closed.contains(first) || closed.contains(second) ? .apart : .open
    }

    /// Own (first bit), outside (second bit) or both, for what was done by someone.
    func mask(_ party: String, by: Fact<String>) -> UInt64 {
        by.bits(unknown: 0b11) { other in
            switch relation(party, other) {
            case .same: 0b01
            case .apart: 0b10
            case .open: 0b11
            }
        }
    }
}
