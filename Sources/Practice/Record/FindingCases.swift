import Essentials
import Patients
import Records
import Synchronization

/// A case with what it was made of, for records and searches.
struct FoundCase: Hashable, Sendable {
    let stored: StoredCase
    let source: ClinicalCase
}

extension Workspace {
    /// The most cases that one question looks through.
    static let caseLimit = 5000

    /// The cases of the session's organisation with their sources, the latest date of service first.
    ///
    /// Whoever calls it has asked who may. A case whose source can't be read is left out: its own page says why.
    /// - Throws: ``ResourceSearchError`` where there are more than ``caseLimit``.
    func foundCases(of session: Session, person: String? = nil) throws -> [FoundCase] {
        var found: [FoundCase] = []
        for summary in try caseSummaries(of: session) {
            if let person, let own = summary.text("person"), own != person { continue }
            guard let item = try foundCase(summary.key.id, session) else { continue }
            if let person, item.stored.summary.person == nil, item.source.patient.id != person { continue }
            found.append(item)
        }
        return found
    }

    private func caseSummaries(of session: Session) throws -> [DocumentSummary] {
        var all: [DocumentSummary] = []
        while all.count <= Workspace.caseLimit {
            let page = try store.records.documents(
                Query(
                    organisation: session.organisation, kind: "case",
                    order: .init("dateOfService", isDescending: true), limit: Query.limitOfLimit, offset: all.count))
            all += page
            if page.count < Query.limitOfLimit { return all }
        }
        throw ResourceSearchError.tooWide(Workspace.caseLimit)
    }

    /// A case by its identifier; nil where there is none or its source can't be read.
    func foundCase(_ id: String, _ session: Session) throws -> FoundCase? {
        guard let key = try? store.caseKey(id, session), let document = try store.records.document(key) else {
            return nil
        }
        let payload = try CasePayload(json: document.payload)
        let stored = StoredCase(
            summary: CaseSummary(payload, id: id, version: document.version), files: payload.files,
            outputs: payload.outputs, author: document.stamp.author, at: document.stamp.at)
        let memoryKey = RecordMemory.Key(
            organisation: session.organisation, id: id, basis: "\(document.version)")
        if let source = recordMemory.withLock({ $0.source(memoryKey) }) {
            return FoundCase(stored: stored, source: source)
        }
        guard let file = payload.files.first(where: { $0.name == "case.yaml" }),
            let source = try? ClinicalCase(parsing: try store.bytes(of: file))
        else { return nil }
        recordMemory.withLock { $0.keep(source, memoryKey) }
        return FoundCase(stored: stored, source: source)
    }
}
