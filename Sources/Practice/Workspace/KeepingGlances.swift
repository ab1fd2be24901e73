import Essentials
import Records

extension Workspace {
    /// Brings what the work list says up to date with what changed; cheap where nothing did.
    ///
    /// - Parameter failed: is told of a case that can't be read; the list then goes on without it.
    public func refreshGlances(
        of organisation: String, failed: (String, any Error) -> Void = { _, _ in }
    ) throws {
        let session = Session.console(organisation: organisation, at: store.clock())
        if changes.mustCatchUp(organisation) { try noteAll(session) }
        for name in changes.take(organisation).sorted(by: { $0.id < $1.id }) {
            do {
                try refreshGlance(name.id, session)
            } catch {
                failed(name.id, error)
            }
        }
    }

    /// Does so for every organisation of which something changed, and for those whose cases were there before the start.
    public func refreshGlances(failed: (String, any Error) -> Void = { _, _ in }) throws {
        for organisation in changes.organisations.union(try store.organisationsOfAccounts()) {
            try refreshGlances(of: organisation, failed: failed)
        }
    }

    private func refreshGlance(_ id: String, _ session: Session) throws {
        let key = try studyKey("glance", id, session)
        guard let document = try store.records.document(try store.caseKey(id, session)) else {
            if let last = try store.records.document(key) {
                try store.records.commit(
                    [.remove(key, expecting: last.version)], by: session.user, reason: "case removed")
            }
            return
        }
        let payload = try CasePayload(json: document.payload)
        let stored = StoredCase(
            summary: CaseSummary(payload, id: id, version: document.version), files: payload.files,
            outputs: payload.outputs, author: document.stamp.author, at: document.stamp.at)
        let overrides = try store.storedOverrides(of: id, organisation: session.organisation)
        let basis = try basis(of: stored, overrides, session)
        let kept = try store.records.document(key)
        guard kept?.payload["basis"]?.string != basis.line else { return }
        let glance = try makeGlance(stored, basis: basis, session)
        try store.amend(key, by: session, reason: "work list") { _ in (glance.json, ()) }
    }

    /// Notes every case: what was written last before a start may not be in the list yet.
    private func noteAll(_ session: Session) throws {
        var offset = 0
        while true {
            let page = try store.records.documents(
                Query(
                    organisation: session.organisation, kind: "case", limit: Query.limitOfLimit, offset: offset))
            for summary in page {
                changes.note(CaseChanges.Name(organisation: session.organisation, id: summary.key.id))
            }
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
