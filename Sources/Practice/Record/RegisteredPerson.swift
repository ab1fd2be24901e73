import Essentials
import Patients
import Records

/// What the register holds of a person.
struct RegisteredPerson: Hashable, Sendable {
    var patient: Patient
    var coverages: [Coverage]
    var problems: [RecordedProblem]
    var version: Int
    var at: Timestamp
}

extension Workspace {
    /// A person of the register; nil for somebody whom only cases name. Whoever calls it has asked who may.
    func registered(_ id: String, _ session: Session) throws -> RegisteredPerson? { nil }

    /// Everybody in the register.
    func everyoneRegistered(_ session: Session) throws -> [RegisteredPerson] { [] }
}
