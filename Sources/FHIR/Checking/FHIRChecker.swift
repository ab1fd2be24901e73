public import Essentials

/// Checks a resource by the rules of FHIR R4 that many readers pass over.
///
/// Required bindings, cardinalities, the forms of primitives, references and their targets, and invariants of the
/// resources in use. Members that are not modelled are looked at only for what holds everywhere: no null, no empty
/// object, list or string.
///
///     let findings = FHIRChecker.check(bundle.json)
///     findings.first?.description     // Bundle.entry[3].resource.status: wanted one of registered, partial, …
public enum FHIRChecker {
    /// The findings in the order in which they stand in the resource; empty when all is well.
    public static func check(_ json: JSONValue) -> [FHIRFinding] {
        var walk = FHIRWalk()
        let name = json["resourceType"]?.string.flatMap(R4.AnyResource.modelled(named:))?.resourceType
        walk.resource(json, at: FHIRPlace(name ?? "Resource"))
        return walk.findings + ReferenceCheck(json).findings(walk.references)
    }

    /// Reads a text and checks it.
    ///
    /// - Throws: `JSONError` when it is no JSON.
    public static func check(parsing bytes: [UInt8]) throws -> [FHIRFinding] {
        check(try JSONValue(parsing: bytes))
    }
}
