import Essentials

/// The dental codes and the small lists as terms.
extension Terminology {
    func term(_ entry: CodeEntry, on date: CalendarDate) -> Term {
        let validity = entry.validity(on: date)
        var properties: [Term.Property] = entry.inForce.map {
            Term.Property(name: "in-force", value: $0.span.words)
        }
        properties.append(Term.Property(name: "family", value: book.families[entry.family] ?? entry.family))
        properties += entry.replacedBy.map { Term.Property(name: "replaced-by", value: $0) }
        properties += entry.neighbours.map { Term.Property(name: "near", value: $0) }
        properties += (validity.map { [$0] } ?? entry.inForce).flatMap(\.sources).uniqued().compactMap {
            book.source($0).map { Term.Property(name: "source", value: $0.title) }
        }
        let standing = validity?.standing
        return Term(
            system: .cdt, code: entry.code, display: entry.note, state: validity == nil ? .inactive : .active,
            isHeader: false, version: String(date.year),
            caution: standing == .unverified ? "No source that was read carries these dates." : nil, designations: [],
            properties: properties)
    }

    func term(_ entry: CodeSets.Entry, _ system: CodeSystem, on date: CalendarDate) -> Term {
        var properties: [Term.Property] = []
        if entry.span != DateSpan() { properties.append(Term.Property(name: "in-force", value: entry.span.words)) }
        if !entry.group.isEmpty { properties.append(Term.Property(name: "group", value: entry.group)) }
        if let other = entry.writeInstead { properties.append(Term.Property(name: "write-instead", value: other)) }
        properties += entry.sources.compactMap { shelf.sets.source($0) }.map {
            Term.Property(name: "source", value: $0.title)
        }
        return Term(
            system: system, code: entry.code, display: entry.note,
            state: entry.span.contains(date) ? .active : .inactive, isHeader: false, version: nil,
            caution: entry.standing == .unverified ? "No source that was read carries this code." : nil,
            designations: [], properties: properties)
    }
}

extension Sequence where Element: Hashable {
    /// Each element once, in the order in which it comes first.
    func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
