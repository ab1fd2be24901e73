import Essentials
import Records
import Synchronization

extension Workspace {
    /// How many cases are looked at before they are written, in one transaction.
    private static let glancesAtOnce = 16

    /// Brings what the work list says up to date with what changed; cheap where nothing did.
    ///
    /// What changed before the call is in the list when it returns, also where somebody else was at it.
    /// - Parameter failed: is told of a case that can't be read; the list then goes on without it.
    public func refreshGlances(
        of organisation: String, failed: (String, any Error) -> Void = { _, _ in }
    ) throws {
        let session = Session.console(organisation: organisation, at: store.clock())
        var isDone = false
        while !isDone {
            isDone = try refreshing.withLock { _ in
                if changes.mustCatchUp(organisation) { try doubtAll(session) }
                let ids = changes.take(organisation, most: Workspace.glancesAtOnce)
                if !ids.isEmpty { try refreshGlances(ids, session, failed) }
                return ids.isEmpty
            }
        }
    }

    /// Does so for every organisation of which something changed, and for those whose cases were there before the start.
    public func refreshGlances(failed: (String, any Error) -> Void = { _, _ in }) throws {
        for organisation in changes.organisations.union(try store.organisationsOfAccounts()) {
            try refreshGlances(of: organisation, failed: failed)
        }
    }

    /// Writes what changed of some cases in one transaction; nothing else writes glances meanwhile.
    private func refreshGlances(
        _ ids: [String], _ session: Session, _ failed: (String, any Error) -> Void
    ) throws {
        var writes: [Write] = []
        for id in ids {
            do {
                if let write = try glanceWrite(id, session) { writes.append(write) }
            } catch {
                failed(id, error)
            }
        }
        guard !writes.isEmpty else { return }
        do {
            try store.records.commit(writes, by: session.user, reason: "work list")
        } catch {
            changes.doubt(ids, of: session.organisation)
            throw error
        }
    }

    /// What is to be written of a case; nil where the list says already what it is made of.
    private func glanceWrite(_ id: String, _ session: Session) throws -> Write? {
        let key = try studyKey("glance", id, session)
        let kept = try store.records.document(key)
        guard let document = try store.records.document(try store.caseKey(id, session)) else {
            return kept.map { .remove(key, expecting: $0.version) }
        }
        let payload = try CasePayload(json: document.payload)
        let stored = StoredCase(
            summary: CaseSummary(payload, id: id, version: document.version), files: payload.files,
            outputs: payload.outputs, author: document.stamp.author, at: document.stamp.at)
        let overrides = try store.storedOverrides(of: id, organisation: session.organisation)
        let basis = try basis(of: stored, overrides, session)
        let line = glanceBasis(basis)
        guard kept?.payload["basis"]?.string != line else { return nil }
        let glance = try makeGlance(stored, basis: line, session)
        // A chain that was removed goes on after its last version.
        let last = try kept?.version ?? store.records.lastVersion(of: key)?.version
        return .put(key, glance.json, expecting: last.map { .version($0) } ?? .new)
    }

    /// Notes every case: what was written last before a start may not be in the list yet.
    private func doubtAll(_ session: Session) throws {
        var offset = 0
        while true {
            let page = try store.records.documents(
                Query(
                    organisation: session.organisation, kind: "case", limit: Query.limitOfLimit, offset: offset))
            changes.doubt(page.map(\.key.id), of: session.organisation)
            guard page.count == Query.limitOfLimit else { return }
            offset += page.count
        }
    }
}

extension PracticeStore {
    /// The organisations whose people have accounts here.
    func organisationsOfAccounts() throws -> Set<String> {
        Set(
            try records.documents(
                Query(organisation: Gate.installation, kind: "account", limit: Query.limitOfLimit)
            ).compactMap { $0.text("organisation") })
    }
}
