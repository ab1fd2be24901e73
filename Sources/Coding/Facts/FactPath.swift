/// Names one fact, for proofs, rejections and what is missing.
///
///     FactPath.service("us1", .modality).text        // services[us1].modality
///     FactPath.service("us1", .captureBy).text       // services[us1].capture.by
public enum FactPath: Hashable, Sendable {
    case dateOfService
    case plan
    /// With whom a party is associated.
    case association(String)
    case service(String, ServiceFact)
    case diagnosis(String)

    public var text: String {
        switch self {
        case .dateOfService: "dateOfService"
        case .plan: "plan"
        case .association(let party): "parties[\(party)].associatedWith"
        case .service(let id, let fact): "services[\(id)].\(fact.rawValue)"
        case .diagnosis(let code): "diagnoses[\(code)]"
        }
    }

    /// The name of the fact within its service or party, as a person writes it: `capture.by`.
    public var shortText: String {
        switch self {
        case .dateOfService, .plan: text
        case .association: "associatedWith"
        case .service(_, let fact): fact.rawValue
        case .diagnosis: "diagnoses"
        }
    }
}

/// The facts of one service, by their names in the file.
public enum ServiceFact: String, Hashable, Sendable, CaseIterable {
    case study, activity, modality, area, side, field, exposures, scan, view, process, inputs, purpose, indication
    case whyNotRadiograph, performedBy
    case captureBy = "capture.by"
    case captureDate = "capture.date"
    case captureImages = "capture.images"
    case captureLabels = "capture.labels"
    case interpretationBy = "interpretation.by"
    case interpretationDate = "interpretation.date"
    case interpretationForm = "interpretation.form"
    case interpretationSigned = "interpretation.signed"
    case interpretationFindings = "interpretation.findings"
    case interpretationImpression = "interpretation.impression"
    case interpretationEffect = "interpretation.effectOnTreatment"
    case result, narrative
}
