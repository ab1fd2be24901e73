/// The record of a patient, for people and as FHIR.
enum RecordRoutes {
    static let all: [Route] = []
}
