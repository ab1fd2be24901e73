public import Essentials

extension R4 {
    /// A document and where it is.
    ///
    /// Source: http://hl7.org/fhir/R4/documentreference.html.
    public struct DocumentReference: FHIRResource {
        public enum Status: String, FHIRCode {
            case current
            case superseded
            case enteredInError = "entered-in-error"
        }

        public enum DocumentStatus: String, FHIRCode {
            case preliminary
            case final
            case amended
            case enteredInError = "entered-in-error"
        }

        public var common = Common()
        public var masterIdentifier: Identifier?
        public var identifier: [Identifier] = []
        public var status: Status?
        public var docStatus: DocumentStatus?
        public var type: CodeableConcept?
        public var category: [CodeableConcept] = []
        public var subject: Reference?
        public var date: Instant?
        public var author: [Reference] = []
        public var authenticator: Reference?
        public var custodian: Reference?
        public var description: String?
        public var content: [DocumentReferenceContent] = []
        public var context: DocumentReferenceContext?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<DocumentReference>(
            resource: "DocumentReference",
            [
                .one("masterIdentifier", \.masterIdentifier),
                .list("identifier", \.identifier),
                .one("status", \.status, .required),
                .one("docStatus", \.docStatus),
                .one("type", \.type),
                .list("category", \.category),
                .one("subject", \.subject, as: .reference(to: "Patient", "Practitioner", "Group", "Device")),
                .one("date", \.date),
                .list(
                    "author", \.author,
                    as: .reference(
                        to: "Practitioner", "PractitionerRole", "Organization", "Device", "Patient", "RelatedPerson")),
                .one(
                    "authenticator", \.authenticator,
                    as: .reference(to: "Practitioner", "PractitionerRole", "Organization")),
                .one("custodian", \.custodian, as: .reference(to: "Organization")),
                .one("description", \.description),
                .list("content", \.content, .required),
                .one("context", \.context),
            ])
    }
}

extension R4 {
    /// The document.
    public struct DocumentReferenceContent: FHIRElement {
        public var attachment: Attachment?
        public var format: Coding?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<DocumentReferenceContent>(
            "DocumentReference.content",
            [
                .one("attachment", \.attachment, .required),
                .one("format", \.format),
            ])
    }

    /// What the document belongs to.
    public struct DocumentReferenceContext: FHIRElement {
        public var event: [CodeableConcept] = []
        public var period: Period?
        public var facilityType: CodeableConcept?
        public var practiceSetting: CodeableConcept?
        public var sourcePatientInfo: Reference?
        public var related: [Reference] = []
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<DocumentReferenceContext>(
            "DocumentReference.context",
            [
                .list("event", \.event),
                .one("period", \.period),
                .one("facilityType", \.facilityType),
                .one("practiceSetting", \.practiceSetting),
                .one("sourcePatientInfo", \.sourcePatientInfo, as: .reference(to: "Patient")),
                .list("related", \.related),
            ])
    }
}
