/// What is to be written as one element.
public enum ElementText: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
    case text(String)
    case components([String])
    /// Repetitions, each of them components.
    case repetitions([[String]])

    public init(stringLiteral value: String) { self = .text(value) }
    public init(arrayLiteral elements: String...) { self = .components(elements) }

    var isEmpty: Bool {
        switch self {
        case .text(let text): text.isEmpty
        case .components(let parts): parts.allSatisfy(\.isEmpty)
        case .repetitions(let all): all.allSatisfy { $0.allSatisfy(\.isEmpty) }
        }
    }

    /// Its repetitions, each as components with empty ones left off at the end.
    var grid: [[String]] {
        let all: [[String]] =
            switch self {
            case .text(let text): [[text]]
            case .components(let parts): [parts]
            case .repetitions(let all): all
            }
        return all.map { parts in
            var parts = parts
            while let last = parts.last, last.isEmpty { parts.removeLast() }
            return parts
        }
    }
}
