public import Essentials

/// Whatever stands in a member of a resource: a primitive, a code, an element, a resource.
public protocol FHIRValue: Hashable, Sendable {
    /// What the checker holds such a member to, where the member does not say more.
    static var kind: FHIRKind { get }

    /// Reads the value.
    ///
    /// - Throws: ``FHIRError`` with the place when the JSON has another shape.
    init(fhir json: JSONValue, at place: FHIRPlace) throws

    /// The value as JSON, nil when there is nothing to write.
    var fhir: JSONValue? { get }
}

/// A code from a value set that FHIR binds as required.
public protocol FHIRCode: FHIRValue, RawRepresentable<String>, CaseIterable {}

extension FHIRCode {
    public static var kind: FHIRKind { .code(allCases.map(\.rawValue)) }

    public init(fhir json: JSONValue, at place: FHIRPlace) throws {
        guard let text = json.string else { throw FHIRError.wrongType(place, wanted: "a string") }
        guard let code = Self(rawValue: text) else {
            throw FHIRError.wrongCode(place, wanted: Self.allCases.map(\.rawValue))
        }
        self = code
    }

    public var fhir: JSONValue? { .string(rawValue) }
}

extension String: FHIRValue {
    public static var kind: FHIRKind { .primitive(.string) }

    public init(fhir json: JSONValue, at place: FHIRPlace) throws {
        guard let text = json.string else { throw FHIRError.wrongType(place, wanted: "a string") }
        self = text
    }

    public var fhir: JSONValue? { .string(self) }
}

extension Bool: FHIRValue {
    public static var kind: FHIRKind { .primitive(.boolean) }

    public init(fhir json: JSONValue, at place: FHIRPlace) throws {
        guard let value = json.bool else { throw FHIRError.wrongType(place, wanted: "true or false") }
        self = value
    }

    public var fhir: JSONValue? { .bool(self) }
}

extension Int: FHIRValue {
    public static var kind: FHIRKind { .primitive(.integer) }

    public init(fhir json: JSONValue, at place: FHIRPlace) throws {
        guard let value = json.int else { throw FHIRError.wrongType(place, wanted: "a whole number") }
        self = value
    }

    public var fhir: JSONValue? { .number(JSONNumber(self)) }
}
