public import Essentials

/// A type with members: a datatype, a part of a resource, or a resource.
///
/// Its ``shape`` says each member once; reading, writing and checking follow from it. What is read but not modelled
/// stays in ``others`` and is written again.
///
///     let site = R4.CodeableConcept(R4.Coding(.snomed, "54019009", "Submandibular gland"))
///     site.json.compact
public protocol FHIRElement: FHIRValue {
    init()
    /// Members that this type does not model, as they came: extensions, `_birthDate` and so on.
    var others: JSONObject { get set }
    static var shape: FHIRShape<Self> { get }
}

/// The members of a type, in the order in which FHIR lists them.
public struct FHIRShape<Root: Sendable>: Sendable {
    let fields: [FHIRField<Root>]
    let schema: FHIRSchema

    /// The members of a datatype or of a part of a resource.
    public init(_ name: String, _ fields: [FHIRField<Root>]) {
        self.fields = fields
        schema = FHIRSchema(name: name, isResource: false, members: fields.flatMap(\.members))
    }

    init(resource name: String, fields: [FHIRField<Root>]) {
        self.fields = fields
        schema = FHIRSchema(name: name, isResource: true, members: fields.flatMap(\.members))
    }

    var name: String { schema.name }
    var isResource: Bool { schema.isResource }
}

extension FHIRElement {
    public static var kind: FHIRKind { .element { schema } }

    public static var schema: FHIRSchema { shape.schema }

    /// Makes a value and fills it in.
    ///
    ///     let patient = R4.Patient { $0.gender = .female }
    public init(_ fill: (inout Self) throws -> Void) rethrows {
        self.init()
        try fill(&self)
    }

    public init(fhir json: JSONValue, at place: FHIRPlace) throws {
        guard let object = json.object else { throw FHIRError.wrongType(place, wanted: "an object") }
        self.init()
        let shape = Self.shape
        var taken: Set<String> = []
        if shape.isResource {
            guard object["resourceType"]?.string == shape.name else {
                throw FHIRError.wrongResource(place, wanted: "a resourceType of \(shape.name)")
            }
            taken.insert("resourceType")
        }
        for field in shape.fields {
            if let name = try field.read(object, &self, place) { taken.insert(name) }
        }
        others = JSONObject(object.members.filter { !taken.contains($0.key) }.map { ($0.key, $0.value) })
    }

    public var fhir: JSONValue? {
        let shape = Self.shape
        var object = JSONObject()
        if shape.isResource { object["resourceType"] = .string(shape.name) }
        for field in shape.fields { field.write(self, &object) }
        for (key, value) in others.members where object[key] == nil { object[key] = value }
        return object.isEmpty ? nil : .object(object)
    }

    /// The value as JSON, an empty object when it has no members.
    public var json: JSONValue { fhir ?? .object(JSONObject()) }

    /// Reads a value by itself.
    public init(json: JSONValue) throws {
        try self.init(fhir: json, at: FHIRPlace(Self.shape.name))
    }
}
