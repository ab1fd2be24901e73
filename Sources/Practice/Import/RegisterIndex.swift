import Essentials
import Patients
import Records

/// The whole register in memory, for holding many rows against it.
struct RegisterIndex {
    private(set) var people: [String: StoredPerson] = [:]
    private var byIdentifier: [PersonIdentifier: Set<String>] = [:]
    private var byBirthDate: [CalendarDate: Set<String>] = [:]
    private var byName: [ComparedName: Set<String>] = [:]

    mutating func add(_ person: StoredPerson) {
        people[person.id] = person
        for identifier in person.record.identifiers { byIdentifier[identifier, default: []].insert(person.id) }
        byBirthDate[person.record.patient.birthDate, default: []].insert(person.id)
        byName[ComparedName(person.record.patient.name), default: []].insert(person.id)
    }

    /// Those who are known by a number of another system.
    func people(_ identifier: PersonIdentifier) -> [StoredPerson] {
        (byIdentifier[identifier] ?? []).sorted().compactMap { people[$0] }
    }

    /// Those who may be the same person.
    func duplicates(of record: PersonRecord) -> [DuplicateHit] {
        let name = ComparedName(record.patient.name)
        var ids = byBirthDate[record.patient.birthDate] ?? []
        ids.formUnion(byName[name] ?? [])
        ids.formUnion(byName[name.swapped] ?? [])
        for identifier in record.identifiers { ids.formUnion(byIdentifier[identifier] ?? []) }
        return DuplicateSearch(record).hits(among: ids.compactMap { people[$0]?.record })
    }
}

extension PracticeStore {
    /// The register of an organisation; the caller has asked who may.
    func registerIndex(of session: Session) throws -> RegisterIndex {
        var index = RegisterIndex()
        var offset = 0
        while true {
            let page = try records.documents(
                Query(
                    organisation: session.organisation, kind: "person", limit: Query.limitOfLimit, offset: offset))
            for summary in page {
                guard let document = try records.document(summary.key) else { continue }
                index.add(
                    StoredPerson(
                        record: try PersonRecord(stored: document.payload), version: document.version,
                        author: document.stamp.author, at: document.stamp.at))
            }
            offset += page.count
            if page.count < Query.limitOfLimit { return index }
        }
    }
}
