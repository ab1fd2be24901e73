public import Essentials

extension R4 {
    /// The findings and conclusions of an examination.
    ///
    /// Source: http://hl7.org/fhir/R4/diagnosticreport.html.
    public struct DiagnosticReport: FHIRResource {
        public enum Status: String, FHIRCode {
            case registered
            case partial
            case preliminary
            case final
            case amended
            case corrected
            case appended
            case cancelled
            case enteredInError = "entered-in-error"
            case unknown
        }

        public var common = Common()
        public var identifier: [Identifier] = []
        public var basedOn: [Reference] = []
        public var status: Status?
        public var category: [CodeableConcept] = []
        public var code: CodeableConcept?
        public var subject: Reference?
        public var effective: Occurrence?
        public var issued: Instant?
        public var performer: [Reference] = []
        public var resultsInterpreter: [Reference] = []
        public var result: [Reference] = []
        public var imagingStudy: [Reference] = []
        public var conclusion: String?
        public var conclusionCode: [CodeableConcept] = []
        public var presentedForm: [Attachment] = []
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<DiagnosticReport>(
            resource: "DiagnosticReport",
            [
                .list("identifier", \.identifier),
                .list(
                    "basedOn", \.basedOn,
                    as: .reference(
                        to: "CarePlan", "ImmunizationRecommendation", "MedicationRequest", "NutritionOrder",
                        "ServiceRequest")),
                .one("status", \.status, .required),
                .list("category", \.category),
                .one("code", \.code, .required),
                .one("subject", \.subject, as: .reference(to: "Patient", "Group", "Device", "Location")),
                .choice("effective", \.effective),
                .one("issued", \.issued),
                .list(
                    "performer", \.performer,
                    as: .reference(to: "Practitioner", "PractitionerRole", "Organization", "CareTeam")),
                .list(
                    "resultsInterpreter", \.resultsInterpreter,
                    as: .reference(to: "Practitioner", "PractitionerRole", "Organization", "CareTeam")),
                .list("result", \.result, as: .reference(to: "Observation")),
                .list("imagingStudy", \.imagingStudy, as: .reference(to: "ImagingStudy")),
                .one("conclusion", \.conclusion),
                .list("conclusionCode", \.conclusionCode),
                .list("presentedForm", \.presentedForm),
            ])
    }
}
