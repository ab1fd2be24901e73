public import Essentials

extension R4 {
    /// Something that was done for the patient.
    ///
    /// Source: http://hl7.org/fhir/R4/procedure.html.
    public struct Procedure: FHIRResource {
        public enum Status: String, FHIRCode {
            case preparation
            case inProgress = "in-progress"
            case notDone = "not-done"
            case onHold = "on-hold"
            case stopped
            case completed
            case enteredInError = "entered-in-error"
            case unknown
        }

        public var common = Common()
        public var identifier: [Identifier] = []
        public var basedOn: [Reference] = []
        public var partOf: [Reference] = []
        public var status: Status?
        public var statusReason: CodeableConcept?
        public var category: CodeableConcept?
        public var code: CodeableConcept?
        public var subject: Reference?
        public var performed: Occurrence?
        public var recorder: Reference?
        public var performer: [ProcedurePerformer] = []
        public var reasonCode: [CodeableConcept] = []
        public var reasonReference: [Reference] = []
        public var bodySite: [CodeableConcept] = []
        public var outcome: CodeableConcept?
        public var report: [Reference] = []
        public var note: [Annotation] = []
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<Procedure>(
            resource: "Procedure",
            [
                .list("identifier", \.identifier),
                .list("basedOn", \.basedOn, as: .reference(to: "CarePlan", "ServiceRequest")),
                .list("partOf", \.partOf, as: .reference(to: "Procedure", "Observation", "MedicationAdministration")),
                .one("status", \.status, .required),
                .one("statusReason", \.statusReason),
                .one("category", \.category),
                .one("code", \.code),
                .one("subject", \.subject, .required, as: .reference(to: "Patient", "Group")),
                .choice("performed", \.performed),
                .one(
                    "recorder", \.recorder,
                    as: .reference(to: "Patient", "RelatedPerson", "Practitioner", "PractitionerRole")),
                .list("performer", \.performer),
                .list("reasonCode", \.reasonCode),
                .list(
                    "reasonReference", \.reasonReference,
                    as: .reference(to: "Condition", "Observation", "Procedure", "DiagnosticReport", "DocumentReference")
                ),
                .list("bodySite", \.bodySite),
                .one("outcome", \.outcome),
                .list("report", \.report, as: .reference(to: "DiagnosticReport", "DocumentReference", "Composition")),
                .list("note", \.note),
            ])
    }
}

extension R4 {
    /// Who did it, and for whom.
    public struct ProcedurePerformer: FHIRElement {
        public var function: CodeableConcept?
        public var actor: Reference?
        public var onBehalfOf: Reference?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<ProcedurePerformer>(
            "Procedure.performer",
            [
                .one("function", \.function),
                .one(
                    "actor", \.actor, .required,
                    as: .reference(
                        to: "Practitioner", "PractitionerRole", "Organization", "Patient", "RelatedPerson", "Device")),
                .one("onBehalfOf", \.onBehalfOf, as: .reference(to: "Organization")),
            ])
    }
}
