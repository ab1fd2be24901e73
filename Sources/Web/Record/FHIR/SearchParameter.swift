import FHIR
import Practice

/// A parameter that a type of resource is searched by: the one list, which searches and the statement of capabilities share.
struct SearchParameter: Hashable, Sendable {
    /// What it is held against.
    enum Key: Hashable, Sendable {
        case id, patient, identifier, status, date, lastUpdated, birthDate
        case name(ResourceSearch.Words.Part)
    }

    var name: String
    var key: Key
    var documentation = ""

    var form: R4.CapabilityStatementRestResourceSearchParam.Form {
        switch key {
        case .id, .identifier, .status: .token
        case .patient: .reference
        case .date, .lastUpdated, .birthDate: .date
        case .name: .string
        }
    }

    /// Whether its value says who somebody is, so that it must not stand in an address.
    var isConfidential: Bool {
        switch key {
        case .name, .birthDate: true
        case .id, .patient, .identifier, .status, .date, .lastUpdated: false
        }
    }

    static func all(_ type: ServedType) -> [SearchParameter] { common + own(type) }

    private static let common = [
        SearchParameter(name: "_id", key: .id), SearchParameter(name: "_lastUpdated", key: .lastUpdated),
    ]

    private static let identifier = SearchParameter(name: "identifier", key: .identifier)
    private static let patient = SearchParameter(name: "patient", key: .patient)
    private static let status = SearchParameter(name: "status", key: .status)
    private static let onlySent = "By POST to _search alone, so that no name stands in an address."

    private static func names(_ parts: [(String, ResourceSearch.Words.Part)]) -> [SearchParameter] {
        parts.map { SearchParameter(name: $0.0, key: .name($0.1), documentation: onlySent) }
    }

    /// A date under the name that FHIR gives it, and under `date`.
    private static func dates(_ name: String) -> [SearchParameter] {
        [
            SearchParameter(name: name, key: .date),
            SearchParameter(name: "date", key: .date, documentation: "The same as \(name)."),
        ]
    }

    private static func own(_ type: ServedType) -> [SearchParameter] {
        switch type {
        case .patient:
            [identifier] + names([("name", .name), ("family", .family), ("given", .given)])
                + [SearchParameter(name: "birthdate", key: .birthDate, documentation: onlySent)]
        case .coverage: [patient, status]
        case .condition:
            [patient, SearchParameter(name: "clinical-status", key: .status)] + dates("recorded-date")
        case .organization: [identifier] + names([("name", .name)])
        case .practitioner: [identifier] + names([("name", .name), ("family", .family), ("given", .given)])
        case .location: [status] + names([("name", .name)])
        case .serviceRequest: [patient, identifier, status] + dates("authored")
        case .imagingStudy: [patient, identifier, status] + dates("started")
        case .diagnosticReport, .observation:
            [patient, identifier, status, SearchParameter(name: "date", key: .date)]
        case .claim: [patient, identifier, status] + dates("created")
        }
    }
}
