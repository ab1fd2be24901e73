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

extension RegisteredPerson {
    /// - Parameter directory: names the payers; a coverage whose payer is gone from it is left out.
    init(_ stored: StoredPerson, _ directory: Directory) {
        let record = stored.record
        self.init(
            patient: record.patient,
            coverages: record.coverages.compactMap { held in
                guard let payer = directory.payers.first(where: { $0.id == held.payer }) else { return nil }
                return held.coverage(plan: payer.plan, payer: payer.reference)
            },
            problems: record.problems.map {
                RecordedProblem(
                    diagnosis: $0.diagnosis, since: $0.onset, isResolved: $0.status == .resolved, origin: .register)
            }, version: stored.version, at: stored.at)
    }
}

extension Workspace {
    /// A person of the register; nil for somebody whom only cases name. Whoever calls it has asked who may.
    func registered(_ id: String, _ session: Session) throws -> RegisteredPerson? {
        let key = try store.personKey(id, session)
        guard try store.records.document(key) != nil else { return nil }
        return RegisteredPerson(try store.storedPerson(key), try store.storedDirectory(of: session.organisation))
    }

    /// Everybody in the register.
    func everyoneRegistered(_ session: Session) throws -> [RegisteredPerson] {
        let directory = try store.storedDirectory(of: session.organisation)
        var people: [RegisteredPerson] = []
        var offset = 0
        while true {
            let page = try store.records.documents(
                Query(
                    organisation: session.organisation, kind: "person", limit: Query.limitOfLimit, offset: offset))
            people += try page.map { RegisteredPerson(try store.storedPerson($0.key), directory) }
            guard page.count == Query.limitOfLimit else { return people }
            offset += page.count
        }
    }
}
