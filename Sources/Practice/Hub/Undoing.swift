public import CodeReference
import Essentials
import Records
import Synchronization

extension Hub {
    /// Decides a conflict: which statement holds, and why; the others stay and are shown as having lost.
    ///
    /// - Parameters:
    ///   - statement: one of its sides; nil opens the conflict again.
    ///   - version: of the conflict as the editor saw it; 0 when nobody decided it here yet. See ``version(of:)``.
    /// - Throws: ``ChangedMeanwhile``, ``HubError``, ``CodeReference/SubmissionRefused``.
    @discardableResult
    public func resolve(
        conflict id: String, holding statement: String?, reason: String, expecting version: Int, by session: Session
    ) throws -> ReferenceChange {
        try permit(.resolveConflict, session, subject: "conflict")
        let reason = try EditorText.reason(reason)
        return try accepted.withLock { accepted in
            guard let conflict = current.reference.conflict(id) else {
                throw HubError.missing("the conflict", wanted: "one that is shown")
            }
            guard statement.map({ name in conflict.sides.contains { $0.statement == name } }) ?? true else {
                throw HubError.malformed("the statement that is to hold", wanted: "one of the conflict's sides")
            }
            let change = StoredChange(
                amendment: .conflict(
                    id: id, holds: statement, reason: reason, by: session.name, on: try clock().date),
                act: .decided, subject: conflict.topic, editor: session.name, contributor: "", reason: reason,
                sides: conflict.sides.map(\.statement))
            return try put(change, at: .conflict(id), expecting: version, into: &accepted, "conflict decided", session)
        }
    }

    /// Puts an earlier version back, as a new version; nothing is lost.
    ///
    /// - Parameters:
    ///   - earlier: a version before the present one; 0 for what was shipped, or for nothing where nothing was.
    ///   - version: the present one as the editor saw it.
    /// - Throws: ``ChangedMeanwhile``, ``CodeReference/SubmissionRefused``; ``HubError`` when there is no such version,
    ///   or its text was destroyed.
    @discardableResult
    public func undo(
        _ target: ChangeTarget, to earlier: Int, reason: String, expecting version: Int, by session: Session
    ) throws -> ReferenceChange {
        try permit(.undoChange, session, subject: target.kind)
        let reason = try EditorText.reason(reason)
        return try accepted.withLock { accepted in
            let present = accepted.version(of: target)
            guard present > 0 else { throw HubError.missing("a change of this \(target.kind)", wanted: "one to undo") }
            guard present == version else { throw try changedMeanwhile(try key(target.kind, target.documentID)) }
            guard (0..<present).contains(earlier), let last = accepted.changes(of: target).last else {
                throw HubError.missing("the version \(earlier)", wanted: "0 to \(present - 1)")
            }
            var change = StoredChange(
                amendment: nil, act: .undone, subject: last.subject, editor: session.name, contributor: "",
                reason: reason, restored: earlier)
            if earlier > 0 {
                let stored = try stored(target, version: earlier)
                change.amendment = stored.amendment
                change.origin = stored.origin
                change.contributor = stored.contributor
                change.sides = stored.sides
                change.besides = stored.besides
            }
            return try put(change, at: target, expecting: version, into: &accepted, "change undone", session)
        }
    }

    /// The last version of a statement, sentence, conflict or entry; 0 when it is as shipped.
    public func version(of target: ChangeTarget) -> Int { current.versions[target] ?? 0 }

    /// All changes of one thing, the oldest first; before the first stands what was shipped.
    public func history(of target: ChangeTarget) -> [ReferenceChange] {
        current.changes.reversed().filter { $0.target == target }
    }

    /// All accepted changes, the newest first.
    public func history() -> [ReferenceChange] { current.changes }

    /// What a version of a target stored.
    func stored(_ target: ChangeTarget, version: Int) throws -> StoredChange {
        let key = try key(target.kind, target.documentID)
        let stamps = try records.history(of: key)
        guard stamps.contains(where: { $0.version == version && $0.change == .put }),
            !stamps.contains(where: { $0.target == version })
        else { throw HubError.missing("the version \(version)", wanted: "one whose text was not destroyed") }
        return try StoredChange(json: try records.payload(of: key, version: version))
    }

    private func put(
        _ change: StoredChange, at target: ChangeTarget, expecting version: Int,
        into accepted: inout AcceptedChanges, _ reason: String, _ session: Session
    ) throws -> ReferenceChange {
        let changes = try commit(
            [
                .put(
                    try key(target.kind, target.documentID), change.json,
                    expecting: version == 0 ? .new : .version(version))
            ], into: &accepted, by: session.user, reason: reason)
        guard let made = changes.first else { throw HubError.missing("the change", wanted: "one that was made") }
        return made
    }
}
