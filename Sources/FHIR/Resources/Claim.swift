public import Essentials

extension R4 {
    /// A provider asks a payer to pay, or to say what would be paid.
    ///
    /// Source: http://hl7.org/fhir/R4/claim.html.
    public struct Claim: FHIRResource {
        public enum Use: String, FHIRCode {
            case claim
            case preauthorization
            case predetermination
        }

        public var common = Common()
        public var identifier: [Identifier] = []
        public var status: FinancialStatus?
        public var type: CodeableConcept?
        public var subType: CodeableConcept?
        public var use: Use?
        public var patient: Reference?
        public var billablePeriod: Period?
        public var created: DateTime?
        public var enterer: Reference?
        public var insurer: Reference?
        public var provider: Reference?
        public var priority: CodeableConcept?
        public var fundsReserve: CodeableConcept?
        public var related: [ClaimRelated] = []
        public var payee: ClaimPayee?
        public var referral: Reference?
        public var facility: Reference?
        public var careTeam: [ClaimCareTeam] = []
        public var supportingInfo: [ClaimSupportingInfo] = []
        public var diagnosis: [ClaimDiagnosis] = []
        public var procedure: [ClaimProcedure] = []
        public var insurance: [ClaimInsurance] = []
        public var accident: ClaimAccident?
        public var item: [ClaimItem] = []
        public var total: Money?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<Claim>(
            resource: "Claim",
            [
                .list("identifier", \.identifier),
                .one("status", \.status, .required),
                .one("type", \.type, .required),
                .one("subType", \.subType),
                .one("use", \.use, .required),
                .one("patient", \.patient, .required, as: .reference(to: "Patient")),
                .one("billablePeriod", \.billablePeriod),
                .one("created", \.created, .required),
                .one("enterer", \.enterer, as: .reference(to: "Practitioner", "PractitionerRole")),
                .one("insurer", \.insurer, as: .reference(to: "Organization")),
                .one(
                    "provider", \.provider, .required,
                    as: .reference(to: "Practitioner", "PractitionerRole", "Organization")),
                .one("priority", \.priority, .required),
                .one("fundsReserve", \.fundsReserve),
                .list("related", \.related),
                .one("payee", \.payee),
                .one("referral", \.referral, as: .reference(to: "ServiceRequest")),
                .one("facility", \.facility, as: .reference(to: "Location")),
                .list("careTeam", \.careTeam),
                .list("supportingInfo", \.supportingInfo),
                .list("diagnosis", \.diagnosis),
                .list("procedure", \.procedure),
                .list("insurance", \.insurance, .required),
                .one("accident", \.accident),
                .list("item", \.item),
                .one("total", \.total),
            ])
    }
}
