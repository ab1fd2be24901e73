import Essentials
import FHIR
import Patients
import Reporting

/// Resources of a person of the register.
struct ServedRegister {
    let person: RegisteredPerson
    /// Whose number of the person it is.
    let organisation: Organization?

    private var patient: Patient { person.patient }
    private var subject: String { "person/\(patient.id)" }

    /// - Parameter type: other types than patient, coverage and condition give none.
    func resources(_ type: ServedType) -> [ServedResource] {
        switch type {
        case .patient:
            [served(.patient, ServedID.of(patient.id), R4.Patient(patient, of: .organization(organisation)))]
        case .coverage:
            person.coverages.map {
                served(
                    .coverage, ServedPeople.coverageID($0, of: patient.id),
                    ServedPeople.resource($0, of: patient.id, isActive: true))
            }
        case .condition:
            person.problems.map { problem in
                served(
                    .condition, ServedID.of(patient.id, ServedPeople.plain(problem.diagnosis.code)),
                    R4.Condition {
                        $0.category = [.conditionCategory("problem-list-item", "Problem List Item")]
                        $0.code = R4.CodeableConcept(diagnosis: problem.diagnosis)
                        $0.subject = .patient(patient.id)
                    })
            }
        default: []
        }
    }

    private func served<Resource: FHIRResource>(_ type: ServedType, _ id: String, _ resource: Resource)
        -> ServedResource
    {
        ServedResource(type, id, version: person.version, at: person.at, subject: subject, resource)
    }
}
