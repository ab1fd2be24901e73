/// What a member may hold, as far as the checker looks.
public enum FHIRKind: Sendable {
    case primitive(FHIRPrimitive)
    /// A code of a value set that is bound as required.
    case code([String])
    /// A concept whose one coding of that system is bound as required.
    case concept(system: String, codes: [String])
    /// An element with members of its own.
    case element(@Sendable () -> FHIRSchema)
    /// A reference to one of these types of resource; to any type when there are none.
    case references([String])
    /// Any resource.
    case resource

    public static func reference(to targets: String...) -> FHIRKind { .references(targets) }
}

/// The primitive types of FHIR R4 that have a form of their own.
///
/// Source: http://hl7.org/fhir/R4/datatypes.html#primitive.
public enum FHIRPrimitive: String, Sendable {
    case boolean, integer, positiveInt, unsignedInt, decimal
    case string, markdown, code, id, uri, url, canonical, mimeType, currency, xhtml
    case date, dateTime, instant, base64Binary
}

/// The members of one type, as the checker and the documentation see them.
public struct FHIRSchema: Sendable {
    /// `Observation`, `Observation.component`, `Coding`.
    public let name: String
    public let isResource: Bool
    public let members: [Member]
    private let places: [String: Int]

    init(name: String, isResource: Bool, members: [Member]) {
        self.name = name
        self.isResource = isResource
        self.members = members
        places = Dictionary(members.enumerated().map { ($1.name, $0) }) { first, _ in first }
    }

    /// The member of that name, nil when it is not modelled.
    public subscript(name: String) -> Member? { places[name].map { members[$0] } }

    /// One member of a type.
    public struct Member: Sendable {
        public let name: String
        /// 1 when it must stand; for a choice, when one of its types must.
        public let minimum: Int
        public let isList: Bool
        public let kind: FHIRKind
        /// The name of the choice without its type, such as `value` for `valueQuantity`.
        public let choice: String?
    }
}
