public import Essentials

extension R4 {
    /// A claim that this one replaces or belongs to.
    public struct ClaimRelated: FHIRElement {
        public var claim: Reference?
        public var relationship: CodeableConcept?
        public var reference: Identifier?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<ClaimRelated>(
            "Claim.related",
            [
                .one("claim", \.claim, as: .reference(to: "Claim")),
                .one("relationship", \.relationship),
                .one("reference", \.reference),
            ])
    }

    /// Who is to be paid.
    public struct ClaimPayee: FHIRElement {
        public var type: CodeableConcept?
        public var party: Reference?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<ClaimPayee>(
            "Claim.payee",
            [
                .one("type", \.type, .required),
                .one(
                    "party", \.party,
                    as: .reference(to: "Practitioner", "PractitionerRole", "Organization", "Patient", "RelatedPerson")),
            ])
    }

    /// A provider who took part.
    public struct ClaimCareTeam: FHIRElement {
        public var sequence: Int?
        public var provider: Reference?
        public var responsible: Bool?
        public var role: CodeableConcept?
        public var qualification: CodeableConcept?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<ClaimCareTeam>(
            "Claim.careTeam",
            [
                .one("sequence", \.sequence, .required, as: .primitive(.positiveInt)),
                .one(
                    "provider", \.provider, .required,
                    as: .reference(to: "Practitioner", "PractitionerRole", "Organization")),
                .one("responsible", \.responsible),
                .one("role", \.role),
                .one("qualification", \.qualification),
            ])
    }

    /// A diagnosis that the items point at.
    public struct ClaimDiagnosis: FHIRElement {
        public var sequence: Int?
        public var diagnosis: ClaimDiagnosisValue?
        public var type: [CodeableConcept] = []
        public var onAdmission: CodeableConcept?
        public var packageCode: CodeableConcept?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<ClaimDiagnosis>(
            "Claim.diagnosis",
            [
                .one("sequence", \.sequence, .required, as: .primitive(.positiveInt)),
                .choice("diagnosis", \.diagnosis, .required),
                .list("type", \.type),
                .one("onAdmission", \.onAdmission),
                .one("packageCode", \.packageCode),
            ])
    }

    /// A procedure that the items point at.
    public struct ClaimProcedure: FHIRElement {
        public var sequence: Int?
        public var type: [CodeableConcept] = []
        public var date: DateTime?
        public var procedure: ClaimProcedureValue?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<ClaimProcedure>(
            "Claim.procedure",
            [
                .one("sequence", \.sequence, .required, as: .primitive(.positiveInt)),
                .list("type", \.type),
                .one("date", \.date),
                .choice("procedure", \.procedure, .required),
            ])
    }

    /// A coverage that is asked to pay.
    public struct ClaimInsurance: FHIRElement {
        public var sequence: Int?
        public var focal: Bool?
        public var identifier: Identifier?
        public var coverage: Reference?
        public var businessArrangement: String?
        public var preAuthRef: [String] = []
        public var claimResponse: Reference?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<ClaimInsurance>(
            "Claim.insurance",
            [
                .one("sequence", \.sequence, .required, as: .primitive(.positiveInt)),
                .one("focal", \.focal, .required),
                .one("identifier", \.identifier),
                .one("coverage", \.coverage, .required, as: .reference(to: "Coverage")),
                .one("businessArrangement", \.businessArrangement),
                .list("preAuthRef", \.preAuthRef),
                .one("claimResponse", \.claimResponse, as: .reference(to: "ClaimResponse")),
            ])
    }

    /// The accident that made the services necessary.
    public struct ClaimAccident: FHIRElement {
        public var date: Date?
        public var type: CodeableConcept?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<ClaimAccident>(
            "Claim.accident", [.one("date", \.date, .required), .one("type", \.type)])
    }
}
