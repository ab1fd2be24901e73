public import Essentials

extension R4 {
    /// A person who gives care.
    ///
    /// Source: http://hl7.org/fhir/R4/practitioner.html.
    public struct Practitioner: FHIRResource {
        public var common = Common()
        public var identifier: [Identifier] = []
        public var active: Bool?
        public var name: [HumanName] = []
        public var telecom: [ContactPoint] = []
        public var address: [Address] = []
        public var gender: Gender?
        public var birthDate: Date?
        public var qualification: [PractitionerQualification] = []
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<Practitioner>(
            resource: "Practitioner",
            [
                .list("identifier", \.identifier),
                .one("active", \.active),
                .list("name", \.name),
                .list("telecom", \.telecom),
                .list("address", \.address),
                .one("gender", \.gender),
                .one("birthDate", \.birthDate),
                .list("qualification", \.qualification),
            ])
    }
}

extension R4 {
    /// A licence or degree.
    public struct PractitionerQualification: FHIRElement {
        public var identifier: [Identifier] = []
        public var code: CodeableConcept?
        public var period: Period?
        public var issuer: Reference?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<PractitionerQualification>(
            "Practitioner.qualification",
            [
                .list("identifier", \.identifier),
                .one("code", \.code, .required),
                .one("period", \.period),
                .one("issuer", \.issuer, as: .reference(to: "Organization")),
            ])
    }
}

extension R4 {
    /// What a person does for an organization.
    ///
    /// Source: http://hl7.org/fhir/R4/practitionerrole.html.
    public struct PractitionerRole: FHIRResource {
        public var common = Common()
        public var identifier: [Identifier] = []
        public var active: Bool?
        public var period: Period?
        public var practitioner: Reference?
        public var organization: Reference?
        public var code: [CodeableConcept] = []
        public var specialty: [CodeableConcept] = []
        public var telecom: [ContactPoint] = []
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<PractitionerRole>(
            resource: "PractitionerRole",
            [
                .list("identifier", \.identifier),
                .one("active", \.active),
                .one("period", \.period),
                .one("practitioner", \.practitioner, as: .reference(to: "Practitioner")),
                .one("organization", \.organization, as: .reference(to: "Organization")),
                .list("code", \.code),
                .list("specialty", \.specialty),
                .list("telecom", \.telecom),
            ])
    }
}
