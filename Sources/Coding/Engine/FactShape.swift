import Essentials

/// Asks facts by their case alone, which costs nothing; `==` and `values` call for the type at run time.
extension Fact {
    var isUnknown: Bool { if case .unknown = self { true } else { false } }

    /// Whether it is known and of this value.
    func isKnown(_ value: Value) -> Bool { if case .known(let own) = self { own == value } else { false } }

    /// Whether the record gives a value that satisfies a condition, beside others or alone.
    func mayBe(_ condition: (Value) -> Bool) -> Bool {
        switch self {
        case .unknown: false
        case .known(let value): condition(value)
        case .contradicted(let values): values.contains(where: condition)
        }
    }

    /// The bits of all values that the record gives; `unknown` where it gives none.
    func bits(unknown: UInt64, _ bits: (Value) -> UInt64) -> UInt64 {
        switch self {
        case .unknown: unknown
        case .known(let value): bits(value)
        case .contradicted(let values): values.reduce(0) { $0 | bits($1) }
        }
    }
}
