public import Essentials

extension R4 {
    /// What a DICOM study holds; the images themselves are elsewhere.
    ///
    /// Source: http://hl7.org/fhir/R4/imagingstudy.html.
    public struct ImagingStudy: FHIRResource {
        public enum Status: String, FHIRCode {
            case registered
            case available
            case cancelled
            case enteredInError = "entered-in-error"
            case unknown
        }

        public var common = Common()
        public var identifier: [Identifier] = []
        public var status: Status?
        public var modality: [Coding] = []
        public var subject: Reference?
        public var started: DateTime?
        public var basedOn: [Reference] = []
        public var referrer: Reference?
        public var interpreter: [Reference] = []
        public var numberOfSeries: Int?
        public var numberOfInstances: Int?
        public var procedureReference: Reference?
        public var procedureCode: [CodeableConcept] = []
        public var reasonCode: [CodeableConcept] = []
        public var reasonReference: [Reference] = []
        public var note: [Annotation] = []
        public var description: String?
        public var series: [ImagingStudySeries] = []
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<ImagingStudy>(
            resource: "ImagingStudy",
            [
                .list("identifier", \.identifier),
                .one("status", \.status, .required),
                .list("modality", \.modality),
                .one("subject", \.subject, .required, as: .reference(to: "Patient", "Device", "Group")),
                .one("started", \.started),
                .list(
                    "basedOn", \.basedOn,
                    as: .reference(to: "CarePlan", "ServiceRequest", "Appointment", "AppointmentResponse", "Task")),
                .one("referrer", \.referrer, as: .reference(to: "Practitioner", "PractitionerRole")),
                .list("interpreter", \.interpreter, as: .reference(to: "Practitioner", "PractitionerRole")),
                .one("numberOfSeries", \.numberOfSeries, as: .primitive(.unsignedInt)),
                .one("numberOfInstances", \.numberOfInstances, as: .primitive(.unsignedInt)),
                .one("procedureReference", \.procedureReference, as: .reference(to: "Procedure")),
                .list("procedureCode", \.procedureCode),
                .list("reasonCode", \.reasonCode),
                .list(
                    "reasonReference", \.reasonReference,
                    as: .reference(to: "Condition", "Observation", "Media", "DiagnosticReport", "DocumentReference")),
                .list("note", \.note),
                .one("description", \.description),
                .list("series", \.series),
            ])
    }
}

extension R4 {
    /// One series of the study.
    public struct ImagingStudySeries: FHIRElement {
        public var uid: String?
        public var number: Int?
        public var modality: Coding?
        public var description: String?
        public var numberOfInstances: Int?
        public var bodySite: Coding?
        public var laterality: Coding?
        public var started: DateTime?
        public var performer: [ImagingStudySeriesPerformer] = []
        public var instance: [ImagingStudySeriesInstance] = []
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<ImagingStudySeries>(
            "ImagingStudy.series",
            [
                .one("uid", \.uid, .required, as: .primitive(.id)),
                .one("number", \.number, as: .primitive(.unsignedInt)),
                .one("modality", \.modality, .required),
                .one("description", \.description),
                .one("numberOfInstances", \.numberOfInstances, as: .primitive(.unsignedInt)),
                .one("bodySite", \.bodySite),
                .one("laterality", \.laterality),
                .one("started", \.started),
                .list("performer", \.performer),
                .list("instance", \.instance),
            ])
    }

    /// Who took part in the series.
    public struct ImagingStudySeriesPerformer: FHIRElement {
        public var function: CodeableConcept?
        public var actor: Reference?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<ImagingStudySeriesPerformer>(
            "ImagingStudy.series.performer",
            [
                .one("function", \.function),
                .one(
                    "actor", \.actor, .required,
                    as: .reference(
                        to: "Practitioner", "PractitionerRole", "Organization", "CareTeam", "Patient", "Device",
                        "RelatedPerson")),
            ])
    }

    /// One object of the series.
    public struct ImagingStudySeriesInstance: FHIRElement {
        public var uid: String?
        public var sopClass: Coding?
        public var number: Int?
        public var title: String?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<ImagingStudySeriesInstance>(
            "ImagingStudy.series.instance",
            [
                .one("uid", \.uid, .required, as: .primitive(.id)),
                .one("sopClass", \.sopClass, .required),
                .one("number", \.number, as: .primitive(.unsignedInt)),
                .one("title", \.title),
            ])
    }
}
