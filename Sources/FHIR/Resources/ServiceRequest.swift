public import Essentials

extension R4 {
    /// An order.
    ///
    /// Source: http://hl7.org/fhir/R4/servicerequest.html.
    public struct ServiceRequest: FHIRResource {
        public enum Status: String, FHIRCode {
            case draft
            case active
            case onHold = "on-hold"
            case revoked
            case completed
            case enteredInError = "entered-in-error"
            case unknown
        }

        public enum Intent: String, FHIRCode {
            case proposal
            case plan
            case directive
            case order
            case originalOrder = "original-order"
            case reflexOrder = "reflex-order"
            case fillerOrder = "filler-order"
            case instanceOrder = "instance-order"
            case option
        }

        public enum Priority: String, FHIRCode {
            case routine
            case urgent
            case asap
            case stat
        }

        public var common = Common()
        public var identifier: [Identifier] = []
        public var basedOn: [Reference] = []
        public var status: Status?
        public var intent: Intent?
        public var category: [CodeableConcept] = []
        public var priority: Priority?
        public var doNotPerform: Bool?
        public var code: CodeableConcept?
        public var orderDetail: [CodeableConcept] = []
        public var subject: Reference?
        public var occurrence: Occurrence?
        public var authoredOn: DateTime?
        public var requester: Reference?
        public var performer: [Reference] = []
        public var reasonCode: [CodeableConcept] = []
        public var reasonReference: [Reference] = []
        public var insurance: [Reference] = []
        public var supportingInfo: [Reference] = []
        public var bodySite: [CodeableConcept] = []
        public var note: [Annotation] = []
        public var relevantHistory: [Reference] = []
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<ServiceRequest>(
            resource: "ServiceRequest",
            [
                .list("identifier", \.identifier),
                .list("basedOn", \.basedOn, as: .reference(to: "CarePlan", "ServiceRequest", "MedicationRequest")),
                .one("status", \.status, .required),
                .one("intent", \.intent, .required),
                .list("category", \.category),
                .one("priority", \.priority),
                .one("doNotPerform", \.doNotPerform),
                .one("code", \.code),
                .list("orderDetail", \.orderDetail),
                .one("subject", \.subject, .required, as: .reference(to: "Patient", "Group", "Location", "Device")),
                .choice("occurrence", \.occurrence),
                .one("authoredOn", \.authoredOn),
                .one(
                    "requester", \.requester,
                    as: .reference(
                        to: "Practitioner", "PractitionerRole", "Organization", "Patient", "RelatedPerson", "Device")),
                .list(
                    "performer", \.performer,
                    as: .reference(
                        to: "Practitioner", "PractitionerRole", "Organization", "CareTeam", "HealthcareService",
                        "Patient", "Device", "RelatedPerson")),
                .list("reasonCode", \.reasonCode),
                .list(
                    "reasonReference", \.reasonReference,
                    as: .reference(to: "Condition", "Observation", "DiagnosticReport", "DocumentReference")),
                .list("insurance", \.insurance, as: .reference(to: "Coverage", "ClaimResponse")),
                .list("supportingInfo", \.supportingInfo),
                .list("bodySite", \.bodySite),
                .list("note", \.note),
                .list("relevantHistory", \.relevantHistory, as: .reference(to: "Provenance")),
            ])
    }
}
