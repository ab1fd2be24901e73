/// What a record says of one question: something, nothing, or two things at once.
///
/// Nothing is guessed: a rule that needs a value gets one only from ``known(_:)``.
///
///     let written = Fact.known(true)
///     let modality = Fact(values: ["ultrasound", "cbct"])   // contradicted
public enum Fact<Value: Hashable & Sendable>: Hashable, Sendable {
    case unknown
    case known(Value)
    /// Two or more different values, in the order in which they were met.
    case contradicted([Value])

    /// None is unknown, one known, two or more different ones a contradiction.
    public init(values: [Value]) {
        var distinct: [Value] = []
        for value in values where !distinct.contains(value) { distinct.append(value) }
        switch distinct.count {
        case 0: self = .unknown
        case 1: self = .known(distinct[0])
        default: self = .contradicted(distinct)
        }
    }

    /// The value, when it is known.
    @inlinable
    public var value: Value? {
        if case .known(let value) = self { value } else { nil }
    }

    /// All values that the record gives, one when known, none when unknown.
    public var values: [Value] {
        switch self {
        case .unknown: []
        case .known(let value): [value]
        case .contradicted(let values): values
        }
    }

    /// What two records say together.
    public func merged(with other: Fact<Value>) -> Fact<Value> {
        Fact(values: values + other.values)
    }

    public func map<Mapped>(_ transform: (Value) throws -> Mapped) rethrows -> Fact<Mapped> {
        Fact<Mapped>(values: try values.map(transform))
    }
}

extension Fact where Value == Bool {
    /// Kleene's strong three-valued conjunction; a contradiction counts as not settled.
    @inlinable
    public static func && (left: Fact<Bool>, right: Fact<Bool>) -> Fact<Bool> {
        if left == .known(false) || right == .known(false) { return .known(false) }
        if left == .known(true), right == .known(true) { return .known(true) }
        return .unknown
    }

    /// Kleene's strong three-valued disjunction.
    @inlinable
    public static func || (left: Fact<Bool>, right: Fact<Bool>) -> Fact<Bool> {
        !(!left && !right)
    }

    /// Negation; what is not settled stays so.
    @inlinable
    public static prefix func ! (fact: Fact<Bool>) -> Fact<Bool> {
        if case .known(let value) = fact { .known(!value) } else { .unknown }
    }
}
