public import Essentials

extension R4 {
    /// A practice, a payer, or another body.
    ///
    /// Source: http://hl7.org/fhir/R4/organization.html.
    public struct Organization: FHIRResource {
        public var common = Common()
        public var identifier: [Identifier] = []
        public var active: Bool?
        public var type: [CodeableConcept] = []
        public var name: String?
        public var alias: [String] = []
        public var telecom: [ContactPoint] = []
        public var address: [Address] = []
        public var partOf: Reference?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<Organization>(
            resource: "Organization",
            [
                .list("identifier", \.identifier),
                .one("active", \.active),
                .list("type", \.type),
                .one("name", \.name),
                .list("alias", \.alias),
                .list("telecom", \.telecom),
                .list("address", \.address),
                .one("partOf", \.partOf, as: .reference(to: "Organization")),
            ])
    }
}
