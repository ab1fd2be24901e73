public import Essentials

extension R4 {
    /// A place where something is done.
    ///
    /// Source: http://hl7.org/fhir/R4/location.html.
    public struct Location: FHIRResource {
        public enum Status: String, FHIRCode {
            case active, suspended, inactive
        }

        public enum Mode: String, FHIRCode {
            case instance, kind
        }

        public var common = Common()
        public var identifier: [Identifier] = []
        public var status: Status?
        public var name: String?
        public var alias: [String] = []
        public var description: String?
        public var mode: Mode?
        public var type: [CodeableConcept] = []
        public var telecom: [ContactPoint] = []
        public var address: Address?
        public var physicalType: CodeableConcept?
        public var managingOrganization: Reference?
        public var partOf: Reference?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<Location>(
            resource: "Location",
            [
                .list("identifier", \.identifier),
                .one("status", \.status),
                .one("name", \.name),
                .list("alias", \.alias),
                .one("description", \.description),
                .one("mode", \.mode),
                .list("type", \.type),
                .list("telecom", \.telecom),
                .one("address", \.address),
                .one("physicalType", \.physicalType),
                .one("managingOrganization", \.managingOrganization, as: .reference(to: "Organization")),
                .one("partOf", \.partOf, as: .reference(to: "Location")),
            ])
    }
}
