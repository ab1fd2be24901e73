import CodeReference
import Essentials
import Records
import Synchronization

extension Hub {
    /// Destroys the text of a contribution or question for good, in every version; the chain with who, when and why stays
    /// and still verifies.
    ///
    /// What was published from it is undone first, by an editor; then its destroyed versions go with it. The sender reads
    /// the reason at the private link.
    /// - Throws: ``ChangedMeanwhile``, ``CodeReference/SubmissionRefused``, ``HubError`` when it is shown to everyone;
    ///   ``CodeReference/PatientDataSuspected`` when the reason itself holds what should go.
    public func destroy(
        _ kind: QueueItem.Kind, _ id: String, reason: String, expecting version: Int, by session: Session
    ) throws {
        try permit(.destroySubmission, session, subject: Hub.subject(kind.rawValue, id))
        let reason = try EditorText.lastingReason(reason)
        try accepted.withLock { accepted in
            let document = try document(kind.rawValue, id: id)
            guard document.version == version else { throw try changedMeanwhile(document.key) }
            guard let token = document.payload["token"]?.string, let sentAt = document.payload["sentAt"]?.string,
                document.payload["state"]?.string != DestroyedText.state
            else { throw StepRefused(step: "destroy", state: DestroyedText.state) }
            try checkIsNotShown(id, accepted)
            let gone = DestroyedText(
                id: id, sentAt: try Timestamp(sentAt), destroyedAt: clock(), by: session.name, reason: reason)
            // First nothing shows the text any more; then it goes. What a crash keeps from going goes at the next start.
            try commit(
                [.put(document.key, gone.json(token: token), expecting: .version(version))], by: session.user,
                reason: reason)
            try destroyTexts(document.key, by: session.user, reason: reason)
            try destroyPublished(id, into: &accepted, by: session.user, reason: reason)
        }
    }

    /// Brings destructions to their end that were under way when the program ended.
    func finishDestroying() throws {
        for kind in QueueItem.Kind.allCases {
            var offset = 0
            while true {
                let page = try records.documents(
                    Query(
                        organisation: Hub.organisation, kind: kind.rawValue,
                        where: [.init("state", .equals, .text(DestroyedText.state))], limit: Query.limitOfLimit,
                        offset: offset))
                for found in page {
                    guard let last = try records.history(of: found.key).last(where: { $0.change == .put }) else {
                        continue
                    }
                    try destroyTexts(found.key, by: last.author, reason: last.reason)
                    try accepted.withLock {
                        try destroyPublished(found.key.id, into: &$0, by: last.author, reason: last.reason)
                    }
                }
                guard page.count == Query.limitOfLimit else { break }
                offset += page.count
            }
        }
    }

    /// Destroys every version of a submission but the one that says what became of it.
    private func destroyTexts(_ key: DocumentKey, by user: String, reason: String) throws {
        let stamps = try records.history(of: key)
        let gone = Set(stamps.compactMap(\.target))
        guard var last = stamps.last?.version, let kept = stamps.last(where: { $0.change == .put })?.version else {
            return
        }
        for stamp in stamps where stamp.change == .put && stamp.version != kept && !gone.contains(stamp.version) {
            let write = Write.destroyPayload(key, version: stamp.version, expecting: last)
            last = try commit([write], by: user, reason: reason).last?.version ?? last
        }
    }

    /// The versions that a submission led to, by what they changed.
    private func publishedFrom(_ id: String, _ accepted: AcceptedChanges) -> [(ChangeTarget, [Int])] {
        let changes = Dictionary(grouping: accepted.changes.filter { $0.origin == id }, by: \.target)
        return changes.map { ($0.key, $0.value.map(\.version)) }.sorted { $0.0.documentID < $1.0.documentID }
    }

    /// Throws when something that a submission led to is shown now.
    private func checkIsNotShown(_ id: String, _ accepted: AcceptedChanges) throws {
        for (target, head) in accepted.heads where head.stored?.origin == id && head.stored?.amendment != nil {
            throw HubError.malformed(
                "destroying a text that is shown", wanted: "undo \(target.kind) \(target.documentID) first")
        }
    }

    private func destroyPublished(
        _ id: String, into accepted: inout AcceptedChanges, by user: String, reason: String
    ) throws {
        for (target, versions) in publishedFrom(id, accepted) {
            let key = try key(target.kind, target.documentID)
            guard var last = try records.lastVersion(of: key)?.version else { continue }
            for version in versions {
                let write = Write.destroyPayload(key, version: version, expecting: last)
                try commit([write], into: &accepted, by: user, reason: reason)
                last += 1
            }
        }
    }
}
