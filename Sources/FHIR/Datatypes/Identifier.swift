public import Essentials

extension R4 {
    /// A business identifier, such as an NPI or a study's UID.
    public struct Identifier: FHIRElement {
        public enum Use: String, FHIRCode {
            case usual, official, temp, secondary, old
        }

        public var use: Use?
        public var type: CodeableConcept?
        /// The URI of the set of identifiers that the value is from.
        public var system: String?
        public var value: String?
        public var period: Period?
        // A reference holds an identifier in its turn, so it lies in a list of one at most.
        private var assigners: [Reference] = []
        public var others = JSONObject()

        /// Who gave the identifier.
        public var assigner: Reference? {
            get { assigners.first }
            set { assigners = newValue.map { [$0] } ?? [] }
        }

        public init() {}

        public init(_ system: String, _ value: String) {
            self.system = system
            self.value = value
        }

        /// A DICOM UID, written as FHIR's ImagingStudy asks: system `urn:dicom:uid`, value `urn:oid:…`.
        public init(dicomUID: String) {
            self.init(FHIRSystem.dicomUID, "urn:oid:\(dicomUID)")
        }

        public static let shape = FHIRShape<Identifier>(
            "Identifier",
            [
                .one("use", \.use),
                .one("type", \.type),
                .one("system", \.system, as: .primitive(.uri)),
                .one("value", \.value),
                .one("period", \.period),
                .one("assigner", \.assigner, as: .reference(to: "Organization")),
            ])
    }

    /// Points at another resource.
    public struct Reference: FHIRElement {
        public static var kind: FHIRKind { .references([]) }

        /// `urn:uuid:…` of a bundle's entry, `Patient/1`, `#contained`, or a URL.
        public var reference: String?
        public var type: String?
        public var identifier: Identifier?
        public var display: String?
        public var others = JSONObject()

        public init() {}

        public init(_ reference: String, display: String? = nil) {
            self.reference = reference
            self.display = display
        }

        public static let shape = FHIRShape<Reference>(
            "Reference",
            [
                .one("reference", \.reference),
                .one("type", \.type, as: .primitive(.uri)),
                .one("identifier", \.identifier),
                .one("display", \.display),
            ])
    }
}
