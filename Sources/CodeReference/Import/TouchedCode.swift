/// A code that a release touches, with every place of this house that names it.
public struct TouchedCode: Hashable, Sendable {
    public let code: String
    public let cause: TouchedPlace.Cause
    /// By kind and place.
    public let places: [TouchedPlace]

    /// The kinds that occur, in their order, each with its places.
    public var kinds: [(kind: TouchedPlace.Kind, places: [TouchedPlace])] {
        TouchedPlace.Kind.allCases.compactMap { kind in
            let found = places.filter { $0.kind == kind }
            return found.isEmpty ? nil : (kind, found)
        }
    }

    /// `4 articles, 12 statements, 1 criterion`.
    public var summary: String {
        kinds.map { "\($0.places.count) \($0.places.count == 1 ? $0.kind.words : $0.kind.plural)" }
            .joined(separator: ", ")
    }
}

extension TouchedPlace.Kind {
    /// `claim check`, as it is shown to people.
    public var words: String { self == .claimCheck ? "claim check" : rawValue }

    /// `claim checks`.
    public var plural: String { self == .criterion ? "criteria" : "\(words)s" }
}

extension Sequence<TouchedPlace> {
    /// The codes that are touched, each once: what the release changes first, then what it lacks; each group by code.
    public var byCode: [TouchedCode] {
        let groups = Dictionary(grouping: self, by: \.code)
        let codes = groups.compactMap { code, places in
            places.first.map { TouchedCode(code: code, cause: $0.cause, places: places.sorted()) }
        }
        return codes.sorted {
            ($0.cause == .missing ? 1 : 0, $0.code) < ($1.cause == .missing ? 1 : 0, $1.code)
        }
    }
}
