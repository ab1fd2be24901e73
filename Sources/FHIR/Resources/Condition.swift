public import Essentials

extension R4 {
    /// A problem or diagnosis.
    ///
    /// Source: http://hl7.org/fhir/R4/condition.html.
    public struct Condition: FHIRResource {
        public var common = Common()
        public var identifier: [Identifier] = []
        public var clinicalStatus: CodeableConcept?
        public var verificationStatus: CodeableConcept?
        public var category: [CodeableConcept] = []
        public var severity: CodeableConcept?
        public var code: CodeableConcept?
        public var bodySite: [CodeableConcept] = []
        public var subject: Reference?
        /// Since when.
        public var onset: Occurrence?
        /// Until when.
        public var abatement: Occurrence?
        public var recordedDate: DateTime?
        public var recorder: Reference?
        public var asserter: Reference?
        public var note: [Annotation] = []
        public var others = JSONObject()

        public init() {}

        private static let clinical = FHIRKind.concept(
            system: FHIRSystem.conditionClinical,
            codes: ["active", "recurrence", "relapse", "inactive", "remission", "resolved"])

        private static let verification = FHIRKind.concept(
            system: FHIRSystem.conditionVerification,
            codes: ["unconfirmed", "provisional", "differential", "confirmed", "refuted", "entered-in-error"])

        public static let shape = FHIRShape<Condition>(
            resource: "Condition",
            [
                .list("identifier", \.identifier),
                .one("clinicalStatus", \.clinicalStatus, as: clinical),
                .one("verificationStatus", \.verificationStatus, as: verification),
                .list("category", \.category),
                .one("severity", \.severity),
                .one("code", \.code),
                .list("bodySite", \.bodySite),
                .one("subject", \.subject, .required, as: .reference(to: "Patient", "Group")),
                .choice("onset", \.onset),
                .choice("abatement", \.abatement),
                .one("recordedDate", \.recordedDate),
                .one(
                    "recorder", \.recorder,
                    as: .reference(to: "Practitioner", "PractitionerRole", "Patient", "RelatedPerson")),
                .one(
                    "asserter", \.asserter,
                    as: .reference(to: "Practitioner", "PractitionerRole", "Patient", "RelatedPerson")),
                .list("note", \.note),
            ])
    }
}
