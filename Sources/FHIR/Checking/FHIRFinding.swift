/// Something that FHIR R4 does not allow, with the place and the cure; it never repeats a value.
public struct FHIRFinding: Hashable, Sendable, CustomStringConvertible {
    /// What was broken.
    public enum Rule: String, Hashable, Sendable, CaseIterable {
        /// A member that must stand is missing.
        case cardinality
        /// A member has another JSON type than its own.
        case type
        /// A code is not in the value set that is bound as required.
        case binding
        /// A date, URI, identifier or other primitive has another form.
        case format
        /// A reference does not lead to a resource.
        case reference
        /// A reference leads to a resource of a type that is not allowed there.
        case target
        /// An invariant of the specification does not hold.
        case invariant
    }

    public let rule: Rule
    public let place: FHIRPlace
    /// What is wrong and what would be right.
    public let message: String

    init(_ rule: Rule, _ place: FHIRPlace, _ message: String) {
        self.rule = rule
        self.place = place
        self.message = message
    }

    public var description: String { "\(place): \(message)" }
}
