public import Essentials

extension R4 {
    /// Who made a resource, when, from what, and their signature.
    ///
    /// Source: http://hl7.org/fhir/R4/provenance.html.
    public struct Provenance: FHIRResource {
        public var common = Common()
        public var target: [Reference] = []
        public var occurred: Occurrence?
        public var recorded: Instant?
        public var policy: [String] = []
        public var reason: [CodeableConcept] = []
        public var activity: CodeableConcept?
        public var agent: [ProvenanceAgent] = []
        public var entity: [ProvenanceEntity] = []
        public var signature: [Signature] = []
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<Provenance>(
            resource: "Provenance",
            [
                .list("target", \.target, .required),
                .choice("occurred", \.occurred),
                .one("recorded", \.recorded, .required),
                .list("policy", \.policy, as: .primitive(.uri)),
                .list("reason", \.reason),
                .one("activity", \.activity),
                .list("agent", \.agent, .required),
                .list("entity", \.entity),
                .list("signature", \.signature),
            ])
    }
}

extension R4 {
    /// Who took part.
    public struct ProvenanceAgent: FHIRElement {
        public var type: CodeableConcept?
        public var role: [CodeableConcept] = []
        public var who: Reference?
        public var onBehalfOf: Reference?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<ProvenanceAgent>(
            "Provenance.agent",
            [
                .one("type", \.type),
                .list("role", \.role),
                .one(
                    "who", \.who, .required,
                    as: .reference(
                        to: "Practitioner", "PractitionerRole", "RelatedPerson", "Patient", "Device", "Organization")),
                .one(
                    "onBehalfOf", \.onBehalfOf,
                    as: .reference(
                        to: "Practitioner", "PractitionerRole", "RelatedPerson", "Patient", "Device", "Organization")),
            ])
    }

    /// What was used.
    public struct ProvenanceEntity: FHIRElement {
        public enum Role: String, FHIRCode {
            case derivation
            case revision
            case quotation
            case source
            case removal
        }

        public var role: Role?
        public var what: Reference?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<ProvenanceEntity>(
            "Provenance.entity",
            [
                .one("role", \.role, .required),
                .one("what", \.what, .required),
            ])
    }
}
