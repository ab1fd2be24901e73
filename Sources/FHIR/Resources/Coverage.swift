public import Essentials

extension R4 {
    /// A person's insurance.
    ///
    /// Source: http://hl7.org/fhir/R4/coverage.html.
    public struct Coverage: FHIRResource {
        public var common = Common()
        public var identifier: [Identifier] = []
        public var status: FinancialStatus?
        public var type: CodeableConcept?
        public var policyHolder: Reference?
        public var subscriber: Reference?
        public var subscriberId: String?
        public var beneficiary: Reference?
        public var dependent: String?
        public var relationship: CodeableConcept?
        public var period: Period?
        public var payor: [Reference] = []
        public var `class`: [CoverageClass] = []
        public var order: Int?
        public var network: String?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<Coverage>(
            resource: "Coverage",
            [
                .list("identifier", \.identifier),
                .one("status", \.status, .required),
                .one("type", \.type),
                .one("policyHolder", \.policyHolder, as: .reference(to: "Patient", "RelatedPerson", "Organization")),
                .one("subscriber", \.subscriber, as: .reference(to: "Patient", "RelatedPerson")),
                .one("subscriberId", \.subscriberId),
                .one("beneficiary", \.beneficiary, .required, as: .reference(to: "Patient")),
                .one("dependent", \.dependent),
                .one("relationship", \.relationship),
                .one("period", \.period),
                .list("payor", \.payor, .required, as: .reference(to: "Organization", "Patient", "RelatedPerson")),
                .list("class", \.`class`),
                .one("order", \.order, as: .primitive(.positiveInt)),
                .one("network", \.network),
            ])
    }
}

extension R4 {
    /// A group, a plan or another class of the coverage.
    public struct CoverageClass: FHIRElement {
        public var type: CodeableConcept?
        public var value: String?
        public var name: String?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<CoverageClass>(
            "Coverage.class",
            [
                .one("type", \.type, .required),
                .one("value", \.value, .required),
                .one("name", \.name),
            ])
    }
}

extension R4 {
    /// The state of a coverage or a claim.
    public enum FinancialStatus: String, FHIRCode {
        case active, cancelled, draft
        case enteredInError = "entered-in-error"
    }
}
