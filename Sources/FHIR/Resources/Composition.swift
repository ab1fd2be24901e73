public import Essentials

extension R4 {
    /// The table of contents of a document, and who stands for it.
    ///
    /// Source: http://hl7.org/fhir/R4/composition.html.
    public struct Composition: FHIRResource {
        public enum Status: String, FHIRCode {
            case preliminary
            case final
            case amended
            case enteredInError = "entered-in-error"
        }

        public var common = Common()
        public var identifier: Identifier?
        public var status: Status?
        public var type: CodeableConcept?
        public var category: [CodeableConcept] = []
        public var subject: Reference?
        public var date: DateTime?
        public var author: [Reference] = []
        public var title: String?
        public var confidentiality: String?
        public var attester: [CompositionAttester] = []
        public var custodian: Reference?
        public var section: [CompositionSection] = []
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<Composition>(
            resource: "Composition",
            [
                .one("identifier", \.identifier),
                .one("status", \.status, .required),
                .one("type", \.type, .required),
                .list("category", \.category),
                .one("subject", \.subject),
                .one("date", \.date, .required),
                .list(
                    "author", \.author, .required,
                    as: .reference(
                        to: "Practitioner", "PractitionerRole", "Device", "Patient", "RelatedPerson", "Organization")),
                .one("title", \.title, .required),
                .one("confidentiality", \.confidentiality, as: .primitive(.code)),
                .list("attester", \.attester),
                .one("custodian", \.custodian, as: .reference(to: "Organization")),
                .list("section", \.section),
            ])
    }
}

extension R4 {
    /// Who attests the document, and how.
    public struct CompositionAttester: FHIRElement {
        public enum Mode: String, FHIRCode {
            case personal
            case professional
            case legal
            case official
        }

        public var mode: Mode?
        public var time: DateTime?
        public var party: Reference?
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<CompositionAttester>(
            "Composition.attester",
            [
                .one("mode", \.mode, .required),
                .one("time", \.time),
                .one(
                    "party", \.party,
                    as: .reference(to: "Patient", "RelatedPerson", "Practitioner", "PractitionerRole", "Organization")),
            ])
    }

    /// One section of the document.
    public struct CompositionSection: FHIRElement {
        public var title: String?
        public var code: CodeableConcept?
        public var text: Narrative?
        public var entry: [Reference] = []
        public var emptyReason: CodeableConcept?
        public var section: [CompositionSection] = []
        public var others = JSONObject()

        public init() {}

        public static let shape = FHIRShape<CompositionSection>(
            "Composition.section",
            [
                .one("title", \.title),
                .one("code", \.code),
                .one("text", \.text),
                .list("entry", \.entry),
                .one("emptyReason", \.emptyReason),
                .list("section", \.section),
            ])
    }
}
