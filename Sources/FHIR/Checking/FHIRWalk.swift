import Essentials

/// One walk over a resource: what is wrong with its members, and the references that it met.
struct FHIRWalk {
    /// A reference with what it may point at.
    struct Met {
        let value: JSONObject
        let place: FHIRPlace
        let targets: [String]
        /// The number of the entry of the bundle that holds it, nil outside of a bundle.
        let entry: Int?
        /// The resource that holds it, for references to what it contains.
        let holder: JSONObject
    }

    private(set) var findings: [FHIRFinding] = []
    private(set) var references: [Met] = []
    private var entry: Int?
    private var bundles = 0
    private var holder = JSONObject()

    mutating func report(_ rule: FHIRFinding.Rule, _ place: FHIRPlace, _ message: String) {
        findings.append(FHIRFinding(rule, place, message))
    }

    mutating func resource(_ json: JSONValue, at place: FHIRPlace) {
        guard let object = json.object else { return report(.type, place, "wanted a resource, which is an object") }
        guard let name = object["resourceType"]?.string else {
            return report(.cardinality, place.member("resourceType"), "is missing: say which resource this is")
        }
        guard let type = R4.AnyResource.modelled(named: name) else { return nothingEmpty(json, at: place) }
        let outer = holder
        // What is contained may point at its container's other contents.
        if !place.isContained { holder = object }
        defer { holder = outer }
        element(object, type.schema, at: place)
        for invariant in FHIRInvariant.all where invariant.type == name {
            if let message = invariant.broken(object) { report(.invariant, place, message) }
        }
    }

    mutating func element(_ object: JSONObject, _ schema: FHIRSchema, at place: FHIRPlace) {
        if object.isEmpty { report(.cardinality, place, "is empty: leave it out") }
        cardinalities(of: object, schema, at: place)
        for (name, value) in object.members where !(schema.isResource && name == "resourceType") {
            let inner = place.member(name)
            guard let member = schema[name] else {
                nothingEmpty(value, at: inner)
                continue
            }
            if schema.name == "Bundle", name == "entry" {
                entries(value, member, at: inner)
            } else {
                self.member(value, member, at: inner)
            }
        }
        if !schema.isResource {
            for invariant in FHIRInvariant.all where invariant.type == schema.name {
                if let message = invariant.broken(object) { report(.invariant, place, message) }
            }
        }
    }

    private mutating func cardinalities(of object: JSONObject, _ schema: FHIRSchema, at place: FHIRPlace) {
        func stands(_ name: String) -> Bool { object[name] != nil || object["_\(name)"] != nil }
        var choices: Set<String> = []
        for member in schema.members {
            guard let choice = member.choice else {
                if member.minimum > 0, !stands(member.name) {
                    report(.cardinality, place.member(member.name), "is missing: it must stand")
                }
                continue
            }
            guard choices.insert(choice).inserted else { continue }
            let types = schema.members.filter { $0.choice == choice }.map(\.name)
            let count = types.count(where: stands)
            if count > 1 {
                report(.cardinality, place.member("\(choice)[x]"), "stands \(count) times: keep one of its types")
            } else if count == 0, member.minimum > 0 {
                report(.cardinality, place.member("\(choice)[x]"), "is missing: wanted one of \(types.listed)")
            }
        }
    }

    private mutating func entries(_ json: JSONValue, _ member: FHIRSchema.Member, at place: FHIRPlace) {
        guard let items = json.array else { return self.member(json, member, at: place) }
        if items.isEmpty { report(.cardinality, place, "is empty: leave it out") }
        guard case .element(let schema) = member.kind else { return }
        let outer = (entry, holder)
        bundles += 1
        defer { bundles -= 1 }
        for (index, item) in items.enumerated() {
            if bundles == 1 { entry = index }
            guard let object = item.object else {
                report(.type, place.item(index), "wanted an object")
                continue
            }
            element(object, schema(), at: place.item(index))
        }
        (entry, holder) = outer
    }

    private mutating func member(_ json: JSONValue, _ member: FHIRSchema.Member, at place: FHIRPlace) {
        guard member.isList else { return value(json, member.kind, at: place) }
        guard let items = json.array else { return report(.type, place, "wanted a list") }
        if items.isEmpty { report(.cardinality, place, "is empty: leave it out") }
        for (index, item) in items.enumerated() {
            if case .primitive = member.kind, item.isNull { continue }
            value(item, member.kind, at: place.item(index))
        }
    }

    private mutating func value(_ json: JSONValue, _ kind: FHIRKind, at place: FHIRPlace) {
        switch kind {
        case .primitive(let primitive):
            if let (rule, message) = FHIRForm.fault(in: json, as: primitive) { report(rule, place, message) }
        case .code(let codes):
            guard let text = json.string else { return report(.type, place, "wanted a string") }
            if !codes.contains(text) { report(.binding, place, "wanted one of \(codes.listed)") }
        case .concept(let system, let codes):
            guard let object = json.object else { return report(.type, place, "wanted an object") }
            element(object, R4.CodeableConcept.schema, at: place)
            let bound = (object["coding"]?.array ?? []).filter { $0["system"]?.string == system }
            if !bound.contains(where: { $0["code"]?.string.map(codes.contains) ?? false }) {
                report(.binding, place, "wanted a coding of \(system) with one of \(codes.listed)")
            }
        case .element(let schema):
            guard let object = json.object else { return report(.type, place, "wanted an object") }
            element(object, schema(), at: place)
        case .references(let targets):
            guard let object = json.object else { return report(.type, place, "wanted a reference, an object") }
            element(object, R4.Reference.schema, at: place)
            // A bundle inside a bundle is a world of its own: its references are not followed.
            guard bundles < 2 else { return }
            references.append(Met(value: object, place: place, targets: targets, entry: entry, holder: holder))
        case .resource:
            resource(json, at: place)
        }
    }

    /// FHIR allows no null (but in lists of primitives), no empty string, list or object, anywhere.
    private mutating func nothingEmpty(_ json: JSONValue, at place: FHIRPlace) {
        switch json {
        case .null: report(.type, place, "is null: leave it out")
        case .string(let text) where text.isEmpty: report(.format, place, "is empty: leave it out")
        case .array(let items):
            if items.isEmpty { report(.cardinality, place, "is empty: leave it out") }
            for (index, item) in items.enumerated() where !item.isNull { nothingEmpty(item, at: place.item(index)) }
        case .object(let object):
            if object.isEmpty { report(.cardinality, place, "is empty: leave it out") }
            for (name, value) in object.members { nothingEmpty(value, at: place.member(name)) }
        case .bool, .number, .string: break
        }
    }
}

extension [String] {
    var listed: String { joined(separator: ", ") }
}

extension FHIRPlace {
    /// Whether this is the place of a contained resource.
    var isContained: Bool { description.hasSuffix("]") && description.contains(".contained[") }
}
