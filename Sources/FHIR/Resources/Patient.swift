public import Essentials

extension R4 {
    /// A person who is cared for.
    ///
    /// Source: http://hl7.org/fhir/R4/patient.html.
    public struct Patient: FHIRResource {
        public var common = Common()
        public var identifier: [Identifier] = []
        public var active: Bool?
        public var name: [HumanName] = []
        public var telecom: [ContactPoint] = []
        public var gender: Gender?
        public var birthDate: Date?
        public var address: [Address] = []
        public var managingOrganization: Reference?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<Patient>(
            resource: "Patient",
            [
                .list("identifier", \.identifier),
                .one("active", \.active),
                .list("name", \.name),
                .list("telecom", \.telecom),
                .one("gender", \.gender),
                .one("birthDate", \.birthDate),
                .list("address", \.address),
                .one("managingOrganization", \.managingOrganization, as: .reference(to: "Organization")),
            ])
    }
}

extension R4 {
    /// A person related to the patient, such as the holder of the policy.
    ///
    /// Source: http://hl7.org/fhir/R4/relatedperson.html.
    public struct RelatedPerson: FHIRResource {
        public var common = Common()
        public var identifier: [Identifier] = []
        public var active: Bool?
        public var patient: Reference?
        public var relationship: [CodeableConcept] = []
        public var name: [HumanName] = []
        public var telecom: [ContactPoint] = []
        public var gender: Gender?
        public var birthDate: Date?
        public var address: [Address] = []
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<RelatedPerson>(
            resource: "RelatedPerson",
            [
                .list("identifier", \.identifier),
                .one("active", \.active),
                .one("patient", \.patient, .required, as: .reference(to: "Patient")),
                .list("relationship", \.relationship),
                .list("name", \.name),
                .list("telecom", \.telecom),
                .one("gender", \.gender),
                .one("birthDate", \.birthDate),
                .list("address", \.address),
            ])
    }
}

extension R4 {
    /// Gender for administrative use.
    public enum Gender: String, FHIRCode {
        case male, female, other, unknown
    }
}
