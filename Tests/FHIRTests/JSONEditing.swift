import Essentials

@testable import FHIR

/// A way through JSON: members and items.
enum Step: Hashable {
    case member(String)
    case item(Int)
}

extension JSONValue {
    /// The value with another at the end of a way, or without it where that is nil.
    func replacing(_ way: some Collection<Step>, with new: JSONValue?) -> JSONValue? {
        guard let step = way.first else { return new }
        switch step {
        case .member(let name):
            guard var object else { return self }
            object[name] = (object[name] ?? .null).replacing(way.dropFirst(), with: new)
            return .object(object)
        case .item(let index):
            guard var array, array.indices.contains(index) else { return self }
            if let value = array[index].replacing(way.dropFirst(), with: new) {
                array[index] = value
            } else {
                array.remove(at: index)
            }
            return .array(array)
        }
    }
}

extension FHIRPlace {
    init(_ root: String, _ way: [Step]) {
        self = way.reduce(FHIRPlace(root)) { place, step in
            switch step {
            case .member(let name): place.member(name)
            case .item(let index): place.item(index)
            }
        }
    }
}

/// A member that stands in a resource, with its schema.
struct Standing {
    let way: [Step]
    let value: JSONValue
    let member: FHIRSchema.Member

    /// All members of a resource and of what it holds, lists as wholes.
    static func all(in json: JSONValue, _ schema: FHIRSchema, _ way: [Step] = []) -> [Standing] {
        var found: [Standing] = []
        for member in schema.members {
            guard let value = json[member.name] else { continue }
            let here = way + [.member(member.name)]
            found.append(Standing(way: here, value: value, member: member))
            let items = value.array.map { $0.enumerated().map { (here + [.item($0)], $1) } } ?? [(here, value)]
            for (way, item) in items { found += within(item, member.kind, way) }
        }
        return found
    }

    private static func within(_ item: JSONValue, _ kind: FHIRKind, _ way: [Step]) -> [Standing] {
        switch kind {
        case .element(let schema): all(in: item, schema(), way)
        case .references: all(in: item, R4.Reference.schema, way)
        case .concept: all(in: item, R4.CodeableConcept.schema, way)
        case .resource:
            (item["resourceType"]?.string).flatMap(R4.AnyResource.modelled(named:)).map {
                all(in: item, $0.schema, way)
            } ?? []
        case .primitive, .code: []
        }
    }
}
