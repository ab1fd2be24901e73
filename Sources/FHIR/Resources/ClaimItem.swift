public import Essentials

extension R4 {
    /// One line of the claim.
    public struct ClaimItem: FHIRElement {
        public var sequence: Int?
        public var careTeamSequence: [Int] = []
        public var diagnosisSequence: [Int] = []
        public var procedureSequence: [Int] = []
        public var informationSequence: [Int] = []
        public var category: CodeableConcept?
        public var productOrService: CodeableConcept?
        public var modifier: [CodeableConcept] = []
        public var programCode: [CodeableConcept] = []
        public var serviced: Day?
        public var location: ClaimItemPlace?
        public var quantity: Quantity?
        public var unitPrice: Money?
        public var factor: Decimal?
        public var net: Money?
        public var bodySite: CodeableConcept?
        public var subSite: [CodeableConcept] = []
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<ClaimItem>(
            "Claim.item",
            [
                .one("sequence", \.sequence, .required, as: .primitive(.positiveInt)),
                .list("careTeamSequence", \.careTeamSequence, as: .primitive(.positiveInt)),
                .list("diagnosisSequence", \.diagnosisSequence, as: .primitive(.positiveInt)),
                .list("procedureSequence", \.procedureSequence, as: .primitive(.positiveInt)),
                .list("informationSequence", \.informationSequence, as: .primitive(.positiveInt)),
                .one("category", \.category),
                .one("productOrService", \.productOrService, .required),
                .list("modifier", \.modifier),
                .list("programCode", \.programCode),
                .choice("serviced", \.serviced),
                .choice("location", \.location),
                .one("quantity", \.quantity),
                .one("unitPrice", \.unitPrice),
                .one("factor", \.factor),
                .one("net", \.net),
                .one("bodySite", \.bodySite),
                .list("subSite", \.subSite),
            ])
    }

    /// An attachment, a note or another fact that goes with the claim.
    public struct ClaimSupportingInfo: FHIRElement {
        public var sequence: Int?
        public var category: CodeableConcept?
        public var code: CodeableConcept?
        public var timing: Day?
        public var value: ClaimSupportingValue?
        public var reason: CodeableConcept?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<ClaimSupportingInfo>(
            "Claim.supportingInfo",
            [
                .one("sequence", \.sequence, .required, as: .primitive(.positiveInt)),
                .one("category", \.category, .required),
                .one("code", \.code),
                .choice("timing", \.timing),
                .choice("value", \.value),
                .one("reason", \.reason),
            ])
    }
}
