import Essentials
import FHIR
import Patients
import Reporting

/// Resources of a person of the register.
struct ServedRegister {
    let person: RegisteredPerson

    func resources(_ type: ServedType) -> [ServedResource] { [] }
}
