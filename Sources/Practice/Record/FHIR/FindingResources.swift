import Essentials
import Patients
import Records
import Synchronization

extension Workspace {
    /// One resource.
    ///
    /// It is noted as a read of the case or person that it was made of.
    /// - Throws: ``AccessRefused``; ``StoreError`` where there is none.
    public func resource(_ type: ServedType, _ id: String, for session: Session) throws -> ServedResource {
        var search = ResourceSearch(type)
        search.ids = [[id]]
        guard let resource = try resources(search, for: session).resources.first else {
            throw StoreError.missing("the resource", wanted: "a resource of this practice")
        }
        return resource
    }

    /// The resources that a search asks for, by their identifiers; those of the page are noted as read.
    ///
    /// - Throws: ``AccessRefused``; ``ResourceSearchError`` for a search that is too wide.
    public func resources(_ search: ResourceSearch, for session: Session) throws -> ResourcePage {
        try store.permit(search.type.action, session, subject: "fhir/\(search.type.rawValue)")
        var byID: [String: ServedResource] = [:]
        for resource in try candidates(search, session) where search.matches(resource) {
            if byID[resource.id] == nil { byID[resource.id] = resource }
        }
        let all = byID.values.sorted { $0.id < $1.id }
        let count = min(max(search.count, 0), ResourceSearch.largestCount)
        let start = min(max(search.offset, 0), all.count)
        let page = Array(all[start...].prefix(count))
        for subject in Set(page.compactMap(\.subject)).sorted() {
            try store.permit(search.type.action, session, subject: subject, detail: "fhir \(search.type.rawValue)")
        }
        let end = start + page.count
        return ResourcePage(resources: page, total: all.count, next: end < all.count && count > 0 ? end : nil)
    }

    /// All that may match; of one identifier the first counts.
    private func candidates(_ search: ResourceSearch, _ session: Session) throws -> [ServedResource] {
        if search.type.isOfExamination {
            let hasInner = search.type == .observation || search.type == .claim
            if let ids = search.ids.first, ids.count <= 100 {
                let keys = ids.map { ServedID.key(of: $0, hasInner: hasInner) }
                if keys.allSatisfy({ $0 != nil }) {
                    let cases = try Set(keys.compactMap { $0 }).sorted().compactMap { try foundCase($0, session) }
                    return try cases.flatMap { try examination($0, session) }
                }
            }
            return try foundCases(of: session).filter { isOfPatient($0, search) }.flatMap {
                try examination($0, session)
            }
        }
        let cases = try foundCases(of: session)
        let owner = try store.storedDirectory(of: session.organisation).organisations.first {
            $0.id == session.organisation
        }?.organization
        let known = try everyoneRegistered(session).flatMap {
            ServedRegister(person: $0, organisation: owner).resources(search.type)
        }
        switch search.type {
        case .patient: return known + cases.map { ServedPeople(found: $0).patient }
        case .coverage: return known + cases.flatMap { ServedPeople(found: $0).coverages }
        case .condition: return known + cases.flatMap { ServedPeople(found: $0).conditions }
        case .organization:
            return try directoryResources(.organization, session)
                + cases.flatMap { ServedPeople(found: $0).organizations }
        case .practitioner:
            return try directoryResources(.practitioner, session)
                + cases.flatMap { ServedPeople(found: $0).practitioners }
        case .location: return try directoryResources(.location, session)
        default: return []
        }
    }

    private func isOfPatient(_ found: FoundCase, _ search: ResourceSearch) -> Bool {
        search.patients.allSatisfy { $0.contains(ServedID.of(found.source.patient.id)) }
    }

    /// The resources of a case; none where billing can't read it, which its own page explains.
    private func examination(_ found: FoundCase, _ session: Session) throws -> [ServedResource] {
        let id = found.stored.summary.id
        let overrides = try store.storedOverrides(of: id, organisation: session.organisation)
        let addenda = try store.signed(of: id, organisation: session.organisation).filter { $0.kind == .addendum }
        let basis = try basis(of: found.stored, overrides, session).line
        let key = RecordMemory.Key(
            organisation: session.organisation, id: id, basis: "\(basis) a\(addenda.count)")
        if let made = recordMemory.withLock({ $0.resources(key) }) { return made }
        guard let billed = try? billed(found.stored, for: session) else { return [] }
        let added = try addenda.last.map { last in
            ServedExamination.Added(
                addenda: try self.addenda(of: id, organisation: session.organisation), at: last.at,
                pdf: try last.files.first { $0.name == "report.pdf" }.map { try store.bytes(of: $0) })
        }
        let made = try ServedExamination(found: found, billed: billed, added: added).resources
        recordMemory.withLock { $0.keep(made, key) }
        return made
    }
}
