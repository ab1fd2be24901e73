public import Essentials
import Records
public import Reporting
import Trust

/// A draft as the store keeps it.
public struct StoredDraft: Hashable, Sendable {
    public let draft: ReportDraft
    /// The version of the document; 0 where nothing was saved yet.
    public let version: Int
    /// When it was last saved; nil where nothing was.
    public let savedAt: Timestamp?
}

extension PracticeStore {
    func draftKey(_ caseID: String, _ organisation: String) throws -> DocumentKey {
        try DocumentKey(organisation: organisation, kind: "draft", id: caseID)
    }

    /// The draft of a case; an empty one where nothing was saved. What the session may see was asked before.
    func storedDraft(of caseID: String, organisation: String) throws -> StoredDraft {
        guard let document = try records.document(try draftKey(caseID, organisation)) else {
            return StoredDraft(draft: ReportDraft(), version: 0, savedAt: nil)
        }
        return StoredDraft(
            draft: try ReportDraft(json: document.payload), version: document.version, savedAt: document.stamp.at)
    }

    /// The draft as it stood at a version; an empty one for 0 or a version that is gone.
    func draft(of caseID: String, version: Int, organisation: String) throws -> ReportDraft {
        guard version > 0,
            let payload = try? records.payload(of: try draftKey(caseID, organisation), version: version)
        else { return ReportDraft() }
        return try ReportDraft(json: payload)
    }

    /// Writes one field into the draft as it stands.
    ///
    /// - Throws: `StaleWrite` when another field was saved in between; ``FieldConflict`` when this one was.
    func write(
        _ value: String, at path: String, base: Int, of caseID: String, by session: Session
    ) throws -> StoredDraft {
        let key = try draftKey(caseID, session.organisation)
        let stored = try storedDraft(of: caseID, organisation: session.organisation)
        let present = stored.draft.fields[path]
        if present?.value ?? "" == value { return stored }
        if let present, present.version > base, present.author != session.user {
            throw FieldConflict(
                path: path, mine: value, theirs: present.value, name: present.name, time: present.time,
                version: present.version)
        }
        // After a destruction of a case the chain goes on; a first save then follows its last version.
        let last = stored.version > 0 ? stored.version : try records.lastVersion(of: key)?.version ?? 0
        var draft = stored.draft
        guard draft.fields[path] != nil || draft.fields.count < ReportDraft.fieldLimit else {
            throw ReadingRefused(.value, "The draft has \(ReportDraft.fieldLimit) fields. Clear some.")
        }
        draft.fields[path] = ReportDraft.Field(
            value: value, author: session.user, name: session.name, time: clock(), version: last + 1)
        var writes: [Write] = [.put(key, draft.json, expecting: last == 0 ? .new : .version(last))]
        if let begun = try beginReading(caseID, session) { writes.append(begun) }
        let stamps = try records.commit(writes, by: session.user, reason: "draft saved")
        return StoredDraft(draft: draft, version: stamps.first?.version ?? last + 1, savedAt: stamps.first?.at)
    }

    /// The write with which a captured case becomes one that is read; nil where it is that already.
    private func beginReading(_ caseID: String, _ session: Session) throws -> Write? {
        let key = try caseKey(caseID, session)
        let document = try current(key)
        var payload = try CasePayload(json: document.payload)
        guard payload.state == .captured else { return nil }
        payload.state = .reading
        return .put(key, payload.json, expecting: .version(document.version))
    }

    /// The words of a case's draft, of its signed reports and addenda are destroyed with the case.
    ///
    /// - Returns: the files that they named.
    func destroyReading(of caseID: String, by session: Session, reason: String) throws -> Set<Digest> {
        var keys = [try draftKey(caseID, session.organisation)]
        keys += try signedKeys(of: caseID, organisation: session.organisation)
        var files: Set<Digest> = []
        for key in keys {
            guard var last = try records.lastVersion(of: key)?.version else { continue }
            for stamp in try records.history(of: key) where stamp.change == .put {
                guard let payload = try? records.payload(of: key, version: stamp.version) else { continue }
                if let signed = try? SignedPayload(json: payload) { files.formUnion(signed.files.map(\.digest)) }
                let write = Write.destroyPayload(key, version: stamp.version, expecting: last)
                last = try records.commit([write], by: session.user, reason: reason).last?.version ?? last
            }
        }
        return files
    }
}
