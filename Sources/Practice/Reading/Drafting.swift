import Essentials
import Records
import Reporting
import Synchronization

extension Workspace {
    /// The draft of a case's report as it stands.
    public func draft(of caseID: String, for session: Session) throws -> StoredDraft {
        _ = try store.storedCase(caseID, to: .seeReport, for: session)
        return try store.storedDraft(of: caseID, organisation: session.organisation)
    }

    /// The version of a draft, for a page that only asks whether anything is new.
    public func draftVersion(of caseID: String, for session: Session) throws -> Int {
        try store.permit(.writeReport, session, subject: "case/\(caseID)")
        _ = try store.current(try store.caseKey(caseID, session))
        return try store.records.lastVersion(of: try store.draftKey(caseID, session.organisation))?.version ?? 0
    }

    /// Saves one field of a draft; what others saved in other fields meanwhile stays.
    ///
    /// A value that stands there already writes nothing.
    /// - Parameter base: the version of the draft, or of the field, that was seen; 0 where nothing was there.
    /// - Throws: ``FieldConflict`` with both texts when somebody else changed the same field; ``ReadingRefused``.
    @discardableResult
    public func saveField(
        _ path: String, _ value: String, base: Int, of caseID: String, by session: Session
    ) throws -> StoredDraft {
        try store.permit(.writeReport, session, subject: "case/\(caseID)")
        guard let place = DraftPath(path), place.exists(in: job.template) else {
            throw ReadingRefused(.value, "The report has no field of this name.")
        }
        let value = value.replacing("\r\n", with: "\n")
        guard value.utf8.count <= ReportDraft.valueLimit,
            !value.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" && $0 != "\t" || $0.value == 0x7F })
        else {
            throw ReadingRefused(
                .value, "The text is longer than \(ReportDraft.valueLimit) bytes or holds control characters.")
        }
        return try drafts.writing.withLock { _ in
            try refuseSigned(caseID, session)
            for attempt in 0... {
                do {
                    return try store.write(value, at: path, base: base, of: caseID, by: session)
                } catch let stale as StaleWrite {
                    guard attempt < 8 else { throw stale }
                }
            }
            throw ReadingRefused(.overtaken, "The draft was being written by others. Save again.")
        }
    }

    /// Saves a whole form: what its writer did not change is left as it now stands.
    ///
    /// - Parameter base: the version of the draft that the form was made from.
    /// - Returns: the conflicts; every other field is saved.
    public func saveForm(
        _ fields: [String: String], base: Int, of caseID: String, by session: Session
    ) throws -> [FieldConflict] {
        try store.permit(.writeReport, session, subject: "case/\(caseID)")
        let seen = try store.draft(of: caseID, version: base, organisation: session.organisation)
        var conflicts: [FieldConflict] = []
        for (path, value) in fields.sorted(by: { $0.key < $1.key }) {
            let value = value.replacing("\r\n", with: "\n")
            guard seen.fields[path]?.value ?? "" != value else { continue }
            do {
                try saveField(path, value, base: base, of: caseID, by: session)
            } catch let conflict as FieldConflict {
                conflicts.append(conflict)
            }
        }
        return conflicts
    }

    func refuseSigned(_ caseID: String, _ session: Session) throws {
        if let signed = try store.signed(of: caseID, organisation: session.organisation).first {
            throw ReadingRefused(
                .signed,
                "Signed by \(signed.byName) at \(signed.at.spokenTime) on \((try? signed.at.date.spoken) ?? ""). "
                    + "What is to be added now goes into an addendum.")
        }
        let stored = try CasePayload(json: try store.current(try store.caseKey(caseID, session)).payload)
        guard !stored.files.contains(where: { $0.name == "reading.yaml" }) else {
            throw ReadingRefused(.signed, "This case came with its reading, which stays as it is.")
        }
    }
}
