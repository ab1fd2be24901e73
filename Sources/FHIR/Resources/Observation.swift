public import Essentials

extension R4 {
    /// One finding or measurement.
    ///
    /// Source: http://hl7.org/fhir/R4/observation.html.
    public struct Observation: FHIRResource {
        public enum Status: String, FHIRCode {
            case registered
            case preliminary
            case final
            case amended
            case corrected
            case cancelled
            case enteredInError = "entered-in-error"
            case unknown
        }

        public var common = Common()
        public var identifier: [Identifier] = []
        public var basedOn: [Reference] = []
        public var partOf: [Reference] = []
        public var status: Status?
        public var category: [CodeableConcept] = []
        public var code: CodeableConcept?
        public var subject: Reference?
        public var focus: [Reference] = []
        public var effective: Occurrence?
        public var issued: Instant?
        public var performer: [Reference] = []
        public var value: ObservedValue?
        /// Why there is no value.
        public var dataAbsentReason: CodeableConcept?
        public var interpretation: [CodeableConcept] = []
        public var note: [Annotation] = []
        public var bodySite: CodeableConcept?
        public var method: CodeableConcept?
        public var device: Reference?
        public var referenceRange: [ObservationReferenceRange] = []
        public var hasMember: [Reference] = []
        public var derivedFrom: [Reference] = []
        public var component: [ObservationComponent] = []
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<Observation>(
            resource: "Observation",
            [
                .list("identifier", \.identifier),
                .list(
                    "basedOn", \.basedOn,
                    as: .reference(
                        to: "CarePlan", "DeviceRequest", "ImmunizationRecommendation", "MedicationRequest",
                        "NutritionOrder", "ServiceRequest")),
                .list(
                    "partOf", \.partOf,
                    as: .reference(
                        to: "MedicationAdministration", "MedicationDispense", "MedicationStatement", "Procedure",
                        "Immunization", "ImagingStudy")),
                .one("status", \.status, .required),
                .list("category", \.category),
                .one("code", \.code, .required),
                .one("subject", \.subject, as: .reference(to: "Patient", "Group", "Device", "Location")),
                .list("focus", \.focus),
                .choice("effective", \.effective),
                .one("issued", \.issued),
                .list(
                    "performer", \.performer,
                    as: .reference(
                        to: "Practitioner", "PractitionerRole", "Organization", "CareTeam", "Patient", "RelatedPerson")),
                .choice("value", \.value),
                .one("dataAbsentReason", \.dataAbsentReason),
                .list("interpretation", \.interpretation),
                .list("note", \.note),
                .one("bodySite", \.bodySite),
                .one("method", \.method),
                .one("device", \.device, as: .reference(to: "Device", "DeviceMetric")),
                .list("referenceRange", \.referenceRange),
                .list(
                    "hasMember", \.hasMember,
                    as: .reference(to: "Observation", "QuestionnaireResponse", "MolecularSequence")),
                .list(
                    "derivedFrom", \.derivedFrom,
                    as: .reference(
                        to: "DocumentReference", "ImagingStudy", "Media", "QuestionnaireResponse", "Observation",
                        "MolecularSequence")),
                .list("component", \.component),
            ])
    }
}

extension R4 {
    /// A part of an observation that makes sense only with it.
    public struct ObservationComponent: FHIRElement {
        public var code: CodeableConcept?
        public var value: ObservedValue?
        public var dataAbsentReason: CodeableConcept?
        public var interpretation: [CodeableConcept] = []
        public var referenceRange: [ObservationReferenceRange] = []
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<ObservationComponent>(
            "Observation.component",
            [
                .one("code", \.code, .required),
                .choice("value", \.value),
                .one("dataAbsentReason", \.dataAbsentReason),
                .list("interpretation", \.interpretation),
                .list("referenceRange", \.referenceRange),
            ])
    }

    /// What is usual, in which population.
    public struct ObservationReferenceRange: FHIRElement {
        public var low: Quantity?
        public var high: Quantity?
        public var type: CodeableConcept?
        public var appliesTo: [CodeableConcept] = []
        public var age: Range?
        public var text: String?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<ObservationReferenceRange>(
            "Observation.referenceRange",
            [
                .one("low", \.low),
                .one("high", \.high),
                .one("type", \.type),
                .list("appliesTo", \.appliesTo),
                .one("age", \.age),
                .one("text", \.text),
            ])
    }
}
