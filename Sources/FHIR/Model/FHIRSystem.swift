/// The systems of codes and identifiers that are in use, by their canonical addresses.
///
/// Source: http://hl7.org/fhir/R4/terminologies-systems.html and identifier-registry.html.
public enum FHIRSystem {
    public static let snomed = "http://snomed.info/sct"
    public static let loinc = "http://loinc.org"
    public static let ucum = "http://unitsofmeasure.org"
    public static let dicom = "http://dicom.nema.org/resources/ontology/DCM"
    public static let icd10CM = "http://hl7.org/fhir/sid/icd-10-cm"
    public static let cdt = "http://www.ada.org/cdt"
    public static let cpt = "http://www.ama-assn.org/go/cpt"
    public static let npi = "http://hl7.org/fhir/sid/us-npi"
    public static let employerNumber = "urn:oid:2.16.840.1.113883.4.4"
    public static let taxonomy = "http://nucc.org/provider-taxonomy"
    /// DICOM unique identifiers; the value is written `urn:oid:…`.
    public static let dicomUID = "urn:dicom:uid"
    /// URIs that identify by themselves.
    public static let uri = "urn:ietf:rfc:3986"
    public static let dataAbsentReason = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
    public static let observationCategory = "http://terminology.hl7.org/CodeSystem/observation-category"
    public static let diagnosticSection = "http://terminology.hl7.org/CodeSystem/v2-0074"
    public static let signatureType = "urn:iso-astm:E1762-95:2013"
    public static let participantType = "http://terminology.hl7.org/CodeSystem/provenance-participant-type"
    public static let claimType = "http://terminology.hl7.org/CodeSystem/claim-type"
    public static let processPriority = "http://terminology.hl7.org/CodeSystem/processpriority"
    public static let subscriberRelationship = "http://terminology.hl7.org/CodeSystem/subscriber-relationship"
    public static let conditionClinical = "http://terminology.hl7.org/CodeSystem/condition-clinical"
    public static let conditionVerification = "http://terminology.hl7.org/CodeSystem/condition-ver-status"

    /// The system of a DICOM coding scheme designator (PS3.16 section 8), nil for one that is not known here.
    public static func designated(_ designator: String) -> String? {
        switch designator {
        case "SCT": snomed
        case "LN": loinc
        case "UCUM": ucum
        case "DCM": dicom
        case "I10C", "ICD-10-CM": icd10CM
        case "CDT": cdt
        case "CPT", "C4": cpt
        default: nil
        }
    }
}
