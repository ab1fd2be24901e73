public import Essentials

extension R4 {
    /// A signature: what it means, when, by whom, and its bytes.
    public struct Signature: FHIRElement {
        /// The meaning of the signature (ASTM E1762).
        public var type: [Coding] = []
        public var when: Instant?
        public var who: Reference?
        public var onBehalfOf: Reference?
        /// The form of what was signed, as a MIME type.
        public var targetFormat: String?
        /// The form of the signature, as a MIME type.
        public var sigFormat: String?
        public var data: Base64?
        public var others = JSONObject()

        public init() {}

        private static let signers = FHIRKind.reference(
            to: "Practitioner", "PractitionerRole", "RelatedPerson", "Patient", "Device", "Organization")

        public static let shape = FHIRShape<Signature>(
            "Signature",
            [
                .list("type", \.type, .required),
                .one("when", \.when, .required),
                .one("who", \.who, .required, as: signers),
                .one("onBehalfOf", \.onBehalfOf, as: signers),
                .one("targetFormat", \.targetFormat, as: .primitive(.mimeType)),
                .one("sigFormat", \.sigFormat, as: .primitive(.mimeType)),
                .one("data", \.data),
            ])
    }
}
