import HTTPTypes
import Practice

/// The record of a patient, for people and as FHIR.
enum RecordRoutes {
    static let all: [Route] =
        [
            Route(
                .get, "/practice/patients/{person}/record", on: .workspace, for: .action(.seePatients),
                RecordPages.record),
            Route(.get, "\(PracticeFHIR.base)/metadata", on: .workspace, for: .anyone, RecordCapability.metadata),
            Route(.post, "\(PracticeFHIR.base)/token", on: .workspace, for: .anyoneUnsealed, FHIRDoor.token),
        ]
        + ServedType.allCases.flatMap { type in
            let path = "\(PracticeFHIR.base)/\(type.rawValue)"
            let admission = Route.Admission.action(type.action)
            return [
                Route(.get, path, on: .workspace, for: admission) { site, inquiry in
                    try await ResourceAnswers.search(type, site, inquiry)
                },
                Route(.post, "\(path)/_search", on: .workspace, for: admission) { site, inquiry in
                    try await ResourceAnswers.sent(type, site, inquiry)
                },
                Route(.get, "\(path)/{id}", on: .workspace, for: admission) { site, inquiry in
                    try await ResourceAnswers.read(type, site, inquiry)
                },
            ]
        }
}
