import Essentials

/// A value of one of several types, which FHIR marks in the name of the member (`value[x]`).
public protocol FHIRChoice: Hashable, Sendable {
    static var alternatives: [FHIRAlternative<Self>] { get }
}

/// One of the types of a choice.
public struct FHIRAlternative<Choice: Sendable>: Sendable {
    let suffix: String
    let kind: FHIRKind
    let read: @Sendable (JSONValue, FHIRPlace) throws -> Choice
    let write: @Sendable (Choice) -> JSONValue?

    /// - Parameters:
    ///   - suffix: what is put behind the member's name, such as `Quantity`.
    ///   - embed: makes the choice of a value.
    ///   - extract: the value, when the choice holds this type.
    public init<Value: FHIRValue>(
        _ suffix: String, as kind: FHIRKind = Value.kind, _ embed: @escaping @Sendable (Value) -> Choice,
        _ extract: @escaping @Sendable (Choice) -> Value?
    ) {
        self.suffix = suffix
        self.kind = kind
        read = { embed(try Value(fhir: $0, at: $1)) }
        write = { extract($0)?.fhir }
    }
}
