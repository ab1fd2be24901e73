import Essentials

/// Whether a member must stand.
public enum FHIRPresence: Sendable {
    case optional, required
}

/// One member of a type: its name, its cardinality, and the property that holds it.
///
/// From such a line the member is read, written and checked.
///
///     .one("status", \.status, .required)                                    // 1..1
///     .list("name", \.name)                                                  // 0..*
///     .one("subject", \.subject, as: .reference(to: "Patient", "Group"))     // 0..1
public struct FHIRField<Root: Sendable>: Sendable {
    let members: [FHIRSchema.Member]
    /// Takes the member out of the object into the value and returns the name that it took.
    let read: @Sendable (JSONObject, inout Root, FHIRPlace) throws -> String?
    let write: @Sendable (Root, inout JSONObject) -> Void

    /// A member that stands once at most.
    public static func one<Value: FHIRValue>(
        _ name: String, _ path: any (WritableKeyPath<Root, Value?> & Sendable), _ presence: FHIRPresence = .optional,
        as kind: FHIRKind = Value.kind
    ) -> FHIRField {
        FHIRField(
            members: [.init(name: name, minimum: presence == .required ? 1 : 0, isList: false, kind: kind, choice: nil)]
        ) { object, root, place in
            guard let json = object[name] else { return nil }
            root[keyPath: path] = try Value(fhir: json, at: place.member(name))
            return name
        } write: { root, object in
            object[name] = root[keyPath: path]?.fhir
        }
    }

    /// A member that may stand several times.
    ///
    /// A list of primitives with holes (FHIR writes null where only an extension stands) is kept as it came.
    public static func list<Value: FHIRValue>(
        _ name: String, _ path: any (WritableKeyPath<Root, [Value]> & Sendable), _ presence: FHIRPresence = .optional,
        as kind: FHIRKind = Value.kind
    ) -> FHIRField {
        FHIRField(
            members: [.init(name: name, minimum: presence == .required ? 1 : 0, isList: true, kind: kind, choice: nil)]
        ) { object, root, place in
            guard let json = object[name] else { return nil }
            guard let items = json.array else { throw FHIRError.wrongType(place.member(name), wanted: "a list") }
            guard !items.contains(.null) else { return nil }
            root[keyPath: path] = try items.enumerated().map { index, item in
                try Value(fhir: item, at: place.member(name).item(index))
            }
            return name
        } write: { root, object in
            let items = root[keyPath: path].compactMap(\.fhir)
            if !items.isEmpty { object[name] = .array(items) }
        }
    }

    /// A member whose name ends with the type of its value, such as `valueQuantity`.
    public static func choice<Choice: FHIRChoice>(
        _ name: String, _ path: any (WritableKeyPath<Root, Choice?> & Sendable), _ presence: FHIRPresence = .optional
    ) -> FHIRField {
        let alternatives = Choice.alternatives
        return FHIRField(
            members: alternatives.map {
                .init(
                    name: name + $0.suffix, minimum: presence == .required ? 1 : 0, isList: false, kind: $0.kind,
                    choice: name)
            }
        ) { object, root, place in
            for alternative in alternatives {
                let member = name + alternative.suffix
                guard let json = object[member] else { continue }
                root[keyPath: path] = try alternative.read(json, place.member(member))
                return member
            }
            return nil
        } write: { root, object in
            guard let value = root[keyPath: path] else { return }
            for alternative in alternatives {
                if let json = alternative.write(value) { object[name + alternative.suffix] = json }
            }
        }
    }
}
